#pragma once

#include "db/sheets/sheetmapping.h"

#include <QHash>

namespace tverrlos {

/// The corpus that the benchmark measures with: many cases in a fixed form
/// (id,ref,received,title,...,deadline).
class CorpusSheet final : public SheetMapping
{
public:
    explicit CorpusSheet(SheetContext context);
    static bool knows(const QStringList &header);
    IntakeMaterial read(const SheetRow &row) override;

private:
    AgencyCode agency(const QString &name, const QDate &day);
    Result<Case> caseOf(const SheetRow &row);
    Result<void> readLife(const SheetRow &row, Case &value, const QList<AgencyCode> &agencies) const;
    Result<void> readMeetings(const SheetRow &row, Case &value, const QList<AgencyCode> &agencies) const;
    void close(const SheetRow &row, Case &value, const QDate &day, const QList<AgencyCode> &agencies) const;

    SheetContext m_context;
    SheetRoutes m_routes;
    QHash<QString, AgencyCode> m_agencies; ///< by name and whether it is before a change of names
};

} // namespace tverrlos
