#include "core/routing/routechanges.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <vector>

namespace tverrlos {

namespace {

/// Where a group stands in the list, and what makes it one.
using GroupKey = std::tuple<RouteAspect, QString, QString>;

template<class C>
void goesAndComes(RouteAspect aspect, const QList<C> &before, const QList<C> &after,
                  std::vector<GroupKey> &keys)
{
    for (const C &one : before)
        if (!after.contains(one))
            keys.emplace_back(aspect, one.text(), QString());
    for (const C &one : after)
        if (!before.contains(one))
            keys.emplace_back(aspect, QString(), one.text());
}

/// Ceases, begins, or one ceases and another begins.
void turns(RouteAspect aspect, bool ceases, bool begins, std::vector<GroupKey> &keys)
{
    const QString yes = QStringLiteral("yes");
    if (ceases)
        keys.emplace_back(aspect, yes, QString());
    if (begins)
        keys.emplace_back(aspect, QString(), yes);
}

QList<AgencyCode> answering(const RouteOnRecord &route)
{
    QList<AgencyCode> agencies;
    for (const RoutedAgency &one : route.agencies)
        if (!agencies.contains(one.agency))
            agencies.append(one.agency);
    return agencies;
}

void keysOf(RouteAspect aspect, const RouteChange &change, std::vector<GroupKey> &keys)
{
    const RouteOnRecord &before = change.before, &after = change.after;
    switch (aspect) {
    case RouteAspect::Lead:
        keys.emplace_back(aspect, before.lead.text(), after.lead.text());
        return;
    case RouteAspect::Unowned:
        return goesAndComes(aspect, before.unowned, after.unowned, keys);
    case RouteAspect::Shared:
        return goesAndComes(aspect, before.shared, after.shared, keys);
    case RouteAspect::Agencies:
        return goesAndComes(aspect, answering(before), answering(after), keys);
    case RouteAspect::Attend:
        return goesAndComes(aspect, before.attend, after.attend, keys);
    case RouteAspect::Invite:
        return goesAndComes(aspect, before.invite, after.invite, keys);
    case RouteAspect::Cover:
        return goesAndComes(aspect, before.cover, after.cover, keys);
    case RouteAspect::CrossMinistry:
        return turns(aspect, before.crossMinistry && !after.crossMinistry,
                     after.crossMinistry && !before.crossMinistry, keys);
    case RouteAspect::RoleConflict:
        return turns(aspect, before.roleConflict.size() >= after.roleConflict.size(),
                     after.roleConflict.size() >= before.roleConflict.size(), keys);
    }
    Q_UNREACHABLE();
}

std::vector<GroupKey> keysOf(const RouteChange &change)
{
    std::vector<GroupKey> keys;
    for (const RouteAspect aspect : change.aspects)
        keysOf(aspect, change, keys);
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

} // namespace

QList<CaseGroup> groupsOf(const RouteChanges &changes)
{
    std::vector<std::vector<GroupKey>> ofChange;
    for (const RouteChange &change : changes.changes)
        ofChange.push_back(keysOf(change));
    std::map<GroupKey, QList<CaseNumber>> members;
    for (const AffectedCase &one : changes.cases)
        for (const GroupKey &key : ofChange.at(static_cast<std::size_t>(one.change)))
            members[key].append(one.number);
    QList<CaseGroup> groups;
    for (auto &[key, cases] : members)
        groups.append({std::get<0>(key), std::get<1>(key), std::get<2>(key), std::move(cases)});
    std::stable_sort(groups.begin(), groups.end(), [](const CaseGroup &a, const CaseGroup &b) {
        return a.aspect != b.aspect ? a.aspect < b.aspect : a.cases.size() > b.cases.size();
    });
    return groups;
}

void ChangeGathering::add(const RoutingFacts &facts, const QString &key,
                          const std::function<std::pair<RouteOnRecord, RouteOnRecord>()> &routes)
{
    auto known = m_known.constFind(key);
    if (known == m_known.constEnd()) {
        const auto [before, after] = routes();
        const QList<RouteAspect> aspects = routeDifferences(before, after);
        known = m_known.insert(key, aspects.isEmpty() ? same : m_changes.changes.size());
        if (!aspects.isEmpty())
            m_changes.changes.append({before, after, aspects});
    }
    if (*known != same)
        m_changes.cases.append({facts.number, facts.revision, facts.title, *known});
}

} // namespace tverrlos
