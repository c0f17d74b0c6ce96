#pragma once

#include "core/intake/incomingmail.h"
#include "core/intake/intakestore.h"
#include "core/regimes/suggestion.h"
#include "core/responsibility/responsibilitygraph.h"

namespace tverrlos {

/// A case made of a mail: title, problem, context, asker and language from its words; regimes and facets from
/// the suggestion. Nothing is invented: what the mail does not say stays empty. An almost empty mail becomes
/// a case that is held as incomplete. Regimes beyond the lexicon's own are suggested where `graph` has them
/// switched on on the day the mail came; null: none are.
ReadyEnquiry readyEnquiry(const IncomingMail &mail, const Suggester &suggester,
                          const ResponsibilityGraph *graph = nullptr);

} // namespace tverrlos
