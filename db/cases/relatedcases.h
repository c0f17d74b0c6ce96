#pragma once

#include "core/cases/casequeries.h"

namespace tverrlos {

class Connection;

/// Cases that the case was split from, into or beside, and those merged with it; by number. NotFound
/// (DatabaseError) when there is no such case.
QList<RelatedCase> relatedCases(Connection &connection, const CaseNumber &number);

/// Numbers of the cases that were taken out of this one.
QList<CaseNumber> partsOf(Connection &connection, const CaseNumber &number);

} // namespace tverrlos
