#pragma once

#include "core/routing/routingqueries.h"

namespace tverrlos {

class Connection;

/// What routes hang on, over either back end. Thread: the connection's.
class SqlRoutingQueries final : public RoutingQueries
{
public:
    explicit SqlRoutingQueries(Connection &connection) : m_connection(connection) {}
    Result<RoutingPage> openCases(const std::optional<CaseNumber> &after, int limit) override;
    Result<RoutedTogether> latestRouted() override;

private:
    Connection &m_connection;
};

} // namespace tverrlos
