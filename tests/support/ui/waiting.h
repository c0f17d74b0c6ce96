#pragma once

#include <QSignalSpy>
#include <QTest>

namespace tverrlos {

/// Turns the event loop until the condition holds; false after five seconds. For EXPECT_TRUE: waits on what
/// should happen, never for a length of time.
template<class Condition>
[[nodiscard]] bool eventually(Condition condition)
{
    constexpr int patienceMs = 5000;
    return QTest::qWaitFor(condition, patienceMs);
}

} // namespace tverrlos
