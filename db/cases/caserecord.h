#pragma once

#include "core/cases/case.h"
#include "core/cases/casequeries.h"
#include "db/cases/knowntexts.h"
#include "db/connection/sqlstatement.h"

#include <string>

/// The row of a case in the table `cases`: what is written and read, and what is derived for lists, in one
/// place.
namespace tverrlos {

/// INSERT that takes bindRecord() and answers the id.
const std::string &insertRecordSql();
/// UPDATE that takes bindRecord() and then the id.
const std::string &updateRecordSql();
/// SELECT that finds the row only if it holds, column by column, what bindRecord(.., id) would write: for
/// verify.
const std::string &matchRecordSql();
/// SELECT of everything that readRecord() wants, WHERE to be added.
const std::string &selectRecordSql();
void bindRecord(SqlStatement &statement, const Case &value);
void bindRecord(SqlStatement &statement, const Case &value, CaseId id);
/// The case without its child lists and contact; the route's agencies are a child list too.
Case readRecord(const SqlStatement &row);

/// The columns of a list line, and the line.
const std::string &listColumns();
constexpr int listColumnCount = 15;

/// Reads the lines of a list; one for each list.
class RowReader
{
public:
    CaseRow read(const SqlStatement &row);

private:
    KnownTexts<QList<RegimeCode>> m_regimes;
    KnownTexts<QList<AgencyCode>> m_agencies;
    KnownTexts<AgencyCode> m_leads;
    KnownTexts<QString> m_officers;
};

} // namespace tverrlos
