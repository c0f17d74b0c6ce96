#include "core/cases/casework.h"

#include "core/calendar/clock.h"

#include <algorithm>

// The rules of a case's life. One overload of `apply` per act: what it needs, what it refuses and why, what
// it does.
namespace tverrlos {

namespace {

constexpr int longestEntry = 60 * 1000; // minutes; a slip of the keyboard, not a working week

Error refused(const char *sentence, const QStringList &arguments = {}, const char *remedy = "")
{
    return failure(ErrorCode::Refused, sentence, arguments, remedy);
}

Error invalid(const char *sentence, const QStringList &arguments = {}, const char *remedy = "")
{
    return failure(ErrorCode::Invalid, sentence, arguments, remedy);
}

bool endsTheCase(TriageOutcome outcome)
{
    switch (outcome) {
    case TriageOutcome::Answered:
    case TriageOutcome::Referred:
    case TriageOutcome::OutOfScope:
    case TriageOutcome::Declined:
    case TriageOutcome::Withdrawn:
        return true;
    case TriageOutcome::Accepted:
    case TriageOutcome::Incomplete:
    case TriageOutcome::Complete:
        return false;
    }
    Q_UNREACHABLE();
}

bool isAccepted(const Case &c)
{
    return c.triage &&
           (c.triage->outcome == TriageOutcome::Accepted || c.triage->outcome == TriageOutcome::Complete);
}

bool isHeld(const Case &c)
{
    return c.triage && c.triage->outcome == TriageOutcome::Incomplete;
}

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

QList<RegimeCode> unresolved(const Case &c)
{
    QList<RegimeCode> missing;
    for (const CaseRegime &entry : c.regimes) {
        const bool done = std::any_of(c.resolutions.begin(), c.resolutions.end(),
                                      [&](const Resolution &r) { return r.regime == entry.regime; });
        if (!done)
            missing.append(entry.regime);
    }
    return missing;
}

/// The act at work: the case being changed, and what the act may know.
class Work
{
public:
    Work(const Case &before, const ActContext &context) : m_case(before), m_context(context) {}

    std::optional<Error> apply(const TriageAct &act);
    std::optional<Error> apply(const TagAct &act);
    std::optional<Error> apply(const RouteAct &act);
    std::optional<Error> apply(const EditAct &act);
    std::optional<Error> apply(const AssignAct &act);
    std::optional<Error> apply(const AskAct &act);
    std::optional<Error> apply(const ContributeAct &act);
    std::optional<Error> apply(const ProposeMeetingAct &act);
    std::optional<Error> apply(const ConfirmMeetingAct &act);
    std::optional<Error> apply(const HoldMeetingAct &act);
    std::optional<Error> apply(const CancelMeetingAct &act);
    std::optional<Error> apply(const ResolveAct &act);
    std::optional<Error> apply(const SignalAct &act);
    std::optional<Error> apply(const NoteAct &act);
    std::optional<Error> apply(const HoursAct &act);
    std::optional<Error> apply(const CloseAct &act);
    std::optional<Error> apply(const ReopenAct &act);
    std::optional<Error> apply(const UndoAct &act);

    Case take() { return std::move(m_case); }

private:
    QDate today() const { return osloDate(m_context.now); }
    void startClock(const QDate &day);
    void routeAgain(const QDate &day);
    void log(const AgencyCode &agency, int minutes, const QDate &day);

    std::optional<Error> mustBeOpen() const;
    std::optional<Error> mustBeWorkedOn() const;
    std::optional<Error> mustKnow(const AgencyCode &agency) const;
    std::optional<Error> mustKnow(const QList<AgencyCode> &agencies) const;
    std::optional<Error> mustKnow(const RegimeCode &regime) const;
    std::optional<Error> mustBeOnCase(const RegimeCode &regime) const;
    std::optional<Error> saneMinutes(int minutes) const;
    /// The meeting meant: by number, or the only one in one of these states.
    Result<Meeting *> meeting(int number, std::initializer_list<MeetingState> states);

    Case m_case;
    const ActContext &m_context;
};

std::optional<Error> Work::mustBeOpen() const
{
    if (!m_case.isOpen())
        return refused(QT_TRANSLATE_NOOP("Error", "Case %1 is closed."), {m_case.number.text()},
                       QT_TRANSLATE_NOOP("Error", "Reopen it first."));
    return std::nullopt;
}

std::optional<Error> Work::mustBeWorkedOn() const
{
    if (auto error = mustBeOpen())
        return error;
    if (isHeld(m_case))
        return refused(QT_TRANSLATE_NOOP("Error", "Case %1 is held because the enquiry is incomplete."),
                       {m_case.number.text()},
                       QT_TRANSLATE_NOOP("Error", "Record that it is complete first (triage: complete)."));
    if (!isAccepted(m_case))
        return refused(QT_TRANSLATE_NOOP("Error", "Case %1 has not been accepted yet."),
                       {m_case.number.text()}, QT_TRANSLATE_NOOP("Error", "Triage it first."));
    return std::nullopt;
}

std::optional<Error> Work::mustKnow(const AgencyCode &agency) const
{
    if (agency.isEmpty())
        return invalid(QT_TRANSLATE_NOOP("Error", "No agency was named."));
    if (m_context.knowsAgency && !m_context.knowsAgency(agency))
        return invalid(QT_TRANSLATE_NOOP("Error", "No agency has the code “%1”."), {agency.text()});
    return std::nullopt;
}

std::optional<Error> Work::mustKnow(const QList<AgencyCode> &agencies) const
{
    for (const AgencyCode &agency : agencies)
        if (auto error = mustKnow(agency))
            return error;
    return std::nullopt;
}

std::optional<Error> Work::mustKnow(const RegimeCode &regime) const
{
    if (regime.isEmpty())
        return invalid(QT_TRANSLATE_NOOP("Error", "No regime was named."));
    if (m_context.knowsRegime && !m_context.knowsRegime(regime))
        return invalid(QT_TRANSLATE_NOOP("Error", "No regime has the code “%1”."), {regime.text()});
    return std::nullopt;
}

std::optional<Error> Work::mustBeOnCase(const RegimeCode &regime) const
{
    if (auto error = mustKnow(regime))
        return error;
    if (!m_case.regime(regime))
        return refused(QT_TRANSLATE_NOOP("Error", "Case %1 is not tagged with %2."),
                       {m_case.number.text(), regime.text()}, QT_TRANSLATE_NOOP("Error", "Tag it first."));
    return std::nullopt;
}

std::optional<Error> Work::saneMinutes(int minutes) const
{
    if (minutes < 0 || minutes > longestEntry)
        return invalid(
            QT_TRANSLATE_NOOP("Error", "%1 minutes is not a possible number of hours for one entry."),
            {QString::number(minutes)});
    return std::nullopt;
}

Result<Meeting *> Work::meeting(int number, std::initializer_list<MeetingState> states)
{
    const auto fits = [&](const Meeting &m) {
        return std::find(states.begin(), states.end(), m.state) != states.end();
    };
    Meeting *found = nullptr;
    for (Meeting &candidate : m_case.meetings) {
        if (number == candidate.number)
            return &candidate;
        if (number == 0 && fits(candidate)) {
            if (found)
                return invalid(QT_TRANSLATE_NOOP("Error", "Case %1 has several meetings this could mean."),
                               {m_case.number.text()},
                               QT_TRANSLATE_NOOP("Error", "Say which one (meeting=1, 2, ...)."));
            found = &candidate;
        }
    }
    if (found)
        return found;
    if (number == 0 && !m_case.meetings.isEmpty())
        return &m_case.meetings.last(); // its state makes the refusal say something true
    if (number == 0)
        return refused(QT_TRANSLATE_NOOP("Error", "Case %1 has no meeting."), {m_case.number.text()},
                       QT_TRANSLATE_NOOP("Error", "Propose one first."));
    return invalid(QT_TRANSLATE_NOOP("Error", "Case %1 has no meeting number %2."),
                   {m_case.number.text(), QString::number(number)});
}

void Work::startClock(const QDate &day)
{
    m_case.clockStart = day;
    m_case.deadline = m_context.deadline ? std::optional(m_context.deadline(day)) : std::nullopt;
}

void Work::routeAgain(const QDate &day)
{
    if (!m_context.route)
        return;
    if (m_case.taggedRegimes().isEmpty())
        m_case.route.reset();
    else
        m_case.route = m_context.route(m_case, day);
}

void Work::log(const AgencyCode &agency, int minutes, const QDate &day)
{
    if (minutes > 0)
        m_case.hours.append({agency, minutes, day, m_context.actor});
}

std::optional<Error> Work::apply(const TriageAct &act)
{
    if (auto error = mustBeOpen())
        return error;
    if (act.outcome == TriageOutcome::Accepted && m_case.triage &&
        m_case.triage->outcome == TriageOutcome::Accepted)
        return refused(QT_TRANSLATE_NOOP("Error", "Case %1 has been accepted already."),
                       {m_case.number.text()});
    if (act.outcome == TriageOutcome::Accepted && isHeld(m_case))
        return mustBeWorkedOn();
    if (act.outcome == TriageOutcome::Incomplete && isHeld(m_case))
        return refused(QT_TRANSLATE_NOOP("Error", "Case %1 is held already."), {m_case.number.text()});
    if (act.outcome == TriageOutcome::Complete && !isHeld(m_case))
        return refused(QT_TRANSLATE_NOOP("Error", "Case %1 is not held, so it cannot become complete."),
                       {m_case.number.text()});
    if (act.outcome == TriageOutcome::Referred && act.referredTo.trimmed().isEmpty())
        return invalid(QT_TRANSLATE_NOOP("Error", "It was not said where case %1 is referred."),
                       {m_case.number.text()},
                       QT_TRANSLATE_NOOP("Error", "Name the channel or body (to=...)."));

    m_case.triage =
        Triage{act.outcome, act.reason.trimmed(), act.referredTo.trimmed(), today(), m_context.actor};
    if (act.outcome == TriageOutcome::Incomplete)
        m_case.deadline.reset(); // the clock stands while the asker completes the enquiry
    if (act.outcome == TriageOutcome::Complete)
        startClock(today());
    if (endsTheCase(act.outcome)) {
        m_case.closed = today();
        m_case.disposition = dispositionOf(m_case);
    }
    return std::nullopt;
}

template<class T>
void addTo(QList<T> &list, const QList<T> &added)
{
    for (const T &item : added)
        if (!list.contains(item))
            list.append(item);
}

std::optional<Error> Work::apply(const TagAct &act)
{
    if (auto error = mustBeOpen())
        return error;
    for (const QList<RegimeCode> &named : {act.add, act.assess, act.remove})
        for (const RegimeCode &code : named)
            if (auto error = mustKnow(code))
                return error;

    const auto put = [&](const RegimeCode &code, RegimeStanding standing) {
        const auto found = std::find_if(m_case.regimes.begin(), m_case.regimes.end(),
                                        [&](const CaseRegime &entry) { return entry.regime == code; });
        CaseRegime &entry = found != m_case.regimes.end() ? *found : m_case.regimes.emplaceBack();
        if (entry.regime == code && entry.standing == standing && act.why.trimmed().isEmpty())
            return;
        entry.regime = code;
        if (entry.evidence.isEmpty() && standing == RegimeStanding::Confirmed)
            entry.confidence = 1;
        entry.standing = standing;
        entry.why = act.why.trimmed();
        entry.confirmedBy = m_context.actor;
    };
    for (const RegimeCode &code : act.add)
        put(code, RegimeStanding::Confirmed);
    for (const RegimeCode &code : act.assess)
        put(code, RegimeStanding::ToAssess);
    for (const RegimeCode &code : act.remove) {
        if (auto error = mustBeOnCase(code))
            return error;
        if (std::any_of(m_case.resolutions.begin(), m_case.resolutions.end(),
                        [&](const Resolution &r) { return r.regime == code; }))
            return refused(
                QT_TRANSLATE_NOOP("Error", "%1 has been resolved on case %2 and cannot be removed."),
                {code.text(), m_case.number.text()},
                QT_TRANSLATE_NOOP("Error", "Undo the resolution first."));
        m_case.regimes.removeIf([&](const CaseRegime &entry) { return entry.regime == code; });
    }
    addTo(m_case.provisions, act.addProvisions);
    addTo(m_case.topics, act.addTopics);
    m_case.provisions.removeIf(
        [&](const ProvisionCode &code) { return act.removeProvisions.contains(code); });
    m_case.topics.removeIf([&](const TopicCode &code) { return act.removeTopics.contains(code); });
    // The route on record answers for the case's regimes: it follows them, as of the day it was decided.
    routeAgain(m_case.route ? m_case.route->day : m_case.received);
    return std::nullopt;
}

std::optional<Error> Work::apply(const RouteAct &act)
{
    if (auto error = mustBeOpen())
        return error;
    if (m_case.taggedRegimes().isEmpty())
        return refused(QT_TRANSLATE_NOOP("Error", "Case %1 has no regime to route by."),
                       {m_case.number.text()}, QT_TRANSLATE_NOOP("Error", "Tag at least one regime first."));
    routeAgain(act.day.value_or(today()));
    return std::nullopt;
}

std::optional<Error> Work::apply(const EditAct &act)
{
    if (auto error = mustBeOpen())
        return error;
    if (act.title && act.title->trimmed().isEmpty())
        return invalid(QT_TRANSLATE_NOOP("Error", "A case needs a title."));
    if (act.asker && !act.asker->supervisedBy.isEmpty())
        if (auto error = mustKnow(act.asker->supervisedBy))
            return error;
    const Asker askerBefore = m_case.asker;
    m_case.title = act.title.value_or(m_case.title).trimmed();
    m_case.problem = act.problem.value_or(m_case.problem);
    m_case.context = act.context.value_or(m_case.context);
    m_case.externalReference = act.externalReference.value_or(m_case.externalReference);
    m_case.asker = act.asker.value_or(m_case.asker);
    m_case.phase = act.phase.value_or(m_case.phase);
    m_case.projectType = act.projectType.value_or(m_case.projectType);
    m_case.language = act.language.value_or(m_case.language);
    if (m_case.route && !(m_case.asker.supervisedBy == askerBefore.supervisedBy))
        routeAgain(m_case.route->day); // a role conflict may have come or gone
    return std::nullopt;
}

std::optional<Error> Work::apply(const AssignAct &act)
{
    if (auto error = mustBeOpen())
        return error;
    m_case.officer = act.officer.trimmed();
    return std::nullopt;
}

std::optional<Error> Work::apply(const AskAct &act)
{
    if (auto error = mustBeWorkedOn())
        return error;
    if (auto error = mustKnow(act.agency))
        return error;
    if (!act.regime.isEmpty())
        if (auto error = mustBeOnCase(act.regime))
            return error;
    if (act.due && *act.due < today())
        return invalid(QT_TRANSLATE_NOOP("Error", "The due date %1 has passed already."),
                       {norwegianDate(*act.due)});
    for (const Contribution &entry : std::as_const(m_case.contributions)) {
        const bool waits =
            entry.state == ContributionState::Asked || entry.state == ContributionState::InWork;
        if (entry.agency == act.agency && entry.regime == act.regime && waits && entry.due == act.due)
            return refused(QT_TRANSLATE_NOOP("Error", "%1 was asked on %2 and has not answered yet."),
                           {act.agency.text(), norwegianDate(entry.asked)});
        if (entry.agency == act.agency && entry.regime == act.regime && waits) {
            m_case.contributions[&entry - m_case.contributions.constData()].due = act.due;
            return std::nullopt;
        }
    }
    m_case.contributions.append({act.agency, act.regime, ContributionState::Asked, today(), act.due, {}, {}});
    return std::nullopt;
}

std::optional<Error> Work::apply(const ContributeAct &act)
{
    if (auto error = mustBeWorkedOn())
        return error;
    if (auto error = mustKnow(act.agency))
        return error;
    if (auto error = saneMinutes(act.minutes))
        return error;
    const bool needsText =
        act.state == ContributionState::Delivered || act.state == ContributionState::Declined;
    if (needsText && act.text.trimmed().isEmpty())
        return invalid(QT_TRANSLATE_NOOP("Error", "The contribution of %1 has no text."), {act.agency.text()},
                       QT_TRANSLATE_NOOP("Error", "Write the position, or the reason for declining."));

    Contribution *asked = nullptr;
    for (Contribution &entry : m_case.contributions)
        if (entry.agency == act.agency && (act.regime.isEmpty() || entry.regime == act.regime))
            asked = &entry;
    const bool onRoute =
        m_case.route && std::any_of(m_case.route->agencies.begin(), m_case.route->agencies.end(),
                                    [&](const RoutedAgency &entry) { return entry.agency == act.agency; });
    if (!asked && !onRoute)
        return refused(
            QT_TRANSLATE_NOOP("Error", "%1 has not been asked and is not on the route of case %2."),
            {act.agency.text(), m_case.number.text()}, QT_TRANSLATE_NOOP("Error", "Ask it first."));
    if (!asked) { // an agency on the route may speak without being asked
        m_case.contributions.append({act.agency, act.regime, act.state, today(), {}, {}, {}});
        asked = &m_case.contributions.last();
    }
    asked->state = act.state;
    asked->text = act.text.trimmed();
    const bool answered = act.state != ContributionState::Asked && act.state != ContributionState::InWork;
    asked->answered = answered ? std::optional(today()) : std::nullopt;
    log(act.agency, act.minutes, today());
    return std::nullopt;
}

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
    if (auto error = mustKnow(act.invited))
        return error;
    Meeting meeting;
    meeting.number = m_case.meetings.isEmpty() ? 1 : m_case.meetings.last().number + 1;
    meeting.start = act.start.toUTC();
    meeting.minutes = act.minutes;
    meeting.place = act.place.trimmed();
    meeting.invited = act.invited.isEmpty() && m_case.route ? m_case.route->attend : act.invited;
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
        return refused(
            QT_TRANSLATE_NOOP("Error", "Meeting %1 is %2; only a proposed meeting can be confirmed."),
            {QString::number(m.number), codeOf(m.state)});
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
        return refused(QT_TRANSLATE_NOOP("Error", "Meeting %1 is %2; only a confirmed meeting can be held."),
                       {QString::number(m.number), codeOf(m.state)});
    if (osloDate(m.start) > today())
        return refused(QT_TRANSLATE_NOOP("Error", "Meeting %1 is on %2 and has not taken place yet."),
                       {QString::number(m.number), norwegianDate(osloDate(m.start))});
    if (auto error = mustKnow(act.attended))
        return error;
    if (auto error = saneMinutes(act.minutesSpent))
        return error;
    for (const AgreedAction &action : act.actions)
        if (!action.agency.isEmpty())
            if (auto error = mustKnow(action.agency))
                return error;
    m.state = MeetingState::Held;
    m.attended = act.attended.isEmpty() ? m.invited : act.attended;
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
        return refused(QT_TRANSLATE_NOOP("Error", "Meeting %1 is %2 and cannot be cancelled."),
                       {QString::number(m.number), codeOf(m.state)});
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
    m_case.raised.append({number, act.kind, act.text.trimmed(), act.topic.trimmed(),
                          act.regimes.isEmpty() ? m_case.taggedRegimes() : act.regimes, act.instrument,
                          act.lifted, today()});
    return std::nullopt;
}

std::optional<Error> Work::apply(const NoteAct &act)
{
    if (act.text.trimmed().isEmpty())
        return invalid(QT_TRANSLATE_NOOP("Error", "The note is empty."));
    m_case.notes.append({act.text.trimmed(), m_context.now, m_context.actor});
    return std::nullopt;
}

std::optional<Error> Work::apply(const HoursAct &act)
{
    if (auto error = mustKnow(act.agency))
        return error;
    if (act.minutes <= 0)
        return invalid(QT_TRANSLATE_NOOP("Error", "Hours must be more than nothing."));
    if (auto error = saneMinutes(act.minutes))
        return error;
    if (act.day && *act.day > today())
        return invalid(QT_TRANSLATE_NOOP("Error", "Hours cannot be spent on %1, which is still to come."),
                       {norwegianDate(*act.day)});
    log(act.agency, act.minutes, act.day.value_or(today()));
    return std::nullopt;
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
    if (const auto waiting = m_case.waitingFor(); !waiting.isEmpty())
        return refused(QT_TRANSLATE_NOOP("Error", "Case %1 still waits for %2."),
                       {m_case.number.text(), joined(waiting)},
                       QT_TRANSLATE_NOOP("Error", "Record the contribution, or that there is no remark."));
    for (const Meeting &meeting : std::as_const(m_case.meetings))
        if (meeting.state == MeetingState::Proposed || meeting.state == MeetingState::Confirmed)
            return refused(
                QT_TRANSLATE_NOOP("Error", "Meeting %1 on %2 has been neither held nor cancelled."),
                {QString::number(meeting.number), norwegianDate(osloDate(meeting.start))});
    if (!act.reason.trimmed().isEmpty())
        m_case.notes.append({act.reason.trimmed(), m_context.now, m_context.actor});
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
    if (m_case.triage && endsTheCase(m_case.triage->outcome))
        m_case.triage.reset(); // what ended the case no longer stands: it waits for a new decision
    if (!act.reason.trimmed().isEmpty())
        m_case.notes.append({act.reason.trimmed(), m_context.now, m_context.actor});
    return std::nullopt;
}

std::optional<Error> Work::apply(const UndoAct &)
{
    return refused(QT_TRANSLATE_NOOP("Error", "There is nothing to undo on case %1."),
                   {m_case.number.text()});
}

} // namespace

Result<Case> perform(const Case &before, const Act &act, const ActContext &context)
{
    Work work(before, context);
    const std::optional<Error> error = std::visit([&](const auto &one) { return work.apply(one); }, act);
    if (error)
        return *error;
    Case after = work.take();
    after.status = statusOf(after);
    // A route that stands may be decided on again: that this officer did so is worth an event.
    if (after == before && !std::holds_alternative<RouteAct>(act))
        return refused(QT_TRANSLATE_NOOP("Error", "There is nothing to change: case %1 is so already."),
                       {before.number.text()});
    return after;
}

Case receive(Case enquiry, const ActContext &context)
{
    if (!enquiry.received.isValid())
        enquiry.received = osloDate(context.now);
    enquiry.clockStart = enquiry.received;
    if (!isHeld(enquiry) && context.deadline)
        enquiry.deadline = context.deadline(enquiry.clockStart);
    if (!enquiry.taggedRegimes().isEmpty() && context.route)
        enquiry.route = context.route(enquiry, enquiry.received);
    enquiry.status = statusOf(enquiry);
    return enquiry;
}

CaseStatus statusOf(const Case &facts)
{
    if (facts.closed)
        return CaseStatus::Closed;
    if (isHeld(facts))
        return CaseStatus::Held;
    if (!facts.triage)
        return CaseStatus::Received;
    if (!facts.waitingFor().isEmpty())
        return CaseStatus::Waiting;
    if (!facts.regimes.isEmpty() && unresolved(facts).isEmpty())
        return CaseStatus::Resolved;
    return CaseStatus::InProgress;
}

Disposition dispositionOf(const Case &facts)
{
    if (!facts.triage)
        return Disposition::Assisted;
    switch (facts.triage->outcome) {
    case TriageOutcome::Accepted:
    case TriageOutcome::Complete:
    case TriageOutcome::Incomplete:
    case TriageOutcome::Answered:
        return Disposition::Assisted;
    case TriageOutcome::Referred:
        return Disposition::Referred;
    case TriageOutcome::OutOfScope:
    case TriageOutcome::Declined:
        return Disposition::Rejected;
    case TriageOutcome::Withdrawn:
        return Disposition::Withdrawn;
    }
    Q_UNREACHABLE();
}

QStringList sensibleActs(const Case &now)
{
    const auto always = {QStringLiteral("signal"), QStringLiteral("note"), QStringLiteral("hours")};
    QStringList acts;
    const auto has = [&](MeetingState state) {
        return std::any_of(now.meetings.begin(), now.meetings.end(),
                           [&](const Meeting &m) { return m.state == state; });
    };
    if (!now.isOpen()) {
        acts << QStringLiteral("reopen") << QStringList(always);
        return acts;
    }
    if (!isAccepted(now)) {
        acts << QStringLiteral("triage") << QStringLiteral("tag");
        if (!now.taggedRegimes().isEmpty())
            acts << QStringLiteral("route");
        acts << QStringLiteral("edit") << QStringLiteral("assign") << QStringList(always);
        return acts;
    }
    const bool doubtful = std::any_of(now.regimes.begin(), now.regimes.end(), [](const CaseRegime &entry) {
        return entry.standing != RegimeStanding::Confirmed;
    });
    const bool nobodyAsked = now.contributions.isEmpty();
    if (now.regimes.isEmpty() || doubtful)
        acts << QStringLiteral("tag");
    if (!now.taggedRegimes().isEmpty() && !now.route)
        acts << QStringLiteral("route");
    if (now.route && nobodyAsked)
        acts << QStringLiteral("ask");
    if (has(MeetingState::Confirmed))
        acts << QStringLiteral("meeting-hold");
    if (has(MeetingState::Proposed))
        acts << QStringLiteral("meeting-confirm");
    if (!now.waitingFor().isEmpty())
        acts << QStringLiteral("contribute");
    if (!now.regimes.isEmpty() && !unresolved(now).isEmpty())
        acts << QStringLiteral("resolve");
    if (statusOf(now) == CaseStatus::Resolved)
        acts << QStringLiteral("close");
    for (const auto &rest :
         {QStringLiteral("tag"), QStringLiteral("route"), QStringLiteral("ask"), QStringLiteral("contribute"),
          QStringLiteral("meeting-propose"), QStringLiteral("resolve"), QStringLiteral("triage"),
          QStringLiteral("assign"), QStringLiteral("edit")})
        if (!acts.contains(rest))
            acts << rest;
    if (has(MeetingState::Confirmed) || has(MeetingState::Proposed))
        acts << QStringLiteral("meeting-cancel");
    return acts << QStringList(always);
}

} // namespace tverrlos
