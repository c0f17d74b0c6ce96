#pragma once

#include <QString>

namespace tverrlos {

/// The text as a spreadsheet may hold it: an apostrophe goes before what it would take for a formula (`=`,
/// `+`, `-`,
/// `@`, and a tab or line break before them).
QString withoutFormula(const QString &text);

} // namespace tverrlos
