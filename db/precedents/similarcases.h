#pragma once

#include "core/precedents/precedentqueries.h"

namespace tverrlos {

class CaseSearch;
class Connection;

/// See PrecedentQueries::similar(). Words decide (the index says how telling they are); shared provisions,
/// regimes and topics settle what words leave open, and a shared provision brings a case forward that shares
/// few words. Throws DatabaseError.
QList<SimilarCase> similarCases(Connection &connection, CaseSearch &search, const Question &question,
                                int limit);

} // namespace tverrlos
