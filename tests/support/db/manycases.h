#pragma once

#include "core/cases/case.h"

namespace tverrlos {
class SqlStore;
}

namespace tverrlos::tests {

/// Cases of every kind received between the two days: open and closed, routed or not, with several regimes,
/// meetings, hours and signals, some facets never stated. The same count and days give the same cases.
QList<Case> manyCases(int count, const QDate &from, const QDate &to);

/// Stores them as they stand.
void keep(SqlStore &store, const QList<Case> &cases, const QDateTime &now);

} // namespace tverrlos::tests
