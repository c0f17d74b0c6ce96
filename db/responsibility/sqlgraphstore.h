#pragma once

#include "core/responsibility/graphstore.h"
#include "db/responsibility/graphlog.h"

namespace tverrlos {

class Clock;
class Connection;

/// The log of edits in the database, both back ends. Keeps the graph of the version it has read last. Thread:
/// the connection's.
class SqlGraphStore final : public GraphStore
{
public:
    SqlGraphStore(Connection &connection, const Clock &clock) : m_connection(connection), m_clock(clock) {}

    Result<qint64> version() override;
    Result<OfficeGraph> current() override;
    Result<QList<GraphLogEntry>> log() override;
    Result<OfficeGraph> keep(const GraphEdit &edit, const QString &actor,
                             std::optional<qint64> basedOn) override;
    Result<OfficeGraph> undo(const QString &actor) override;
    Result<OfficeGraph> redo(const QString &actor) override;

private:
    struct Read
    {
        GraphHistory history;
        QList<GraphLogEntry> entries;
    };
    Read read();
    OfficeGraph store(GraphLogEntry entry, std::optional<qint64> basedOn);
    void append(GraphLogHead &head, GraphHistory &history, GraphLogEntry entry);

    Connection &m_connection;
    const Clock &m_clock;
    std::optional<OfficeGraph> m_known;
};

} // namespace tverrlos
