#pragma once

#include "core/settings/settingsstore.h"

namespace tverrlos {

class Connection;

/// Settings in the database, both back ends. Thread: the connection's.
class SqlSettingsStore final : public SettingsStore
{
public:
    explicit SqlSettingsStore(Connection &connection) : m_connection(connection) {}

    Result<std::optional<QString>> value(const QString &key, const QString &person) override;
    Result<void> setValue(const QString &key, const QString &text, const QString &person) override;
    Result<void> clear(const QString &key, const QString &person) override;
    Result<QMap<QString, QString>> all(const QString &person) override;

private:
    Connection &m_connection;
};

} // namespace tverrlos
