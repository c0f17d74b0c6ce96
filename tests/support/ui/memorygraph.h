#pragma once

#include "core/responsibility/graphstore.h"

namespace tverrlos {

/// The graph and its log in memory: for tests of the window.
class MemoryGraph final : public GraphStore
{
public:
    QList<GraphLogEntry> kept;
    QDateTime now{QDate(2024, 2, 20), QTime(9, 0), Qt::UTC};

    Result<qint64> version() override { return kept.size(); }
    Result<OfficeGraph> current() override;
    Result<QList<GraphLogEntry>> log() override;
    Result<OfficeGraph> keep(const GraphEdit &edit, const QString &actor,
                             std::optional<qint64> basedOn) override;
    Result<OfficeGraph> undo(const QString &actor) override { return add(GraphAct::Undo, {}, actor); }
    Result<OfficeGraph> redo(const QString &actor) override { return add(GraphAct::Redo, {}, actor); }

private:
    GraphHistory history() const;
    Result<OfficeGraph> add(GraphAct act, const GraphEdit &edit, const QString &actor);
};

} // namespace tverrlos
