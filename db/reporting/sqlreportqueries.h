#pragma once

#include "core/reporting/reportqueries.h"

#include <functional>

namespace tverrlos {

class Connection;

/// The figures of a report from the database. Every count reads the cases of the period by their day of
/// receipt, and what belongs to them by their id; nothing reads the archive. Thread: its connection's.
class SqlReportQueries final : public ReportQueries
{
public:
    using KnowsTopic = std::function<bool(const TopicCode &)>;

    /// The connection must outlive this. Topics that `knowsTopic` does not know are counted together.
    explicit SqlReportQueries(Connection &connection, KnowsTopic knowsTopic = {})
        : m_connection(connection), m_knowsTopic(std::move(knowsTopic))
    {}

    Result<ReportFacts> facts(const Period &period) override;

private:
    Connection &m_connection;
    KnowsTopic m_knowsTopic;
};

} // namespace tverrlos
