#include "core/reporting/reportfigures.h"

#include "core/reporting/reportjson.h"

#include <gtest/gtest.h>

#include <QJsonArray>

namespace tverrlos {

namespace {

AgencyCode agency(const char *code)
{
    return AgencyCode(QString::fromLatin1(code));
}

FigureTable table(std::initializer_list<std::pair<const char *, ShownCount>> rows)
{
    FigureTable cases;
    for (const auto &[code, count] : rows)
        cases.rows.append({QString::fromLatin1(code), count});
    return cases;
}

} // namespace

TEST(ShownHours, AreHiddenWhereTheNumberOfCasesIs)
{
    const ShownHours hours = shownHours({{agency("hdir"), 600}, {agency("slv"), 90}, {agency("fhi"), 30}},
                                        table({{"hdir", 12}, {"slv", ShownCount()}, {"fhi", ShownCount()}}));
    EXPECT_EQ(hours.byAgency.value(agency("hdir")), ShownCount(600));
    EXPECT_EQ(hours.byAgency.value(agency("slv")), ShownCount());
    EXPECT_EQ(hours.byAgency.value(agency("fhi")), ShownCount());
    EXPECT_EQ(hours.total, ShownCount(720));
}

TEST(ShownHours, HideASecondRowThatWouldGiveTheFirstAway)
{
    const ShownHours hours = shownHours({{agency("hdir"), 600}, {agency("dmp"), 300}, {agency("slv"), 90}},
                                        table({{"hdir", 12}, {"dmp", 9}, {"slv", ShownCount()}}));
    EXPECT_EQ(hours.byAgency.value(agency("slv")), ShownCount());
    EXPECT_EQ(hours.byAgency.value(agency("dmp")), ShownCount()); // the smallest of the others
    EXPECT_EQ(hours.byAgency.value(agency("hdir")), ShownCount(600));
    const ShownHours alone = shownHours({{agency("slv"), 90}}, table({{"slv", ShownCount()}}));
    EXPECT_EQ(alone.total, ShownCount());
    const ShownHours beside = shownHours({{agency("slv"), 90}, {AgencyCode(), 45}}, table({}));
    EXPECT_EQ(beside.withoutAgency, ShownCount());
    EXPECT_TRUE(beside.withoutHidden);
    EXPECT_EQ(beside.total, ShownCount(135));
}

TEST(ShownHours, WithoutAnAgencyStandApartAndCountInTheTotal)
{
    ReportFacts facts;
    facts.period = *Period::between(QDate(2024, 1, 1), QDate(2024, 12, 31));
    facts.received = 20;
    facts.closed[Disposition::Assisted] = 20;
    facts.tallies[Breakdown::Agency][QStringLiteral("hdir")] = 20;
    facts.minutes = {{agency("hdir"), 150}, {AgencyCode(), 30}};
    const QJsonObject report = reportToJson(reportFigures(facts));
    const QJsonObject byAgency = report.value(QLatin1String("hoursByAgency")).toObject();
    EXPECT_EQ(byAgency.keys(), QStringList{QStringLiteral("hdir")});
    EXPECT_EQ(byAgency.value(QLatin1String("hdir")).toDouble(), 2.5);
    EXPECT_EQ(report.value(QLatin1String("hoursWithoutAgency")).toDouble(), 0.5);
    EXPECT_EQ(report.value(QLatin1String("hoursTotal")).toDouble(), 3.0);
}

TEST(ShownHours, ThatAreHiddenAreNamedAsSuppressed)
{
    ReportFacts facts;
    facts.period = *Period::between(QDate(2024, 1, 1), QDate(2024, 12, 31));
    facts.received = 20;
    facts.closed[Disposition::Assisted] = 20;
    facts.tallies[Breakdown::Agency][QStringLiteral("hdir")] = 20;
    facts.tallies[Breakdown::Agency][QStringLiteral("slv")] = 2;
    facts.minutes = {{agency("hdir"), 150}, {agency("slv"), 30}};
    const ReportFigures figures = reportFigures(facts);
    EXPECT_TRUE(figures.suppressed.contains(QStringLiteral("hoursByAgency.slv")));
    EXPECT_TRUE(figures.suppressed.contains(QStringLiteral("hoursByAgency.hdir")));
    const QJsonObject byAgency = reportToJson(figures).value(QLatin1String("hoursByAgency")).toObject();
    EXPECT_TRUE(byAgency.value(QLatin1String("slv")).isNull());
}

} // namespace tverrlos
