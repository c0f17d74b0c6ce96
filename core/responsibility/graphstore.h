#pragma once

#include "core/responsibility/graphedit.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace tverrlos {

enum class GraphAct {
    Base, ///< the graph as it stood in the program when the office made its first edit
    Edit,
    Undo, ///< takes the latest edit in force back
    Redo, ///< does the edit taken back last again
};
/// base, edit, undo, redo.
QLatin1String codeOf(GraphAct);
template<>
QList<GraphAct> allOf<GraphAct>();

/// One entry of the log of edits. Entries are never changed or removed.
struct GraphLogEntry
{
    qint64 id = 0; ///< 1, 2, 3, ... without gaps; also the version of the graph after it
    QDateTime at;  ///< UTC
    QString actor;
    GraphAct act = GraphAct::Edit;
    /// Of Base and Edit, what was done; of Undo and Redo, the edit that was taken back or done again.
    GraphEdit edit;
    qint64 concerns = 0;  ///< of Undo and Redo: the id of that edit
    bool inForce = false; ///< an edit that holds now
};

/// The office's graph at one version. Version 0 is the graph in the program, for nothing was edited yet.
struct OfficeGraph
{
    qint64 version = 0;
    ResponsibilityGraph graph;
};

/// The office's responsibility graph: the one in the program until somebody edits it, from then on what the
/// log of edits says. Thread: the database thread only.
class GraphStore
{
public:
    virtual ~GraphStore() = default;
    /// The version that holds now, by one look at one row: for asking before every piece of work whether
    /// somebody, here or in another program, has edited the graph.
    virtual Result<qint64> version() = 0;
    /// Damaged when the log is not as it was written.
    virtual Result<OfficeGraph> current() = 0;
    /// Oldest first.
    virtual Result<QList<GraphLogEntry>> log() = 0;
    /// Applies the edit to the graph that holds now and keeps it. Invalid when it is refused (see applied()),
    /// has no source or nobody signs it; Conflict when `basedOn` is given and somebody has edited since.
    virtual Result<OfficeGraph> keep(const GraphEdit &edit, const QString &actor,
                                     std::optional<qint64> basedOn = {}) = 0;
    /// The graph is again exactly what it was before the latest edit in force. Refused when there is none.
    virtual Result<OfficeGraph> undo(const QString &actor) = 0;
    /// Refused when nothing was taken back since the latest edit.
    virtual Result<OfficeGraph> redo(const QString &actor) = 0;
};

/// SHA-256 of the graph's parts in one fixed form: two graphs with the same digest say the same.
QByteArray graphDigest(const ResponsibilityGraph &graph);

/// Whether the parts hold what the graph holds, in whatever order: other programs sort.
bool sayTheSame(const ResponsibilityParts &parts, const ResponsibilityGraph &graph);

/// The graph that a log leads to. Entries are added oldest first; each is checked as it was when it was kept.
class GraphHistory
{
public:
    explicit GraphHistory(const ResponsibilityGraph &shipped);

    /// Fills in the entry's edit and what it concerns. The error of applied(), or Refused with nothing to
    /// take back or do again.
    Result<void> add(GraphLogEntry &entry);
    const ResponsibilityGraph &graph() const { return m_graphs.constLast(); }
    bool hasBase() const { return m_hasBase; }
    /// Ids of the edits in force, oldest first.
    QList<qint64> inForce() const;

private:
    struct Step
    {
        qint64 id = 0;
        GraphEdit edit;
        ResponsibilityGraph after;
    };
    bool m_hasBase = false;
    QList<ResponsibilityGraph> m_graphs; ///< the base, and the graph after each edit in force
    QList<Step> m_done, m_undone;
};

} // namespace tverrlos
