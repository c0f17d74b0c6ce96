#include "core/responsibility/graphdifference.h"

#include "core/responsibility/graphonday.h"

#include <QSet>

#include <algorithm>

namespace tverrlos {

namespace {

/// Every language counts: a change that only the nynorsk name knows is a change.
QStringList namesOn(const ResponsibilityGraph &graph, const QString &code, const QDate &day)
{
    QStringList names;
    for (const CaseLanguage language : allOf<CaseLanguage>())
        names.append(graph.nameOf(code, day, language));
    return names;
}

bool existsOn(const ResponsibilityGraph &graph, const QString &code, const QDate &day)
{
    const ResponsibilityNode *node = graph.find(code);
    return node && node->valid.holdsOn(day);
}

bool isOn(const ResponsibilityGraph &graph, const QString &code, const QDate &day)
{
    const ResponsibilityNode *node = graph.find(code);
    return node && std::any_of(node->switchedOn.begin(), node->switchedOn.end(),
                               [&](const SwitchedOn &on) { return on.valid.holdsOn(day); });
}

std::optional<Partnership::Standing> standingOn(const ResponsibilityGraph &graph, const QString &code,
                                                const QDate &day)
{
    const std::optional<Partnership> taken = graph.partnershipOf(AgencyCode(code), day);
    return taken ? std::optional(taken->standing) : std::nullopt;
}

QString identity(const ResponsibilityEdge &edge)
{
    return QStringLiteral("%1 %2 %3 %4")
        .arg(edge.from, codeOf(edge.kind), edge.to)
        .arg(edge.supporting ? 1 : 0)
        .toCaseFolded();
}

QList<ResponsibilityEdge> edgesOn(const ResponsibilityGraph &graph, const QDate &day)
{
    QList<ResponsibilityEdge> edges;
    for (const int position : graphOnDay(graph, day).edges)
        edges.append(graph.edges().at(position));
    // A succession is an event that goes on being true; it is seen from its first day, whoever is visible.
    for (const ResponsibilityEdge &edge : graph.edges())
        if (edge.kind == EdgeKind::SucceededBy && edge.valid.holdsOn(day) && !edges.contains(edge))
            edges.append(edge);
    return edges;
}

QList<ResponsibilityEdge> without(const QList<ResponsibilityEdge> &edges,
                                  const QList<ResponsibilityEdge> &others)
{
    QSet<QString> known;
    for (const ResponsibilityEdge &edge : others)
        known.insert(identity(edge));
    QList<ResponsibilityEdge> rest;
    for (const ResponsibilityEdge &edge : edges)
        if (!known.contains(identity(edge)))
            rest.append(edge);
    return rest;
}

QStringList codesOfBoth(const ResponsibilityGraph &before, const ResponsibilityGraph &after)
{
    QStringList codes;
    for (const ResponsibilityNode &node : after.nodes())
        codes.append(node.code);
    for (const ResponsibilityNode &node : before.nodes())
        if (!after.find(node.code))
            codes.append(node.code);
    return codes;
}

} // namespace

bool GraphDifference::isEmpty() const
{
    return *this == GraphDifference();
}

GraphDifference difference(const ResponsibilityGraph &before, const QDate &dayBefore,
                           const ResponsibilityGraph &after, const QDate &dayAfter)
{
    GraphDifference found;
    for (const QString &code : codesOfBoth(before, after)) {
        const bool was = existsOn(before, code, dayBefore), is = existsOn(after, code, dayAfter);
        if (is && !was)
            found.added.append(code);
        if (was && !is)
            found.ended.append(code);
        if (was && is && namesOn(before, code, dayBefore) != namesOn(after, code, dayAfter))
            found.renamed.append(code);
        const bool wasOn = isOn(before, code, dayBefore), nowOn = isOn(after, code, dayAfter);
        if (nowOn && !wasOn)
            found.switchedOn.append(code);
        if (wasOn && !nowOn)
            found.switchedOff.append(code);
        const GraphDifference::Standing standing{code, standingOn(before, code, dayBefore),
                                                 standingOn(after, code, dayAfter)};
        if (standing.before != standing.after && was && is)
            found.standings.append(standing);
    }
    const QList<ResponsibilityEdge> earlier = edgesOn(before, dayBefore), later = edgesOn(after, dayAfter);
    found.begun = without(later, earlier);
    found.over = without(earlier, later);
    return found;
}

} // namespace tverrlos
