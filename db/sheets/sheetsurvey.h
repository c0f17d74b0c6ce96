#pragma once

#include "core/sheets/sheetguess.h"
#include "db/sheets/sheetreader.h"

#include <memory>

namespace tverrlos {

/// A file of rows, text or workbook, that can be read from its beginning again and again. Thread: one.
class SheetSource
{
public:
    virtual ~SheetSource() = default;
    /// Of a workbook, those that can be seen first; none for a text file.
    virtual QStringList sheets() const = 0;
    /// Of those, what cannot be seen.
    virtual QStringList hidden() const { return {}; }
    /// From the first row on; this outlives the reader.
    virtual Result<std::unique_ptr<SheetReader>> rows(const SheetPlan &plan) = 0;
    /// The delimiter of the text file that was read last.
    virtual QChar delimiter() const { return {}; }

    /// By what the file begins with, whatever its name says.
    static Result<std::unique_ptr<SheetSource>> open(const QString &path);
};

/// What a first look tells of a sheet.
struct SheetSurvey
{
    SheetPreview preview;
    SheetColumns columns;
    bool statusGiven = false; ///< see SheetContext
    QStringList others;       ///< other sheets that look like lists of cases, as they can be seen
    QStringList unseen;       ///< hidden sheets that look like lists of cases
};

/// Looks at the beginning of every sheet and chooses the one asked for, or the first list of cases where none
/// is. `asked` is followed where it says something; else a remembered plan for the same headings; else it is
/// guessed.
Result<SheetSurvey> surveyOf(SheetSource &source, const QString &label, const SheetPlan &asked,
                             const QList<SheetPlan> &remembered);

/// Looks at the sheet that the plan names, and at no other.
Result<SheetSurvey> surveyOfSheet(SheetSource &source, const SheetPlan &asked,
                                  const QList<SheetPlan> &remembered);

/// The same for the window: what it would show of the file.
Result<SheetPreview> lookAtSheet(const QString &path, const SheetPlan &asked,
                                 const QList<SheetPlan> &remembered);

} // namespace tverrlos
