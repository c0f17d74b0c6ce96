#include "db/sheets/xlsxwriting.h"

#include "core/reporting/spreadsheettext.h"

#include <QDateTime>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>

namespace tverrlos {

namespace {

struct Formats
{
    lxw_format *title = nullptr;
    lxw_format *header = nullptr;
    lxw_format *text = nullptr;
    lxw_format *whole = nullptr;
    lxw_format *decimal = nullptr;
    lxw_format *sign = nullptr;
};

Formats formatsOf(lxw_workbook *workbook)
{
    Formats formats;
    formats.title = workbook_add_format(workbook);
    format_set_bold(formats.title);
    format_set_font_size(formats.title, 14);
    formats.header = workbook_add_format(workbook);
    format_set_bold(formats.header);
    format_set_bottom(formats.header, LXW_BORDER_THIN);
    format_set_text_wrap(formats.header);
    formats.text = workbook_add_format(workbook);
    format_set_text_wrap(formats.text);
    format_set_align(formats.text, LXW_ALIGN_VERTICAL_TOP);
    formats.whole = workbook_add_format(workbook);
    format_set_num_format(formats.whole, "#,##0");
    format_set_align(formats.whole, LXW_ALIGN_VERTICAL_TOP);
    formats.decimal = workbook_add_format(workbook);
    format_set_num_format(formats.decimal, "#,##0.0");
    format_set_align(formats.decimal, LXW_ALIGN_VERTICAL_TOP);
    formats.sign = workbook_add_format(workbook);
    format_set_align(formats.sign, LXW_ALIGN_RIGHT);
    return formats;
}

/// A sheet's name: 31 characters, none of []:*?/\, and no other sheet's.
QByteArray sheetName(const QString &title, QSet<QString> &taken)
{
    QString name;
    for (const QChar c : title)
        if (!QStringLiteral("[]:*?/\\'").contains(c))
            name += c;
    name = name.simplified().left(31);
    const QString stem = name;
    for (int number = 2; name.isEmpty() || taken.contains(name.toCaseFolded()); ++number) {
        const QString suffix = QLatin1Char(' ') + QString::number(number);
        name = stem.left(31 - suffix.size()) + suffix;
    }
    taken.insert(name.toCaseFolded());
    return name.toUtf8();
}

void writeText(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QString &text, lxw_format *format)
{
    // Excel's limit for one cell; a longer text is cut there rather than losing the file.
    constexpr int longest = 32767;
    worksheet_write_string(sheet, row, column, withoutFormula(text).left(longest).toUtf8().constData(),
                           format);
}

void writeCell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const ReportCell &cell,
               const Formats &formats)
{
    switch (cell.kind) {
    case ReportCell::Kind::Text:
        writeText(sheet, row, column, cell.text, formats.text);
        return;
    case ReportCell::Kind::Number:
        worksheet_write_number(sheet, row, column, cell.number,
                               cell.decimals > 0 ? formats.decimal : formats.whole);
        return;
    case ReportCell::Kind::Suppressed:
        writeText(sheet, row, column, suppressedSign, formats.sign);
        return;
    case ReportCell::Kind::Unknown:
        writeText(sheet, row, column, unknownSign, formats.sign);
        return;
    }
}

/// Wide enough for what stands in the column, between sensible limits.
double columnWidth(const ReportTable &table, qsizetype column)
{
    qsizetype longest = table.headers.at(column).size();
    for (const QList<ReportCell> &row : table.rows)
        longest = std::max(longest, row.at(column).text.size());
    return double(std::clamp<qsizetype>(longest + 2, 10, 70));
}

void writeTable(lxw_worksheet *sheet, const ReportTable &table, const Formats &formats)
{
    lxw_row_t row = 0;
    writeText(sheet, row++, 0, table.title, formats.title);
    if (!table.note.isEmpty())
        writeText(sheet, row++, 0, table.note, nullptr);
    for (qsizetype column = 0; column < table.headers.size(); ++column) {
        const auto place = lxw_col_t(column);
        worksheet_set_column(sheet, place, place, columnWidth(table, column), nullptr);
        writeText(sheet, row, place, table.headers.at(column), formats.header);
    }
    ++row;
    worksheet_freeze_panes(sheet, row, 0);
    for (const QList<ReportCell> &cells : table.rows) {
        for (qsizetype column = 0; column < cells.size(); ++column)
            writeCell(sheet, row, lxw_col_t(column), cells.at(column), formats);
        ++row;
    }
}

Error notWritten(const QString &path)
{
    return {
        ErrorCode::Unreadable,
        QString::fromUtf8(QT_TRANSLATE_NOOP("Error", "The spreadsheet could not be written by way of %1.")),
        {path},
        QString::fromUtf8(
            QT_TRANSLATE_NOOP("Error", "Make room in the folder for temporary files, and try again."))};
}

lxw_error writeWorkbook(const QByteArray &path, const QList<ReportTable> &tables,
                        const SheetProperties &properties)
{
    lxw_workbook *workbook = workbook_new(path.constData());
    if (!workbook)
        return LXW_ERROR_MEMORY_MALLOC_FAILED;
    QByteArray title = properties.title.toUtf8();
    QByteArray author = properties.author.toUtf8();
    lxw_doc_properties about = {};
    about.title = title.data();
    about.author = author.data();
    // The library would take the clock otherwise.
    about.created = time_t(properties.created.startOfDay(Qt::UTC).toSecsSinceEpoch());
    workbook_set_properties(workbook, &about);
    const Formats formats = formatsOf(workbook);
    QSet<QString> taken;
    for (const ReportTable &table : tables)
        if (lxw_worksheet *sheet =
                workbook_add_worksheet(workbook, sheetName(table.title, taken).constData()))
            writeTable(sheet, table, formats);
    return workbook_close(workbook);
}

} // namespace

Result<QByteArray> xlsxOf(const QList<ReportTable> &tables, const SheetProperties &properties)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.xlsx"));
    if (!folder.isValid() || writeWorkbook(QFile::encodeName(path), tables, properties) != LXW_NO_ERROR)
        return notWritten(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return notWritten(path);
    return file.readAll();
}

} // namespace tverrlos
