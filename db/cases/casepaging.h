#pragma once

#include "core/cases/casequeries.h"

namespace tverrlos {

class CaseSearch;
class Connection;

/// One page of a list by keyset: the next page begins after a key, so that page 10,000 costs what page 1
/// costs. Rows without a key (no deadline) follow in a walk of their own, last in both directions. Throws
/// DatabaseError; Invalid for a cursor of another order.
CasePage readPage(Connection &connection, CaseSearch &search, const CaseFilter &filter, CaseOrder order,
                  bool descending, const std::optional<CaseCursor> &after, int limit);

} // namespace tverrlos
