#pragma once

#include "ui/reporting/reportcontent.h"

#include <QByteArray>

namespace tverrlos {

/// styles.xml: page, running head and foot, and the named styles that content.xml uses.
QByteArray odtStyles(const ReportContent &content);
/// meta.xml; dated by the day of the figures.
QByteArray odtMeta(const ReportContent &content);

} // namespace tverrlos
