#pragma once

#include "core/reporting/sheetwriter.h"

namespace tverrlos {

/// See SheetWriter::xlsx(). Fails with Unreadable when no temporary file can be written.
Result<QByteArray> xlsxOf(const QList<ReportTable> &tables, const SheetProperties &properties);

} // namespace tverrlos
