#include "tests/support/ui/memorygraph.h"

namespace tverrlos {

GraphHistory MemoryGraph::history() const
{
    GraphHistory history(ResponsibilityGraph::standard());
    for (GraphLogEntry entry : kept)
        static_cast<void>(history.add(entry)); // was possible when it was kept
    return history;
}

Result<OfficeGraph> MemoryGraph::current()
{
    GraphHistory checked(ResponsibilityGraph::standard());
    for (GraphLogEntry entry : kept) // a test may have put in what could never be kept: a damaged log
        if (const Result<void> added = checked.add(entry); !added)
            return failure(ErrorCode::Damaged, "Entry 1 of the log is damaged.");
    return OfficeGraph{kept.size(), history().graph()};
}

Result<QList<GraphLogEntry>> MemoryGraph::log()
{
    QList<GraphLogEntry> told = kept;
    const QList<qint64> inForce = history().inForce();
    for (GraphLogEntry &entry : told)
        entry.inForce = inForce.contains(entry.id);
    return told;
}

Result<OfficeGraph> MemoryGraph::add(GraphAct act, const GraphEdit &edit, const QString &actor)
{
    GraphLogEntry entry;
    entry.id = kept.size() + 1;
    entry.at = now;
    entry.actor = actor;
    entry.act = act;
    entry.edit = edit;
    GraphHistory all = history();
    if (const Result<void> added = all.add(entry); !added)
        return added.error();
    kept.append(entry);
    return current();
}

Result<OfficeGraph> MemoryGraph::keep(const GraphEdit &edit, const QString &actor,
                                      std::optional<qint64> basedOn)
{
    if (basedOn && *basedOn != kept.size())
        return failure(
            ErrorCode::Conflict,
            QT_TRANSLATE_NOOP("Error", "Somebody has edited the responsibility graph in the meantime."));
    return add(GraphAct::Edit, edit, actor);
}

} // namespace tverrlos
