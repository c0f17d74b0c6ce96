#pragma once

#include "core/plan/planstore.h"

namespace tverrlos {

class Clock;
class Connection;

/// PlanStore over either back end. Thread: the connection's.
class SqlPlanStore final : public PlanStore
{
public:
    /// Both outlive this.
    SqlPlanStore(Connection &connection, const Clock &clock) : m_connection(connection), m_clock(clock) {}

    Result<QList<Measure>> measures() override;
    Result<Measure> find(const QString &code) override;
    Result<Measure> change(const QString &code, const MeasureChange &change, const QString &actor,
                           std::optional<int> expectedRevision) override;
    Result<Measure> add(const QString &code, const MeasureChange &facts, const QString &actor) override;
    Result<Measure> undo(const QString &code, const QString &actor) override;
    Result<Measure> redo(const QString &code, const QString &actor) override;
    Result<QList<RecordEvent>> history(const QString &code) override;

private:
    Measure keep(const Measure &before, Measure after, RecordEvent event, const QString &actor);
    Result<Measure> step(const QString &code, const QString &actor, bool back);

    Connection &m_connection;
    const Clock &m_clock;
};

} // namespace tverrlos
