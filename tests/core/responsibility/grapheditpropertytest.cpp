#include "core/responsibility/graphstore.h"
#include "core/responsibility/officegraph.h"
#include "core/responsibility/responsibilityrules.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace tverrlos {

namespace {

QString anyOf(const ResponsibilityGraph &graph)
{
    return graph.nodes().at(*rc::gen::inRange(0, static_cast<int>(graph.nodes().size()))).code;
}

AgencyCode anyBody(const ResponsibilityGraph &graph)
{
    const QList<AgencyCode> agencies = graph.agencies();
    return agencies.at(*rc::gen::inRange(0, static_cast<int>(agencies.size())));
}

QDate anyDay()
{
    return QDate(2015, 1, 1).addDays(*rc::gen::inRange(0, 5000));
}

GraphChange anyChange(const ResponsibilityGraph &graph)
{
    const QString fresh = QStringLiteral("x%1").arg(*rc::gen::inRange(0, 1000));
    const LocalisedText name{fresh + QStringLiteral(" navn"), fresh + QStringLiteral(" namn"), fresh};
    switch (*rc::gen::inRange(0, 12)) {
    case 0:
        return AddBody{fresh, NodeKind::Agency, name, {}, AgencyCode(QStringLiteral("hod")), false,
                       {},    {anyDay(), {}}};
    case 1:
        return AddMatter{fresh, NodeKind::Topic, name, {}, {anyOf(graph)}};
    case 2:
        return EndBody{anyBody(graph), anyDay()};
    case 3:
        return RenameNode{anyOf(graph), name, anyDay()};
    case 4:
        return SucceedBody{anyBody(graph), AgencyCode(fresh), name, anyDay()};
    case 5:
        return MergeBody{anyBody(graph), anyBody(graph), anyDay()};
    case 6:
        return SplitBody{anyBody(graph), anyBody(graph), AgencyCode(fresh), {},
                         name,           {anyOf(graph)}, anyDay()};
    case 7:
        return MoveAgency{anyBody(graph), AgencyCode(QStringLiteral("kd")), anyDay()};
    case 8:
        return AddEdge{anyOf(graph),
                       anyOf(graph),
                       *rc::gen::elementOf(
                           std::vector<EdgeKind>{EdgeKind::Interprets, EdgeKind::PartOf, EdgeKind::Consults}),
                       false,
                       {anyDay(), {}}};
    case 9:
        return SettleMatter{anyOf(graph),        anyBody(graph), {anyBody(graph)},
                            QStringLiteral("S"), anyDay(),       {anyDay(), {}}};
    case 10:
        return SwitchRegimeOn{RegimeCode(anyOf(graph)), {anyDay(), {}}, anyBody(graph), EdgeKind::Interprets};
    default: {
        const ResponsibilityEdge &edge =
            graph.edges().at(*rc::gen::inRange(0, static_cast<int>(graph.edges().size())));
        return EndEdge{edge.from, edge.to, edge.kind, anyDay()};
    }
    }
}

} // namespace

TEST(GraphEditProperty, RandomEditsNeverMakeAnUnsoundGraphAndUndoRestoresExactly)
{
    EXPECT_TRUE(rc::check("random edits", [] {
        GraphHistory history(ResponsibilityGraph::standard());
        QList<QByteArray> digests{graphDigest(history.graph())};
        for (int step = 0; step < 12; ++step) {
            GraphLogEntry entry;
            entry.id = step + 1;
            entry.edit = {anyChange(history.graph()), {QStringLiteral("test"), true, {}}};
            const QByteArray before = graphDigest(history.graph());
            if (!history.add(entry)) {
                RC_ASSERT(graphDigest(history.graph()) == before);
                continue;
            }
            const ResponsibilityGraph &now = history.graph();
            RC_ASSERT(checkParts(now.nodes(), now.edges()).ok());
            RC_ASSERT(checkOfficeGraph(now).ok());
            RC_ASSERT(graphEditFromJson(toJson(entry.edit)).value() == entry.edit);
            digests.append(graphDigest(now));
        }
        while (digests.size() > 1) {
            digests.removeLast();
            GraphLogEntry undo;
            undo.act = GraphAct::Undo;
            RC_ASSERT(history.add(undo).ok());
            RC_ASSERT(graphDigest(history.graph()) == digests.constLast());
        }
    }));
}

} // namespace tverrlos
