#pragma once

#include "core/cases/casework.h"

namespace tverrlos::tests {

/// A case in which every field holds something other than its default, for round trips. Fictional throughout.
Case filledCase();
/// The same as it could be before schema 12: without anything of the agreement on a joint answer.
Case earlierFilledCase();

/// Rules for acts that need no reference data: five regimes, the usual agencies, a route by the first regime,
/// and a deadline six weeks after the clock starts. The moment is noon on `today`.
ActContext plainContext(const QDate &today, const QString &actor = QStringLiteral("kari"));

} // namespace tverrlos::tests
