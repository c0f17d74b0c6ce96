#include "core/responsibility/settlementday.h"

#include "core/calendar/clock.h"

#include <algorithm>

namespace tverrlos {

namespace {

std::optional<Error> dayFault(const QDate &decided, const QDate &from, const QDate &today)
{
    if (!decided.isValid())
        return std::nullopt; // refused with the graph
    if (decided > today)
        return failure(ErrorCode::Invalid,
                       QT_TRANSLATE_NOOP("Error", "The settlement would have been decided on %1, which has "
                                                  "not come yet."),
                       {norwegianDate(decided)},
                       QT_TRANSLATE_NOOP("Error", "Keep it when it has been decided; it may begin later."));
    if (from.isValid() && decided > from)
        return failure(ErrorCode::Invalid,
                       QT_TRANSLATE_NOOP("Error",
                                         "The settlement would begin on %1, before it was decided on "
                                         "%2."),
                       {norwegianDate(from), norwegianDate(decided)},
                       QT_TRANSLATE_NOOP("Error", "Let it begin on the day it was decided, or later."));
    return std::nullopt;
}

std::optional<Error> lifeFault(const ResponsibilityNode *body, const QDate &from)
{
    if (!body || !from.isValid() || body->valid.holdsOn(from))
        return std::nullopt;
    return failure(ErrorCode::Invalid,
                   QT_TRANSLATE_NOOP("Error", "The settlement names %1, which does not exist on %2."),
                   {body->code, norwegianDate(from)},
                   QT_TRANSLATE_NOOP("Error", "Name the body that exists on its first day."));
}

std::optional<Error> fault(const SettleMatter &settled, const ResponsibilityGraph &graph, const QDate &today)
{
    const QDate from = settled.valid.from.isValid() ? settled.valid.from : settled.decided;
    if (const auto wrong = dayFault(settled.decided, from, today))
        return wrong;
    for (const AgencyCode &one : QList<AgencyCode>{settled.lead} + settled.consulted)
        if (const auto wrong = lifeFault(graph.named(one.text()), from))
            return wrong;
    return std::nullopt;
}

std::optional<Error> fault(const ResponsibilityEdge &edge, const QList<ResponsibilityNode> &nodes,
                           const QDate &today)
{
    if (!edge.valid.from.isValid())
        return failure(ErrorCode::Invalid,
                       QT_TRANSLATE_NOOP("Error", "The settlement does not say from which day it holds."), {},
                       QT_TRANSLATE_NOOP("Error", "Let it begin on the day it was decided, or later."));
    if (const auto wrong = dayFault(edge.settlement.decided, edge.valid.from, today))
        return wrong;
    const auto lead = std::find_if(nodes.begin(), nodes.end(),
                                   [&](const ResponsibilityNode &node) { return node.code == edge.from; });
    return lifeFault(lead == nodes.end() ? nullptr : &*lead, edge.valid.from);
}

} // namespace

std::optional<Error> settlementFault(const GraphEdit &edit, const ResponsibilityGraph &before,
                                     const QDate &today)
{
    if (const auto *settled = std::get_if<SettleMatter>(&edit.change))
        return fault(*settled, before, today);
    if (const auto *whole = std::get_if<ReplaceGraph>(&edit.change))
        if (const QList<WrongRow> faults = settlementFaults({whole->parts, {}, {}, {}}, before, today);
            !faults.isEmpty())
            return faults.constFirst().why;
    return std::nullopt;
}

QList<WrongRow> settlementFaults(const GraphFile &file, const ResponsibilityGraph &before, const QDate &today)
{
    QList<WrongRow> faults;
    for (qsizetype i = 0; i < file.parts.edges.size(); ++i) {
        const ResponsibilityEdge &edge = file.parts.edges.at(i);
        if (edge.kind != EdgeKind::Leads || before.edges().contains(edge))
            continue;
        if (const auto wrong = fault(edge, file.parts.nodes, today))
            faults.append({file.edgeLines.value(i), *wrong});
    }
    return faults;
}

} // namespace tverrlos
