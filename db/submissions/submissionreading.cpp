#include "db/submissions/submissionreading.h"

#include "db/cases/wordlist.h"
#include "db/connection/connection.h"
#include "db/connection/databaseerror.h"

namespace tverrlos {

namespace {

const char *const columns =
    "submission.year, submission.sequence, submission.revision, submission.withdrawn, submission.kind, "
    "submission.received, submission.sender, submission.sender_kind, submission.region, submission.solution, "
    "submission.area, submission.stage, submission.text, submission.gains, submission.establishing, "
    "submission.yearly, submission.regimes, submission.cases, submission.raised";

std::optional<qint64> amount(const SqlStatement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.integer(column));
}

template<class T>
QList<T> members(const QString &list)
{
    QList<T> values;
    eachWord(list, [&](const QString &word) {
        if (const auto value = T::parse(word))
            values.append(*value);
    });
    return values;
}

Submission read(const SqlStatement &row)
{
    Submission submission;
    submission.number = SubmissionNumber(row.number(0), row.integer(1));
    submission.revision = row.number(2);
    submission.withdrawn = row.flag(3);
    submission.facts = {row.facet<SubmissionKind>(4),
                        row.date(5),
                        row.text(6),
                        row.facet<SenderKind>(7),
                        row.optionalFacet<Region>(8),
                        row.text(9),
                        row.text(10),
                        row.optionalFacet<AdoptionStage>(11),
                        row.text(12),
                        row.text(13),
                        amount(row, 14),
                        amount(row, 15),
                        codesOf<RegimeCode>(row.text(16))};
    submission.cases = members<CaseNumber>(row.text(17));
    submission.raised = members<SignalKey>(row.text(18));
    return submission;
}

std::string conditionOf(const SubmissionFilter &filter, const Dialect &dialect)
{
    std::string where = "withdrawn = 0";
    if (filter.kind)
        where += " AND kind = :kind";
    if (filter.senderKind)
        where += " AND sender_kind = :sender_kind";
    if (filter.region)
        where += " AND region = :region";
    if (filter.from)
        where += " AND received >= :from";
    if (filter.to)
        where += " AND received <= :to";
    if (filter.ofCase)
        where += " AND " + dialect.contains("cases", ":of_case");
    if (filter.ofSignal)
        where += " AND " + dialect.contains("raised", ":of_signal");
    if (filter.linked)
        where += *filter.linked ? " AND cases <> ''" : " AND cases = ''";
    if (!filter.search.trimmed().isEmpty())
        where +=
            " AND " + dialect.contains(dialect.folded("number || ' ' || sender || ' ' || solution || ' ' || "
                                                      "area || ' ' || text"),
                                       dialect.folded(":search"));
    return where;
}

void bind(SqlStatement &statement, const SubmissionFilter &filter)
{
    if (filter.kind)
        statement.bind("kind", *filter.kind);
    if (filter.senderKind)
        statement.bind("sender_kind", *filter.senderKind);
    if (filter.region)
        statement.bind("region", *filter.region);
    if (filter.from)
        statement.bind("from", *filter.from);
    if (filter.to)
        statement.bind("to", *filter.to);
    if (filter.ofCase)
        statement.bind("of_case", memberMark(filter.ofCase->text()));
    if (filter.ofSignal)
        statement.bind("of_signal", memberMark(filter.ofSignal->text()));
    if (const QString search = filter.search.trimmed(); !search.isEmpty())
        statement.bind("search", search);
}

} // namespace

SubmissionPage readSubmissions(Connection &connection, const SubmissionFilter &filter,
                               const std::optional<SubmissionCursor> &after, int limit)
{
    std::string sql = std::string("SELECT ") + columns + " FROM submission WHERE " +
                      conditionOf(filter, connection.dialect());
    if (after)
        sql += " AND (received < :day OR (received = :day AND (year < :year OR (year = :year AND "
               "sequence < :sequence))))";
    sql += " ORDER BY received DESC, year DESC, sequence DESC LIMIT :limit";
    SqlStatement rows = connection.prepare(sql);
    bind(rows, filter);
    if (after)
        rows.bind("day", after->received)
            .bind("year", after->number.year())
            .bind("sequence", after->number.sequence());
    rows.bind("limit", limit + 1);
    SubmissionPage page;
    while (rows.next())
        page.rows.append(read(rows));
    if (page.rows.size() > limit) {
        page.rows.removeLast();
        page.next = SubmissionCursor{page.rows.constLast().facts.received, page.rows.constLast().number};
    }
    return page;
}

qint64 countSubmissions(Connection &connection, const SubmissionFilter &filter)
{
    SqlStatement count = connection.prepare("SELECT count(*) FROM submission WHERE " +
                                            conditionOf(filter, connection.dialect()));
    bind(count, filter);
    return count.next() ? count.integer(0) : 0;
}

Submission requireSubmission(Connection &connection, const SubmissionNumber &number)
{
    SqlStatement find =
        connection.prepare(std::string("SELECT ") + columns + " FROM submission WHERE number = :number");
    find.bind("number", number.text());
    if (!find.next())
        throw DatabaseError(failure(
            ErrorCode::NotFound, QT_TRANSLATE_NOOP("Error", "There is no submission %1."), {number.text()}));
    return read(find);
}

SubmissionTally tallySubmissions(Connection &connection, const QDate &from, const QDate &to)
{
    SqlStatement rows = connection.prepare("SELECT kind, coalesce(region, ''), count(*) FROM submission "
                                           "WHERE withdrawn = 0 AND received BETWEEN "
                                           ":from AND :to GROUP BY kind, coalesce(region, '')");
    rows.bind("from", from).bind("to", to);
    SubmissionTally tally;
    while (rows.next())
        tally.insert({rows.text(0), rows.text(1)}, rows.integer(2));
    return tally;
}

} // namespace tverrlos
