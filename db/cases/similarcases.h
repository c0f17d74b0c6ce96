#pragma once

#include "core/cases/casequeries.h"

namespace tverrlos {

class CaseSearch;
class Connection;

/// Cases like a text: by the words they share (the index says how telling they are) and by their regimes. The
/// best first; of equals the later. Throws DatabaseError.
QList<SimilarCase> similarCases(Connection &connection, CaseSearch &search, const QString &text,
                                const QList<RegimeCode> &regimes, int limit);

} // namespace tverrlos
