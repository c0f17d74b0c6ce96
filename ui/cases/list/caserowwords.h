#pragma once

#include "core/cases/casequeries.h"

#include <functional>

namespace tverrlos {

/// The name of an agency on a day.
using AgencyNames = std::function<QString(const AgencyCode &, const QDate &)>;

/// The whole row in one sentence, for a screen reader.
QString rowAloud(const CaseRow &row);

/// What the second line says about time: "due 25.03.2026, in 3 days", "overdue since ...", "closed ...",
/// "held".
QString dueWords(const CaseRow &row, const QDate &today);
/// How long it has waited for triage: "received 12.02.2026, 8 days ago", "held since ...".
QString ageWords(const CaseRow &row, const QDate &today);
bool isOverdue(const CaseRow &row, const QDate &today);

} // namespace tverrlos
