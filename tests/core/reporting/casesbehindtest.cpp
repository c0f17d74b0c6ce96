#include "core/reporting/casesbehind.h"

#include <gtest/gtest.h>

using namespace tverrlos;

namespace {

ReportFigures springAndSummer()
{
    ReportFigures figures;
    figures.period = {QDate(2024, 3, 15), QDate(2024, 8, 20)};
    return figures;
}

} // namespace

TEST(CasesBehind, KeepToThePeriod)
{
    const auto filter =
        casesBehind(springAndSummer(), QStringLiteral("outcomes"), QStringLiteral("received"));
    ASSERT_TRUE(filter);
    EXPECT_EQ(filter->receivedFrom, QDate(2024, 3, 15));
    EXPECT_EQ(filter->receivedTo, QDate(2024, 8, 20));
    EXPECT_FALSE(filter->open);
}

TEST(CasesBehind, AreNoneThatAreCountedInAnotherCase)
{
    for (const auto &row : {QStringLiteral("received"), QStringLiteral("open"), QStringLiteral("referred")})
        EXPECT_EQ(casesBehind(springAndSummer(), QStringLiteral("outcomes"), row)->merged, false);
}

TEST(CasesBehind, AreThoseThatEndedSo)
{
    const auto open = casesBehind(springAndSummer(), QStringLiteral("outcomes"), QStringLiteral("open"));
    EXPECT_EQ(open->open, true);
    const auto referred =
        casesBehind(springAndSummer(), QStringLiteral("outcomes"), QStringLiteral("referred"));
    EXPECT_EQ(referred->disposition, Disposition::Referred);
    EXPECT_FALSE(casesBehind(springAndSummer(), QStringLiteral("outcomes"), QStringLiteral("lost")));
}

TEST(CasesBehind, OfACutMonthBeginAndEndWithThePeriod)
{
    const auto march =
        casesBehind(springAndSummer(), QStringLiteral("cohorts"), QStringLiteral("2024-03-01"));
    EXPECT_EQ(march->receivedFrom, QDate(2024, 3, 15));
    EXPECT_EQ(march->receivedTo, QDate(2024, 3, 31));
    const auto august =
        casesBehind(springAndSummer(), QStringLiteral("cohorts"), QStringLiteral("2024-08-01"));
    EXPECT_EQ(august->receivedTo, QDate(2024, 8, 20));
}

TEST(CasesBehind, ExistForRegimesAndAgenciesButNotForHours)
{
    EXPECT_EQ(casesBehind(springAndSummer(), QStringLiteral("regimes"), QStringLiteral("MDR"))->taggedRegime,
              RegimeCode(QStringLiteral("MDR")));
    EXPECT_EQ(casesBehind(springAndSummer(), QStringLiteral("agencies"), QStringLiteral("slv"))->agency,
              AgencyCode(QStringLiteral("slv")));
    EXPECT_FALSE(casesBehind(springAndSummer(), QStringLiteral("hours"), QStringLiteral("slv")));
}
