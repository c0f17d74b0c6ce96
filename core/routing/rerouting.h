#pragma once

#include "core/routing/routechanges.h"
#include "core/routing/routememory.h"

namespace tverrlos {

/// Which open cases would get another route than the one on record if they were routed on a day. A case
/// carries the route decided on its day; when the graph has changed since, this is the difference. Routing
/// these again (RouteAct as of the same day) leaves none. Cases may come in any order; the answer keeps it.
/// Not thread-safe.
class Rerouting
{
public:
    /// `say`: as routes go on record in this office, so that role conflicts read the same.
    Rerouting(const ResponsibilityGraph &graph, const QDate &day, SayRoute say = &RouteSentence::english);
    void add(const RoutingFacts &facts);
    RouteChanges take() { return m_gathering.take(); }

private:
    RouteMemory m_now;
    SayRoute m_say;
    ChangeGathering m_gathering;
};

} // namespace tverrlos
