#include "app/cli/command.h"
#include "app/cli/commandrun.h"

#include "core/published/publishedstore.h"
#include "core/store/store.h"
#include "db/calendar/calendarfile.h"

#include <QDir>
#include <QSaveFile>

// calendar: meetings for the calendars of those who attend.
namespace tverrlos {

namespace {

constexpr int mostMeetings = 100000; // more than a calendar program takes

Result<QList<MeetingRow>> meetingsOf(CaseQueries &cases, const CaseNumber &number)
{
    const Result<Case> found = cases.find(number);
    if (!found)
        return found.error();
    const auto timeline = cases.timeline(number);
    if (!timeline)
        return timeline.error();
    QDateTime changed;
    for (const CaseEvent &event : *timeline)
        if (event.act.startsWith(QLatin1String("meeting-")) || event.act == QLatin1String("undo") ||
            event.act == QLatin1String("received"))
            changed = event.at;
    QList<MeetingRow> rows;
    for (const Meeting &meeting : found->meetings)
        rows.append({number, found->title, found->asker.organisation, meeting, changed});
    return rows;
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return failure(ErrorCode::ReadOnly, QT_TRANSLATE_NOOP("Error", "%1 could not be written: %2."),
                   {QDir::toNativeSeparators(path), file.errorString()},
                   QT_TRANSLATE_NOOP("Error", "Choose a folder that you may write in."));
}

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
        number ? meetingsOf((*store)->cases(), *number) : (*store)->cases().meetings({}, {}, mostMeetings);
    if (!meetings)
        return run.fail(meetings.error());
    QList<CaseNumber> cases;
    for (const MeetingRow &row : *meetings)
        if (cases.isEmpty() || cases.last() != row.number)
            cases.append(row.number);
    const Result<IdentifyingNames> names = (*store)->published().names(cases);
    if (!names)
        return run.fail(names.error());
    const Result<QByteArray> bytes = calendarFile(*meetings, IdentifyingCheck(*names));
    if (!bytes)
        return run.fail(bytes.error());
    if (const Result<void> written = writeFile(run.arguments().first(), *bytes); !written)
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
