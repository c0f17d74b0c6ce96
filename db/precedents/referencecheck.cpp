#include "db/precedents/referencecheck.h"

#include "db/connection/connection.h"
#include "db/precedents/referenceindex.h"
#include "db/verify/findings.h"

namespace tverrlos {

namespace {

std::optional<CaseNumber> numberOf(Connection &connection, CaseId id)
{
    auto row = connection.prepare("SELECT year, sequence FROM cases WHERE id = :id");
    row.bindAll(id);
    return row.next() ? std::optional(CaseNumber(row.number(0), row.integer(1))) : std::nullopt;
}

} // namespace

void checkReferences(Connection &connection, Findings &findings)
{
    const QString where = QStringLiteral("resolution_reference, derived_table");
    findings.during(where, {}, [&] {
        ReferenceIndex index(connection);
        const char *remedy = QT_TRANSLATE_NOOP("Error", "The answers themselves are not lost by that.");
        if (!index.isSealed())
            findings.add(failure(ErrorCode::Damaged,
                                 QT_TRANSLATE_NOOP("Error", "What derived_table says of a table is damaged."),
                                 {}, remedy),
                         where);
        index.compare([&](CaseId id) {
            const auto number = numberOf(connection, id);
            findings.add(
                failure(ErrorCode::Damaged,
                        QT_TRANSLATE_NOOP("Error", "The table of legal references does not hold what the "
                                                   "answers of case %1 name."),
                        {number ? number->text() : QString::number(id.value())}, remedy),
                where, number);
        });
    });
}

} // namespace tverrlos
