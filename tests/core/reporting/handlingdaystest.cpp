#include "core/reporting/handlingdays.h"

#include <rapidcheck.h>

#include <gtest/gtest.h>

using namespace tverrlos;

TEST(HandlingDays, AreTheMiddleAndTheNinthOfTenOfTheClosedCases)
{
    // 1, 2, 3, ... 10 days
    QMap<int, qint64> closed;
    for (int day = 1; day <= 10; ++day)
        closed[day] = 1;
    const HandlingDays days = handlingDays(closed, {});
    EXPECT_EQ(days.median, 5.5);
    EXPECT_EQ(days.p90, 9.0);
    EXPECT_TRUE(days.closedOnly);
    EXPECT_FALSE(days.medianRange);
}

TEST(HandlingDays, GiveARangeWhileCasesAreOpen)
{
    const HandlingDays days = handlingDays({{10, 5}, {20, 4}}, {{2, 2}});
    EXPECT_EQ(days.median, 10.0);
    ASSERT_TRUE(days.medianRange);
    EXPECT_EQ(days.medianRange->low, 10.0);
    EXPECT_EQ(days.medianRange->high, 20.0);
    ASSERT_TRUE(days.p90Range);
    EXPECT_EQ(days.p90Range->low, 20.0);
    EXPECT_FALSE(days.p90Range->high) << "the two open cases may take any time";
}

TEST(HandlingDays, AreUnknownWithoutClosedCasesAndHiddenForFewerThanFive)
{
    EXPECT_FALSE(handlingDays({}, {{3, 9}}).median);
    EXPECT_FALSE(handlingDays({}, {{3, 9}}).suppressed);
    EXPECT_FALSE(handlingDays({{3, 4}}, {}).median);
    EXPECT_TRUE(handlingDays({{3, 4}}, {{1, 1}}).suppressed);
    EXPECT_TRUE(handlingDays({{3, 5}}, {}).median);
}

TEST(HandlingDays, RangesHoldWhateverTheOpenCasesBecome)
{
    EXPECT_TRUE(rc::check("the final median lies within the range", [] {
        const auto closedDays = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 60));
        RC_PRE(closedDays.size() >= 5U);
        const auto soFar = *rc::gen::nonEmpty(rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 60)));
        QMap<int, qint64> closed;
        QMap<int, qint64> open;
        for (const int days : closedDays)
            ++closed[days];
        QMap<int, qint64> atLast = closed;
        for (const int days : soFar) {
            ++open[days];
            ++atLast[days + *rc::gen::inRange(0, 90)];
        }
        const HandlingDays now = handlingDays(closed, open);
        const HandlingDays later = handlingDays(atLast, {});
        RC_ASSERT(now.medianRange->low <= *later.median);
        RC_ASSERT(!now.medianRange->high || *later.median <= *now.medianRange->high);
        RC_ASSERT(now.p90Range->low <= *later.p90);
        RC_ASSERT(!now.p90Range->high || *later.p90 <= *now.p90Range->high);
    }));
}
