#include "core/reporting/period.h"

#include <gtest/gtest.h>

using namespace tverrlos;

namespace {

QDateTime utc(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
}

} // namespace

TEST(Period, IncludesBothItsDays)
{
    const Period march = *Period::between(QDate(2024, 3, 1), QDate(2024, 3, 31));
    EXPECT_TRUE(march.contains(QDate(2024, 3, 1)));
    EXPECT_TRUE(march.contains(QDate(2024, 3, 31)));
    EXPECT_FALSE(march.contains(QDate(2024, 4, 1)));
}

TEST(Period, BeginsAndEndsAtMidnightInNorway)
{
    // Winter at the one end and summer at the other: clocks went forward on 31 March 2024.
    const Period march = *Period::between(QDate(2024, 3, 1), QDate(2024, 3, 31));
    EXPECT_EQ(march.begin(), utc("2024-02-29T23:00:00Z"));
    EXPECT_EQ(march.end(), utc("2024-03-31T22:00:00Z"));
    const Period october = *Period::between(QDate(2024, 10, 1), QDate(2024, 10, 31));
    EXPECT_EQ(october.begin(), utc("2024-09-30T22:00:00Z"));
    EXPECT_EQ(october.end(), utc("2024-10-31T23:00:00Z"));
}

TEST(Period, OfOneDayIsADay)
{
    EXPECT_TRUE(Period::between(QDate(2024, 2, 29), QDate(2024, 2, 29)));
}

TEST(Period, ThatEndsBeforeItBeginsIsRefused)
{
    const auto refused = Period::between(QDate(2024, 2, 1), QDate(2024, 1, 1));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Invalid);
    EXPECT_TRUE(refused.error().english().contains(QStringLiteral("2024-02-01")));
}

TEST(Period, NeedsDaysThatExist)
{
    EXPECT_FALSE(Period::between(QDate(2023, 2, 29), QDate(2023, 3, 1)));
    EXPECT_FALSE(Period::between(QDate(2023, 2, 1), QDate()));
}
