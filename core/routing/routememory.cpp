#include "core/routing/routememory.h"

#include <algorithm>

namespace tverrlos {

namespace {

// Codes hold letters, digits and hyphens; what an import brought may hold anything but control characters.
constexpr QChar betweenCodes(0x1f);
constexpr QChar betweenLists(0x1e);

template<class C>
void append(QString &key, const QList<C> &codes)
{
    QStringList texts;
    texts.reserve(codes.size());
    for (const C &code : codes)
        texts.append(code.text());
    std::sort(texts.begin(), texts.end());
    key += texts.join(betweenCodes) + betweenLists;
}

} // namespace

QString questionKey(const RoutingFacts &facts)
{
    QString key;
    append(key, facts.regimes);
    append(key, facts.provisions);
    append(key, facts.topics);
    return key + facts.supervisedBy.text();
}

const Route &RouteMemory::routeOf(const RoutingFacts &facts)
{
    const QString key = questionKey(facts);
    const auto known = m_known.constFind(key);
    if (known != m_known.constEnd())
        return m_routes[static_cast<std::size_t>(*known)];
    m_known.insert(key, static_cast<qsizetype>(m_routes.size()));
    // Unknown codes are left out of the question, so that only an invalid day could fail.
    const Result<Route> found = route(m_graph, routeQuestion(m_graph, facts, m_day));
    m_routes.push_back(found ? *found : Route{});
    return m_routes.back();
}

} // namespace tverrlos
