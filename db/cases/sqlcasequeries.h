#pragma once

#include "core/cases/casequeries.h"

namespace tverrlos {

class CaseSearch;
class Connection;

/// Reads of cases over either back end. Thread: the connection's.
class SqlCaseQueries final : public CaseQueries
{
public:
    SqlCaseQueries(Connection &connection, CaseSearch &search);
    Result<CasePage> page(const CaseFilter &filter, CaseOrder order, bool descending,
                          const std::optional<CaseCursor> &after, int limit) override;
    Result<qint64> count(const CaseFilter &filter) override;
    Result<Case> find(const CaseNumber &number) override;
    Result<QList<CaseEvent>> timeline(const CaseNumber &number) override;
    Result<QList<RelatedCase>> related(const CaseNumber &number) override;
    Result<QStringList> officers() override;
    Result<QList<MeetingRow>> meetings(const QDateTime &from, const QDateTime &to, int limit) override;
    Result<QList<MeetingRow>> meetingsOf(const CaseNumber &number) override;
    Result<QByteArray> attachment(const QByteArray &sha256) override;

private:
    Connection &m_connection;
    CaseSearch &m_search;
};

} // namespace tverrlos
