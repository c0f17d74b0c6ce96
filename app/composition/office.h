#pragma once

#include "core/cases/case.h"
#include "core/deadlines/deadline.h"
#include "core/identity/code.h"
#include "core/results/result.h"
#include "ui/wording/phrasebook.h"

#include <QString>

namespace tverrlos {

class Store;

/// What the composition knows about the office it serves.

/// The name of the officer at this machine, as acts are signed unless another is named.
QString systemOfficer();
/// The user's own database file; its folder is made when needed.
QString defaultDatabase();

bool knowsRegime(const RegimeCode &regime);
bool knowsAgency(const AgencyCode &agency);
/// Name the code and those that are known.
Error unknownRegime(const RegimeCode &regime);
Error unknownAgency(const AgencyCode &agency);

/// The office's answer target, or the program's default.
DeadlineRule deadlineRule(Store &store);

} // namespace tverrlos
