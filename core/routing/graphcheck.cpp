#include "core/routing/graphcheck.h"

#include "core/routing/answering.h"

#include <QJsonArray>

#include <algorithm>

namespace tverrlos {

namespace {

QList<AgencyCode> answeringInFull(const Answering &answering, const ResponsibilityNode &node)
{
    QList<AgencyCode> agencies;
    for (const RouteAnswer &answer : answering.answersFor(node))
        if (!answer.supporting && !agencies.contains(answer.agency))
            agencies.append(answer.agency);
    return agencies;
}

void addSinglePoint(QList<GraphFindings::SinglePoint> &points, const AgencyCode &agency,
                    const QString &regime)
{
    const auto known =
        std::find_if(points.begin(), points.end(),
                     [&](const GraphFindings::SinglePoint &point) { return point.agency == agency; });
    if (known == points.end())
        points.append({agency, {regime}});
    else
        known->alone.append(regime);
}

/// Ended bodies that still stand as responsible, and have no successor on the day.
QList<QStringList> lostWork(const ResponsibilityGraph &graph, const QDate &day)
{
    QList<QStringList> lost;
    for (const ResponsibilityNode &node : graph.nodes()) {
        const AgencyCode agency(node.code);
        const bool ended = node.valid.to.isValid() && node.valid.to <= day;
        if (!ended || graph.successionsTo(agency, day))
            continue;
        QStringList work{node.code};
        for (const ResponsibilityEdge *edge : graph.edgesFrom(node.code, day))
            if (isResponsibility(edge->kind))
                work.append(edge->to);
        if (work.size() > 1)
            lost.append(work);
    }
    return lost;
}

QStringList unverified(const ResponsibilityGraph &graph, const QDate &day)
{
    QStringList facts;
    for (const ResponsibilityNode &node : graph.nodes()) {
        if (node.valid.holdsOn(day) && !node.grounds.verified)
            facts.append(node.code);
        if (const auto taken = graph.partnershipOf(AgencyCode(node.code), day);
            taken && !taken->grounds.verified)
            facts.append(QStringLiteral("%1: %2").arg(node.code, taken->grounds.note));
    }
    for (const ResponsibilityEdge &edge : graph.edges())
        if (edge.valid.holdsOn(day) && !edge.grounds.verified)
            facts.append(QStringLiteral("%1 %2 %3").arg(edge.from, codeOf(edge.kind), edge.to));
    return facts;
}

QJsonArray codes(const QList<AgencyCode> &agencies)
{
    QJsonArray array;
    for (const AgencyCode &agency : agencies)
        array.append(agency.text());
    return array;
}

} // namespace

GraphFindings checkGraph(const ResponsibilityGraph &graph, const QDate &day)
{
    GraphFindings findings;
    findings.day = day;
    const Answering answering(graph, day, CaseLanguage::Bokmal);
    const QList<RegimeCode> on = graph.regimesOn(day);
    for (const ResponsibilityNode &node : graph.nodes()) {
        if (node.kind == NodeKind::Agency || node.kind == NodeKind::Ministry)
            continue;
        const QList<AgencyCode> agencies = answeringInFull(answering, node);
        const bool regime = node.kind == NodeKind::Regime;
        if (agencies.isEmpty()) {
            findings.gaps.append(node.code);
            if (regime && on.contains(RegimeCode(node.code)))
                findings.openRegimes.append(node.code);
        } else if (agencies.size() > 1 && (regime || answering.hasAgenciesOfItsOwn(node))) {
            findings.overlaps.append({node.code, agencies});
        } else if (agencies.size() == 1 && regime) {
            addSinglePoint(findings.singlePoints, agencies.constFirst(), node.code);
        }
    }
    findings.lost = lostWork(graph, day);
    findings.notVerified = unverified(graph, day);
    return findings;
}

QJsonObject findingsToJson(const GraphFindings &findings)
{
    QJsonArray overlaps, points, lost;
    for (const GraphFindings::Shared &one : findings.overlaps)
        overlaps.append(QJsonObject{{QStringLiteral("code"), one.code},
                                    {QStringLiteral("agencies"), codes(one.agencies)}});
    for (const GraphFindings::SinglePoint &one : findings.singlePoints)
        points.append(QJsonObject{{QStringLiteral("agency"), one.agency.text()},
                                  {QStringLiteral("alone"), QJsonArray::fromStringList(one.alone)}});
    for (const QStringList &one : findings.lost)
        lost.append(QJsonObject{{QStringLiteral("agency"), one.constFirst()},
                                {QStringLiteral("answeredFor"), QJsonArray::fromStringList(one.mid(1))}});
    return {{QStringLiteral("date"), findings.day.toString(Qt::ISODate)},
            {QStringLiteral("ok"), findings.openRegimes.isEmpty() && findings.lost.isEmpty()},
            {QStringLiteral("gaps"), QJsonArray::fromStringList(findings.gaps)},
            {QStringLiteral("openRegimes"), QJsonArray::fromStringList(findings.openRegimes)},
            {QStringLiteral("overlaps"), overlaps},
            {QStringLiteral("cycles"), QJsonArray()},
            {QStringLiteral("lost"), lost},
            {QStringLiteral("singlePoints"), points},
            {QStringLiteral("notVerified"), QJsonArray::fromStringList(findings.notVerified)}};
}

} // namespace tverrlos
