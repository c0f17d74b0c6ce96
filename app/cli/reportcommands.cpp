#include "app/cli/command.h"
#include "app/cli/commandrun.h"
#include "app/cli/reportfile.h"

#include "core/calendar/clock.h"
#include "core/reporting/reportjson.h"
#include "core/responsibility/responsibilitygraph.h"
#include "core/store/store.h"
#include "core/workload/workloadqueries.h"

// workload and report: the coordinator's and the ministry's numbers.
namespace tverrlos {

namespace {

QString hours(qint64 minutes, const Phrasebook &book)
{
    return book.locale().toString(double(minutes) / 60, 'f', 1);
}

void tellWorkload(CommandRun &run, const Workload &load)
{
    run.line(run.say(QT_TRANSLATE_NOOP("Command", "Open on %1: %2 (%3 overdue)"))
                 .arg(norwegianDate(load.day))
                 .arg(load.open)
                 .arg(load.overdue));
    const QString row = QStringLiteral("  %1 %2 %3 %4 %5");
    const auto oldest = [](const std::optional<QDate> &day) {
        return day ? norwegianDate(*day) : QStringLiteral("-");
    };
    const QString nobody = run.say(QT_TRANSLATE_NOOP("Command", "(nobody)"));
    run.line();
    // Hours may be written without an agency, as in a sheet where its cell is empty.
    for (const AgencyLoad &agency : load.agencies)
        run.line(row.arg(agency.agency.isEmpty() ? nobody : run.graph().nameOf(agency.agency, load.day), -42)
                     .arg(agency.open, 6)
                     .arg(agency.overdue, 6)
                     .arg(oldest(agency.oldest), 11)
                     .arg(hours(agency.minutes, run.phrasebook()), 9));
    run.line();
    for (const OfficerLoad &officer : load.officers)
        run.line(row.arg(officer.officer.isEmpty() ? nobody : officer.officer, -42)
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

ExitStatus report(CommandRun &run)
{
    const auto from = run.dateOption("from");
    const auto to = run.dateOption("to");
    const auto format = run.codeOption<ReportFormat>("format");
    if (run.usageFailed())
        return ExitStatus::WrongUsage;
    QStringList missing;
    for (const char *needed : {"from", "to", "out"})
        if (run.value(needed).isEmpty())
            missing.append(QStringLiteral("--") + QLatin1String(needed));
    if (!missing.isEmpty())
        return run.wrongUsage(failure(ErrorCode::Invalid,
                                      QT_TRANSLATE_NOOP("Error", "The report still needs %1."),
                                      {missing.join(QStringLiteral(", "))}));
    const Result<Period> period = Period::between(*from, *to);
    if (!period)
        return run.wrongUsage(period.error());
    const Result<Store *> store = run.store();
    if (!store)
        return run.fail(store.error());
    const Result<ReportFigures> figures = writeReport(**store, *period, *format, run.phrasebook().language(),
                                                      run.value("out"), run.reportReference());
    if (!figures)
        return run.fail(figures.error());
    if (run.json())
        run.put(reportToJson(*figures));
    run.line(run.value("out"));
    if (!figures->reconciles)
        return run.fail(
            failure(ErrorCode::Damaged, QT_TRANSLATE_NOOP("Error", "The figures do not reconcile."), {},
                    QT_TRANSLATE_NOOP("Error", "Check the database (verify) before the report is used.")));
    return ExitStatus::Done;
}

} // namespace

QList<Command> reportCommands()
{
    return {
        {QStringLiteral("workload"),
         QStringLiteral("[--date D]"),
         QT_TRANSLATE_NOOP("Command", "Tell who has how much, what is overdue and who is waited for."),
         {option("date", QT_TRANSLATE_NOOP("Command", "Measured against this day; default today."), "D")},
         workload},
        {QStringLiteral("report"),
         QStringLiteral("--from D --to D --format FORMAT --out FILE"),
         QT_TRANSLATE_NOOP("Command", "Write the status report to the ministry for a period."),
         {option("from", QT_TRANSLATE_NOOP("Command", "First day."), "D"),
          option("to", QT_TRANSLATE_NOOP("Command", "Last day."), "D"),
          option("format", QT_TRANSLATE_NOOP("Command", "pdf, odt, xlsx, csv or json; default pdf."),
                 "FORMAT", "pdf"),
          option("out", QT_TRANSLATE_NOOP("Command", "Where to write it."), "FILE")},
         report},
    };
}

} // namespace tverrlos
