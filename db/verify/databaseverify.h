#pragma once

#include "core/maintenance/maintenance.h"

namespace tverrlos {

class Connection;

/// Every check there is, one after the other; what one finds never keeps the next from looking. Changes
/// nothing. Throws DatabaseError for what is not damage: Cancelled, Busy, Unavailable.
VerifyReport verifyDatabase(Connection &connection, const Progress &progress);

} // namespace tverrlos
