#include "db/sheets/sheetdraft.h"

#include "core/calendar/clock.h"
#include "core/cases/casework.h"

#include <QObject>

namespace tverrlos {

namespace {

/// A date alone is no meeting that was held: that is so only where the sheet says who was there, or the case
/// is done.
void addMeeting(SheetDraft &draft, qint64 line)
{
    if (!draft.meeting) {
        if (draft.decisionMaker)
            draft.remark(QT_TRANSLATE_NOOP(
                             "Error", "Line %1 says whether a decision maker was there, but has no meeting."),
                         line);
        return;
    }
    Meeting meeting;
    meeting.number = 1;
    meeting.start = sheetNoon(*draft.meeting);
    meeting.invited = draft.agencies;
    const bool held = draft.decisionMaker || draft.closedOn;
    meeting.state = held ? MeetingState::Held : MeetingState::Proposed;
    meeting.decisionMaker = held ? draft.decisionMaker : std::nullopt;
    if (held)
        meeting.attended = draft.agencies;
    draft.value.meetings.append(meeting);
    if (*draft.meeting < draft.value.received)
        draft.remark(QT_TRANSLATE_NOOP("Error", "Line %1: the meeting is before the day of receipt."), line);
}

} // namespace

Case caseOf(SheetDraft &draft, qint64 line, const QString &status, const QString &actor, SheetRoutes &routes)
{
    addMeeting(draft, line);
    Case &value = draft.value;
    const auto triaged = [&](TriageOutcome outcome, const QString &reason = {}, const QString &where = {}) {
        value.triage = Triage{outcome, reason, where, value.received, actor};
    };
    const auto close = [&](Disposition disposition) {
        if (!draft.closedOn)
            draft.remark(
                QT_TRANSLATE_NOOP("Error",
                                  "Line %1 has no closing date; the case is closed on its day of receipt."),
                line);
        value.closed = draft.closedOn.value_or(value.received);
        value.disposition = disposition;
    };
    switch (draft.status) {
    case SheetStatus::New:
        break;
    case SheetStatus::ForReview:
    case SheetStatus::InProgress:
        triaged(TriageOutcome::Accepted);
        break;
    case SheetStatus::WaitingForAgency:
        triaged(TriageOutcome::Accepted);
        for (const AgencyCode &agency : draft.agencies)
            value.contributions.append({agency, {}, ContributionState::Asked, value.received, {}, {}, {}});
        if (draft.agencies.isEmpty())
            draft.remark(QT_TRANSLATE_NOOP("Error", "Line %1 waits for an agency, but names none."), line);
        break;
    case SheetStatus::WaitingForAsker:
        triaged(TriageOutcome::Incomplete, status);
        value.deadline.reset();
        break;
    case SheetStatus::Closed:
        triaged(TriageOutcome::Accepted);
        close(Disposition::Assisted);
        break;
    case SheetStatus::Rejected:
        triaged(TriageOutcome::OutOfScope, status);
        close(Disposition::Rejected);
        break;
    case SheetStatus::Referred:
        triaged(TriageOutcome::Referred, status, status.section(QLatin1Char(' '), 2));
        close(Disposition::Referred);
        break;
    case SheetStatus::Withdrawn:
        triaged(TriageOutcome::Withdrawn, status);
        close(Disposition::Withdrawn);
        break;
    }
    if (!draft.agencies.isEmpty())
        value.route = routes.routeOf(draft.agencies, value.taggedRegimes(), value.received);
    value.status = statusOf(value);
    return value;
}

QDateTime sheetNoon(const QDate &day)
{
    return fromOslo(day, QTime(12, 0));
}

} // namespace tverrlos
