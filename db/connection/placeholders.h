#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tverrlos {

/// SQL with `:name` turned into `?`, which both back ends take, and the names in their order (one entry for
/// each use). Text in quotes, comments and `::type` casts stay as they are.
struct PositionalSql
{
    std::string sql;
    std::vector<std::string> names;
};
PositionalSql positional(std::string_view sql);

/// The statements of a script, without the semicolons between them. Semicolons inside quotes, comments,
/// dollar-quoted bodies and the BEGIN ... END of a trigger do not end a statement.
std::vector<std::string> statements(std::string_view script);

} // namespace tverrlos
