#pragma once

#include "core/responsibility/responsibilitygraph.h"

#include <QHash>

namespace tverrlos {

/// How a vertex stands in the graph as of a day.
enum class Presence {
    Absent,    ///< not there yet, or no more
    There,     ///< it exists
    CarriedOn, ///< ended, but responsibilities are still declared with it: its successor answers, or nobody
};

/// What can be seen of the graph on a day.
struct GraphOnDay
{
    QDate day;
    QList<Presence> nodes; ///< in the order of graph.nodes()
    QList<int> edges;      ///< positions in graph.edges(), ascending: those that hold, with both ends visible
    Presence presence(const ResponsibilityGraph &graph, const QString &code) const
    {
        const int position = graph.orderOf(code);
        return position < 0 ? Presence::Absent : nodes.at(position);
    }
};

/// Pure. A body that has ended is visible as long as something is declared with it, together with the bodies
/// that carried its work on, so that the whole path from a regime to the agency of the day can be followed.
GraphOnDay graphOnDay(const ResponsibilityGraph &graph, const QDate &day);

} // namespace tverrlos
