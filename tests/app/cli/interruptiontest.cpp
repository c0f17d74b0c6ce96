#include "app/cli/interruption.h"

#include <gtest/gtest.h>

#include <csignal>

using namespace tverrlos;

TEST(InterruptingACommand, IsARequestToStopAndNotTheEnd)
{
    {
        const Interruption interruption;
        EXPECT_FALSE(interruption.isAsked());
        std::raise(SIGINT);
        EXPECT_TRUE(interruption.isAsked());
    }
    const Interruption next;
    EXPECT_FALSE(next.isAsked());
    std::raise(SIGTERM);
    EXPECT_TRUE(next.isAsked());
}

TEST(InterruptingACommandDeathTest, ASecondTimeEndsIt)
{
    EXPECT_EXIT(
        {
            const Interruption interruption;
            std::raise(SIGINT);
            std::raise(SIGINT);
        },
        testing::KilledBySignal(SIGINT), "");
}
