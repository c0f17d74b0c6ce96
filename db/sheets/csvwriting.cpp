#include "db/sheets/csvwriting.h"

#include "core/reporting/spreadsheettext.h"

namespace tverrlos {

namespace {

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

void appendTable(QString &file, const ReportTable &table)
{
    // A table without rows says why in its note.
    if (table.rows.isEmpty())
        file += csvLine({withoutFormula(table.title), withoutFormula(table.note), {}, unknownSign});
    for (const QList<ReportCell> &row : table.rows)
        for (qsizetype column = 1; column < row.size(); ++column)
            file += csvLine({withoutFormula(table.title), written(row.first()),
                             withoutFormula(table.headers.at(column)), written(row.at(column))});
}

} // namespace

QByteArray csvOf(const QList<ReportTable> &tables, const QStringList &columnNames)
{
    QString file(QChar::ByteOrderMark);
    file += csvLine(columnNames);
    for (const ReportTable &table : tables)
        appendTable(file, table);
    return file.toUtf8();
}

} // namespace tverrlos
