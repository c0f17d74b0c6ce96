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

/// The parts of an enquiry, without those that went back into it.
QList<CaseRow> siblingsIn(Connection &connection, const CaseNumber &whole)
{
    QList<CaseRow> parts = pointingTo(connection, "split_from", whole);
    const QList<CaseRow> back = pointingTo(connection, "merged_into", whole);
    parts.removeIf([&](const CaseRow &part) {
        return std::any_of(back.begin(), back.end(), [&](const CaseRow &row) { return row.id == part.id; });
    });
    return parts;
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
    // Each case once, by what matters most about it: where the work goes on, then where it came from.
    const auto addRow = [&](CaseRelation relation, const CaseRow &row) {
        const bool known = std::any_of(related.begin(), related.end(), [&](const RelatedCase &other) {
            return other.row.number == row.number;
        });
        if (row.number != number && !known)
            related.append({relation, row});
    };
    const auto add = [&](CaseRelation relation, const QList<CaseRow> &rows) {
        for (const CaseRow &row : rows)
            addRow(relation, row);
    };
    const auto addOne = [&](CaseRelation relation, const std::optional<CaseNumber> &other) {
        if (const auto row = other ? rowOf(connection, *other) : std::nullopt)
            addRow(relation, *row);
    };
    addOne(CaseRelation::MergedInto, value.mergedInto);
    add(CaseRelation::MergedHere, pointingTo(connection, "merged_into", number));
    addOne(CaseRelation::SplitFrom, value.splitFrom);
    if (value.splitFrom)
        add(CaseRelation::Sibling, siblingsIn(connection, *value.splitFrom));
    add(CaseRelation::Sibling, siblingsIn(connection, number));
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
