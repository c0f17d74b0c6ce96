#pragma once

#include "db/connection/driver.h"

#include <memory>

namespace tverrlos {

class DatabaseAddress;
struct ConnectionOptions;

/// Marks a SQLite file as ours: "TVRL" in the file's header (PRAGMA application_id).
inline constexpr qint32 sqliteApplicationId = 0x5456524C;

/// SQLite through its own library: Qt's driver costs twice the time for each row (measured), and hides the
/// file controls that tell a moved file and the handle that backup and search need anyway. WAL, synchronous
/// FULL, foreign keys, busy timeout. The file is looked at before anything in it is changed.
std::unique_ptr<Driver> openSqlite(const DatabaseAddress &address, const ConnectionOptions &options);

} // namespace tverrlos
