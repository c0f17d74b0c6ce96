#include "app/cli/command.h"
#include "app/cli/commandrun.h"

#include "core/calendar/clock.h"
#include "core/responsibility/responsibilitygraph.h"
#include "core/store/store.h"
#include "core/workload/workloadqueries.h"
#include "db/sheets/sheetfiles.h"

// workload and report: the coordinator's and the ministry's numbers.
namespace tverrlos {

namespace {

QString hours(qint64 minutes, const Phrasebook &book)
{
    return book.locale().toString(double(minutes) / 60, 'f', 1);
}

void tellWorkload(CommandRun &run, const Workload &load)
{
    run.line(run.tr(QT_TRANSLATE_NOOP("Command", "Open on %1: %2 (%3 overdue)"))
                 .arg(norwegianDate(load.day))
                 .arg(load.open)
                 .arg(load.overdue));
    const QString row = QStringLiteral("  %1 %2 %3 %4 %5");
    const auto oldest = [](const std::optional<QDate> &day) {
        return day ? norwegianDate(*day) : QStringLiteral("-");
    };
    run.line();
    for (const AgencyLoad &agency : load.agencies)
        run.line(row.arg(ResponsibilityGraph::standard().nameOf(agency.agency, load.day), -42)
                     .arg(agency.open, 6)
                     .arg(agency.overdue, 6)
                     .arg(oldest(agency.oldest), 11)
                     .arg(hours(agency.minutes, run.phrasebook()), 9));
    run.line();
    for (const OfficerLoad &officer : load.officers)
        run.line(row.arg(officer.officer.isEmpty() ? run.tr(QT_TRANSLATE_NOOP("Command", "(nobody)"))
                                                   : officer.officer,
                         -42)
                     .arg(officer.open, 6)
                     .arg(officer.overdue, 6)
                     .arg(oldest(officer.oldest), 11)
                     .arg(hours(officer.minutes, run.phrasebook()), 9));
}

ExitStatus workload(CommandRun &run)
{
    const QDate day = run.dateOption("date").value_or(run.clock().today());
    if (run.usageFailed())
        return ExitStatus::WrongUsage;
    const Result<Store *> store = run.store();
    if (!store)
        return run.fail(store.error());
    const Result<Workload> load = (*store)->workload().workload(day);
    if (!load)
        return run.fail(load.error());
    if (run.json())
        run.put(workloadToJson(*load));
    else
        tellWorkload(run, *load);
    return ExitStatus::Done;
}

} // namespace

QList<Command> reportCommands()
{
    return {{QStringLiteral("workload"),
             QStringLiteral("[--date D]"),
             QT_TRANSLATE_NOOP("Command", "Tell who has how much, what is overdue and who is waited for."),
             {QCommandLineOption(QStringLiteral("date"),
                                 QStringLiteral("Measured against this day; default today."),
                                 QStringLiteral("D"))},
             workload}};
}

} // namespace tverrlos
