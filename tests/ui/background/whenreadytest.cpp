#include "ui/background/whenready.h"

#include "tests/support/ui/waiting.h"

#include <gtest/gtest.h>

#include <QPromise>

namespace tverrlos {

TEST(WhenReady, DeliversTheAnswerInTheReceiversThread)
{
    QPromise<int> promise;
    promise.start();
    QObject receiver;
    int got = 0;
    whenReady(promise.future(), &receiver, [&](int answer) { got = answer; });
    promise.addResult(42);
    promise.finish();
    EXPECT_TRUE(eventually([&] { return got == 42; }));
}

TEST(WhenReady, ForgetsAReceiverThatDiesBeforeTheAnswer)
{
    QPromise<int> promise;
    promise.start();
    bool called = false;
    {
        QObject receiver;
        whenReady(promise.future(), &receiver, [&](int) { called = true; });
    }
    promise.addResult(1);
    promise.finish();
    QCoreApplication::processEvents();
    EXPECT_FALSE(called);
}

TEST(WhenReady, DeliversNothingFromACancelledQuestion)
{
    QPromise<int> promise;
    promise.start();
    QObject receiver;
    bool called = false;
    whenReady(promise.future(), &receiver, [&](int) { called = true; });
    promise.future().cancel();
    promise.finish();
    QCoreApplication::processEvents();
    EXPECT_FALSE(called);
}

TEST(NewestAnswer, DropsTheAnswerToAnOlderQuestion)
{
    QPromise<int> first, second;
    first.start();
    second.start();
    QObject receiver;
    QList<int> got;
    NewestAnswer newest;
    newest.await(first.future(), &receiver, [&](int answer) { got.append(answer); });
    newest.await(second.future(), &receiver, [&](int answer) { got.append(answer); });
    EXPECT_TRUE(first.isCanceled());
    first.addResult(1);
    first.finish();
    second.addResult(2);
    second.finish();
    EXPECT_TRUE(eventually([&] { return !got.isEmpty(); }));
    EXPECT_EQ(got, QList<int>{2});
    EXPECT_FALSE(newest.isWaiting());
}

} // namespace tverrlos
