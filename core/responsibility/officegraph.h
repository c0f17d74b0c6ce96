#pragma once

#include "core/responsibility/responsibilitygraph.h"

namespace tverrlos {

/// What the graph of an office must be beyond what every graph is: no edge is there twice on a day; every
/// edge has a day in common with the life of what it joins; a body with a successor ends on the day the other
/// takes over, and that one exists then; every agency stands under a ministry on each day it exists, unless
/// none is known. Invalid, saying what, on which day, and what to do. The graph in the binary keeps these
/// rules.
Result<void> checkOfficeGraph(const ResponsibilityGraph &graph);

/// Why an edge is refused of which another says the same of some of its days.
Error saidTwice(const ResponsibilityEdge &edge);

} // namespace tverrlos
