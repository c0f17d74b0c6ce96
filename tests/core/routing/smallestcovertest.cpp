#include "core/routing/cover.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace tverrlos::tests {

TEST(SmallestCover, IsExactAndTakesTheFirstOfEqualChoices)
{
    EXPECT_EQ(smallestCover({}), QList<int>());
    EXPECT_EQ(smallestCover({{}}), QList<int>());
    EXPECT_EQ(smallestCover({{0, 1}, {1, 2}}), QList<int>{1});
    EXPECT_EQ(smallestCover({{0, 1}, {2, 3}}), (QList<int>{0, 2}));
    EXPECT_EQ(smallestCover({{2}, {0, 2}, {1, 3}}), (QList<int>{1, 2}));
    // Greedy would take 0 first and need three.
    EXPECT_EQ(smallestCover({{0, 1}, {0, 1}, {0, 2}, {0, 2}, {1}, {2}}), (QList<int>{1, 2}));
}

TEST(SmallestCover, StillCoversWhenThereAreTooManyToTryThemAll)
{
    QList<QList<int>> wishes;
    for (int i = 0; i < 60; ++i)
        wishes.append({i, i + 1, i + 2});
    const QList<int> cover = smallestCover(wishes);
    for (const QList<int> &wish : wishes)
        EXPECT_TRUE(std::any_of(wish.begin(), wish.end(), [&](int one) { return cover.contains(one); }));
    EXPECT_LT(cover.size(), 40);
}

} // namespace tverrlos::tests
