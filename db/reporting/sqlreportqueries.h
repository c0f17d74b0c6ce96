#pragma once

#include "core/reporting/reportqueries.h"

namespace tverrlos {

class Connection;

/// The figures of a report from the database. Every count reads the cases of the period by their day of
/// receipt, and what belongs to them by their id; nothing reads the archive. Thread: its connection's.
class SqlReportQueries final : public ReportQueries
{
public:
    /// The connection must outlive this.
    explicit SqlReportQueries(Connection &connection) : m_connection(connection) {}

    Result<ReportFacts> facts(const Period &period) override;

private:
    Connection &m_connection;
};

} // namespace tverrlos
