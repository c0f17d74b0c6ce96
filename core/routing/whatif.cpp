#include "core/routing/whatif.h"

namespace tverrlos {

WhatIf::WhatIf(const ResponsibilityGraph &before, const ResponsibilityGraph &after, const QDate &day)
    : m_before(before, day), m_after(after, day), m_gathering(day)
{}

void WhatIf::add(const RoutingFacts &facts)
{
    m_gathering.looked();
    if (!facts.tagged)
        return m_gathering.untagged();
    const Route &before = m_before.routeOf(facts);
    const Route &after = m_after.routeOf(facts);
    m_gathering.add(facts, questionKey(facts), [&] { return std::pair(onRecord(before), onRecord(after)); });
}

QDate dayAsked(const QDate &firstDayOfChange, const QDate &today)
{
    return firstDayOfChange.isValid() && firstDayOfChange > today ? firstDayOfChange : today;
}

} // namespace tverrlos
