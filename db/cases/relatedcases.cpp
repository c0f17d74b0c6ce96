#include "db/cases/relatedcases.h"

#include "db/cases/casereader.h"
#include "db/cases/caserecord.h"
#include "db/connection/connection.h"

#include <algorithm>

namespace tverrlos {

namespace {

/// The cases whose column names this number.
QList<CaseRow> pointingTo(Connection &connection, const char *column, const CaseNumber &number)
{
    // The second condition lets the partial index serve.
    SqlStatement read = connection.prepare("SELECT " + listColumns() + " FROM cases WHERE " + column +
                                           " = :number AND " + column + " <> ''");
    read.bindAll(number.text());
    QList<CaseRow> rows;
    RowReader reader;
    while (read.next())
        rows.append(reader.read(read));
    return rows;
}

std::optional<CaseRow> rowOf(Connection &connection, const CaseNumber &number)
{
    SqlStatement read = connection.prepare("SELECT " + listColumns() +
                                           " FROM cases WHERE year = :year AND sequence = :sequence");
    read.bindAll(number.year(), number.sequence());
    return read.next() ? std::optional(RowReader().read(read)) : std::nullopt;
}

} // namespace

QList<RelatedCase> relatedCases(Connection &connection, const CaseNumber &number)
{
    const Case value = requireCase(connection, number);
    QList<RelatedCase> related;
    const auto add = [&](CaseRelation relation, const QList<CaseRow> &rows) {
        for (const CaseRow &row : rows)
            if (row.number != number)
                related.append({relation, row});
    };
    const auto addOne = [&](CaseRelation relation, const std::optional<CaseNumber> &other) {
        if (const auto row = other ? rowOf(connection, *other) : std::nullopt)
            related.append({relation, *row});
    };
    addOne(CaseRelation::SplitFrom, value.splitFrom);
    addOne(CaseRelation::MergedInto, value.mergedInto);
    if (value.splitFrom)
        add(CaseRelation::Sibling, pointingTo(connection, "split_from", *value.splitFrom));
    add(CaseRelation::Sibling, pointingTo(connection, "split_from", number));
    add(CaseRelation::MergedHere, pointingTo(connection, "merged_into", number));
    std::stable_sort(related.begin(), related.end(),
                     [](const RelatedCase &a, const RelatedCase &b) { return a.row.number < b.row.number; });
    return related;
}

QList<CaseNumber> partsOf(Connection &connection, const CaseNumber &number)
{
    QList<CaseNumber> numbers;
    const QList<CaseRow> rows = pointingTo(connection, "split_from", number);
    for (const CaseRow &row : rows)
        numbers.append(row.number);
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

} // namespace tverrlos
