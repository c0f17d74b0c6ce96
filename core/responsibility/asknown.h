#pragma once

#include "core/responsibility/responsibilitygraph.h"

namespace tverrlos {

/// The graph as people knew it at the end of a day: what begins later is not there, what ends later has no
/// end yet. A person who repeats history in the editor begins from this.
ResponsibilityParts asKnownOn(const ResponsibilityGraph &graph, const QDate &day);

} // namespace tverrlos
