#pragma once

#include "core/calendar/clock.h"
#include "core/maintenance/maintenance.h"
#include "core/results/result.h"

#include <QString>

#include <memory>

namespace tverrlos {

class SqlStore;

/// Opens a database with the office's rules: routes from the shipped responsibility graph, said in the
/// office's default language, and the answer target that stands in the database's own settings. On the
/// calling thread, where the store must stay. `clock` outlives it.
Result<std::unique_ptr<SqlStore>> openStore(const QString &database, const Clock &clock);

} // namespace tverrlos
