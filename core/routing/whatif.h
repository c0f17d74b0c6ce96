#pragma once

#include "core/routing/routechanges.h"
#include "core/routing/routememory.h"

namespace tverrlos {

/// What if the graph were another: each open case routed on one day by the graph as it is and as it would be.
/// That is what re-routing every open case before and after the change would show. The routes on record play
/// no part; what has not been routed again since an earlier change is Rerouting's to tell.
///
///     WhatIf asked(graph, changed, dayAsked(edit's first day, today));
///     for (each page of open cases) for (const RoutingFacts &one : page) asked.add(one);
///     const RouteChanges answer = asked.take();
///
/// Cases may come in any order; the answer keeps it. Not thread-safe.
class WhatIf
{
public:
    WhatIf(const ResponsibilityGraph &before, const ResponsibilityGraph &after, const QDate &day);
    void add(const RoutingFacts &facts);
    RouteChanges take() { return m_gathering.take(); }

private:
    RouteMemory m_before, m_after;
    ChangeGathering m_gathering;
};

/// The day a change is asked about where nobody names one: today, for open cases are routed today; or the
/// change's own first day, where it begins later.
QDate dayAsked(const QDate &firstDayOfChange, const QDate &today);

} // namespace tverrlos
