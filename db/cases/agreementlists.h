#pragma once

#include "core/cases/case.h"

namespace tverrlos {

class Connection;

/// What the agencies agree on: harmonised positions with their dissents, limits and signatures. As the other
/// lists of a case (caselists.h); only that calls these. Throw DatabaseError.
void insertAgreement(Connection &connection, const Case &value);
/// Writes only what differs.
void updateAgreement(Connection &connection, const Case &before, const Case &after);
void readAgreement(Connection &connection, Case &value);

} // namespace tverrlos
