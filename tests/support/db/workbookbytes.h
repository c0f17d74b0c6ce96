#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace tverrlos::tests {

using ZipParts = QList<std::pair<QString, QByteArray>>;

/// A zip archive with these parts.
QByteArray zipOf(const ZipParts &parts);
/// A workbook of one sheet or more: the XML within <sheetData>, and what stands after it (merged cells).
QByteArray xlsxOf(const QList<std::pair<QString, QByteArray>> &sheets, const QByteArray &styles = {},
                  const QByteArray &sharedTexts = {}, const QByteArray &workbookProperties = {});
/// An OpenDocument spreadsheet: the XML within <office:spreadsheet>.
QByteArray odsOf(const QByteArray &tables);
/// The cells as rows of inline texts, for xlsxOf().
QByteArray xlsxRows(const QList<QStringList> &rows);
QByteArray odsTable(const QString &name, const QList<QStringList> &rows);

} // namespace tverrlos::tests
