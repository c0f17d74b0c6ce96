#pragma once

#include "core/cases/casenumber.h"
#include "core/cases/facets.h"
#include "core/identity/code.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// A case as it stands. Plain values: copyable, comparable, safe to hand between threads. Rules about what
/// may happen to a case are in core/cases/casework.h; how it is kept is db's business.
namespace tverrlos {

/// Who asks. Contact data stands apart so that it can be erased without touching the case.
struct Asker
{
    QString organisation;
    std::optional<AskerType> type;
    std::optional<Region> region;
    std::optional<LevelOfCare> level;
    QString size; ///< free words, e.g. "14 ansatte"
    QString contactName;
    QString contactAddress;
    /// The agency that supervises this asker, where known; decides whether a guide also supervises.
    AgencyCode supervisedBy;
    bool operator==(const Asker &) const = default;
};

struct CaseRegime
{
    RegimeCode regime;
    RegimeStanding standing = RegimeStanding::Suggested;
    double confidence = 0; ///< 0..1, of the suggestion; 1 where a person added it
    QStringList evidence;  ///< the words of the enquiry that speak for it
    QString why;           ///< the person's reason, where one was given
    QString confirmedBy;
    bool operator==(const CaseRegime &) const = default;
};

/// One agency on the route on record.
struct RoutedAgency
{
    AgencyCode agency;
    QString name; ///< the name valid on the day of the route
    RegimeCode regime;
    QString role; ///< code of the edge kind: interprets, supervises, administers, ...
    QStringList path;
    bool operator==(const RoutedAgency &) const = default;
};

/// The route as decided on its day; it stays as it was even when the responsibility graph changes later.
struct RouteOnRecord
{
    QDate day;
    AgencyCode lead;
    QString leadReason;
    QList<RoutedAgency> agencies;
    QList<AgencyCode> attend;  ///< as a rule
    QList<AgencyCode> invite;  ///< on request
    QList<AgencyCode> cover;   ///< smallest set that answers for every regime
    QList<RegimeCode> unowned; ///< regimes nobody answers for
    QList<RegimeCode> shared;
    bool crossMinistry = false;
    QStringList roleConflict; ///< a sentence each
    bool operator==(const RouteOnRecord &) const = default;
};

struct Triage
{
    TriageOutcome outcome = TriageOutcome::Accepted;
    QString reason;
    QString referredTo; ///< channel or body, for Referred
    QDate decided;
    QString by;
    QString publishedAnswer = {};        ///< number of the published answer that was pointed to, for Answered
    std::optional<QDate> askerTold = {}; ///< the day the asker was told of the outcome
    bool operator==(const Triage &) const = default;
};

struct Contribution
{
    AgencyCode agency;
    RegimeCode regime; ///< empty: the agency's whole part
    ContributionState state = ContributionState::Asked;
    QDate asked;
    std::optional<QDate> due;
    std::optional<QDate> answered;
    QString text;
    bool operator==(const Contribution &) const = default;
};

struct AgreedAction
{
    QString what;
    AgencyCode agency; ///< actions belong to agencies, not persons
    std::optional<QDate> due;
    bool operator==(const AgreedAction &) const = default;
};

struct Meeting
{
    int number = 0; ///< 1, 2, ... within the case
    MeetingState state = MeetingState::Proposed;
    QDateTime start; ///< UTC
    int minutes = 60;
    QString place;
    QList<AgencyCode> invited;
    QList<AgencyCode> attended;
    std::optional<bool> decisionMaker; ///< was someone there who can decide; unknown until held
    QString decisionMakerRole;         ///< a role (klinikksjef), never a name
    QString agreements;
    QList<AgreedAction> actions;
    QString cancelReason;
    bool operator==(const Meeting &) const = default;
};

struct Statement
{
    StatementLabel label = StatementLabel::Information;
    QString text;
    QStringList references; ///< legal references as written, e.g. "helsepersonelloven § 29"
    bool operator==(const Statement &) const = default;
};

/// The joint answer under one regime.
struct Resolution
{
    RegimeCode regime;
    ResolutionOutcome outcome = ResolutionOutcome::Answered;
    QList<Statement> statements;
    QDate decided;
    QString by;
    bool operator==(const Resolution &) const = default;
};

struct CaseSignal
{
    int number = 0; ///< 1, 2, ... within the case
    SignalKind kind = SignalKind::UnclearRule;
    QString text;
    QString topic;
    QList<RegimeCode> regimes;
    std::optional<Instrument> instrument;
    LiftedTo lifted = LiftedTo::Nowhere;
    QDate raised;
    QStringList measures = {}; ///< of the joint plan, by their codes in the registers
    QString response = {};     ///< what came back from where it was lifted
    std::optional<QDate> responded = {};
    bool operator==(const CaseSignal &) const = default;
};

/// An agency that does not share the harmonised position, and what it holds instead.
struct Dissent
{
    AgencyCode agency;
    QString position;
    bool operator==(const Dissent &) const = default;
};

/// What the agencies hold together under one regime, beside their own contributions: the ground of the joint
/// answer. Internal: who agreed and who did not is never part of a document for the asker.
struct HarmonisedPosition
{
    RegimeCode regime;
    QString text;
    QList<AgencyCode> agreed;
    QList<Dissent> dissents;
    QDate decided;
    QString by;
    bool operator==(const HarmonisedPosition &) const = default;
};

/// What an agency's part of the joint answer does not cover. Goes out with the answer.
struct GuidanceLimit
{
    AgencyCode agency;
    QString text;
    bool operator==(const GuidanceLimit &) const = default;
};

/// An agency stands behind the joint answer as it reads. Lapses when the answer is changed.
struct SignOff
{
    AgencyCode agency;
    QDate day;
    QString by; ///< who recorded it; never part of a document for the asker
    bool operator==(const SignOff &) const = default;
};

/// What the asker thought of the guidance.
struct Feedback
{
    std::optional<int> usefulness; ///< 1 (not at all) to 5 (very)
    QString text;
    QDate received;
    bool operator==(const Feedback &) const = default;
};

/// What became of the project.
struct Aftermath
{
    ProjectOutcome outcome = ProjectOutcome::Continued;
    QString text;
    QDate learned;
    bool operator==(const Aftermath &) const = default;
};

struct HoursEntry
{
    AgencyCode agency;
    int minutes = 0; ///< exact; 4,5 hours is 270
    QDate day;
    QString officer;
    bool operator==(const HoursEntry &) const = default;
};

/// For colleagues only. A type of its own, so that no document for outsiders can take it by mistake.
struct InternalNote
{
    QString text;
    QDateTime at; ///< UTC
    QString by;
    RegimeCode regime = {}; ///< what the discussion is about; empty: the case as a whole
    bool operator==(const InternalNote &) const = default;
};

/// What came with the enquiry; the bytes are kept once per content by the store.
struct Attachment
{
    QString name;
    QString mediaType;
    qint64 size = 0;
    QByteArray sha256; ///< 32 raw bytes
    bool operator==(const Attachment &) const = default;
};

struct Case
{
    CaseId id;                  ///< 0 until stored
    CaseNumber number{1900, 1}; ///< given by the store on creation
    int revision = 0;           ///< rises by one with every act
    QString externalReference;  ///< the number it had elsewhere; text, leading zeros kept
    QString title;
    QString problem;
    QString context;
    QString originalText; ///< the mail as it was written; empty for a form
    Asker asker;
    Channel channel = Channel::Form;
    CaseLanguage language = CaseLanguage::Bokmal; ///< of the asker: answers follow it (språklova)
    QDate received;
    /// The day the handling time runs from: receipt, or the day a held enquiry became complete.
    QDate clockStart;
    std::optional<QDate> deadline; ///< none while held and when closed cases never had one
    std::optional<Phase> phase;
    std::optional<ProjectType> projectType;
    QList<CaseRegime> regimes; ///< in the reference data's order
    QList<ProvisionCode> provisions;
    QList<TopicCode> topics;
    QString officer; ///< empty: nobody's
    std::optional<Triage> triage;
    QList<Preparation> prepared;          ///< what the asker has done; in the vocabulary's order
    std::optional<CaseNumber> splitFrom;  ///< the enquiry held several problems; this is one of them
    std::optional<CaseNumber> mergedInto; ///< the same enquiry twice: the work goes on there
    std::optional<RouteOnRecord> route;
    QList<Contribution> contributions;
    QList<HarmonisedPosition> positions; ///< at most one for each regime
    QList<Meeting> meetings;
    QList<Resolution> resolutions;
    QList<GuidanceLimit> limits; ///< at most one for each agency
    QList<SignOff> signOffs;     ///< at most one for each agency
    std::optional<QDate> answerSent;
    QList<CaseSignal> raised; ///< signals; the plain word is a Qt keyword
    QList<HoursEntry> hours;
    QList<InternalNote> notes;
    QList<Attachment> attachments;
    std::optional<Feedback> feedback;
    std::optional<Aftermath> aftermath;
    std::optional<Disposition> disposition; ///< set when closed
    std::optional<QDate> closed;
    CaseStatus status = CaseStatus::Received; ///< always statusOf(*this)

    bool operator==(const Case &) const = default;

    bool isOpen() const { return !closed; }
    AgencyCode lead() const { return route ? route->lead : AgencyCode(); }
    /// Confirmed and suggested regimes, not those still to be assessed.
    QList<RegimeCode> taggedRegimes() const;
    const CaseRegime *regime(const RegimeCode &code) const;
    /// Agencies that have been asked and have not answered.
    QList<AgencyCode> waitingFor() const;
    int totalMinutes() const;
    /// Agencies that must stand behind the joint answer and have not signed: the lead, and those that
    /// delivered a contribution. Nobody when nothing has been resolved yet.
    QList<AgencyCode> awaitingSignOff() const;
};

/// One thing that happened to a case: who, when, what from, what to. Immutable and hash-chained by the store.
struct CaseEvent
{
    EventId id;
    CaseNumber number{1900, 1};
    int revision = 0; ///< of the case after it
    QDateTime at;     ///< UTC
    QString actor;
    QString act;      ///< code: received, triage, tag, route, ...; see actCode()
    QJsonObject from; ///< the changed fields of caseToJson() before
    QJsonObject to;   ///< and after
    bool operator==(const CaseEvent &) const = default;
};

} // namespace tverrlos
