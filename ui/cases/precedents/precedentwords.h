#pragma once

#include "core/precedents/precedentqueries.h"
#include "ui/wording/phrasebook.h"

#include <functional>

namespace tverrlos {

/// Names for codes that stand in a reason; the code itself where a name is not known.
struct ReasonNames
{
    std::function<QString(const ProvisionCode &)> provision = {};
    std::function<QString(const TopicCode &)> topic = {};
};

/// Why an earlier case is like this one: "GDPR · helsepersonelloven § 29 · words: …".
QString likenessWords(const SimilarCase &similar, const ReasonNames &names,
                      const Phrasebook & = Phrasebook::application());
/// What kind of difference it is, and on which provision.
QString contradictionWords(const Contradiction &contradiction,
                           const Phrasebook & = Phrasebook::application());
/// One side of it with its weight: "Must: …"; the outcome too, where outcomes differ.
QString saidWords(const Said &said, ContradictionKind kind, const Phrasebook & = Phrasebook::application());

} // namespace tverrlos
