#pragma once

#include "core/results/result.h"
#include "ui/reporting/pdfwriting.h"
#include "ui/reporting/reportcontent.h"

#include <QByteArray>

namespace tverrlos {

/// The report as an OpenDocument text (ODF 1.2): headings, lists and tables as such, with styles, page
/// numbers and metadata, so that the office can go on writing in it. Qt's own writer knows no styles and
/// stamps the time. The same content gives the same bytes. Any thread; needs a QGuiApplication for the
/// charts.
Result<QByteArray> odtOf(const ReportContent &content, const WritingProgress &progress);

} // namespace tverrlos
