#pragma once

#include <QLatin1String>
#include <QList>
#include <QString>

#include <optional>

/// The closed vocabularies of a case. Each has a total conversion to the code that is stored, exported and
/// typed on the command line; words for people live in `ui/wording`. What the office can extend (regimes,
/// agencies, provisions, topics) is data, see core/identity/code.h.
namespace tverrlos {

enum class Phase { Research, Development, Validation, Procurement, ClinicalUse };
enum class ProjectType {
    HealthResearch,
    OtherResearch,
    DecisionSupport,
    QualityImprovement,
    NoPersonalData,
    Other
};
enum class LevelOfCare { Specialist, Municipal, GeneralPractice, CrossLevel };
enum class AskerType {
    HealthTrust,
    Municipality,
    GeneralPractice,
    University,
    Cluster,
    Vendor,
    InterestOrganisation,
    Other
};
enum class Region { SouthEast, West, Central, North, National };
enum class CaseLanguage { Bokmal, Nynorsk, English };
enum class Channel { Mail, Form, Outreach, Sheet };

/// Where a case stands. Derived from its facts by statusOf(); stored so that lists can filter on it.
enum class CaseStatus {
    Received,   ///< nobody has triaged it
    Held,       ///< incomplete: waits for the asker, the clock stands
    InProgress, ///< accepted, worked on
    Waiting,    ///< waits for at least one agency's contribution
    Resolved,   ///< every regime has a resolution; to be checked and closed
    Closed,
};

enum class TriageOutcome {
    Accepted,
    Answered,
    Referred,
    OutOfScope,
    Declined,
    Incomplete,
    Complete,
    Withdrawn
};

/// How a closed case counts: received = assisted + rejected + referred + withdrawn + open.
enum class Disposition { Assisted, Rejected, Referred, Withdrawn };

enum class RegimeStanding {
    Suggested, ///< by the program, from evidence in the text
    Confirmed, ///< by a person
    ToAssess,  ///< doubtful (device qualification): a person must say yes or no, never silently either
};
enum class ContributionState { Asked, InWork, Delivered, NoRemark, Declined };
enum class MeetingState { Proposed, Confirmed, Held, Cancelled };
enum class ResolutionOutcome { Answered, Unclear, NotAssessed, OutOfScope };
/// Readers must be able to tell a duty from advice.
enum class StatementLabel { Must, Should, Information };
enum class SignalKind { UnclearRule, ConflictingRules, MissingGuidance, LawChange, Overlap, Gap };
/// The means a signal could call for: juridisk, økonomisk, pedagogisk, organisatorisk (source: the 2021
/// recommendation).
enum class Instrument { Legal, Economic, Pedagogical, Organisational };
enum class LiftedTo { Nowhere, Agency, CoordinationProject, SteeringGroup, AiCouncil, Ministry };
/// What an asker is expected to have done before the service takes the question (domain: preparation).
enum class Preparation { OwnLawyer, DataProtectionOfficer, SourcesRead, OwnPosition };
/// What became of the project afterwards.
enum class ProjectOutcome { InUse, Continued, Changed, Paused, Stopped };

QLatin1String codeOf(Phase);
QLatin1String codeOf(ProjectType);
QLatin1String codeOf(LevelOfCare);
QLatin1String codeOf(AskerType);
QLatin1String codeOf(Region);
QLatin1String codeOf(CaseLanguage);
QLatin1String codeOf(Channel);
QLatin1String codeOf(CaseStatus);
QLatin1String codeOf(TriageOutcome);
QLatin1String codeOf(Disposition);
QLatin1String codeOf(RegimeStanding);
QLatin1String codeOf(ContributionState);
QLatin1String codeOf(MeetingState);
QLatin1String codeOf(ResolutionOutcome);
QLatin1String codeOf(StatementLabel);
QLatin1String codeOf(SignalKind);
QLatin1String codeOf(Instrument);
QLatin1String codeOf(LiftedTo);
QLatin1String codeOf(Preparation);
QLatin1String codeOf(ProjectOutcome);

/// Every value of a vocabulary, in the order people expect to see it.
template<class E>
QList<E> allOf();

template<>
QList<Phase> allOf<Phase>();
template<>
QList<ProjectType> allOf<ProjectType>();
template<>
QList<LevelOfCare> allOf<LevelOfCare>();
template<>
QList<AskerType> allOf<AskerType>();
template<>
QList<Region> allOf<Region>();
template<>
QList<CaseLanguage> allOf<CaseLanguage>();
template<>
QList<Channel> allOf<Channel>();
template<>
QList<CaseStatus> allOf<CaseStatus>();
template<>
QList<TriageOutcome> allOf<TriageOutcome>();
template<>
QList<Disposition> allOf<Disposition>();
template<>
QList<RegimeStanding> allOf<RegimeStanding>();
template<>
QList<ContributionState> allOf<ContributionState>();
template<>
QList<MeetingState> allOf<MeetingState>();
template<>
QList<ResolutionOutcome> allOf<ResolutionOutcome>();
template<>
QList<StatementLabel> allOf<StatementLabel>();
template<>
QList<SignalKind> allOf<SignalKind>();
template<>
QList<Instrument> allOf<Instrument>();
template<>
QList<LiftedTo> allOf<LiftedTo>();
template<>
QList<Preparation> allOf<Preparation>();
template<>
QList<ProjectOutcome> allOf<ProjectOutcome>();

/// The value with this code; nothing for an unknown one.
template<class E>
std::optional<E> fromCode(const QString &code)
{
    static const QList<E> values = allOf<E>(); // read for every field of every row
    for (const E value : values)
        if (codeOf(value) == code)
            return value;
    return std::nullopt;
}

} // namespace tverrlos
