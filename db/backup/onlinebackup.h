#pragma once

#include "core/maintenance/maintenance.h"

namespace tverrlos {

class Connection;

/// A consistent copy of the open SQLite database to a new file, while others read and write, and every check
/// made on the copy before it gets its name. Nothing stays behind when it fails. Throws DatabaseError:
/// Refused when the file exists or the database is on a server, Damaged when the copy does not verify,
/// Cancelled, OutOfSpace.
BackupReceipt backUp(Connection &connection, const QString &path, const Progress &progress);

} // namespace tverrlos
