#pragma once

#include "core/cases/case.h"
#include "core/intake/enquirytext.h"
#include "core/intake/incomingmail.h"

namespace tverrlos {

/// What can be told of the asker from the sender's name and address, the signature and what the text says of
/// itself
/// ("vi er fire fastleger"). What is not clear stays empty; nothing is invented. Pure.
Asker askerOf(const IncomingMail &mail, const QList<Fold> &folds);

/// The kind of asker that a name or address shows ("Fjord kommune", "hf-nord"); nothing when it shows none.
std::optional<AskerType> askerTypeOf(const QString &words);
/// The health region that a name or address shows ("Helse Vest", "hf-ost"); nothing when it shows none.
std::optional<Region> regionOf(const QString &words);
std::optional<LevelOfCare> levelOf(AskerType type);
/// Who supervises such an asker: Statens helsetilsyn the services (helsetilsynsloven § 4). Empty where it
/// depends.
AgencyCode supervisorOf(AskerType type);

} // namespace tverrlos
