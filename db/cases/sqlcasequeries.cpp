#include "db/cases/sqlcasequeries.h"

#include "db/audit/eventchain.h"
#include "db/cases/casefilter.h"
#include "db/cases/casepaging.h"
#include "db/cases/casereader.h"
#include "db/cases/meetingrows.h"
#include "db/cases/officernames.h"
#include "db/cases/relatedcases.h"
#include "db/connection/connection.h"
#include "db/connection/databaseerror.h"
#include "db/search/indexedsearch.h"

#include <QCryptographicHash>

#include <memory>

namespace tverrlos {

namespace {

std::unique_ptr<IndexedSearch> searching(Connection &connection, const CaseFilter &filter)
{
    return filter.search.isEmpty() ? nullptr : std::make_unique<IndexedSearch>(connection);
}

} // namespace

SqlCaseQueries::SqlCaseQueries(Connection &connection, CaseSearch &search)
    : m_connection(connection), m_search(search)
{}

Result<CasePage> SqlCaseQueries::page(const CaseFilter &filter, CaseOrder order, bool descending,
                                      const std::optional<CaseCursor> &after, int limit)
{
    return guarded([&] {
        const auto search = searching(m_connection, filter);
        return readPage(m_connection, m_search, filter, order, descending, after, limit);
    });
}

Result<qint64> SqlCaseQueries::count(const CaseFilter &filter)
{
    return guarded([&] {
        const auto search = searching(m_connection, filter);
        const SqlFilter sql = sqlFilter(filter, m_connection.dialect(), m_search);
        SqlStatement count =
            m_connection.prepare("SELECT count(*) FROM cases " + sql.join + " WHERE " + sql.where);
        sql.bindTo(count);
        count.next();
        return count.integer(0);
    });
}

Result<Case> SqlCaseQueries::find(const CaseNumber &number)
{
    return guarded([&] {
        const Transaction oneView(m_connection, Transaction::Purpose::Reading);
        return requireCase(m_connection, number);
    });
}

Result<QList<CaseEvent>> SqlCaseQueries::timeline(const CaseNumber &number)
{
    return guarded([&] {
        const Transaction oneView(m_connection, Transaction::Purpose::Reading);
        return eventsOf(m_connection, requireCase(m_connection, number).id);
    });
}

Result<QList<RelatedCase>> SqlCaseQueries::related(const CaseNumber &number)
{
    return guarded([&] {
        const Transaction oneView(m_connection, Transaction::Purpose::Reading);
        return relatedCases(m_connection, number);
    });
}

Result<QStringList> SqlCaseQueries::officers()
{
    return guarded([&] { return officerNames(m_connection); });
}

Result<QList<MeetingRow>> SqlCaseQueries::meetings(const QDateTime &from, const QDateTime &to, int limit)
{
    return guarded([&] { return meetingRows(m_connection, from, to, limit); });
}

Result<QList<MeetingRow>> SqlCaseQueries::meetingsOf(const CaseNumber &number)
{
    return guarded([&] {
        const Transaction oneView(m_connection, Transaction::Purpose::Reading);
        return meetingRowsOf(m_connection, requireCase(m_connection, number).id);
    });
}

Result<QByteArray> SqlCaseQueries::attachment(const QByteArray &sha256)
{
    return guarded([&]() -> Result<QByteArray> {
        SqlStatement read =
            m_connection.prepare("SELECT bytes FROM attachment_content WHERE sha256 = :sha256");
        read.bindAll(sha256);
        if (!read.next())
            return failure(ErrorCode::NotFound, QT_TRANSLATE_NOOP("Error", "There is no such attachment."));
        QByteArray bytes = read.bytes(0);
        if (QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) != sha256)
            return failure(ErrorCode::Damaged,
                           QT_TRANSLATE_NOOP("Error", "The attachment is not as it was received."), {},
                           QT_TRANSLATE_NOOP("Error", "Fetch it from a backup."));
        return bytes;
    });
}

} // namespace tverrlos
