#include "db/maintenance/sqlmaintenance.h"

#include "db/backup/onlinebackup.h"
#include "db/connection/databaseerror.h"
#include "db/verify/databaseverify.h"

namespace tverrlos {

Result<VerifyReport> SqlMaintenance::verify(const Progress &progress)
{
    return guarded([&] { return verifyDatabase(m_connection, progress); });
}

Result<BackupReceipt> SqlMaintenance::backup(const QString &path, const Progress &progress)
{
    return guarded([&] { return backUp(m_connection, path, progress); });
}

} // namespace tverrlos
