#pragma once

#include "core/askers/contacterasure.h"

namespace tverrlos {

class CaseSearch;
class Clock;
class Connection;

/// ContactErasure over either back end. Thread: the connection's.
class SqlContactErasure final : public ContactErasure
{
public:
    /// All of them outlive this.
    SqlContactErasure(Connection &connection, CaseSearch &search, const Clock &clock)
        : m_connection(connection), m_search(search), m_clock(clock)
    {}

    Result<ErasurePreview> foretell(const ErasureRequest &request) override;
    Result<ErasureReceipt> erase(const ErasureRequest &request, const QString &actor) override;

private:
    Connection &m_connection;
    CaseSearch &m_search;
    const Clock &m_clock;
};

} // namespace tverrlos
