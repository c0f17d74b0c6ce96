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
    QString publishedAnswer; ///< for Answered
    std::optional<QDate> askerTold;
};
/// The asker has been told what triage decided.
struct TellAct
{
    std::optional<QDate> day; ///< default: today
};
/// What the asker has prepared. Only what is named changes.
struct PrepareAct
{
    QList<Preparation> done;
    QList<Preparation> missing;
};
/// One problem of an enquiry that holds several.
struct SplitPart
{
    QString title;
    QString problem;
    bool operator==(const SplitPart &) const = default;
};
/// Makes a sibling case of each part. Asker, context, language, day of receipt and attachments are shared.
struct SplitAct
{
    QList<SplitPart> parts;
    std::optional<QString> keep; ///< the problem that stays with this case; unset: as it is
};
/// The same enquiry came twice: closes this one, and points to the other.
struct MergeAct
{
    CaseNumber into{1900, 1};
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
/// What the agencies hold together under a regime; replaces what stood for it.
struct HarmoniseAct
{
    RegimeCode regime;
    QString text;
    QList<AgencyCode> agreed;
    QList<Dissent> dissents;
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
/// What an agency's part of the answer does not cover; an empty text takes it away.
struct LimitAct
{
    AgencyCode agency;
    QString text;
};
struct SignAct
{
    AgencyCode agency;
    bool withdraw = false;
    QString why = {}; ///< why words that may name a person are to stand; kept as an internal note
};
/// The joint answer has gone to the asker.
struct SendAct
{
    std::optional<QDate> day; ///< default: today
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
/// Follows a signal up. Only the fields that are set change.
struct LiftAct
{
    int number = 0; ///< 0: the only one
    std::optional<LiftedTo> lifted;
    std::optional<QString> response;
    std::optional<QDate> responded; ///< default: today, with a response
    QStringList addMeasures, removeMeasures;
};
struct NoteAct
{
    QString text;
    RegimeCode regime = {}; ///< empty: the case as a whole
};
struct FeedbackAct
{
    std::optional<int> usefulness; ///< 1..5
    QString text;
    std::optional<QDate> day;
};
struct AftermathAct
{
    ProjectOutcome outcome = ProjectOutcome::Continued;
    QString text;
    std::optional<QDate> day;
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
/// Does again what the latest undo took back, as long as nothing else has been done since.
struct RedoAct
{};

using Act =
    std::variant<TriageAct, TellAct, PrepareAct, SplitAct, MergeAct, TagAct, RouteAct, EditAct, AssignAct,
                 AskAct, ContributeAct, HarmoniseAct, ProposeMeetingAct, ConfirmMeetingAct, HoldMeetingAct,
                 CancelMeetingAct, ResolveAct, LimitAct, SignAct, SendAct, SignalAct, LiftAct, NoteAct,
                 HoursAct, FeedbackAct, AftermathAct, CloseAct, ReopenAct, UndoAct, RedoAct>;

/// The code an act is recorded and typed under: triage, tell, prepare, split, merge, tag, route, edit,
/// assign, ask, contribute, harmonise, meeting-propose, meeting-confirm, meeting-hold, meeting-cancel,
/// resolve, limit, sign, send, signal, lift, note, hours, feedback, aftermath, close, reopen, undo, redo.
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
