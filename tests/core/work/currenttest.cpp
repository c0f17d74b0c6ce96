#include "core/work/current.h"

#include <gtest/gtest.h>

#include <thread>

using namespace tverrlos;

TEST(Current, MakesItsValueOnceAndOnlyWhenItIsAskedFor)
{
    int made = 0;
    const Current<int> now([&made] { return ++made; });
    EXPECT_EQ(made, 0);
    int first = 0, second = 0;
    std::thread one([&] { first = *now.get(); });
    std::thread other([&] { second = *now.get(); });
    one.join();
    other.join();
    EXPECT_EQ(first, 1);
    EXPECT_EQ(second, 1);
    EXPECT_EQ(made, 1);
}

TEST(Current, NeverMakesWhatWasSetBeforeAnybodyAsked)
{
    bool made = false;
    Current<int> now([&made] {
        made = true;
        return 1;
    });
    now.set(2);
    EXPECT_EQ(*now.get(), 2);
    EXPECT_FALSE(made);
}

TEST(Current, KeepsWhatAReaderHoldsAsItWas)
{
    Current<int> now(1);
    const auto held = now.get();
    now.set(2);
    EXPECT_EQ(*held, 1);
    EXPECT_EQ(*now.get(), 2);
}
