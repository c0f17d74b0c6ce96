#pragma once

struct sqlite3;

namespace tverrlos {

/// What PostgreSQL has and SQLite lacks: the collation `norwegian` (å last; for ORDER BY, never in an index)
/// and folded(text), lower case for every letter and not only a to z.
void registerSqliteFunctions(sqlite3 *database);

} // namespace tverrlos
