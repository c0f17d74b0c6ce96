#pragma once

#include "core/plan/planstore.h"
#include "db/records/recordbook.h"

namespace tverrlos {

/// PlanStore over either back end. Thread: the connection's.
class SqlPlanStore final : public PlanStore
{
public:
    /// Both outlive this.
    SqlPlanStore(Connection &connection, const Clock &clock);

    Result<QList<Measure>> measures() override;
    Result<Measure> find(const QString &code) override;
    Result<Measure> change(const QString &code, const MeasureChange &change, const QString &actor,
                           std::optional<int> expectedRevision) override;
    Result<Measure> add(const QString &code, const MeasureChange &facts, const QString &actor) override;
    Result<Measure> undo(const QString &code, const QString &actor) override;
    Result<Measure> redo(const QString &code, const QString &actor) override;
    Result<QList<RecordEvent>> history(const QString &code) override;

private:
    using Book = RecordBook<Measure, QString>;

    Connection &m_connection;
    const Clock &m_clock;
    Book m_book;
};

} // namespace tverrlos
