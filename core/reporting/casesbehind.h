#pragma once

#include "core/cases/casequeries.h"
#include "core/reporting/reportfigures.h"

#include <optional>

namespace tverrlos {

/// The list behind a number of the report: `table` and `row` are the codes of a ReportTable and of its row.
/// Nothing where the number is no count of cases. The list shows what an outsider may not see; it is for the
/// office.
std::optional<CaseFilter> casesBehind(const ReportFigures &figures, const QString &table, const QString &row);

} // namespace tverrlos
