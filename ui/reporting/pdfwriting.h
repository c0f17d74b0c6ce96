#pragma once

#include "core/results/result.h"
#include "ui/reporting/reportcontent.h"

#include <QByteArray>

#include <functional>

namespace tverrlos {

/// Told how far the writing has come; answers false to stop. Called on the thread that writes.
using WritingProgress = std::function<bool(int done, int total)>;

/// The report as PDF; claims PDF/A-1b. The same content gives the same bytes: what Qt takes from the clock
/// and from chance (dates, identifiers) is replaced by the day of the figures and a digest of the content.
/// The order of the embedded fonts follows Qt's hash seed, which the program fixes when it starts.
/// Needs a QGuiApplication, not a window; any thread. Cancelled when the progress says stop.
Result<QByteArray> pdfOf(const ReportContent &content, const WritingProgress &progress);

} // namespace tverrlos
