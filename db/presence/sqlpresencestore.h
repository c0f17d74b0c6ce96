#pragma once

#include "core/presence/presence.h"

namespace tverrlos {

class Clock;
class Connection;

/// Presence over either back end. Thread: the connection's.
class SqlPresenceStore final : public PresenceStore
{
public:
    /// Both outlive the store.
    SqlPresenceStore(Connection &connection, const Clock &clock) : m_connection(connection), m_clock(clock) {}

    Result<QList<CasePresence>> announce(const CaseNumber &number, const QString &person,
                                         const QString &session) override;
    Result<void> leave(const QString &session) override;

private:
    Connection &m_connection;
    const Clock &m_clock;
};

} // namespace tverrlos
