#pragma once

#include "db/sheets/sheetdraft.h"

#include <QHash>

namespace tverrlos {

/// An office's own list of cases in a spreadsheet, with the defects such lists have. What stands in columns
/// that are no field of a case comes along in a note: nothing is dropped.
class OfficeSheet final : public SheetMapping
{
public:
    /// Precondition: isCaseList(context.columns).
    OfficeSheet(const QStringList &header, SheetContext context);
    IntakeMaterial read(const SheetRow &row) override;
    QList<UnknownValue> unknown() const override { return m_unknown; }

private:
    QString cell(const SheetRow &row, SheetField field) const;
    QString heading(SheetField field) const;
    /// What the person said this is to be read as, or the text itself.
    QString meant(SheetField field, const QString &text) const;
    WordMeaning meanings(SheetField field) const;
    Error misfit(const SheetRow &row, SheetField field, const char *sentence) const;
    void note(const SheetRow &row, SheetField field, const QString &text, const QDate &day, bool stops);
    std::optional<Error> noCase(const SheetRow &row) const;
    std::optional<Error> cutShort(const SheetRow &row) const;

    void readDates(const SheetRow &row, SheetDraft &draft);
    std::optional<QDate> readDate(const SheetRow &row, SheetField field, SheetDraft &draft);
    void readWords(const SheetRow &row, SheetDraft &draft);
    void readStatus(const SheetRow &row, SheetDraft &draft);
    void readHours(const SheetRow &row, SheetDraft &draft);
    void readAsker(const SheetRow &row, SheetDraft &draft);
    void readTexts(const SheetRow &row, SheetDraft &draft) const;
    QString besides(const SheetRow &row) const;

    SheetContext m_context;
    QStringList m_header;
    QList<qsizetype> m_unmapped; ///< columns that are no field
    SheetRoutes m_routes;
    QList<UnknownValue> m_unknown;
    QHash<QString, qsizetype> m_unknownAt; ///< place in the list, by field and word
};

} // namespace tverrlos
