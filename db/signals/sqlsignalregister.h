#pragma once

#include "core/signals/signalregister.h"

namespace tverrlos {

class Connection;

/// SignalRegister over either back end. Thread: the connection's.
class SqlSignalRegister final : public SignalRegister
{
public:
    /// The connection outlives this.
    explicit SqlSignalRegister(Connection &connection) : m_connection(connection) {}

    Result<SignalPage> page(const SignalFilter &filter, const std::optional<SignalCursor> &after,
                            int limit) override;
    Result<qint64> count(const SignalFilter &filter) override;
    Result<QList<Concern>> concerns(const SignalFilter &filter) override;

private:
    Connection &m_connection;
};

} // namespace tverrlos
