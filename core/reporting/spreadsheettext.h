#pragma once

#include <QString>
#include <QStringList>

namespace tverrlos {

/// The text as a spreadsheet may hold it: an apostrophe goes before what it would take for a formula (`=`,
/// `+`, `-`, `@`, and a tab or line break before them).
QString withoutFormula(const QString &text);

/// One line of a text file that spreadsheets open: semicolons between, quotes where they are needed, CRLF at
/// the end. Formulas are the caller's to neutralise, since a number may be negative.
QString csvLine(const QStringList &fields);

} // namespace tverrlos
