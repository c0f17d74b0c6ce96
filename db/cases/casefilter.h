#pragma once

#include "core/cases/casequeries.h"
#include "db/cases/casesearch.h"

#include <string>
#include <string_view>

namespace tverrlos {

class Dialect;
class SqlStatement;

/// A filter as SQL: the one place where CaseFilter becomes a condition, for list, count, export and report,
/// so that a number always equals its list.
///
///     const SqlFilter filter = sqlFilter(caseFilter, connection.dialect(), search);
///     SqlStatement count = connection.prepare("SELECT count(*) FROM cases " + filter.join + " WHERE " +
///     filter.where); filter.bindTo(count);
struct SqlFilter
{
    std::string join;  ///< after FROM cases; may be empty
    std::string where; ///< never empty; columns are written cases.column
    std::string rank;  ///< of the search, smaller is better; empty without a search
    QList<SqlBinding> bindings;

    void bindTo(SqlStatement &statement) const;
};
/// The condition that a case has not been merged into another; `cases` is the name the table goes by. Asked
/// so, the few merged cases are looked up once and an index that covers the rest goes on covering it.
std::string notMerged(std::string_view cases = "cases");
/// The condition that a case is not a part that went back into the case it was split from, most often because
/// the split was taken back: such a part is that case again. No list, count or report has it; its number
/// still leads to it, and is never given to another.
std::string notTakenBack(std::string_view cases = "cases");

SqlFilter sqlFilter(const CaseFilter &filter, const Dialect &dialect, CaseSearch &search);

} // namespace tverrlos
