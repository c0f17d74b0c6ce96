#pragma once

#include "core/cases/case.h"

namespace tverrlos {

/// What can differ between two routes of a case. In the order people are told.
enum class RouteAspect {
    Lead,
    Unowned,
    Shared,
    Agencies,
    Attend,
    Invite,
    Cover,
    CrossMinistry,
    RoleConflict
};

/// lead, unowned, shared, agencies, attend, invite, cover, cross-ministry, role-conflict.
QLatin1String codeOf(RouteAspect);
template<>
QList<RouteAspect> allOf<RouteAspect>();

/// In what the two routes differ; nothing when the same agencies do the same. Who answers is compared by
/// agency, regime and role. Their order, their names, the paths, the reasons and the day play no part: a
/// route that says the same in other words is the same route. Role conflicts stand on record as sentences,
/// which may be in another language than today's: they differ when there are more or fewer of them, or when
/// they read differently and the agencies differ too.
QList<RouteAspect> routeDifferences(const RouteOnRecord &before, const RouteOnRecord &after);

} // namespace tverrlos
