#pragma once

#include "core/results/result.h"
#include "ui/wording/phrasebook.h"

namespace tverrlos {

/// What happened and where, in the reader's language. Sentences are looked up in the context "Error".
QString sentence(const Error &error, const Phrasebook & = Phrasebook::application());
/// What the person can do; empty when there is nothing to do.
QString remedy(const Error &error, const Phrasebook & = Phrasebook::application());
/// Both, for a place with room for one text only.
QString sentenceAndRemedy(const Error &error, const Phrasebook & = Phrasebook::application());

} // namespace tverrlos
