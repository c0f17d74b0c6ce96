#pragma once

#include "core/precedents/samequestion.h"

namespace tverrlos {

class Connection;

/// See PrecedentQueries::likelyDuplicates(). Throws DatabaseError.
QList<LikelyDuplicate> likelyDuplicates(Connection &connection, const Case &enquiry);

} // namespace tverrlos
