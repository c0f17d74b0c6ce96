#pragma once

#include "core/maintenance/maintenance.h"

namespace tverrlos {

class Connection;

/// Care of the open database: db/verify and db/backup behind the port. Thread: the connection's.
class SqlMaintenance final : public Maintenance
{
public:
    explicit SqlMaintenance(Connection &connection) : m_connection(connection) {}

    Result<VerifyReport> verify(const Progress &progress) override;
    Result<BackupReceipt> backup(const QString &path, const Progress &progress) override;

private:
    Connection &m_connection;
};

} // namespace tverrlos
