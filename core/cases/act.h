#pragma once

#include "core/cases/case.h"
#include "core/results/result.h"

#include <variant>

/// The acts of a case's life. The window, the command line and the demonstration all perform these and
/// nothing else; what each does, and when it is refused, is decided in one place: perform() in
/// core/cases/casework.h.
namespace tverrlos {

struct TriageAct
{
    TriageOutcome outcome = TriageOutcome::Accepted;
    QString reason;
    QString referredTo;
};
struct TagAct
{
    QList<RegimeCode> add; ///< confirmed by the person
    QList<RegimeCode> remove;
    QList<RegimeCode> assess; ///< doubtful: to be assessed
    QList<ProvisionCode> addProvisions, removeProvisions;
    QList<TopicCode> addTopics, removeTopics;
    QString why;
};
/// Puts the route for the case's regimes on record.
struct RouteAct
{
    std::optional<QDate> day; ///< as of; default: today
};
/// Corrects the enquiry itself. Only the fields that are set change.
struct EditAct
{
    std::optional<QString> title, problem, context, externalReference;
    std::optional<Asker> asker;
    std::optional<std::optional<Phase>> phase;
    std::optional<std::optional<ProjectType>> projectType;
    std::optional<CaseLanguage> language;
};
struct AssignAct
{
    QString officer; ///< empty: give it back
};
struct AskAct
{
    AgencyCode agency;
    RegimeCode regime; ///< empty: the agency's whole part
    std::optional<QDate> due;
};
struct ContributeAct
{
    AgencyCode agency;
    RegimeCode regime;
    ContributionState state = ContributionState::Delivered;
    QString text;
    int minutes = 0; ///< hours the agency spent, logged with it when > 0
};
struct ProposeMeetingAct
{
    QDateTime start; ///< UTC
    int minutes = 60;
    QString place;
    QList<AgencyCode> invited; ///< empty: those the route says
};
struct ConfirmMeetingAct
{
    int meeting = 0; ///< 0: the only one that can be
};
struct HoldMeetingAct
{
    int meeting = 0;
    QList<AgencyCode> attended; ///< empty: those invited
    bool decisionMaker = false;
    QString decisionMakerRole;
    QString agreements;
    QList<AgreedAction> actions;
    int minutesSpent = 0; ///< logged for each attending agency when > 0
};
struct CancelMeetingAct
{
    int meeting = 0;
    QString reason;
};
struct ResolveAct
{
    RegimeCode regime;
    ResolutionOutcome outcome = ResolutionOutcome::Answered;
    QList<Statement> statements; ///< replaces what stood for this regime
};
struct SignalAct
{
    SignalKind kind = SignalKind::UnclearRule;
    QString text;
    QString topic;
    QList<RegimeCode> regimes;
    std::optional<Instrument> instrument;
    LiftedTo lifted = LiftedTo::Nowhere;
};
struct NoteAct
{
    QString text;
};
struct HoursAct
{
    AgencyCode agency;
    int minutes = 0;
    std::optional<QDate> day; ///< default: today
};
struct CloseAct
{
    QString reason;
};
struct ReopenAct
{
    QString reason;
};
/// Takes back the latest act that has not been taken back. The history keeps both.
struct UndoAct
{};

using Act = std::variant<TriageAct, TagAct, RouteAct, EditAct, AssignAct, AskAct, ContributeAct,
                         ProposeMeetingAct, ConfirmMeetingAct, HoldMeetingAct, CancelMeetingAct, ResolveAct,
                         SignalAct, NoteAct, HoursAct, CloseAct, ReopenAct, UndoAct>;

/// The code an act is recorded and typed under: triage, tag, route, edit, assign, ask, contribute,
/// meeting-propose, meeting-confirm, meeting-hold, meeting-cancel, resolve, signal, note, hours, close,
/// reopen, undo.
QString actCode(const Act &act);

/// One way to type an act: `act --list` and F1 show these.
struct ActUsage
{
    QString words;   ///< as typed, e.g. "meeting propose"
    QString keys;    ///< e.g. "date=D [time=HH:MM] [place=..]"
    QString purpose; ///< English source, context "Act"
};
QList<ActUsage> actUsages();

/// Reads `triage outcome=accepted`, `meeting propose date=2024-02-20 time=10:00 ...`. Dates in ISO or
/// Norwegian form, hours as 2.5, 2,5 or 2 1/2, lists separated by commas. Fails with Invalid, naming the word
/// that was not understood and what it could have been.
Result<Act> parseAct(const QStringList &words);

/// Minutes from "2.5", "2,5", "1 1/2" or "2" hours; nothing for anything else or a negative number.
std::optional<int> parseHours(const QString &text);

} // namespace tverrlos
