#include "db/cases/casereader.h"

#include "db/cases/caselists.h"
#include "db/cases/caserecord.h"
#include "db/connection/connection.h"
#include "db/connection/databaseerror.h"

namespace tverrlos {

namespace {

std::optional<Case> only(Connection &connection, SqlStatement &found)
{
    if (!found.next())
        return std::nullopt;
    Case value = readRecord(found);
    found.reset();
    readLists(connection, value);
    return value;
}

} // namespace

std::optional<Case> readCase(Connection &connection, const CaseNumber &number)
{
    SqlStatement find = connection.prepare(selectRecordSql() + "WHERE year = :year AND sequence = :sequence");
    find.bindAll(number.year(), number.sequence());
    return only(connection, find);
}

std::optional<Case> readCase(Connection &connection, CaseId id)
{
    SqlStatement find = connection.prepare(selectRecordSql() + "WHERE id = :id");
    find.bindAll(id);
    return only(connection, find);
}

Case requireCase(Connection &connection, const CaseNumber &number)
{
    if (auto found = readCase(connection, number))
        return std::move(*found);
    throw DatabaseError(
        failure(ErrorCode::NotFound, QT_TRANSLATE_NOOP("Error", "There is no case %1."), {number.text()}));
}

} // namespace tverrlos
