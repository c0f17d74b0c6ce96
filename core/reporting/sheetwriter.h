#pragma once

#include "core/reporting/reporttable.h"
#include "core/results/result.h"

#include <QByteArray>
#include <QDate>

namespace tverrlos {

/// What a file says about itself. No clock: the same report gives the same bytes.
struct SheetProperties
{
    QString title;
    QString author;
    QDate created;
    /// Headings of the text file's four columns: table, row, column, value.
    QStringList columnNames;
};

/// Turns tables into files that spreadsheets read. Text that a spreadsheet would run as a formula is made
/// harmless. Thread-safe.
class SheetWriter
{
public:
    virtual ~SheetWriter() = default;
    /// One sheet for each table.
    virtual Result<QByteArray> xlsx(const QList<ReportTable> &tables,
                                    const SheetProperties &properties) const = 0;
    /// One line for each cell (table, row, column, value), so that every line has the same shape: UTF-8 with
    /// a byte order mark, semicolons, decimal commas.
    virtual Result<QByteArray> csv(const QList<ReportTable> &tables,
                                   const SheetProperties &properties) const = 0;
};

} // namespace tverrlos
