#include "core/cases/actwork.h"

#include <algorithm>

// What every act asks before it does anything.
namespace tverrlos::casework {

namespace {

// Minutes. An entry is what one agency spent, on a day or on a contribution: 200 hours is more than one
// person works in a month, so that what is beyond is 25 typed as 250 far more often than work.
constexpr int longestEntry = 200 * 60;

} // namespace

Error refused(const char *sentence, const QStringList &arguments, const char *remedy)
{
    return failure(ErrorCode::Refused, sentence, arguments, remedy);
}

Error invalid(const char *sentence, const QStringList &arguments, const char *remedy)
{
    return failure(ErrorCode::Invalid, sentence, arguments, remedy);
}

Error saidTwice(const QString &code)
{
    return invalid(QT_TRANSLATE_NOOP("Error", "Two different things were asked for %1 at once."), {code},
                   QT_TRANSLATE_NOOP("Error", "Ask for one of them."));
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

std::optional<Error> Work::mustExist(const AgencyCode &agency, const QDate &day) const
{
    if (auto error = mustKnow(agency))
        return error;
    const auto gone = m_context.agencyGone ? m_context.agencyGone(agency, day) : std::nullopt;
    if (!gone)
        return std::nullopt;
    if (!gone->ended)
        return refused(QT_TRANSLATE_NOOP("Error", "%1 does not exist yet on %2."),
                       {gone->name, norwegianDate(day)});
    if (gone->successor.isEmpty())
        return refused(QT_TRANSLATE_NOOP("Error", "%1 ended on %2, and nobody has taken over."),
                       {gone->name, norwegianDate(*gone->ended)});
    return failure(ErrorCode::Refused,
                   QT_TRANSLATE_NOOP("Error", "The work of %1 passed to %2 on %3: ask %2 (%4)."),
                   {gone->name, gone->successorName, norwegianDate(*gone->ended), gone->successor.text()});
}

bool Work::hasPart(const AgencyCode &agency) const
{
    const auto isIt = [&](const auto &entry) { return entry.agency == agency; };
    return m_case.lead() == agency ||
           (m_case.route &&
            std::any_of(m_case.route->agencies.begin(), m_case.route->agencies.end(), isIt)) ||
           std::any_of(m_case.contributions.begin(), m_case.contributions.end(), isIt);
}

std::optional<Error> Work::mustHavePart(const AgencyCode &agency) const
{
    if (auto error = mustKnow(agency))
        return error;
    if (hasPart(agency))
        return std::nullopt;
    if (auto error = mustExist(agency, today()))
        return error;
    return refused(
        QT_TRANSLATE_NOOP("Error", "%1 has no part in case %2: it is neither on its route nor asked."),
        {agency.text(), m_case.number.text()}, QT_TRANSLATE_NOOP("Error", "Ask it first."));
}

std::optional<Error> Work::mayMeet(const QList<AgencyCode> &agencies, const QDate &day) const
{
    for (const AgencyCode &agency : agencies)
        if (agency.isEmpty() || !hasPart(agency))
            if (auto error = mustExist(agency, day))
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

std::optional<Error> Work::mustKnow(const ProvisionCode &provision) const
{
    if (m_context.knowsProvision && !m_context.knowsProvision(provision))
        return invalid(QT_TRANSLATE_NOOP("Error", "No provision has the code “%1”."), {provision.text()},
                       QT_TRANSLATE_NOOP("Error", "The provisions are listed under Responsibility."));
    return std::nullopt;
}

std::optional<Error> Work::mustKnow(const TopicCode &topic) const
{
    if (m_context.knowsTopic && !m_context.knowsTopic(topic))
        return invalid(QT_TRANSLATE_NOOP("Error", "No topic has the code “%1”."), {topic.text()},
                       QT_TRANSLATE_NOOP("Error", "The topics are listed under Responsibility."));
    return std::nullopt;
}

std::optional<Error> Work::mustBeSwitchedOn(const RegimeCode &regime) const
{
    if (m_case.regime(regime) || !m_context.regimeIsOn || m_context.regimeIsOn(regime, today()))
        return std::nullopt;
    return refused(QT_TRANSLATE_NOOP("Error", "%1 is not switched on on %2."),
                   {regime.text(), norwegianDate(today())},
                   QT_TRANSLATE_NOOP("Error", "Switch it on from a day first, under Responsibility."));
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
    constexpr int hour = 60;
    if (minutes < 0)
        return invalid(QT_TRANSLATE_NOOP("Error", "Hours must be more than nothing."));
    if (minutes > longestEntry)
        return invalid(QT_TRANSLATE_NOOP("Error",
                                         "%1 hours in one entry is more than one person works in a month; %2 "
                                         "is the most."),
                       {QString::number((minutes + hour - 1) / hour), QString::number(longestEntry / hour)},
                       QT_TRANSLATE_NOOP("Error", "Correct the number, or enter the hours day by day."));
    return std::nullopt;
}

std::optional<Error> Work::saneDay(const QDate &day) const
{
    if (day > today())
        return invalid(QT_TRANSLATE_NOOP("Error", "%1 is still to come."), {norwegianDate(day)});
    return notBeforeReceipt(day);
}

std::optional<Error> Work::notBeforeReceipt(const QDate &day) const
{
    if (day < m_case.received)
        return invalid(QT_TRANSLATE_NOOP("Error", "%1 is before the enquiry came in (%2)."),
                       {norwegianDate(day), norwegianDate(m_case.received)});
    return std::nullopt;
}

std::optional<Error> Work::notFarAhead(const QDate &day) const
{
    constexpr int years = 100;
    if (day > today().addYears(years))
        return invalid(QT_TRANSLATE_NOOP("Error", "%1 is more than a hundred years ahead."),
                       {norwegianDate(day)});
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

void Work::answerChanged()
{
    m_case.signOffs.clear();
    m_case.answerSent.reset();
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

} // namespace tverrlos::casework
