#pragma once

#include "core/responsibility/responsibilitygraph.h"

namespace tverrlos {

/// A made-up graph of about so many vertices, in the proportions of the shipped one: topics and provisions
/// that are parts of regimes, agencies in short lines of succession under ministries, one to three
/// responsibilities for each regime. The same size gives the same graph.
ResponsibilityGraph graphOfSize(int vertices);

/// Routing on the shipped graph and on graphs of 10^2 to 10^5 vertices, with the growth between them; the
/// questions to the graph; and what-if over a hundred thousand open cases held in memory. Prints a line as
/// each is done.
void measureGraph();

} // namespace tverrlos
