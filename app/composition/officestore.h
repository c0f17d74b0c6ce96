#pragma once

#include "core/calendar/clock.h"
#include "core/maintenance/maintenance.h"
#include "core/results/result.h"

#include <QString>

#include <memory>

namespace tverrlos {

class SqlStore;
struct OfficeKnowledge;

/// Opens a database with the office's rules: routes from the office's own responsibility graph, said in the
/// office's default language, and the answer target that stands in the database's own settings. On the
/// calling thread, where the store must stay. `clock` outlives it. `knowledge` is filled in from the
/// database, and the rules follow it from then on; whoever works for long reads anew before each piece of
/// work.
Result<std::unique_ptr<SqlStore>> openStore(const QString &database, const Clock &clock,
                                            std::shared_ptr<OfficeKnowledge> knowledge = nullptr);

} // namespace tverrlos
