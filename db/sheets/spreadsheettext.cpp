#include "db/sheets/spreadsheettext.h"

namespace tverrlos {

QString withoutFormula(const QString &text)
{
    // Full-width forms are formulas too in East Asian versions of Excel.
    static const QString dangerous = QStringLiteral("=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20");
    if (text.isEmpty() || !dangerous.contains(text.at(0)))
        return text;
    return QLatin1Char('\'') + text;
}

} // namespace tverrlos
