#pragma once

#include "db/sheets/sheetreader.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>

namespace tverrlos {

/// A workbook file (.xlsx, .ods): its sheets by name, and the rows of each. Streams: memory follows the
/// distinct texts of an .xlsx and the longest row, not the sheet. Thread: one at a time.
class Workbook
{
public:
    virtual ~Workbook() = default;
    /// In the workbook's order, those that are hidden last.
    virtual QStringList sheets() const = 0;
    virtual QStringList hidden() const = 0;
    /// A reader of that sheet from its first row; the workbook outlives it. Invalid when it cannot be read.
    virtual Result<std::unique_ptr<SheetReader>> rows(const QString &sheet) = 0;

    /// Whether a file that begins so is a workbook or an archive that could be one.
    static bool beginsSo(const QByteArray &beginning);
    /// Invalid or Refused with what to do, for a file that is no workbook, protected by a password or
    /// damaged.
    static Result<std::unique_ptr<Workbook>> open(const QString &path);
    static Result<std::unique_ptr<Workbook>> fromBytes(const QByteArray &bytes);
};

/// What an old Excel file or a password-protected workbook (both are compound files) is, and the way out;
/// nothing for another compound file, such as an Outlook message. `name` is the file's own, for its ending.
std::optional<Error> compoundWorkbook(const QByteArray &bytes, const QString &name);

} // namespace tverrlos
