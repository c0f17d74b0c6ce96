#include "core/routing/rerouting.h"

namespace tverrlos {

namespace {

/// Everything of a route that routeDifferences() looks at, in one text.
QString recordKey(const RouteOnRecord &route)
{
    QStringList parts{route.lead.text(), route.crossMinistry ? QStringLiteral("1") : QString()};
    for (const auto *agencies : {&route.attend, &route.invite, &route.cover}) {
        for (const AgencyCode &one : *agencies)
            parts.append(one.text());
        parts.append(QString());
    }
    for (const auto *regimes : {&route.unowned, &route.shared}) {
        for (const RegimeCode &one : *regimes)
            parts.append(one.text());
        parts.append(QString());
    }
    for (const RoutedAgency &one : route.agencies)
        parts << one.agency.text() << one.regime.text() << one.role;
    parts.append(QString());
    return (parts + route.roleConflict).join(QChar(0x1d));
}

} // namespace

Rerouting::Rerouting(const ResponsibilityGraph &graph, const QDate &day, SayRoute say)
    : m_now(graph, day), m_say(std::move(say)), m_gathering(day)
{}

void Rerouting::add(const RoutingFacts &facts)
{
    m_gathering.looked();
    if (!facts.tagged)
        return m_gathering.untagged();
    const RouteOnRecord record = facts.route.value_or(RouteOnRecord());
    const Route &now = m_now.routeOf(facts);
    m_gathering.add(facts, questionKey(facts) + QChar(0x1c) + recordKey(record),
                    [&] { return std::pair(record, onRecord(now, m_say)); });
}

} // namespace tverrlos
