#pragma once

#include "core/results/result.h"

#include <QString>

#include <optional>

namespace tverrlos {

/// Where cases are kept: a SQLite file, or `postgresql://user[:password]@host:port/name[?schema=s]`.
/// Several hosts are written `host1:port1,host2:port2`. A plain value.
class DatabaseAddress
{
public:
    struct Server
    {
        QString hosts; ///< separated by commas
        QString ports; ///< separated by commas; empty: the default
        QString user;
        QString password;
        QString name;
        QString schema; ///< empty: the server's own search path
        bool operator==(const Server &) const = default;
    };

    static DatabaseAddress file(const QString &path);
    /// Invalid when it begins like a server's address and cannot be read as one; anything else is a file.
    static Result<DatabaseAddress> parse(const QString &text);

    bool isServer() const { return m_server.has_value(); }
    /// Precondition: isServer().
    const Server &server() const { return *m_server; }
    /// Empty for a server.
    const QString &path() const { return m_path; }
    /// For messages: the file's path, or the address without its password.
    QString displayName() const;

    bool operator==(const DatabaseAddress &) const = default;

private:
    QString m_path;
    std::optional<Server> m_server;
};

} // namespace tverrlos
