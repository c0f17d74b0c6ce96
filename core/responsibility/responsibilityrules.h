#pragma once

#include "core/responsibility/responsibility.h"
#include "core/results/result.h"

#include <QHash>

namespace tverrlos {

/// Of one edge, all that can be said without the others. `kinds`: of every node there is.
Result<void> checkEdge(const ResponsibilityEdge &edge, const QHash<QString, NodeKind> &kinds);

/// Whether nodes and edges make one graph: codes and names are unambiguous, edges join known nodes of fitting
/// kinds, no period is empty, names do not overlap, a body has one successor at a time, and neither
/// successions nor "part of" run in a circle. Invalid, naming the entry, otherwise.
Result<void> checkParts(const QList<ResponsibilityNode> &nodes, const QList<ResponsibilityEdge> &edges);

} // namespace tverrlos
