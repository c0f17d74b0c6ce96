#pragma once

#include "core/calendar/clock.h"
#include "core/cases/casework.h"

#include <initializer_list>

/// The inside of perform(): one case being changed by one act. Only core/cases includes this.
namespace tverrlos::casework {

Error refused(const char *sentence, const QStringList &arguments = {}, const char *remedy = "");
Error invalid(const char *sentence, const QStringList &arguments = {}, const char *remedy = "");

/// What shall become of one thing was said in two ways in one act.
Error saidTwice(const QString &code);

/// Each once, in the order of the first.
template<class T>
QList<T> withoutDoubles(const QList<T> &list)
{
    QList<T> once;
    for (const T &item : list)
        if (!once.contains(item))
            once.append(item);
    return once;
}

bool endsTheCase(TriageOutcome outcome);
bool isAccepted(const Case &c);
bool isHeld(const Case &c);
/// Regimes on the case, those to be assessed included, that have no resolution yet.
QList<RegimeCode> unresolved(const Case &c);

/// A text longer than a person writes, or a line that is none. Before anything else, so that no act has to
/// ask.
std::optional<Error> beyondMeasure(const Case &before, const Act &act);

/// The act at work: the case being changed, and what the act may know. One apply() for each act: what it
/// needs, what it refuses and why, what it does; no error means done.
class Work
{
public:
    Work(const Case &before, const ActContext &context) : m_case(before), m_context(context) {}

    std::optional<Error> apply(const TriageAct &act);
    std::optional<Error> apply(const TellAct &act);
    std::optional<Error> apply(const PrepareAct &act);
    std::optional<Error> apply(const SplitAct &act);
    std::optional<Error> apply(const MergeAct &act);
    std::optional<Error> apply(const TagAct &act);
    std::optional<Error> apply(const RouteAct &act);
    std::optional<Error> apply(const EditAct &act);
    std::optional<Error> apply(const AssignAct &act);
    std::optional<Error> apply(const AskAct &act);
    std::optional<Error> apply(const ContributeAct &act);
    std::optional<Error> apply(const HarmoniseAct &act);
    std::optional<Error> apply(const ProposeMeetingAct &act);
    std::optional<Error> apply(const ConfirmMeetingAct &act);
    std::optional<Error> apply(const HoldMeetingAct &act);
    std::optional<Error> apply(const CancelMeetingAct &act);
    std::optional<Error> apply(const ResolveAct &act);
    std::optional<Error> apply(const LimitAct &act);
    std::optional<Error> apply(const SignAct &act);
    std::optional<Error> apply(const SendAct &act);
    std::optional<Error> apply(const SignalAct &act);
    std::optional<Error> apply(const LiftAct &act);
    std::optional<Error> apply(const NoteAct &act);
    std::optional<Error> apply(const HoursAct &act);
    std::optional<Error> apply(const FeedbackAct &act);
    std::optional<Error> apply(const AftermathAct &act);
    std::optional<Error> apply(const CloseAct &act);
    std::optional<Error> apply(const ReopenAct &act);
    std::optional<Error> apply(const UndoAct &act);
    std::optional<Error> apply(const RedoAct &act);

    Case take() { return std::move(m_case); }

private:
    QDate today() const { return osloDate(m_context.now); }
    void startClock(const QDate &day);
    /// Who signed stands behind other words than those that stand there now.
    void answerChanged();
    void routeAgain(const QDate &day);
    void log(const AgencyCode &agency, int minutes, const QDate &day);

    std::optional<Error> mustBeOpen() const;
    std::optional<Error> mustBeWorkedOn() const;
    std::optional<Error> mustKnow(const AgencyCode &agency) const;
    /// The case has been routed to the agency, or has asked it.
    bool hasPart(const AgencyCode &agency) const;
    /// Whoever is asked, works or meets on a day is known, and is there on that day.
    std::optional<Error> mustExist(const AgencyCode &agency, const QDate &day) const;
    /// Whoever takes part in the answer has a part in the case. Who had one goes on when the agency has
    /// ended since: what it was asked, it answers.
    std::optional<Error> mustHavePart(const AgencyCode &agency) const;
    /// Likewise at a table: whoever is there on the day, or has a part.
    std::optional<Error> mayMeet(const QList<AgencyCode> &agencies, const QDate &day) const;
    std::optional<Error> mustKnow(const ProvisionCode &provision) const;
    std::optional<Error> mustKnow(const TopicCode &topic) const;
    std::optional<Error> mustBeSwitchedOn(const RegimeCode &regime) const;
    std::optional<Error> mustKnow(const RegimeCode &regime) const;
    std::optional<Error> mustBeOnCase(const RegimeCode &regime) const;
    /// Every regime has been resolved.
    std::optional<Error> mustHaveAnswer() const;
    std::optional<Error> mustWaitForNobody() const;
    /// What the agencies have written may be read by the asker (core/outward).
    std::optional<Error> mustBeFitToGoOut(const QString &why) const;
    std::optional<Error> saneMinutes(int minutes) const;
    /// What is recorded as having happened cannot lie ahead, nor before the enquiry came in.
    std::optional<Error> saneDay(const QDate &day) const;
    std::optional<Error> notBeforeReceipt(const QDate &day) const;
    /// What is planned lies within sight; a year of 9999 is a slip of the keyboard.
    std::optional<Error> notFarAhead(const QDate &day) const;
    /// As it is kept; empty for none.
    Result<QString> publishedAnswerNamed(const QString &written) const;
    /// The meeting meant: by number, or the only one in one of these states.
    Result<Meeting *> meeting(int number, std::initializer_list<MeetingState> states);

    Case m_case;
    const ActContext &m_context;
};

} // namespace tverrlos::casework
