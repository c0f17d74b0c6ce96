#pragma once

#include "db/sheets/sheetreader.h"

#include <QMap>

namespace tverrlos {

/// Cells spread over several rows by merging, and rows that a workbook leaves out: what the readers of .xlsx
/// and .ods share. A value that stands in merged cells is read in each of the rows it covers.
class RowLine
{
public:
    /// A cell that goes on to line `last`.
    void cover(qsizetype column, qint64 last, const QString &text);
    /// The row as it is read: covered cells filled in, empty ones at the end left out.
    SheetRow finish(qint64 line, QStringList cells);
    /// A row for lines that are not in the file, or blank: one for each, but one for all where they are many.
    SheetRow blank(qint64 from, qint64 to);

    static constexpr qint64 lastLine = 1'048'576; ///< of either kind of workbook
    static constexpr qint64 mostBlankApart = 100; ///< told one by one

private:
    struct Cover
    {
        qint64 lastLine = 0;
        QString text;
    };
    QMap<qsizetype, Cover> m_covers; ///< by column
};

} // namespace tverrlos
