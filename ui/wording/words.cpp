#include "ui/wording/words.h"

#include <QtGlobal>

/// One context per vocabulary: "Declined" is another word for a contribution than for an enquiry in
/// Norwegian.
namespace tverrlos {

QString words(Phase value, const Phrasebook &phrases)
{
    switch (value) {
    case Phase::Research:
        return phrases.say("Phase", QT_TRANSLATE_NOOP("Phase", "Research"));
    case Phase::Development:
        return phrases.say("Phase", QT_TRANSLATE_NOOP("Phase", "Development"));
    case Phase::Validation:
        return phrases.say("Phase", QT_TRANSLATE_NOOP("Phase", "Validation"));
    case Phase::Procurement:
        return phrases.say("Phase", QT_TRANSLATE_NOOP("Phase", "Procurement"));
    case Phase::ClinicalUse:
        return phrases.say("Phase", QT_TRANSLATE_NOOP("Phase", "Clinical use"));
    }
    return {};
}

QString words(ProjectType value, const Phrasebook &phrases)
{
    switch (value) {
    case ProjectType::HealthResearch:
        return phrases.say("ProjectType", QT_TRANSLATE_NOOP("ProjectType", "Health research"));
    case ProjectType::OtherResearch:
        return phrases.say("ProjectType", QT_TRANSLATE_NOOP("ProjectType", "Other research"));
    case ProjectType::DecisionSupport:
        return phrases.say("ProjectType", QT_TRANSLATE_NOOP("ProjectType", "Decision support"));
    case ProjectType::QualityImprovement:
        return phrases.say("ProjectType", QT_TRANSLATE_NOOP("ProjectType", "Quality improvement"));
    case ProjectType::NoPersonalData:
        return phrases.say("ProjectType", QT_TRANSLATE_NOOP("ProjectType", "No personal data"));
    case ProjectType::Other:
        return phrases.say("ProjectType", QT_TRANSLATE_NOOP("ProjectType", "Other project"));
    }
    return {};
}

QString words(LevelOfCare value, const Phrasebook &phrases)
{
    switch (value) {
    case LevelOfCare::Specialist:
        return phrases.say("LevelOfCare", QT_TRANSLATE_NOOP("LevelOfCare", "Specialist care"));
    case LevelOfCare::Municipal:
        return phrases.say("LevelOfCare", QT_TRANSLATE_NOOP("LevelOfCare", "Municipal care"));
    case LevelOfCare::GeneralPractice:
        return phrases.say("LevelOfCare", QT_TRANSLATE_NOOP("LevelOfCare", "General practice"));
    case LevelOfCare::CrossLevel:
        return phrases.say("LevelOfCare", QT_TRANSLATE_NOOP("LevelOfCare", "Across levels of care"));
    }
    return {};
}

QString words(AskerType value, const Phrasebook &phrases)
{
    switch (value) {
    case AskerType::HealthTrust:
        return phrases.say("AskerType", QT_TRANSLATE_NOOP("AskerType", "Health trust"));
    case AskerType::Municipality:
        return phrases.say("AskerType", QT_TRANSLATE_NOOP("AskerType", "Municipality"));
    case AskerType::GeneralPractice:
        return phrases.say("AskerType", QT_TRANSLATE_NOOP("AskerType", "General practitioner"));
    case AskerType::University:
        return phrases.say("AskerType", QT_TRANSLATE_NOOP("AskerType", "University"));
    case AskerType::Cluster:
        return phrases.say("AskerType", QT_TRANSLATE_NOOP("AskerType", "Cluster or node"));
    case AskerType::Vendor:
        return phrases.say("AskerType", QT_TRANSLATE_NOOP("AskerType", "Vendor"));
    case AskerType::InterestOrganisation:
        return phrases.say("AskerType", QT_TRANSLATE_NOOP("AskerType", "Interest organisation"));
    case AskerType::Other:
        return phrases.say("AskerType", QT_TRANSLATE_NOOP("AskerType", "Other asker"));
    }
    return {};
}

QString words(Region value, const Phrasebook &phrases)
{
    switch (value) {
    case Region::SouthEast:
        return phrases.say("Region", QT_TRANSLATE_NOOP("Region", "South-East"));
    case Region::West:
        return phrases.say("Region", QT_TRANSLATE_NOOP("Region", "West"));
    case Region::Central:
        return phrases.say("Region", QT_TRANSLATE_NOOP("Region", "Central Norway"));
    case Region::North:
        return phrases.say("Region", QT_TRANSLATE_NOOP("Region", "North"));
    case Region::National:
        return phrases.say("Region", QT_TRANSLATE_NOOP("Region", "National"));
    }
    return {};
}

QString words(CaseLanguage value, const Phrasebook &phrases)
{
    switch (value) {
    case CaseLanguage::Bokmal:
        return phrases.say("CaseLanguage", QT_TRANSLATE_NOOP("CaseLanguage", "Bokmål"));
    case CaseLanguage::Nynorsk:
        return phrases.say("CaseLanguage", QT_TRANSLATE_NOOP("CaseLanguage", "Nynorsk"));
    case CaseLanguage::English:
        return phrases.say("CaseLanguage", QT_TRANSLATE_NOOP("CaseLanguage", "English"));
    }
    return {};
}

QString words(Channel value, const Phrasebook &phrases)
{
    switch (value) {
    case Channel::Mail:
        return phrases.say("Channel", QT_TRANSLATE_NOOP("Channel", "Mail"));
    case Channel::Form:
        return phrases.say("Channel", QT_TRANSLATE_NOOP("Channel", "Form"));
    case Channel::Outreach:
        return phrases.say("Channel", QT_TRANSLATE_NOOP("Channel", "Outreach"));
    case Channel::Sheet:
        return phrases.say("Channel", QT_TRANSLATE_NOOP("Channel", "Spreadsheet"));
    }
    return {};
}

QString words(CaseStatus value, const Phrasebook &phrases)
{
    switch (value) {
    case CaseStatus::Received:
        return phrases.say("CaseStatus", QT_TRANSLATE_NOOP("CaseStatus", "Received"));
    case CaseStatus::Held:
        return phrases.say("CaseStatus", QT_TRANSLATE_NOOP("CaseStatus", "Held: incomplete"));
    case CaseStatus::InProgress:
        return phrases.say("CaseStatus", QT_TRANSLATE_NOOP("CaseStatus", "In progress"));
    case CaseStatus::Waiting:
        return phrases.say("CaseStatus", QT_TRANSLATE_NOOP("CaseStatus", "Waiting for an agency"));
    case CaseStatus::Resolved:
        return phrases.say("CaseStatus", QT_TRANSLATE_NOOP("CaseStatus", "Resolved"));
    case CaseStatus::Closed:
        return phrases.say("CaseStatus", QT_TRANSLATE_NOOP("CaseStatus", "Closed"));
    }
    return {};
}

QString words(TriageOutcome value, const Phrasebook &phrases)
{
    switch (value) {
    case TriageOutcome::Accepted:
        return phrases.say("TriageOutcome", QT_TRANSLATE_NOOP("TriageOutcome", "Accepted"));
    case TriageOutcome::Answered:
        return phrases.say("TriageOutcome",
                           QT_TRANSLATE_NOOP("TriageOutcome", "Answered by published guidance"));
    case TriageOutcome::Referred:
        return phrases.say("TriageOutcome", QT_TRANSLATE_NOOP("TriageOutcome", "Referred"));
    case TriageOutcome::OutOfScope:
        return phrases.say("TriageOutcome", QT_TRANSLATE_NOOP("TriageOutcome", "Out of scope"));
    case TriageOutcome::Declined:
        return phrases.say("TriageOutcome", QT_TRANSLATE_NOOP("TriageOutcome", "Declined for capacity"));
    case TriageOutcome::Incomplete:
        return phrases.say("TriageOutcome", QT_TRANSLATE_NOOP("TriageOutcome", "Incomplete"));
    case TriageOutcome::Complete:
        return phrases.say("TriageOutcome", QT_TRANSLATE_NOOP("TriageOutcome", "Complete"));
    case TriageOutcome::Withdrawn:
        return phrases.say("TriageOutcome", QT_TRANSLATE_NOOP("TriageOutcome", "Withdrawn by the asker"));
    }
    return {};
}

QString words(Disposition value, const Phrasebook &phrases)
{
    switch (value) {
    case Disposition::Assisted:
        return phrases.say("Disposition", QT_TRANSLATE_NOOP("Disposition", "Assisted"));
    case Disposition::Rejected:
        return phrases.say("Disposition", QT_TRANSLATE_NOOP("Disposition", "Rejected"));
    case Disposition::Referred:
        return phrases.say("Disposition", QT_TRANSLATE_NOOP("Disposition", "Referred"));
    case Disposition::Withdrawn:
        return phrases.say("Disposition", QT_TRANSLATE_NOOP("Disposition", "Withdrawn"));
    }
    return {};
}

QString words(RegimeStanding value, const Phrasebook &phrases)
{
    switch (value) {
    case RegimeStanding::Suggested:
        return phrases.say("RegimeStanding", QT_TRANSLATE_NOOP("RegimeStanding", "Suggested"));
    case RegimeStanding::Confirmed:
        return phrases.say("RegimeStanding", QT_TRANSLATE_NOOP("RegimeStanding", "Confirmed"));
    case RegimeStanding::ToAssess:
        return phrases.say("RegimeStanding", QT_TRANSLATE_NOOP("RegimeStanding", "To be assessed"));
    }
    return {};
}

QString words(ContributionState value, const Phrasebook &phrases)
{
    switch (value) {
    case ContributionState::Asked:
        return phrases.say("ContributionState", QT_TRANSLATE_NOOP("ContributionState", "Asked"));
    case ContributionState::InWork:
        return phrases.say("ContributionState", QT_TRANSLATE_NOOP("ContributionState", "In work"));
    case ContributionState::Delivered:
        return phrases.say("ContributionState", QT_TRANSLATE_NOOP("ContributionState", "Delivered"));
    case ContributionState::NoRemark:
        return phrases.say("ContributionState", QT_TRANSLATE_NOOP("ContributionState", "No remark"));
    case ContributionState::Declined:
        return phrases.say("ContributionState", QT_TRANSLATE_NOOP("ContributionState", "Declined"));
    }
    return {};
}

QString words(MeetingState value, const Phrasebook &phrases)
{
    switch (value) {
    case MeetingState::Proposed:
        return phrases.say("MeetingState", QT_TRANSLATE_NOOP("MeetingState", "Proposed"));
    case MeetingState::Confirmed:
        return phrases.say("MeetingState", QT_TRANSLATE_NOOP("MeetingState", "Confirmed"));
    case MeetingState::Held:
        return phrases.say("MeetingState", QT_TRANSLATE_NOOP("MeetingState", "Held"));
    case MeetingState::Cancelled:
        return phrases.say("MeetingState", QT_TRANSLATE_NOOP("MeetingState", "Cancelled"));
    }
    return {};
}

QString words(ResolutionOutcome value, const Phrasebook &phrases)
{
    switch (value) {
    case ResolutionOutcome::Answered:
        return phrases.say("ResolutionOutcome", QT_TRANSLATE_NOOP("ResolutionOutcome", "Answered"));
    case ResolutionOutcome::Unclear:
        return phrases.say("ResolutionOutcome", QT_TRANSLATE_NOOP("ResolutionOutcome", "The law is unclear"));
    case ResolutionOutcome::NotAssessed:
        return phrases.say("ResolutionOutcome", QT_TRANSLATE_NOOP("ResolutionOutcome", "Not assessed"));
    case ResolutionOutcome::OutOfScope:
        return phrases.say("ResolutionOutcome", QT_TRANSLATE_NOOP("ResolutionOutcome", "Out of scope"));
    }
    return {};
}

QString words(StatementLabel value, const Phrasebook &phrases)
{
    switch (value) {
    case StatementLabel::Must:
        return phrases.say("StatementLabel", QT_TRANSLATE_NOOP("StatementLabel", "Must comply"));
    case StatementLabel::Should:
        return phrases.say("StatementLabel", QT_TRANSLATE_NOOP("StatementLabel", "Should consider"));
    case StatementLabel::Information:
        return phrases.say("StatementLabel", QT_TRANSLATE_NOOP("StatementLabel", "Information"));
    }
    return {};
}

QString words(SignalKind value, const Phrasebook &phrases)
{
    switch (value) {
    case SignalKind::UnclearRule:
        return phrases.say("SignalKind", QT_TRANSLATE_NOOP("SignalKind", "Unclear rule"));
    case SignalKind::ConflictingRules:
        return phrases.say("SignalKind",
                           QT_TRANSLATE_NOOP("SignalKind", "Rules that pull against each other"));
    case SignalKind::MissingGuidance:
        return phrases.say("SignalKind", QT_TRANSLATE_NOOP("SignalKind", "Missing written guidance"));
    case SignalKind::LawChange:
        return phrases.say("SignalKind", QT_TRANSLATE_NOOP("SignalKind", "Need for law change"));
    case SignalKind::Overlap:
        return phrases.say("SignalKind", QT_TRANSLATE_NOOP("SignalKind", "Overlap between agencies"));
    case SignalKind::Gap:
        return phrases.say("SignalKind", QT_TRANSLATE_NOOP("SignalKind", "Gap between agencies"));
    }
    return {};
}

QString words(Instrument value, const Phrasebook &phrases)
{
    switch (value) {
    case Instrument::Legal:
        return phrases.say("Instrument", QT_TRANSLATE_NOOP("Instrument", "Legal"));
    case Instrument::Economic:
        return phrases.say("Instrument", QT_TRANSLATE_NOOP("Instrument", "Economic"));
    case Instrument::Pedagogical:
        return phrases.say("Instrument", QT_TRANSLATE_NOOP("Instrument", "Pedagogical"));
    case Instrument::Organisational:
        return phrases.say("Instrument", QT_TRANSLATE_NOOP("Instrument", "Organisational"));
    }
    return {};
}

QString words(LiftedTo value, const Phrasebook &phrases)
{
    switch (value) {
    case LiftedTo::Nowhere:
        return phrases.say("LiftedTo", QT_TRANSLATE_NOOP("LiftedTo", "Not lifted yet"));
    case LiftedTo::Agency:
        return phrases.say("LiftedTo", QT_TRANSLATE_NOOP("LiftedTo", "Lifted to the agency"));
    case LiftedTo::CoordinationProject:
        return phrases.say("LiftedTo", QT_TRANSLATE_NOOP("LiftedTo", "Lifted to the coordination project"));
    case LiftedTo::SteeringGroup:
        return phrases.say("LiftedTo", QT_TRANSLATE_NOOP("LiftedTo", "Lifted to the steering group"));
    case LiftedTo::AiCouncil:
        return phrases.say("LiftedTo", QT_TRANSLATE_NOOP("LiftedTo", "Lifted to the AI council"));
    case LiftedTo::Ministry:
        return phrases.say("LiftedTo", QT_TRANSLATE_NOOP("LiftedTo", "Lifted to the ministry"));
    }
    return {};
}

QString words(Preparation value, const Phrasebook &phrases)
{
    switch (value) {
    case Preparation::OwnLawyer:
        return phrases.say("Preparation", QT_TRANSLATE_NOOP("Preparation", "Own lawyer asked"));
    case Preparation::DataProtectionOfficer:
        return phrases.say("Preparation",
                           QT_TRANSLATE_NOOP("Preparation", "Own data protection officer asked"));
    case Preparation::SourcesRead:
        return phrases.say("Preparation", QT_TRANSLATE_NOOP("Preparation", "Laws and guides read"));
    case Preparation::OwnPosition:
        return phrases.say("Preparation", QT_TRANSLATE_NOOP("Preparation", "Own position stated"));
    }
    return {};
}

QString words(ProjectOutcome value, const Phrasebook &phrases)
{
    switch (value) {
    case ProjectOutcome::InUse:
        return phrases.say("ProjectOutcome", QT_TRANSLATE_NOOP("ProjectOutcome", "Taken into use"));
    case ProjectOutcome::Continued:
        return phrases.say("ProjectOutcome", QT_TRANSLATE_NOOP("ProjectOutcome", "Goes on as planned"));
    case ProjectOutcome::Changed:
        return phrases.say("ProjectOutcome", QT_TRANSLATE_NOOP("ProjectOutcome", "Goes on in another form"));
    case ProjectOutcome::Paused:
        return phrases.say("ProjectOutcome", QT_TRANSLATE_NOOP("ProjectOutcome", "Paused"));
    case ProjectOutcome::Stopped:
        return phrases.say("ProjectOutcome", QT_TRANSLATE_NOOP("ProjectOutcome", "Stopped"));
    }
    return {};
}

} // namespace tverrlos
