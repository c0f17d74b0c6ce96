#pragma once

#include "core/cases/bulk.h"
#include "ui/wording/phrasebook.h"

/// What has been done to a case, in words. What an act is called as such is in words.h.
namespace tverrlos {

/// What an event is called, where its act can mean two things: a signature given or withdrawn.
QString eventWords(const CaseEvent &event, const Phrasebook & = Phrasebook::application());

/// How one case of many fared: "done", "unchanged", "refused", ... for outcomeCode().
QString outcomeWords(const BulkRow &row, const Phrasebook & = Phrasebook::application());

} // namespace tverrlos
