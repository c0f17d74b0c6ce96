#include "core/responsibility/partsdifference.h"
#include "core/responsibility/responsibilitygraph.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace tverrlos {

using testing::ElementsAre;
using testing::IsEmpty;

namespace {

ResponsibilityParts shipped()
{
    const ResponsibilityGraph &graph = ResponsibilityGraph::standard();
    return {graph.nodes(), graph.edges()};
}

ResponsibilityEdge edge(const char *from, EdgeKind kind, const char *to, const Validity &valid = {})
{
    ResponsibilityEdge made;
    made.from = QString::fromLatin1(from);
    made.to = QString::fromLatin1(to);
    made.kind = kind;
    made.valid = valid;
    made.grounds.source = QStringLiteral("x");
    return made;
}

std::vector<std::string> places(const QList<ResponsibilityEdge> &edges)
{
    std::vector<std::string> told;
    for (const ResponsibilityEdge &one : edges)
        told.push_back(placeOf(one).toStdString());
    return told;
}

} // namespace

TEST(PartsDifference, IsNothingBetweenAGraphAndItselfInWhateverOrder)
{
    ResponsibilityParts turned = shipped();
    std::reverse(turned.nodes.begin(), turned.nodes.end());
    std::reverse(turned.edges.begin(), turned.edges.end());
    EXPECT_EQ(partsDifference(shipped(), turned), PartsDifference());
}

TEST(PartsDifference, NamesTheNodesThatComeGoAndChange)
{
    ResponsibilityParts after = shipped();
    const QString gone = after.nodes.takeFirst().code;
    after.nodes.first().grounds.note = QStringLiteral("another note");
    ResponsibilityNode fresh = after.nodes.last();
    fresh.code = QStringLiteral("fresh");
    after.nodes.append(fresh);
    const PartsDifference found = partsDifference(shipped(), after);
    EXPECT_THAT(found.nodesRemoved, ElementsAre(gone));
    EXPECT_THAT(found.nodesChanged, ElementsAre(after.nodes.first().code));
    EXPECT_THAT(found.nodesAdded, ElementsAre(QStringLiteral("fresh")));
    EXPECT_THAT(found.edgesAdded, IsEmpty());
    EXPECT_THAT(found.edgesRemoved, IsEmpty());
    EXPECT_THAT(found.edgesChanged, IsEmpty());
}

TEST(PartsDifference, AnEdgeIsTheSameByItsEndsAndKindAndChangesWithItsTimeOrItsGrounds)
{
    const QDate day(2024, 1, 1);
    const ResponsibilityParts before{{},
                                     {edge("a", EdgeKind::Interprets, "r"),
                                      edge("b", EdgeKind::Supervises, "r"),
                                      edge("c", EdgeKind::Consults, "r")}};
    ResponsibilityParts after = before;
    after.edges[0].valid.to = day;
    after.edges[1].grounds.verified = false;
    after.edges[2].kind = EdgeKind::Administers; // another kind: the one goes, the other comes
    const PartsDifference found = partsDifference(before, after);
    EXPECT_THAT(places(found.edgesChanged), ElementsAre("a interprets r", "b supervises r"));
    EXPECT_EQ(found.edgesChanged.first().valid.to, day) << "as it becomes";
    EXPECT_THAT(places(found.edgesRemoved), ElementsAre("c consults r"));
    EXPECT_THAT(places(found.edgesAdded), ElementsAre("c administers r"));
}

TEST(PartsDifference, CountsWhatHoldsTwiceAtDifferentTimesTwice)
{
    const QDate first(2020, 1, 1), second(2022, 1, 1), third(2024, 1, 1);
    const ResponsibilityEdge early = edge("a", EdgeKind::Interprets, "r", {first, second});
    const ResponsibilityEdge late = edge("a", EdgeKind::Interprets, "r", {third, {}});
    EXPECT_THAT(places(partsDifference({{}, {early}}, {{}, {early, late}}).edgesAdded),
                ElementsAre("a interprets r"));
    EXPECT_THAT(places(partsDifference({{}, {early, late}}, {{}, {late}}).edgesRemoved),
                ElementsAre("a interprets r"));
    const PartsDifference moved = partsDifference({{}, {early}}, {{}, {late}});
    EXPECT_THAT(places(moved.edgesChanged), ElementsAre("a interprets r"));
    EXPECT_THAT(moved.edgesAdded, IsEmpty());
    EXPECT_THAT(moved.edgesRemoved, IsEmpty());
}

} // namespace tverrlos
