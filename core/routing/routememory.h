#pragma once

#include "core/routing/caserouting.h"
#include "core/routing/routingfacts.h"

#include <QHash>

#include <deque>

namespace tverrlos {

/// The routes of one graph on one day. Cases that ask the same are routed once, however many they are: a
/// hundred thousand open cases ask a few hundred different questions. Not thread-safe: one for each piece of
/// work.
class RouteMemory
{
public:
    RouteMemory(ResponsibilityGraph graph, const QDate &day) : m_graph(std::move(graph)), m_day(day) {}

    const ResponsibilityGraph &graph() const { return m_graph; }
    const QDate &day() const { return m_day; }
    /// The route the case would get. Stays where it is as long as the memory lives.
    const Route &routeOf(const RoutingFacts &facts);
    /// How many different questions there were.
    qsizetype questions() const { return static_cast<qsizetype>(m_routes.size()); }

private:
    ResponsibilityGraph m_graph;
    QDate m_day;
    QHash<QString, qsizetype> m_known;
    std::deque<Route> m_routes;
};

/// The same text for cases that ask the same, and only for them: regimes, provisions and topics in any order,
/// and the asker's supervisor.
QString questionKey(const RoutingFacts &facts);

} // namespace tverrlos
