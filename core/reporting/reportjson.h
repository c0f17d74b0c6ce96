#pragma once

#include "core/reporting/reportfigures.h"

#include <QByteArray>
#include <QJsonObject>

namespace tverrlos {

/// The report for machines, as in `report --format json`: suppressed counts are null and named in
/// `suppressed`; hours are decimals.
QJsonObject reportToJson(const ReportFigures &figures);
/// The same as a file: UTF-8, keys in alphabetical order, a newline at the end. The same figures give the
/// same bytes.
QByteArray reportJsonFile(const ReportFigures &figures);

} // namespace tverrlos
