#pragma once

#include "db/connection/driver.h"

#include <memory>

namespace tverrlos {

class DatabaseAddress;
struct ConnectionOptions;

/// PostgreSQL through Qt's QPSQL, under a connection name of its own. UTC, and the writer's patience as lock
/// timeout.
std::unique_ptr<Driver> openPostgres(const DatabaseAddress &address, const ConnectionOptions &options);

} // namespace tverrlos
