#pragma once

#include "core/regimes/suggestion.h"

namespace tverrlos {

/// The suggestion with regimes beyond the lexicon's own: those of resources/reference/coming-regimes.json
/// that are among `switchedOn` (ResponsibilityGraph::regimesOn() of the day the enquiry came). They are data:
/// an office switches one on with a date and an owner, and its words count from that day. What the suggestion
/// held stays as it was. Pure and thread-safe.
Suggestion withComingRegimes(Suggestion suggestion, const Enquiry &enquiry,
                             const QList<RegimeCode> &switchedOn);

/// The regimes that have words there.
const QList<RegimeCode> &comingRegimes();

} // namespace tverrlos
