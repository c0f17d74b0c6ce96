#include "core/responsibility/officegraph.h"

#include "core/calendar/clock.h"

#include <QHash>

#include <algorithm>
#include <set>

namespace tverrlos {

namespace {

Error invalid(const char *sentence, const QStringList &arguments, const char *remedy)
{
    return failure(ErrorCode::Invalid, sentence, arguments, remedy);
}

Result<void> checkLife(const ResponsibilityGraph &graph, const ResponsibilityEdge &edge)
{
    for (const QString &end : {edge.from, edge.to}) {
        const bool takenOver = edge.kind == EdgeKind::SucceededBy && end == edge.from;
        if (!takenOver && !overlap(edge.valid, graph.find(end)->valid))
            return invalid(
                QT_TRANSLATE_NOOP("Error", "%1: it holds only on days on which %2 does not exist."),
                {placeOf(edge), end},
                QT_TRANSLATE_NOOP("Error", "Give it days within the life of both, or leave the days out."));
    }
    return {};
}

Result<void> checkSuccession(const ResponsibilityGraph &graph, const ResponsibilityEdge &edge)
{
    const QDate ended = graph.find(edge.from)->valid.to;
    if (!ended.isValid() || !edge.valid.holdsOn(ended))
        return invalid(QT_TRANSLATE_NOOP("Error", "%1: it does not begin when %2 ends."),
                       {placeOf(edge), edge.from},
                       QT_TRANSLATE_NOOP("Error", "Let the one end on the day the other takes over."));
    if (!graph.find(edge.to)->valid.holdsOn(ended))
        return invalid(QT_TRANSLATE_NOOP("Error", "%1 is to take over on %2, but does not exist then."),
                       {edge.to, norwegianDate(ended)},
                       QT_TRANSLATE_NOOP("Error", "Name a body that exists on that day."));
    return {};
}

/// Said twice of the same days, a responsibility would outlive its own end.
Result<void> checkSaidOnce(const QList<ResponsibilityEdge> &edges)
{
    QHash<QString, QList<Validity>> said;
    for (const ResponsibilityEdge &edge : edges) {
        QList<Validity> &times = said[placeOf(edge)];
        if (std::any_of(times.begin(), times.end(),
                        [&](const Validity &time) { return overlap(time, edge.valid); }))
            return saidTwice(edge);
        times.append(edge.valid);
    }
    return {};
}

void collect(std::set<QDate> &days, const QDate &day)
{
    if (day.isValid())
        days.insert(day);
}

const ResponsibilityNode *successorOf(const ResponsibilityGraph &graph, const ResponsibilityNode &body)
{
    if (body.valid.to.isValid())
        for (const ResponsibilityEdge *edge : graph.edgesFrom(body.code, body.valid.to))
            if (edge->kind == EdgeKind::SucceededBy)
                return graph.find(edge->to);
    return nullptr;
}

/// The days on which the agency's ministry can be another than the day before.
std::set<QDate> daysToAsk(const ResponsibilityGraph &graph, const ResponsibilityNode &agency,
                          const QList<const ResponsibilityEdge *> &ministries, const QDate &beforeAllChanges)
{
    std::set<QDate> days;
    for (const ResponsibilityEdge *edge : ministries) {
        collect(days, edge->valid.from);
        collect(days, edge->valid.to);
        // A ministry's work is carried on by its successors: their ends count too.
        const ResponsibilityNode *body = graph.find(edge->to);
        while (body) { // ends: successions never run in a circle
            collect(days, body->valid.from);
            collect(days, body->valid.to);
            body = successorOf(graph, *body);
        }
    }
    // The day before every change stands for the time that went before it.
    std::set<QDate> asked{agency.valid.from.isValid() ? agency.valid.from : beforeAllChanges};
    for (const QDate &day : days)
        asked.insert({day, day.addDays(-1)});
    return asked;
}

/// Two at a time would leave it to chance under which one its cases stand.
Result<void> checkOneMinistry(const QList<const ResponsibilityEdge *> &ministries)
{
    for (qsizetype i = 0; i < ministries.size(); ++i)
        for (qsizetype k = i + 1; k < ministries.size(); ++k)
            if (overlap(ministries[i]->valid, ministries[k]->valid))
                return invalid(
                    QT_TRANSLATE_NOOP("Error",
                                      "%1: the agency stands under %2 on some of these days already."),
                    {placeOf(*ministries[k]), ministries[i]->to},
                    QT_TRANSLATE_NOOP(
                        "Error", "Put it under another ministry from a day: “move AGENCY under MINISTRY from "
                                 "D”, or end the one that holds first."));
    return {};
}

Result<void> checkMinistry(const ResponsibilityGraph &graph, const ResponsibilityNode &agency,
                           const QList<const ResponsibilityEdge *> &ministries, const QDate &beforeAllChanges)
{
    for (const QDate &day : daysToAsk(graph, agency, ministries, beforeAllChanges))
        if (agency.valid.holdsOn(day) && !graph.ministryOf(AgencyCode(agency.code), day))
            return invalid(QT_TRANSLATE_NOOP("Error", "%1 stands under no ministry on %2."),
                           {agency.code, norwegianDate(day)},
                           QT_TRANSLATE_NOOP("Error",
                                             "Name its ministry from that day (“move AGENCY under MINISTRY "
                                             "from D”), or say that none is known (“under none”)."));
    return {};
}

} // namespace

Error saidTwice(const ResponsibilityEdge &edge)
{
    return invalid(QT_TRANSLATE_NOOP("Error", "“%1” holds already on some of these days."), {placeOf(edge)},
                   QT_TRANSLATE_NOOP("Error", "End the one that holds first, or choose other days."));
}

Result<void> checkOfficeGraph(const ResponsibilityGraph &graph)
{
    if (const Result<void> good = checkSaidOnce(graph.edges()); !good)
        return good;
    QHash<QString, QList<const ResponsibilityEdge *>> ministries;
    for (const ResponsibilityEdge &edge : graph.edges()) {
        if (const Result<void> good = checkLife(graph, edge); !good)
            return good;
        if (edge.kind == EdgeKind::SucceededBy)
            if (const Result<void> good = checkSuccession(graph, edge); !good)
                return good;
        if (edge.kind == EdgeKind::SubordinateTo)
            ministries[edge.from].append(&edge);
    }
    for (const QList<const ResponsibilityEdge *> &ofOne : std::as_const(ministries))
        if (const Result<void> good = checkOneMinistry(ofOne); !good)
            return good;
    const QList<QDate> changes = graph.changes();
    const QDate beforeAll = (changes.isEmpty() ? QDate(2000, 1, 1) : changes.constFirst()).addDays(-1);
    for (const ResponsibilityNode &node : graph.nodes())
        if (node.kind == NodeKind::Agency && !node.withoutMinistry)
            if (const Result<void> good = checkMinistry(graph, node, ministries.value(node.code), beforeAll);
                !good)
                return good;
    return {};
}

} // namespace tverrlos
