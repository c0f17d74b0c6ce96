#pragma once

#include "core/reporting/period.h"
#include "core/results/result.h"
#include "ui/reporting/reportexport.h"

namespace tverrlos {

class Store;

/// Counts the period and writes the report to a file; the same path that the window takes.
Result<ReportFigures> writeReport(Store &store, const Period &period, ReportFormat format, Language language,
                                  const QString &path,
                                  const ReportReference &reference = standardReference());

} // namespace tverrlos
