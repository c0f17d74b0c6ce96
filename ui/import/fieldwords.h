#pragma once

#include "core/sheets/sheetplan.h"

#include <QDate>
#include <QList>
#include <QString>

#include <utility>

namespace tverrlos {

class ResponsibilityGraph;

/// What people call the fields that a sheet's columns can hold: "Day of receipt", "Rules", ...
QString words(SheetField field);

/// What a word that was not understood can be read as: what is shown, and what the reader understands. Empty
/// where only a person can say it (a date, hours). Agencies by the name they had on the day.
QList<std::pair<QString, QString>> readingsOf(SheetField field, const ResponsibilityGraph &graph,
                                              const QDate &day);

} // namespace tverrlos
