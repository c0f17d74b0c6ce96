#pragma once

#include "core/cases/case.h"

#include <QMap>

#include <functional>

namespace tverrlos::tests {

/// A case whose joint answer is ready and signed by Helsedirektoratet, Direktoratet for e-helse (while there
/// was one) and Datatilsynet. All names are made up.
Case answeredCase();

/// answeredCase() with something in every field that should not leave the office, and then every text of it,
/// codes included, replaced by a word of its own that occurs nowhere else.
struct MarkedCase
{
    Case value;
    QMap<QString, QString> places; ///< the word, and where it stands: "resolutions.statements.text"
};
MarkedCase markedCase();
/// The same fields, each text of which is what `chosen` makes of it; texts for which the case cannot be read
/// (codes, days) stay as they are.
Case rewrittenCase(const std::function<QString(const QString &place, const QString &old)> &chosen);

} // namespace tverrlos::tests
