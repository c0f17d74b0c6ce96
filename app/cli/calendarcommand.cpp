#include "app/cli/command.h"
#include "app/cli/commandrun.h"

#include "core/published/publishedstore.h"
#include "core/results/wholefile.h"
#include "core/store/store.h"
#include "db/calendar/calendarfile.h"

// calendar: meetings for the calendars of those who attend.
namespace tverrlos {

namespace {

constexpr int mostMeetings = 100000; // more than a calendar program takes

ExitStatus calendar(CommandRun &run)
{
    if (run.arguments().value(0).isEmpty())
        return run.wrongUsage(failure(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "No file was named.")));
    const auto number = run.isSet("case") ? run.caseNumberIn(run.value("case")) : std::nullopt;
    if (run.usageFailed())
        return ExitStatus::WrongUsage;
    const Result<Store *> store = run.store();
    if (!store)
        return run.fail(store.error());
    const Result<QList<MeetingRow>> meetings =
        number ? (*store)->cases().meetingsOf(*number) : (*store)->cases().meetings({}, {}, mostMeetings);
    if (!meetings)
        return run.fail(meetings.error());
    QList<CaseNumber> cases;
    for (const MeetingRow &row : *meetings)
        if (cases.isEmpty() || cases.last() != row.number)
            cases.append(row.number);
    const Result<IdentifyingNames> names = (*store)->published().names(cases);
    if (!names)
        return run.fail(names.error());
    const Result<QByteArray> bytes =
        calendarFile(*meetings, IdentifyingCheck(*names),
                     number ? CalendarReaders::OfOneCase : CalendarReaders::OfAllCases);
    if (!bytes)
        return run.fail(bytes.error());
    if (const Result<void> written = writeWholeFile(run.arguments().first(), *bytes); !written)
        return run.fail(written.error());
    if (run.json())
        run.put({{QStringLiteral("meetings"), meetings->size()}});
    run.line(run.say(QT_TRANSLATE_N_NOOP("Command", "%n meeting(s) were written."), int(meetings->size())));
    return ExitStatus::Done;
}

} // namespace

QList<Command> calendarCommands()
{
    return {{QStringLiteral("calendar"),
             QStringLiteral("FILE.ics [--case N]"),
             QT_TRANSLATE_NOOP("Command", "Write the meetings as a calendar file."),
             {option("case", QT_TRANSLATE_NOOP("Command", "Only the meetings of this case."), "N")},
             calendar,
             1}};
}

} // namespace tverrlos
