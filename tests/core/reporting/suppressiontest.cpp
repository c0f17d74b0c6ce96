#include "core/reporting/suppression.h"

#include <rapidcheck.h>

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

using namespace tverrlos;

namespace {

QList<qint64> rowsFrom(const std::vector<int> &counts)
{
    QList<qint64> rows;
    for (const int count : counts)
        rows.append(count);
    return rows;
}

rc::Gen<std::vector<int>> countsOfATable()
{
    return rc::gen::container<std::vector<int>>(
        rc::gen::oneOf(rc::gen::inRange(0, 7), rc::gen::inRange(0, 400)));
}

} // namespace

TEST(Suppression, HidesOneToFourAndShowsNoneAndFive)
{
    const auto shown = shownOverlapping({0, 1, 4, 5, 90}, 100);
    ASSERT_TRUE(shown);
    EXPECT_EQ(*shown, (QList<ShownCount>{0, {}, {}, 5, 90}));
}

TEST(Suppression, WithholdsAWholeTableThatDescribesFewerThanFiveCases)
{
    EXPECT_FALSE(shownOverlapping({2, 1}, 2));
    EXPECT_FALSE(shownPartition({2, 0, 1}));
    EXPECT_TRUE(shownOverlapping({0, 0}, 0));
    EXPECT_TRUE(shownPartition({0, 0}));
}

TEST(Suppression, HidesAnotherRowWhereTheTotalWouldTellTheSmallOne)
{
    EXPECT_EQ(*shownPartition({50, 3, 20, 0}), (QList<ShownCount>{50, {}, {}, 0}));
}

TEST(Suppression, HidesMoreUntilTheHiddenRowsCouldBeLarge)
{
    // 1 + 1 could be nothing but one each.
    EXPECT_EQ(*shownPartition({1, 1, 30, 20}), (QList<ShownCount>{{}, {}, 30, {}}));
    // The rows add up to five, and there is nothing left to hide behind.
    EXPECT_FALSE(shownPartition({1, 4, 0}));
}

TEST(Suppression, NeverLeaksByOverlap)
{
    EXPECT_TRUE(rc::check("a shown count of cases is none or at least five", [] {
        const QList<qint64> rows = rowsFrom(*countsOfATable());
        const qint64 most = rows.isEmpty() ? 0 : *std::max_element(rows.begin(), rows.end());
        const auto shown = shownOverlapping(rows, most + *rc::gen::inRange(0, 10));
        RC_PRE(shown.has_value());
        for (qsizetype i = 0; i < rows.size(); ++i) {
            RC_ASSERT(!shown->at(i) || *shown->at(i) == rows.at(i));
            RC_ASSERT(!shown->at(i) || *shown->at(i) == 0 || *shown->at(i) >= smallestShownCount);
            RC_ASSERT(shown->at(i) || rows.at(i) < smallestShownCount);
        }
    }));
}

TEST(Suppression, NeverLeaksBySubtraction)
{
    EXPECT_TRUE(
        rc::check("what is left of the total fits a small and a large value for every hidden row", [] {
            const QList<qint64> rows = rowsFrom(*countsOfATable());
            const auto shown = shownPartition(rows);
            RC_PRE(shown.has_value());
            qint64 left = std::accumulate(rows.begin(), rows.end(), qint64(0));
            qint64 hidden = 0;
            for (const ShownCount &count : *shown) {
                RC_ASSERT(!count || *count == 0 || *count >= smallestShownCount);
                left -= count.value_or(0);
                hidden += count ? 0 : 1;
            }
            if (hidden == 0)
                return;
            const qint64 largestPossible = left - (hidden - 1);
            RC_ASSERT(hidden >= 2);
            RC_ASSERT(largestPossible >= smallestShownCount);
        }));
}

TEST(Suppression, HidesNothingThatNeedsNoHiding)
{
    EXPECT_TRUE(rc::check("a table without small rows is shown whole", [] {
        const auto counts =
            *rc::gen::container<std::vector<int>>(rc::gen::oneOf(rc::gen::just(0), rc::gen::inRange(5, 400)));
        const QList<qint64> rows = rowsFrom(counts);
        const auto shown = shownPartition(rows);
        RC_ASSERT(shown.has_value());
        RC_ASSERT(std::equal(rows.begin(), rows.end(), shown->begin(), shown->end(),
                             [](qint64 row, const ShownCount &count) { return count == row; }));
    }));
}

TEST(Percent, NeverRoundsUpToAHundredNorDownToNone)
{
    EXPECT_EQ(percentOf(999, 1000), 99);
    EXPECT_EQ(percentOf(1, 1000), 1);
    EXPECT_EQ(percentOf(1000, 1000), 100);
    EXPECT_EQ(percentOf(0, 1000), 0);
    EXPECT_EQ(percentOf(0, 0), 0);
    EXPECT_EQ(percentOf(1, 3), 33);
    EXPECT_EQ(percentOf(2, 3), 67);
    EXPECT_EQ(percentOf(1, 2), 50);
}
