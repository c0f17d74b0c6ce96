#include "core/cases/routedifference.h"

#include <algorithm>

namespace tverrlos {

QLatin1String codeOf(RouteAspect aspect)
{
    switch (aspect) {
    case RouteAspect::Lead:
        return QLatin1String("lead");
    case RouteAspect::Unowned:
        return QLatin1String("unowned");
    case RouteAspect::Shared:
        return QLatin1String("shared");
    case RouteAspect::Agencies:
        return QLatin1String("agencies");
    case RouteAspect::Attend:
        return QLatin1String("attend");
    case RouteAspect::Invite:
        return QLatin1String("invite");
    case RouteAspect::Cover:
        return QLatin1String("cover");
    case RouteAspect::CrossMinistry:
        return QLatin1String("cross-ministry");
    case RouteAspect::RoleConflict:
        return QLatin1String("role-conflict");
    }
    Q_UNREACHABLE();
}

template<>
QList<RouteAspect> allOf<RouteAspect>()
{
    return {RouteAspect::Lead,     RouteAspect::Unowned,       RouteAspect::Shared,
            RouteAspect::Agencies, RouteAspect::Attend,        RouteAspect::Invite,
            RouteAspect::Cover,    RouteAspect::CrossMinistry, RouteAspect::RoleConflict};
}

namespace {

template<class T>
QList<T> asSet(QList<T> values)
{
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    return values;
}

/// Agency, regime and role of each that answers.
QList<QStringList> answering(const RouteOnRecord &route)
{
    QList<QStringList> who;
    for (const RoutedAgency &one : route.agencies)
        who.append({one.agency.text(), one.regime.text(), one.role});
    return asSet(who);
}

/// A conflict lives on when its agency gets another name or another carries on its work: it is no
/// consequence of that. So its sentence counts without the names of those that answer.
QStringList conflicts(const RouteOnRecord &route)
{
    QStringList names;
    for (const RoutedAgency &one : route.agencies)
        if (!one.name.isEmpty())
            names.append(one.name);
    std::sort(names.begin(), names.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
    QStringList told = route.roleConflict;
    for (QString &sentence : told)
        for (const QString &name : std::as_const(names))
            sentence.replace(name, QString());
    return asSet(told);
}

} // namespace

QList<RouteAspect> routeDifferences(const RouteOnRecord &before, const RouteOnRecord &after)
{
    QList<RouteAspect> differing;
    const auto note = [&](RouteAspect aspect, bool differs) {
        if (differs)
            differing.append(aspect);
    };
    const bool othersAnswer = answering(before) != answering(after);
    note(RouteAspect::Lead, !(before.lead == after.lead));
    note(RouteAspect::Unowned, asSet(before.unowned) != asSet(after.unowned));
    note(RouteAspect::Shared, asSet(before.shared) != asSet(after.shared));
    note(RouteAspect::Agencies, othersAnswer);
    note(RouteAspect::Attend, asSet(before.attend) != asSet(after.attend));
    note(RouteAspect::Invite, asSet(before.invite) != asSet(after.invite));
    note(RouteAspect::Cover, asSet(before.cover) != asSet(after.cover));
    note(RouteAspect::CrossMinistry, before.crossMinistry != after.crossMinistry);
    note(RouteAspect::RoleConflict, before.roleConflict.size() != after.roleConflict.size() ||
                                        (othersAnswer && conflicts(before) != conflicts(after)));
    return differing;
}

} // namespace tverrlos
