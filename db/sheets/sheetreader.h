#pragma once

#include "core/results/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace tverrlos {

/// One row of a sheet. Cell text stays text: leading zeros, dates and numbers are as they were written.
struct SheetRow
{
    QStringList cells;
    qint64 line = 0;       ///< where it begins, from 1 (in a workbook: the row)
    QByteArray raw;        ///< as it stands in the file, without its line end
    bool unclosed = false; ///< its quotes are opened and never closed
    QString afterQuotes;   ///< what a cell holds after its closing quotation mark; the cell holds both
    bool tooLong = false;  ///< only its beginning is here
    qint64 lines = 1;      ///< blank rows that follow each other may be told as one
};

/// Rows of a sheet, one at a time.
class SheetReader
{
public:
    virtual ~SheetReader() = default;
    /// Nothing at the end.
    virtual std::optional<SheetRow> next() = 0;
    /// After the end: why it came before the sheet's own.
    virtual std::optional<Error> failure() const { return std::nullopt; }
    /// Bytes of the file that were read so far, as far as that can be told; for progress.
    virtual qint64 position() const { return 0; }

    static constexpr qsizetype mostCells = 2000; ///< of one row; the rest is left out
};

/// The cells as a line of text, for what is kept of a workbook's row that could not be read.
QByteArray rawOf(const QStringList &cells);

} // namespace tverrlos
