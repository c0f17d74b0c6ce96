#pragma once

#include "db/sheets/sheetmapping.h"
#include "db/sheets/sheetwords.h"

#include <QMap>

namespace tverrlos {

/// An office's own list of cases in a spreadsheet, with the defects such lists have.
class OfficeSheet final : public SheetMapping
{
public:
    /// Precondition: knows(header).
    OfficeSheet(const QStringList &header, SheetContext context);
    /// Whether it has at least the day of receipt and the question.
    static bool knows(const QStringList &header);
    IntakeMaterial read(const SheetRow &row) override;

private:
    enum class Column {
        Reference,
        Received,
        Question,
        Context,
        From,
        AskerType,
        Region,
        Regimes,
        Agencies,
        Meeting,
        DecisionMaker,
        Status,
        Closed,
        Minutes,
        Remark,
        Officer,
        Deadline
    };
    using Columns = QMap<Column, qsizetype>;
    struct Draft; ///< a case as far as it has been read

    static Columns columnsOf(const QStringList &header);
    QString cell(const SheetRow &row, Column column) const;
    Error misfit(const SheetRow &row, Column column, const char *sentence) const;

    Result<void> readDates(const SheetRow &row, Draft &draft) const;
    Result<void> readWords(const SheetRow &row, Draft &draft) const;
    Result<void> readStatus(const SheetRow &row, Draft &draft) const;
    Result<void> readHours(const SheetRow &row, Draft &draft) const;
    void readMeeting(const SheetRow &row, Draft &draft) const;
    Case caseOf(const SheetRow &row, Draft &draft);

    SheetContext m_context;
    QStringList m_header;
    Columns m_columns;
    SheetRoutes m_routes;
};

} // namespace tverrlos
