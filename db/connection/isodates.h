#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringView>

/// How days and moments are kept: `2024-02-12` and `2024-02-12T09:30:00.000Z`, which sort as they follow each
/// other. Written by hand because millions of rows pass here and QDate's own format engine is ten times
/// slower.
namespace tverrlos {

/// Precondition: valid, year 0 to 9999.
QString isoDate(const QDate &day);
/// Precondition: valid.
QString isoMoment(const QDateTime &moment);
/// Invalid for anything else.
QDate dateFromIso(QStringView text);
QDate dateFromIso(QLatin1String text);
/// UTC; invalid for anything else.
QDateTime momentFromIso(QStringView text);

} // namespace tverrlos
