#pragma once

#include "ui/reporting/reportcontent.h"

#include <QString>

namespace tverrlos {

/// A letter as the text of a mail: no line is broken, for mail programs do that; addresses stand in the list
/// at its end. Pure.
QString mailText(const ReportContent &letter);

/// A letter as one HTML file that refers to nothing outside but the rules it links to. Pure.
QString htmlText(const ReportContent &letter);

} // namespace tverrlos
