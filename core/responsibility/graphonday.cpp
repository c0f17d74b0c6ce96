#include "core/responsibility/graphonday.h"

namespace tverrlos {

namespace {

bool declares(EdgeKind kind)
{
    return isResponsibility(kind) || kind == EdgeKind::Consults;
}

/// An ended body no longer stands under a ministry, whether or not the data ends that edge.
bool shows(const ResponsibilityEdge &edge, Presence from, Presence to)
{
    if (from == Presence::Absent || to == Presence::Absent)
        return false;
    return edge.kind != EdgeKind::SubordinateTo || (from == Presence::There && to == Presence::There);
}

} // namespace

GraphOnDay graphOnDay(const ResponsibilityGraph &graph, const QDate &day)
{
    const QList<ResponsibilityNode> &nodes = graph.nodes();
    const QList<ResponsibilityEdge> &edges = graph.edges();
    GraphOnDay seen;
    seen.day = day;
    for (const ResponsibilityNode &node : nodes)
        seen.nodes.append(node.valid.holdsOn(day) ? Presence::There : Presence::Absent);
    QStringList ended;
    for (const ResponsibilityEdge &edge : edges) {
        const ResponsibilityNode *from = graph.find(edge.from);
        const bool over = from && from->valid.to.isValid() && from->valid.to <= day;
        const bool answersStill = declares(edge.kind) && edge.valid.holdsOn(day) &&
                                  seen.presence(graph, edge.to) == Presence::There;
        if (over && answersStill)
            ended.append(edge.from);
    }
    while (!ended.isEmpty()) {
        const QString code = ended.takeLast();
        Presence &presence = seen.nodes[graph.orderOf(code)];
        if (presence != Presence::Absent)
            continue;
        presence = Presence::CarriedOn;
        for (const ResponsibilityEdge *next : graph.edgesFrom(code, day))
            if (next->kind == EdgeKind::SucceededBy)
                ended.append(next->to); // ends: successions never run in a circle
    }
    for (int position = 0; position < edges.size(); ++position) {
        const ResponsibilityEdge &edge = edges[position];
        if (edge.valid.holdsOn(day) &&
            shows(edge, seen.presence(graph, edge.from), seen.presence(graph, edge.to)))
            seen.edges.append(position);
    }
    return seen;
}

} // namespace tverrlos
