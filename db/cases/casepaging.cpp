#include "db/cases/casepaging.h"

#include "db/cases/casefilter.h"
#include "db/cases/caserecord.h"
#include "db/connection/connection.h"
#include "db/connection/databaseerror.h"
#include "db/connection/isodates.h"

#include <algorithm>
#include <limits>

namespace tverrlos {

namespace {

/// How one order walks through the cases.
struct Walk
{
    std::string key; ///< the expression that is ordered by, before the id
    bool mayBeNull = false;
    bool descending = false;
};

/// A page of a window is far smaller; a list that asks for everything grows as it finds something.
constexpr qsizetype mostReserved = 256;

/// The cursor's key while rows without a key are read.
const QString &nullKey()
{
    static const QString key = QStringLiteral("-");
    return key;
}

Walk walkOf(CaseOrder order, bool descending, const std::string &rank)
{
    switch (order) {
    case CaseOrder::Deadline:
        return {"cases.deadline", true, descending};
    case CaseOrder::Received:
        return {"cases.received", false, descending};
    case CaseOrder::Number:
        return {"cases.year, cases.sequence", false, descending};
    case CaseOrder::Relevance:
        break;
    }
    // Without a search nothing is more relevant than the latest.
    return rank.empty() ? Walk{"cases.received", false, !descending} : Walk{rank, false, descending};
}

class Pager
{
public:
    Pager(Connection &connection, SqlFilter filter, CaseOrder order, const Walk &walk)
        : m_connection(connection), m_filter(std::move(filter)), m_walk(walk), m_order(order)
    {}

    CasePage page(const std::optional<CaseCursor> &after, int limit)
    {
        m_wanted = limit + 1; // one more, to know whether there is a next page
        const bool amongNulls = after && m_walk.mayBeNull && after->key == nullKey();
        if (!amongNulls)
            readKeyed(after);
        if (m_walk.mayBeNull && m_page.rows.size() < m_wanted)
            readUnkeyed(amongNulls ? after : std::nullopt);
        if (m_page.rows.size() == m_wanted) {
            m_page.rows.removeLast();
            m_page.next =
                CaseCursor{keyOf(m_page.rows.last(), m_page.rows.size() - 1), m_page.rows.last().id.value()};
        }
        return std::move(m_page);
    }

private:
    bool byNumber() const { return m_order == CaseOrder::Number; }
    bool byRank() const { return m_order == CaseOrder::Relevance && !m_filter.rank.empty(); }
    const char *sign() const { return m_walk.descending ? " < " : " > "; }
    std::string ordered(const std::string &columns) const
    {
        std::string order = " ORDER BY " + columns;
        if (!m_walk.descending)
            return order;
        std::string turned;
        for (const char c : order)
            turned += c == ',' ? std::string(" DESC,") : std::string(1, c);
        return turned + " DESC";
    }

    void readKeyed(const std::optional<CaseCursor> &after)
    {
        // The rank is an expression with commas of its own: it is ordered by under another name.
        const std::string keys = (byRank() ? std::string("page_rank") : m_walk.key) + ", cases.id";
        std::string where = m_filter.where;
        if (m_walk.mayBeNull)
            where += " AND " + m_walk.key + " IS NOT NULL";
        if (after)
            where += " AND (" + m_walk.key + ", cases.id)" + sign() +
                     (byNumber() ? "(:after_year, :after_sequence, :after_id)" : "(:after_key, :after_id)");
        SqlStatement read = m_connection.prepare(
            "SELECT " + listColumns() + (byRank() ? ", " + m_walk.key + " AS page_rank" : "") +
            " FROM cases " + m_filter.join + " WHERE " + where + ordered(keys) + " LIMIT :page_size");
        if (after)
            bindCursor(read, *after);
        collect(read);
    }

    void readUnkeyed(const std::optional<CaseCursor> &after)
    {
        std::string where = m_filter.where + " AND " + m_walk.key + " IS NULL";
        if (after)
            where += std::string(" AND cases.id") + sign() + ":after_id";
        SqlStatement read =
            m_connection.prepare("SELECT " + listColumns() + " FROM cases " + m_filter.join + " WHERE " +
                                 where + ordered("cases.id") + " LIMIT :page_size");
        if (after)
            read.bind("after_id", after->id);
        collect(read);
    }

    void bindCursor(SqlStatement &read, const CaseCursor &after) const
    {
        read.bind("after_id", after.id);
        if (byNumber()) {
            const auto number = CaseNumber::parse(after.key);
            if (!number)
                throw DatabaseError(
                    failure(ErrorCode::Invalid,
                            QT_TRANSLATE_NOOP("Error", "The next page was asked for in another order "
                                                       "than the page before.")));
            read.bind("after_year", number->year()).bind("after_sequence", number->sequence());
        } else if (byRank()) {
            read.bind("after_key", after.key.toDouble());
        } else {
            read.bind("after_key", after.key);
        }
    }

    void collect(SqlStatement &read)
    {
        m_filter.bindTo(read);
        read.bind("page_size", m_wanted - m_page.rows.size());
        m_page.rows.reserve(std::min<qsizetype>(m_wanted, mostReserved));
        while (read.next()) {
            m_page.rows.append(m_rows.read(read));
            if (byRank())
                m_ranks.append(read.real(listColumnCount));
        }
    }

    /// Where the page that follows `row`, the one at position `at`, goes on.
    QString keyOf(const CaseRow &row, qsizetype at) const
    {
        if (byNumber())
            return row.number.text();
        if (byRank())
            return QString::number(m_ranks[at], 'g', std::numeric_limits<double>::max_digits10);
        if (m_order == CaseOrder::Deadline)
            return row.deadline ? isoDate(*row.deadline) : nullKey();
        return isoDate(row.received);
    }

    Connection &m_connection;
    SqlFilter m_filter;
    Walk m_walk;
    CaseOrder m_order;
    qsizetype m_wanted = 0;
    CasePage m_page;
    RowReader m_rows;
    QList<double> m_ranks; ///< of the rows, where they are ordered by it
};

} // namespace

CasePage readPage(Connection &connection, CaseSearch &search, const CaseFilter &filter, CaseOrder order,
                  bool descending, const std::optional<CaseCursor> &after, int limit)
{
    if (limit < 1)
        return {};
    SqlFilter sql = sqlFilter(filter, connection.dialect(), search);
    const Walk walk = walkOf(order, descending, sql.rank);
    return Pager(connection, std::move(sql), order, walk).page(after, limit);
}

} // namespace tverrlos
