#pragma once

#include "core/cases/case.h"
#include "db/sheets/sheetmapping.h"
#include "db/sheets/sheetwords.h"

namespace tverrlos {

/// A row of an office's list, as far as it has been read.
struct SheetDraft
{
    Case value;
    QList<AgencyCode> agencies;
    std::optional<QDate> meeting;
    std::optional<bool> decisionMaker;
    std::optional<QDate> closedOn;
    SheetStatus status = SheetStatus::New;
    QList<Error> remarks;
    std::optional<Error> problem; ///< the first that keeps the row from being a case

    /// `sentence` has the line as %1.
    void remark(const char *sentence, qint64 line)
    {
        remarks.append(failure(ErrorCode::Invalid, sentence, {QString::number(line)}));
    }
    void stop(const Error &why)
    {
        if (!problem)
            problem = why;
    }
};

/// The case that the row tells of: its meeting, its triage and how it ended follow from what the row says of
/// dates and status. `status` is the sheet's own word.
Case caseOf(SheetDraft &draft, qint64 line, const QString &status, const QString &actor, SheetRoutes &routes);

/// A moment on a day whose time nobody wrote down: noon, which is that day in every time zone near.
QDateTime sheetNoon(const QDate &day);

} // namespace tverrlos
