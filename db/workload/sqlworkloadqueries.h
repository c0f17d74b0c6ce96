#pragma once

#include "core/workload/workloadqueries.h"

namespace tverrlos {

class Connection;

/// The workload from the database: reads the open cases and nothing else. Thread: its connection's.
class SqlWorkloadQueries final : public WorkloadQueries
{
public:
    /// The connection must outlive this.
    explicit SqlWorkloadQueries(Connection &connection) : m_connection(connection) {}

    Result<Workload> workload(const QDate &day) override;

private:
    Connection &m_connection;
};

} // namespace tverrlos
