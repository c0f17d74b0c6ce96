#include "db/sheets/csvwriting.h"

#include "db/sheets/spreadsheettext.h"

#include <algorithm>

namespace tverrlos {

namespace {

QString quoted(const QString &text)
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

QString written(const ReportCell &cell)
{
    switch (cell.kind) {
    case ReportCell::Kind::Text:
        return withoutFormula(cell.text);
    case ReportCell::Kind::Number:
        return QString::number(cell.number, 'f', cell.decimals).replace(QLatin1Char('.'), QLatin1Char(','));
    case ReportCell::Kind::Suppressed:
        return suppressedSign;
    case ReportCell::Kind::Unknown:
        return unknownSign;
    }
    Q_UNREACHABLE();
}

void appendLine(QString &file, const QStringList &fields)
{
    QStringList line;
    for (const QString &field : fields)
        line.append(quoted(field));
    file += line.join(QLatin1Char(';')) + QLatin1String("\r\n");
}

void appendTable(QString &file, const ReportTable &table)
{
    // A table without rows says why in its note.
    if (table.rows.isEmpty())
        appendLine(file, {withoutFormula(table.title), withoutFormula(table.note), {}, unknownSign});
    for (const QList<ReportCell> &row : table.rows)
        for (qsizetype column = 1; column < row.size(); ++column)
            appendLine(file, {withoutFormula(table.title), written(row.first()),
                              withoutFormula(table.headers.at(column)), written(row.at(column))});
}

} // namespace

QByteArray csvOf(const QList<ReportTable> &tables, const QStringList &columnNames)
{
    QString file(QChar::ByteOrderMark);
    appendLine(file, columnNames);
    for (const ReportTable &table : tables)
        appendTable(file, table);
    return file.toUtf8();
}

} // namespace tverrlos
