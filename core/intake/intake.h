#pragma once

#include "core/intake/incomingmail.h"
#include "core/intake/intakestore.h"
#include "core/regimes/suggestion.h"

namespace tverrlos {

/// A case made of a mail: title, problem, context, asker and language from its words; regimes and facets from
/// the suggestion. Nothing is invented: what the mail does not say stays empty. An almost empty mail becomes
/// a case that is held as incomplete.
ReadyEnquiry readyEnquiry(const IncomingMail &mail, const Suggester &suggester);

} // namespace tverrlos
