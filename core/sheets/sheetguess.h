#pragma once

#include "core/sheets/sheetplan.h"

namespace tverrlos {

/// Which column is what. Indexes from 0; a field without a column is not in it.
using SheetColumns = QMap<SheetField, qsizetype>;

/// From the headings, in Norwegian and English and the usual other words, and from what stands below where
/// the headings leave it open.
SheetColumns guessedColumns(const QStringList &header, const QList<QStringList> &below);
/// A list of cases has at least the day of receipt and the question (or a title).
bool isCaseList(const SheetColumns &columns);
/// The row with the headings among the first ones: titles may stand above it. Nothing when no row is like it.
std::optional<qsizetype> guessedHeader(const QList<QStringList> &rows);

/// The plan's columns in this header; those it does not find are left out. Guessed when the plan has none.
SheetColumns columnsOf(const SheetPlan &plan, const QStringList &header, const QList<QStringList> &below);
/// As a plan writes them: by heading, or by number where a heading is empty or stands twice.
QMap<SheetField, QString> namedColumns(const SheetColumns &columns, const QStringList &header);

} // namespace tverrlos
