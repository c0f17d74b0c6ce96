#include "core/cases/facets.h"

namespace tverrlos {

QLatin1String codeOf(Phase value)
{
    switch (value) {
    case Phase::Research:
        return QLatin1String("research");
    case Phase::Development:
        return QLatin1String("development");
    case Phase::Validation:
        return QLatin1String("validation");
    case Phase::Procurement:
        return QLatin1String("procurement");
    case Phase::ClinicalUse:
        return QLatin1String("clinical-use");
    }
    Q_UNREACHABLE();
}

template<>
QList<Phase> allOf<Phase>()
{
    return {Phase::Research, Phase::Development, Phase::Validation, Phase::Procurement, Phase::ClinicalUse};
}

QLatin1String codeOf(ProjectType value)
{
    switch (value) {
    case ProjectType::HealthResearch:
        return QLatin1String("health-research");
    case ProjectType::OtherResearch:
        return QLatin1String("other-research");
    case ProjectType::DecisionSupport:
        return QLatin1String("decision-support");
    case ProjectType::QualityImprovement:
        return QLatin1String("quality-improvement");
    case ProjectType::NoPersonalData:
        return QLatin1String("no-personal-data");
    case ProjectType::Other:
        return QLatin1String("other");
    }
    Q_UNREACHABLE();
}

template<>
QList<ProjectType> allOf<ProjectType>()
{
    return {ProjectType::HealthResearch,     ProjectType::OtherResearch,  ProjectType::DecisionSupport,
            ProjectType::QualityImprovement, ProjectType::NoPersonalData, ProjectType::Other};
}

QLatin1String codeOf(LevelOfCare value)
{
    switch (value) {
    case LevelOfCare::Specialist:
        return QLatin1String("specialist");
    case LevelOfCare::Municipal:
        return QLatin1String("municipal");
    case LevelOfCare::GeneralPractice:
        return QLatin1String("gp");
    case LevelOfCare::CrossLevel:
        return QLatin1String("cross-level");
    }
    Q_UNREACHABLE();
}

template<>
QList<LevelOfCare> allOf<LevelOfCare>()
{
    return {LevelOfCare::Specialist, LevelOfCare::Municipal, LevelOfCare::GeneralPractice,
            LevelOfCare::CrossLevel};
}

QLatin1String codeOf(AskerType value)
{
    switch (value) {
    case AskerType::HealthTrust:
        return QLatin1String("health-trust");
    case AskerType::Municipality:
        return QLatin1String("municipality");
    case AskerType::GeneralPractice:
        return QLatin1String("gp");
    case AskerType::University:
        return QLatin1String("university");
    case AskerType::Cluster:
        return QLatin1String("cluster");
    case AskerType::Vendor:
        return QLatin1String("vendor");
    case AskerType::InterestOrganisation:
        return QLatin1String("interest-organisation");
    case AskerType::Other:
        return QLatin1String("other");
    }
    Q_UNREACHABLE();
}

template<>
QList<AskerType> allOf<AskerType>()
{
    return {AskerType::HealthTrust,          AskerType::Municipality, AskerType::GeneralPractice,
            AskerType::University,           AskerType::Cluster,      AskerType::Vendor,
            AskerType::InterestOrganisation, AskerType::Other};
}

QLatin1String codeOf(Region value)
{
    switch (value) {
    case Region::SouthEast:
        return QLatin1String("south-east");
    case Region::West:
        return QLatin1String("west");
    case Region::Central:
        return QLatin1String("central");
    case Region::North:
        return QLatin1String("north");
    case Region::National:
        return QLatin1String("national");
    }
    Q_UNREACHABLE();
}

template<>
QList<Region> allOf<Region>()
{
    return {Region::SouthEast, Region::West, Region::Central, Region::North, Region::National};
}

QLatin1String codeOf(CaseLanguage value)
{
    switch (value) {
    case CaseLanguage::Bokmal:
        return QLatin1String("nb");
    case CaseLanguage::Nynorsk:
        return QLatin1String("nn");
    case CaseLanguage::English:
        return QLatin1String("en");
    }
    Q_UNREACHABLE();
}

template<>
QList<CaseLanguage> allOf<CaseLanguage>()
{
    return {CaseLanguage::Bokmal, CaseLanguage::Nynorsk, CaseLanguage::English};
}

QLatin1String codeOf(Channel value)
{
    switch (value) {
    case Channel::Mail:
        return QLatin1String("mail");
    case Channel::Form:
        return QLatin1String("form");
    case Channel::Outreach:
        return QLatin1String("outreach");
    case Channel::Sheet:
        return QLatin1String("sheet");
    }
    Q_UNREACHABLE();
}

template<>
QList<Channel> allOf<Channel>()
{
    return {Channel::Mail, Channel::Form, Channel::Outreach, Channel::Sheet};
}

QLatin1String codeOf(CaseStatus value)
{
    switch (value) {
    case CaseStatus::Received:
        return QLatin1String("received");
    case CaseStatus::Held:
        return QLatin1String("held");
    case CaseStatus::InProgress:
        return QLatin1String("in-progress");
    case CaseStatus::Waiting:
        return QLatin1String("waiting");
    case CaseStatus::Resolved:
        return QLatin1String("resolved");
    case CaseStatus::Closed:
        return QLatin1String("closed");
    }
    Q_UNREACHABLE();
}

template<>
QList<CaseStatus> allOf<CaseStatus>()
{
    return {CaseStatus::Received, CaseStatus::Held,     CaseStatus::InProgress,
            CaseStatus::Waiting,  CaseStatus::Resolved, CaseStatus::Closed};
}

QLatin1String codeOf(TriageOutcome value)
{
    switch (value) {
    case TriageOutcome::Accepted:
        return QLatin1String("accepted");
    case TriageOutcome::Answered:
        return QLatin1String("answered");
    case TriageOutcome::Referred:
        return QLatin1String("referred");
    case TriageOutcome::OutOfScope:
        return QLatin1String("out-of-scope");
    case TriageOutcome::Declined:
        return QLatin1String("declined");
    case TriageOutcome::Incomplete:
        return QLatin1String("incomplete");
    case TriageOutcome::Complete:
        return QLatin1String("complete");
    case TriageOutcome::Withdrawn:
        return QLatin1String("withdrawn");
    }
    Q_UNREACHABLE();
}

template<>
QList<TriageOutcome> allOf<TriageOutcome>()
{
    return {TriageOutcome::Accepted,   TriageOutcome::Answered, TriageOutcome::Referred,
            TriageOutcome::OutOfScope, TriageOutcome::Declined, TriageOutcome::Incomplete,
            TriageOutcome::Complete,   TriageOutcome::Withdrawn};
}

QLatin1String codeOf(Disposition value)
{
    switch (value) {
    case Disposition::Assisted:
        return QLatin1String("assisted");
    case Disposition::Rejected:
        return QLatin1String("rejected");
    case Disposition::Referred:
        return QLatin1String("referred");
    case Disposition::Withdrawn:
        return QLatin1String("withdrawn");
    }
    Q_UNREACHABLE();
}

template<>
QList<Disposition> allOf<Disposition>()
{
    return {Disposition::Assisted, Disposition::Rejected, Disposition::Referred, Disposition::Withdrawn};
}

QLatin1String codeOf(RegimeStanding value)
{
    switch (value) {
    case RegimeStanding::Suggested:
        return QLatin1String("suggested");
    case RegimeStanding::Confirmed:
        return QLatin1String("confirmed");
    case RegimeStanding::ToAssess:
        return QLatin1String("to-assess");
    }
    Q_UNREACHABLE();
}

template<>
QList<RegimeStanding> allOf<RegimeStanding>()
{
    return {RegimeStanding::Suggested, RegimeStanding::Confirmed, RegimeStanding::ToAssess};
}

QLatin1String codeOf(ContributionState value)
{
    switch (value) {
    case ContributionState::Asked:
        return QLatin1String("asked");
    case ContributionState::InWork:
        return QLatin1String("in-work");
    case ContributionState::Delivered:
        return QLatin1String("delivered");
    case ContributionState::NoRemark:
        return QLatin1String("no-remark");
    case ContributionState::Declined:
        return QLatin1String("declined");
    }
    Q_UNREACHABLE();
}

template<>
QList<ContributionState> allOf<ContributionState>()
{
    return {ContributionState::Asked, ContributionState::InWork, ContributionState::Delivered,
            ContributionState::NoRemark, ContributionState::Declined};
}

QLatin1String codeOf(MeetingState value)
{
    switch (value) {
    case MeetingState::Proposed:
        return QLatin1String("proposed");
    case MeetingState::Confirmed:
        return QLatin1String("confirmed");
    case MeetingState::Held:
        return QLatin1String("held");
    case MeetingState::Cancelled:
        return QLatin1String("cancelled");
    }
    Q_UNREACHABLE();
}

template<>
QList<MeetingState> allOf<MeetingState>()
{
    return {MeetingState::Proposed, MeetingState::Confirmed, MeetingState::Held, MeetingState::Cancelled};
}

QLatin1String codeOf(ResolutionOutcome value)
{
    switch (value) {
    case ResolutionOutcome::Answered:
        return QLatin1String("answered");
    case ResolutionOutcome::Unclear:
        return QLatin1String("unclear");
    case ResolutionOutcome::NotAssessed:
        return QLatin1String("not-assessed");
    case ResolutionOutcome::OutOfScope:
        return QLatin1String("out-of-scope");
    }
    Q_UNREACHABLE();
}

template<>
QList<ResolutionOutcome> allOf<ResolutionOutcome>()
{
    return {ResolutionOutcome::Answered, ResolutionOutcome::Unclear, ResolutionOutcome::NotAssessed,
            ResolutionOutcome::OutOfScope};
}

QLatin1String codeOf(StatementLabel value)
{
    switch (value) {
    case StatementLabel::Must:
        return QLatin1String("must");
    case StatementLabel::Should:
        return QLatin1String("should");
    case StatementLabel::Information:
        return QLatin1String("information");
    }
    Q_UNREACHABLE();
}

template<>
QList<StatementLabel> allOf<StatementLabel>()
{
    return {StatementLabel::Must, StatementLabel::Should, StatementLabel::Information};
}

QLatin1String codeOf(SignalKind value)
{
    switch (value) {
    case SignalKind::UnclearRule:
        return QLatin1String("unclear-rule");
    case SignalKind::ConflictingRules:
        return QLatin1String("conflicting-rules");
    case SignalKind::MissingGuidance:
        return QLatin1String("missing-guidance");
    case SignalKind::LawChange:
        return QLatin1String("law-change");
    case SignalKind::Overlap:
        return QLatin1String("overlap");
    case SignalKind::Gap:
        return QLatin1String("gap");
    }
    Q_UNREACHABLE();
}

template<>
QList<SignalKind> allOf<SignalKind>()
{
    return {SignalKind::UnclearRule, SignalKind::ConflictingRules, SignalKind::MissingGuidance,
            SignalKind::LawChange,   SignalKind::Overlap,          SignalKind::Gap};
}

QLatin1String codeOf(Instrument value)
{
    switch (value) {
    case Instrument::Legal:
        return QLatin1String("legal");
    case Instrument::Economic:
        return QLatin1String("economic");
    case Instrument::Pedagogical:
        return QLatin1String("pedagogical");
    case Instrument::Organisational:
        return QLatin1String("organisational");
    }
    Q_UNREACHABLE();
}

template<>
QList<Instrument> allOf<Instrument>()
{
    return {Instrument::Legal, Instrument::Economic, Instrument::Pedagogical, Instrument::Organisational};
}

QLatin1String codeOf(LiftedTo value)
{
    switch (value) {
    case LiftedTo::Nowhere:
        return QLatin1String("nowhere");
    case LiftedTo::Agency:
        return QLatin1String("agency");
    case LiftedTo::CoordinationProject:
        return QLatin1String("coordination-project");
    case LiftedTo::SteeringGroup:
        return QLatin1String("steering-group");
    case LiftedTo::AiCouncil:
        return QLatin1String("ai-council");
    case LiftedTo::Ministry:
        return QLatin1String("ministry");
    }
    Q_UNREACHABLE();
}

template<>
QList<LiftedTo> allOf<LiftedTo>()
{
    return {LiftedTo::Nowhere,       LiftedTo::Agency,    LiftedTo::CoordinationProject,
            LiftedTo::SteeringGroup, LiftedTo::AiCouncil, LiftedTo::Ministry};
}

QLatin1String codeOf(Preparation value)
{
    switch (value) {
    case Preparation::OwnLawyer:
        return QLatin1String("own-lawyer");
    case Preparation::DataProtectionOfficer:
        return QLatin1String("data-protection-officer");
    case Preparation::SourcesRead:
        return QLatin1String("sources-read");
    case Preparation::OwnPosition:
        return QLatin1String("own-position");
    }
    Q_UNREACHABLE();
}

template<>
QList<Preparation> allOf<Preparation>()
{
    return {Preparation::OwnLawyer, Preparation::DataProtectionOfficer, Preparation::SourcesRead,
            Preparation::OwnPosition};
}

QLatin1String codeOf(ProjectOutcome value)
{
    switch (value) {
    case ProjectOutcome::InUse:
        return QLatin1String("in-use");
    case ProjectOutcome::Continued:
        return QLatin1String("continued");
    case ProjectOutcome::Changed:
        return QLatin1String("changed");
    case ProjectOutcome::Paused:
        return QLatin1String("paused");
    case ProjectOutcome::Stopped:
        return QLatin1String("stopped");
    }
    Q_UNREACHABLE();
}

template<>
QList<ProjectOutcome> allOf<ProjectOutcome>()
{
    return {ProjectOutcome::InUse, ProjectOutcome::Continued, ProjectOutcome::Changed, ProjectOutcome::Paused,
            ProjectOutcome::Stopped};
}

} // namespace tverrlos
