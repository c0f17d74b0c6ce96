#include "db/precedents/sqlprecedentqueries.h"

#include "db/connection/connection.h"
#include "db/connection/databaseerror.h"
#include "db/precedents/likelyduplicates.h"
#include "db/precedents/referenceindex.h"
#include "db/precedents/similarcases.h"

namespace tverrlos {

namespace {

/// Cases looked at for each provision. GDPR article 6 may stand in most answers there are; the latest
/// practice is what an answer must agree with.
constexpr int deepest = 300;

} // namespace

SqlPrecedentQueries::SqlPrecedentQueries(Connection &connection, CaseSearch &search)
    : m_connection(connection), m_search(search)
{}

Result<QList<SimilarCase>> SqlPrecedentQueries::similar(const Question &question, int limit)
{
    return guarded([&] {
        const Transaction oneView(m_connection, Transaction::Purpose::Reading);
        return similarCases(m_connection, m_search, question, limit);
    });
}

QList<Precedent> SqlPrecedentQueries::precedents(const Resolution &answer,
                                                 const std::optional<CaseNumber> &self)
{
    auto head =
        m_connection.prepare("SELECT year, sequence, title, is_open, merged_into FROM cases WHERE id = :id");
    CaseId except;
    if (self) {
        auto own = m_connection.prepare("SELECT id FROM cases WHERE year = :year AND sequence = :sequence");
        own.bindAll(qint64{self->year()}, qint64{self->sequence()});
        if (own.next())
            except = CaseId(own.integer(0));
    }
    QList<Precedent> found;
    const auto answers = ReferenceIndex(m_connection).answersOn(provisionKeys(answer), except, deepest);
    for (const ReferenceIndex::Found &earlier : answers) {
        head.bindAll(earlier.id);
        // A case that was merged into another says nothing of its own any more.
        if (head.next() && head.text(4).isEmpty())
            found.append(
                {CaseNumber(head.number(0), head.integer(1)), head.text(2), !head.flag(3), earlier.answer});
        head.reset();
    }
    return found;
}

Result<QList<Contradiction>> SqlPrecedentQueries::contradicted(const Resolution &answer,
                                                               const std::optional<CaseNumber> &self)
{
    return guarded([&] {
        const Transaction oneView(m_connection, Transaction::Purpose::Reading);
        return contradictions(answer, precedents(answer, self));
    });
}

Result<QList<LikelyDuplicate>> SqlPrecedentQueries::likelyDuplicates(const Case &enquiry)
{
    return guarded([&] {
        const Transaction oneView(m_connection, Transaction::Purpose::Reading);
        return tverrlos::likelyDuplicates(m_connection, enquiry);
    });
}

} // namespace tverrlos
