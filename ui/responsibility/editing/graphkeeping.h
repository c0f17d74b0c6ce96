#pragma once

#include "core/responsibility/graphstore.h"
#include "ui/shell/workplace.h"

#include <QHash>
#include <QObject>

namespace tverrlos {

/// The graph that holds and how it came to be.
struct GraphState
{
    OfficeGraph office;
    QList<GraphLogEntry> log;                ///< newest first
    QHash<qint64, ResponsibilityGraph> then; ///< graphsBefore()
};

/// Keeps changes of the graph through the database thread, signed by the officer at the keyboard, each with
/// an undo line. A change that somebody else was faster than is refused, and what holds now is read.
class GraphKeeping final : public QObject
{
    Q_OBJECT
public:
    explicit GraphKeeping(const Workplace &workplace, QObject *parent = nullptr);

    void read();
    /// Only tells how the graph came to be, or why that cannot be read: for a page that has just been opened.
    void look();
    /// `line` tells what was kept.
    void keep(const GraphEdit &edit, const QString &line);
    void undo();
    void redo();

Q_SIGNALS:
    void stateKnown(const tverrlos::GraphState &state);
    /// What look() found: the log alone, or why there is none.
    void looked(const tverrlos::Result<QList<tverrlos::GraphLogEntry>> &log);
    /// Something was kept, taken back or done again; stateKnown() came before.
    void changed();
    /// The last change to be kept is in force.
    void kept();
    void refused(const tverrlos::Error &error);

private:
    using Change = std::function<Result<OfficeGraph>(GraphStore &)>;
    void perform(Change change, std::function<void()> done);

    const Workplace &m_workplace;
    qint64 m_version = 0;
};

} // namespace tverrlos
