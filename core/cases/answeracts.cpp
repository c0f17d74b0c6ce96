#include "core/cases/actwork.h"

#include <algorithm>

// Meetings, the answers, what is learned, and the end of a case.
namespace tverrlos::casework {

namespace {

QString joined(const QList<RegimeCode> &codes)
{
    QStringList words;
    for (const RegimeCode &code : codes)
        words.append(code.text());
    return words.join(QStringLiteral(", "));
}

QString joined(const QList<AgencyCode> &codes)
{
    QStringList words;
    for (const AgencyCode &code : codes)
        words.append(code.text());
    return words.join(QStringLiteral(", "));
}

/// Why a meeting in this state cannot take the step.
Error wrongState(const Meeting &meeting)
{
    const QStringList number{QString::number(meeting.number)};
    switch (meeting.state) {
    case MeetingState::Proposed:
        return refused(QT_TRANSLATE_NOOP("Error", "Meeting %1 is only proposed."), number,
                       QT_TRANSLATE_NOOP("Error", "Confirm it first."));
    case MeetingState::Confirmed:
        return refused(QT_TRANSLATE_NOOP("Error", "Meeting %1 is confirmed already."), number);
    case MeetingState::Held:
        return refused(QT_TRANSLATE_NOOP("Error", "Meeting %1 has been held already."), number);
    case MeetingState::Cancelled:
        return refused(QT_TRANSLATE_NOOP("Error", "Meeting %1 has been cancelled."), number);
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<Error> Work::apply(const ProposeMeetingAct &act)
{
    if (auto error = mustBeWorkedOn())
        return error;
    if (!act.start.isValid())
        return invalid(QT_TRANSLATE_NOOP("Error", "The meeting has no date."));
    if (osloDate(act.start) < m_case.received)
        return invalid(
            QT_TRANSLATE_NOOP("Error", "A meeting on %1 would be before the enquiry came in (%2)."),
            {norwegianDate(osloDate(act.start)), norwegianDate(m_case.received)});
    if (act.minutes < 5 || act.minutes > 24 * 60)
        return invalid(QT_TRANSLATE_NOOP("Error", "A meeting cannot last %1 minutes."),
                       {QString::number(act.minutes)});
    if (auto error = notFarAhead(osloDate(act.start)))
        return error;
    if (auto error = mayMeet(act.invited, osloDate(act.start)))
        return error;
    Meeting meeting;
    meeting.number = m_case.meetings.isEmpty() ? 1 : m_case.meetings.last().number + 1;
    meeting.start = act.start.toUTC();
    meeting.minutes = act.minutes;
    meeting.place = act.place.trimmed();
    meeting.invited =
        act.invited.isEmpty() && m_case.route ? m_case.route->attend : withoutDoubles(act.invited);
    m_case.meetings.append(meeting);
    return std::nullopt;
}

std::optional<Error> Work::apply(const ConfirmMeetingAct &act)
{
    if (auto error = mustBeWorkedOn())
        return error;
    Result<Meeting *> meant = meeting(act.meeting, {MeetingState::Proposed});
    if (!meant)
        return meant.error();
    Meeting &m = **meant;
    if (m.state != MeetingState::Proposed)
        return wrongState(m);
    m.state = MeetingState::Confirmed;
    return std::nullopt;
}

std::optional<Error> Work::apply(const HoldMeetingAct &act)
{
    if (auto error = mustBeWorkedOn())
        return error;
    Result<Meeting *> meant = meeting(act.meeting, {MeetingState::Confirmed});
    if (!meant)
        return meant.error();
    Meeting &m = **meant;
    if (m.state != MeetingState::Confirmed)
        return wrongState(m);
    if (osloDate(m.start) > today())
        return refused(QT_TRANSLATE_NOOP("Error", "Meeting %1 is on %2 and has not taken place yet."),
                       {QString::number(m.number), norwegianDate(osloDate(m.start))});
    if (auto error = mayMeet(act.attended, osloDate(m.start)))
        return error;
    if (auto error = saneMinutes(act.minutesSpent))
        return error;
    for (const AgreedAction &action : act.actions) {
        if (action.what.trimmed().isEmpty())
            return invalid(QT_TRANSLATE_NOOP("Error", "An agreed action does not say what is to be done."));
        if (!action.agency.isEmpty())
            if (auto error = mayMeet({action.agency}, today()))
                return error;
    }
    m.state = MeetingState::Held;
    m.attended = act.attended.isEmpty() ? m.invited : withoutDoubles(act.attended);
    m.decisionMaker = act.decisionMaker;
    m.decisionMakerRole = act.decisionMakerRole.trimmed();
    m.agreements = act.agreements.trimmed();
    m.actions = act.actions;
    const QList<AgencyCode> present = m.attended;
    const QDate day = osloDate(m.start);
    for (const AgencyCode &agency : present)
        log(agency, act.minutesSpent, day);
    return std::nullopt;
}

std::optional<Error> Work::apply(const CancelMeetingAct &act)
{
    if (auto error = mustBeOpen())
        return error;
    Result<Meeting *> meant = meeting(act.meeting, {MeetingState::Proposed, MeetingState::Confirmed});
    if (!meant)
        return meant.error();
    Meeting &m = **meant;
    if (m.state != MeetingState::Proposed && m.state != MeetingState::Confirmed)
        return wrongState(m);
    m.state = MeetingState::Cancelled;
    m.cancelReason = act.reason.trimmed();
    return std::nullopt;
}

std::optional<Error> Work::apply(const ResolveAct &act)
{
    if (auto error = mustBeWorkedOn())
        return error;
    if (auto error = mustBeOnCase(act.regime))
        return error;
    QList<Statement> statements;
    for (Statement statement : act.statements) {
        statement.text = statement.text.trimmed();
        for (QString &reference : statement.references)
            reference = reference.trimmed();
        statement.references.removeAll(QString());
        statement.references.removeDuplicates();
        if (!statement.text.isEmpty())
            statements.append(statement);
    }
    const bool needsText =
        act.outcome == ResolutionOutcome::Answered || act.outcome == ResolutionOutcome::Unclear;
    if (needsText && statements.isEmpty())
        return invalid(QT_TRANSLATE_NOOP("Error", "The resolution of %1 says nothing."), {act.regime.text()},
                       QT_TRANSLATE_NOOP("Error", "Write at least one statement."));
    const Resolution resolution{act.regime, act.outcome, statements, today(), m_context.actor};
    const auto found = std::find_if(m_case.resolutions.begin(), m_case.resolutions.end(),
                                    [&](const Resolution &r) { return r.regime == act.regime; });
    if (found == m_case.resolutions.end())
        m_case.resolutions.append(resolution);
    else if (found->outcome != act.outcome || found->statements != statements)
        *found = resolution;
    else
        return std::nullopt;
    answerChanged();
    return std::nullopt;
}

std::optional<Error> Work::apply(const SignalAct &act)
{
    if (act.text.trimmed().isEmpty())
        return invalid(QT_TRANSLATE_NOOP("Error", "The signal has no text."));
    for (const RegimeCode &code : act.regimes)
        if (auto error = mustKnow(code))
            return error;
    const int number = m_case.raised.isEmpty() ? 1 : m_case.raised.last().number + 1;
    m_case.raised.append({number,
                          act.kind,
                          act.text.trimmed(),
                          act.topic.trimmed(),
                          act.regimes.isEmpty() ? m_case.taggedRegimes() : withoutDoubles(act.regimes),
                          act.instrument,
                          act.lifted,
                          today(),
                          {},
                          {},
                          {}});
    return std::nullopt;
}

std::optional<Error> Work::apply(const NoteAct &act)
{
    if (act.text.trimmed().isEmpty())
        return invalid(QT_TRANSLATE_NOOP("Error", "The note is empty."));
    if (!act.regime.isEmpty())
        if (auto error = mustBeOnCase(act.regime))
            return error;
    m_case.notes.append({act.text.trimmed(), m_context.now, m_context.actor, act.regime});
    return std::nullopt;
}

std::optional<Error> Work::apply(const HoursAct &act)
{
    if (act.minutes <= 0)
        return invalid(QT_TRANSLATE_NOOP("Error", "Hours must be more than nothing."));
    if (auto error = saneMinutes(act.minutes))
        return error;
    if (act.day && *act.day > today())
        return invalid(QT_TRANSLATE_NOOP("Error", "Hours cannot be spent on %1, which is still to come."),
                       {norwegianDate(*act.day)});
    if (act.day)
        if (auto error = notBeforeReceipt(*act.day))
            return error;
    if (auto error = mustExist(act.agency, act.day.value_or(today())))
        return error;
    log(act.agency, act.minutes, act.day.value_or(today()));
    return std::nullopt;
}

std::optional<Error> Work::mustWaitForNobody() const
{
    const auto waiting = m_case.waitingFor();
    if (waiting.isEmpty())
        return std::nullopt;
    return refused(QT_TRANSLATE_NOOP("Error", "Case %1 still waits for %2."),
                   {m_case.number.text(), joined(waiting)},
                   QT_TRANSLATE_NOOP("Error", "Record the contribution, or that there is no remark."));
}

std::optional<Error> Work::apply(const CloseAct &act)
{
    if (auto error = mustBeWorkedOn())
        return error;
    if (m_case.regimes.isEmpty())
        return refused(QT_TRANSLATE_NOOP("Error", "Case %1 has no regime and so no answer."),
                       {m_case.number.text()},
                       QT_TRANSLATE_NOOP("Error", "Tag and resolve it, or triage it as out of scope."));
    if (const auto missing = unresolved(m_case); !missing.isEmpty())
        return refused(QT_TRANSLATE_NOOP("Error", "Case %1 has no resolution yet for %2."),
                       {m_case.number.text(), joined(missing)},
                       QT_TRANSLATE_NOOP("Error", "Resolve each regime, or remove the tag with a reason."));
    if (auto error = mustWaitForNobody())
        return error;
    for (const Meeting &meeting : std::as_const(m_case.meetings))
        if (meeting.state == MeetingState::Proposed || meeting.state == MeetingState::Confirmed)
            return refused(
                QT_TRANSLATE_NOOP("Error", "Meeting %1 on %2 has been neither held nor cancelled."),
                {QString::number(meeting.number), norwegianDate(osloDate(meeting.start))});
    if (!act.reason.trimmed().isEmpty())
        m_case.notes.append({act.reason.trimmed(), m_context.now, m_context.actor, {}});
    m_case.closed = today();
    m_case.disposition = dispositionOf(m_case);
    return std::nullopt;
}

std::optional<Error> Work::apply(const ReopenAct &act)
{
    if (m_case.isOpen())
        return refused(QT_TRANSLATE_NOOP("Error", "Case %1 is open."), {m_case.number.text()});
    m_case.closed.reset();
    m_case.disposition.reset();
    m_case.mergedInto.reset();
    if (m_case.triage && endsTheCase(m_case.triage->outcome))
        m_case.triage.reset(); // what ended the case no longer stands: it waits for a new decision
    if (!act.reason.trimmed().isEmpty())
        m_case.notes.append({act.reason.trimmed(), m_context.now, m_context.actor, {}});
    return std::nullopt;
}

std::optional<Error> Work::apply(const UndoAct &)
{
    return refused(QT_TRANSLATE_NOOP("Error", "There is nothing to undo on case %1."),
                   {m_case.number.text()});
}

std::optional<Error> Work::apply(const RedoAct &)
{
    return refused(QT_TRANSLATE_NOOP("Error", "There is nothing to redo on case %1."),
                   {m_case.number.text()});
}

} // namespace tverrlos::casework
