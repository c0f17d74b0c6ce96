#include "core/responsibility/graphsbefore.h"

namespace tverrlos {

QHash<qint64, ResponsibilityGraph> graphsBefore(const QList<GraphLogEntry> &oldestFirst)
{
    QHash<qint64, ResponsibilityGraph> graphs;
    GraphHistory history(ResponsibilityGraph::standard());
    for (GraphLogEntry entry : oldestFirst) {
        if (entry.act == GraphAct::Edit)
            graphs.insert(entry.id, history.graph());
        if (!history.add(entry))
            break;
    }
    return graphs;
}

qint64 editOf(const GraphLogEntry &entry)
{
    return entry.concerns > 0 ? entry.concerns : entry.id;
}

} // namespace tverrlos
