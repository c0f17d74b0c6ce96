#pragma once

#include "core/cases/case.h"
#include "core/routing/router.h"

namespace tverrlos {

/// What to ask for a case: its regimes of every standing, its provisions, topics and the asker's supervisor.
/// Codes the reference data does not know (from an import of older data) are left out.
RouteQuestion routeQuestion(const ResponsibilityGraph &graph, const Case &value, const QDate &day);

/// The route as it goes on record with a case. Sentences are kept as `say` says them; English by default.
RouteOnRecord onRecord(const Route &route, const SayRoute &say = &RouteSentence::english);

/// Both in one: what ActContext::route does. An invalid day gives an empty record.
RouteOnRecord routeForCase(const ResponsibilityGraph &graph, const Case &value, const QDate &day,
                           const SayRoute &say = &RouteSentence::english);

} // namespace tverrlos
