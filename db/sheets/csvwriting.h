#pragma once

#include "core/reporting/sheetwriter.h"

namespace tverrlos {

/// See SheetWriter::csv().
QByteArray csvOf(const QList<ReportTable> &tables, const QStringList &columnNames);

} // namespace tverrlos
