#include "core/responsibility/partsdifference.h"

#include "core/responsibility/responsibilityrules.h"

#include <QHash>

namespace tverrlos {

namespace {

void compareNodes(const QList<ResponsibilityNode> &before, const QList<ResponsibilityNode> &after,
                  PartsDifference &found)
{
    QHash<QString, const ResponsibilityNode *> left;
    for (const ResponsibilityNode &node : before)
        left.insert(node.code, &node);
    for (const ResponsibilityNode &node : after) {
        const ResponsibilityNode *was = left.take(node.code);
        if (!was)
            found.nodesAdded.append(node.code);
        else if (!(*was == node))
            found.nodesChanged.append(node.code);
    }
    for (const ResponsibilityNode &node : before)
        if (left.contains(node.code))
            found.nodesRemoved.append(node.code);
}

void compareEdges(const QList<ResponsibilityEdge> &before, const QList<ResponsibilityEdge> &after,
                  PartsDifference &found)
{
    QHash<QString, QList<ResponsibilityEdge>> left; // one place may be held several times
    for (const ResponsibilityEdge &edge : before)
        left[placeOf(edge)].append(edge);
    QList<ResponsibilityEdge> others;
    for (const ResponsibilityEdge &edge : after)
        if (!left[placeOf(edge)].removeOne(edge))
            others.append(edge);
    for (const ResponsibilityEdge &edge : others) {
        QList<ResponsibilityEdge> &was = left[placeOf(edge)];
        (was.isEmpty() ? found.edgesAdded : found.edgesChanged).append(edge);
        if (!was.isEmpty())
            was.removeFirst();
    }
    for (const ResponsibilityEdge &edge : before)
        if (left[placeOf(edge)].removeOne(edge))
            found.edgesRemoved.append(edge);
}

} // namespace

PartsDifference partsDifference(const ResponsibilityParts &before, const ResponsibilityParts &after)
{
    PartsDifference found;
    compareNodes(before.nodes, after.nodes, found);
    compareEdges(before.edges, after.edges, found);
    return found;
}

} // namespace tverrlos
