#include "app/pictures/quiet.h"

#include "app/window/officewindow.h"
#include "ui/background/busybar.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QThreadPool>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace tverrlos {

namespace {

using namespace std::chrono_literals;

bool isWaiting(const QTimer *timer)
{
    return timer->isActive() && timer->isSingleShot();
}

bool isIdle(const MainWindow &window)
{
    const auto bars = window.findChildren<BusyBar *>();
    const auto timers = window.findChildren<QTimer *>();
    return QThreadPool::globalInstance()->activeThreadCount() == 0 &&
           std::none_of(bars.begin(), bars.end(), [](const BusyBar *bar) { return bar->isBusy(); }) &&
           std::none_of(timers.begin(), timers.end(), isWaiting);
}

/// What was asked before is answered, and the answers have been heard.
bool databaseIsHeard(OfficeWindow &office)
{
    const auto last = office.desk().ask([](Store &) { return Result<bool>(true); });
    const bool finished = waitUntil([&] { return last.isFinished(); });
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return finished;
}

} // namespace

bool waitUntil(const std::function<bool()> &condition)
{
    const QDeadlineTimer patience(30s);
    while (!condition()) {
        if (patience.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

bool waitUntilQuiet(OfficeWindow &office)
{
    // An answer may lead to the next question: quiet is when two rounds in a row find nothing to do.
    int rounds = 0;
    return waitUntil([&] {
        const bool heard = databaseIsHeard(office);
        rounds = heard && isIdle(office.window()) ? rounds + 1 : 0;
        return rounds == 2;
    });
}

} // namespace tverrlos
