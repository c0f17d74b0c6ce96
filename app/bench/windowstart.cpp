#include "app/bench/windowstart.h"

#include "app/bench/measure.h"
#include "app/window/officewindow.h"
#include "ui/shell/windowmemory.h"

#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QApplication>
#include <QDeadlineTimer>
#include <QMainWindow>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>

#include <cstdio>

namespace tverrlos {

namespace {

constexpr int starts = 9;
constexpr int patience = 30'000; // ms

bool showsRows(QWidget &page)
{
    for (const QAbstractItemView *view : page.findChildren<QAbstractItemView *>())
        if (view->isVisible() && view->model() && view->model()->rowCount() > 0)
            return true;
    return false;
}

/// Seconds from the start of the process to its end; less than none when it failed.
double startedIn(const QString &program, const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!environment.contains(QStringLiteral("QT_QPA_PLATFORM")))
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const Stopwatch watch;
    process.start(program, arguments);
    const bool fine = process.waitForFinished(2 * patience) && process.exitStatus() == QProcess::NormalExit &&
                      process.exitCode() == 0;
    return fine ? watch.seconds() : -1;
}

} // namespace

int showOfficeWindow(const QString &database)
{
    const QTemporaryDir memory;
    const SystemClock clock;
    OfficeWindow::Choices choices;
    choices.database = database;
    choices.officer = QStringLiteral("bench");
    choices.windowMemory = memory.filePath(QStringLiteral("window.ini"));
    // As someone who left the program on the list the day before.
    QSettings settings(choices.windowMemory, QSettings::IniFormat);
    WindowMemory(settings).saveLastPlace(QStringLiteral("cases"));
    OfficeWindow office(choices, clock);
    office.show();
    QWidget *page = office.window().pageWidget(QStringLiteral("cases"));
    const QDeadlineTimer deadline(patience);
    while (!showsRows(*page)) {
        if (deadline.hasExpired()) {
            std::fputs("bench: the window showed no case\n", stderr);
            return 1;
        }
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
    office.window().grab();
    return 0;
}

int showEmptyWindow()
{
    QMainWindow window;
    window.resize(1200, 760);
    window.show();
    QCoreApplication::processEvents();
    window.grab();
    return 0;
}

void reportWindowStart(const QString &program, const QString &database)
{
    const QString start = QStringLiteral("--start");
    QList<double> office, empty;
    for (int i = 0; i < starts; ++i) {
        office.append(startedIn(program, {start, database}));
        empty.append(startedIn(program, {start, QStringLiteral("empty")}));
        if (office.last() < 0 || empty.last() < 0) {
            std::puts("W7w start of the window: could not be measured");
            return;
        }
    }
    report("W7w window: to usable list, to empty", median(office), median(empty));
}

} // namespace tverrlos
