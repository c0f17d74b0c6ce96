#include "core/reporting/spreadsheettext.h"

#include <algorithm>

namespace tverrlos {

static QString quoted(const QString &text)
{
    static const QString special = QStringLiteral(";\"\r\n");
    const bool needsQuotes =
        std::any_of(text.begin(), text.end(), [](QChar c) { return special.contains(c); }) ||
        text != text.trimmed();
    if (!needsQuotes)
        return text;
    QString inner = text;
    inner.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return QLatin1Char('"') + inner + QLatin1Char('"');
}

QString withoutFormula(const QString &text)
{
    // Full-width forms are formulas too in East Asian versions of Excel.
    static const QString dangerous = QStringLiteral("=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20");
    if (text.isEmpty() || !dangerous.contains(text.at(0)))
        return text;
    return QLatin1Char('\'') + text;
}

QString csvLine(const QStringList &fields)
{
    QStringList line;
    for (const QString &field : fields)
        line.append(quoted(field));
    return line.join(QLatin1Char(';')) + QLatin1String("\r\n");
}

} // namespace tverrlos
