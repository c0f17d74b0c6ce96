#pragma once

#include "core/deadlines/deadline.h"
#include "ui/wording/phrasebook.h"

namespace tverrlos {

/// One step of "why this date", in the reader's language.
QString deadlineSentence(const DeadlineReason &reason, const Phrasebook & = Phrasebook::application());

} // namespace tverrlos
