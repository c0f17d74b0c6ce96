#pragma once

#include "core/results/result.h"

#include <QString>

#include <functional>

namespace tverrlos {

/// The type of the file system that holds an existing folder, as Linux names it: "ext4", "nfs4",
/// "fuse.sshfs".
using FileSystemOf = std::function<QString(const QString &folder)>;

/// Asks the running system. Empty when it cannot be told. Thread-safe.
QString fileSystemOf(const QString &folder);

/// Whether a database file may lie at `path`, before anything is opened or created there. Several machines
/// writing one SQLite file over a network, or a sync client copying it halfway, destroys it
/// (sqlite.org/howtocorrupt.html): such places are refused, symbolic links followed, with PostgreSQL named as
/// the way to share. UnsafeLocation: network or cloud-synced folder. Invalid: no file name, a folder, a
/// device. NotFound: no such parent folder. Looks only; a file that is there is never opened or changed.
/// Thread-safe.
Result<void> checkDatabaseLocation(const QString &path, const FileSystemOf &fileSystem = fileSystemOf);

} // namespace tverrlos
