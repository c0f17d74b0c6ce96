#pragma once

#include "core/cases/casework.h"
#include "core/deadlines/deadline.h"
#include "core/identity/code.h"
#include "core/results/result.h"
#include "ui/wording/phrasebook.h"

#include <QString>

#include <optional>

namespace tverrlos {

class ResponsibilityGraph;
class Store;

/// What the composition knows about the office it serves.

/// The name of the officer at this machine, as acts are signed unless another is named.
QString systemOfficer();
/// The user's own database file; its folder is made when needed.
QString defaultDatabase();

/// Whether the code is written as in the reference data; what is kept on a case must be.
bool knowsRegime(const ResponsibilityGraph &graph, const RegimeCode &regime);
bool knowsAgency(const ResponsibilityGraph &graph, const AgencyCode &agency);
/// Nothing for an agency that exists on the day; else when it ended, and who carries on its work.
std::optional<AgencyGone> agencyGone(const ResponsibilityGraph &graph, const AgencyCode &agency,
                                     const QDate &day);
/// The code as in the reference data, for one that a person may have typed as `mdr` or `HDIR`.
std::optional<RegimeCode> knownRegime(const ResponsibilityGraph &graph, const RegimeCode &typed);
std::optional<AgencyCode> knownAgency(const ResponsibilityGraph &graph, const AgencyCode &typed);
/// Name the code and those that are known.
Error unknownRegime(const ResponsibilityGraph &graph, const RegimeCode &regime);
Error unknownAgency(const ResponsibilityGraph &graph, const AgencyCode &agency);

/// The office's answer target, or the program's default.
DeadlineRule deadlineRule(Store &store);

} // namespace tverrlos
