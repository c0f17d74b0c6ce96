#pragma once

#include "core/cases/case.h"

#include <optional>

namespace tverrlos {

class Connection;

/// Whole cases. Throws DatabaseError.
std::optional<Case> readCase(Connection &connection, const CaseNumber &number);
std::optional<Case> readCase(Connection &connection, CaseId id);
/// The same, with NotFound for a number that no case has.
Case requireCase(Connection &connection, const CaseNumber &number);

} // namespace tverrlos
