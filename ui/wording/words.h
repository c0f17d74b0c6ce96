#pragma once

#include "core/cases/facets.h"
#include "core/identity/code.h"
#include "ui/wording/phrasebook.h"

/// What people call the closed vocabularies and the regimes. The default phrasebook is the window's;
/// documents hand in their own.
namespace tverrlos {

QString words(Phase, const Phrasebook & = Phrasebook::application());
QString words(ProjectType, const Phrasebook & = Phrasebook::application());
QString words(LevelOfCare, const Phrasebook & = Phrasebook::application());
QString words(AskerType, const Phrasebook & = Phrasebook::application());
QString words(Region, const Phrasebook & = Phrasebook::application());
QString words(CaseLanguage, const Phrasebook & = Phrasebook::application());
QString words(Channel, const Phrasebook & = Phrasebook::application());
QString words(CaseStatus, const Phrasebook & = Phrasebook::application());
QString words(TriageOutcome, const Phrasebook & = Phrasebook::application());
QString words(Disposition, const Phrasebook & = Phrasebook::application());
QString words(RegimeStanding, const Phrasebook & = Phrasebook::application());
QString words(ContributionState, const Phrasebook & = Phrasebook::application());
QString words(MeetingState, const Phrasebook & = Phrasebook::application());
QString words(ResolutionOutcome, const Phrasebook & = Phrasebook::application());
QString words(StatementLabel, const Phrasebook & = Phrasebook::application());
QString words(SignalKind, const Phrasebook & = Phrasebook::application());
QString words(Instrument, const Phrasebook & = Phrasebook::application());
QString words(LiftedTo, const Phrasebook & = Phrasebook::application());
QString words(Preparation, const Phrasebook & = Phrasebook::application());
QString words(ProjectOutcome, const Phrasebook & = Phrasebook::application());

/// HELSE, MDR, NORM, GDPR, TILSYN: the same short label everywhere and in every language. A regime that
/// reference data has added shows its own code in capitals.
QString regimeLabel(const RegimeCode &regime);
/// "Health legislation", "Medical devices (MDR)", ...; the code itself where nothing better is known.
QString regimeName(const RegimeCode &regime, const Phrasebook & = Phrasebook::application());

/// What an event or an act is called: "Triaged", "Agency asked", ... for actCode() and "received".
QString eventWords(const QString &actCode, const Phrasebook & = Phrasebook::application());
/// The same as something to do: "Triage", "Ask an agency for its part", ...
QString actWords(const QString &actCode, const Phrasebook & = Phrasebook::application());

/// The role an agency has under a regime (code of the edge kind): "interprets", "supervises", ...
QString roleWords(const QString &role, const Phrasebook & = Phrasebook::application());

} // namespace tverrlos
