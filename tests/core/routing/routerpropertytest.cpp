#include "core/routing/routejson.h"
#include "core/routing/router.h"
#include "tests/core/routing/randomgraph.h"

#include <gtest/gtest.h>

#include <QJsonDocument>

#include <algorithm>

// What holds for every route. What a route is, the slow reading says (randomgraphstest.cpp).
namespace tverrlos::tests {

namespace {

constexpr int worlds = 500;

struct Asked
{
    World world = someWorld();
    QDate day = someDay();
    RouteQuestion question = routeQuestion(graphOf(world), someFacts(world, 1), day);

    Route routed() const
    {
        const Result<Route> found = route(graphOf(world), question);
        RC_ASSERT(found.ok());
        return *found;
    }
};

} // namespace

TEST(RouterProperties, SayWhyWhereNobodyOrMoreThanOneAnswersOrItWasSettledAndWhoLeads)
{
    EXPECT_TRUE(holdsFor(worlds, "reasons", [] {
        const Route found = Asked().routed();
        RC_ASSERT(!found.leadReason.isEmpty());
        for (const RoutedRegime &regime : found.regimes) {
            const bool settled =
                std::any_of(regime.agencies.begin(), regime.agencies.end(),
                            [](const RouteAnswer &one) { return !one.supporting && !one.settled.isEmpty(); });
            RC_ASSERT(regime.why.isEmpty() == (regime.kind == Ownership::Single && !settled));
        }
    }));
}

TEST(RouterProperties, GiveTheSameRouteWhateverTheOrderOfTheQuestionAndOfTheEdges)
{
    EXPECT_TRUE(holdsFor(worlds, "order of the question", [] {
        Asked asked;
        const Route first = asked.routed();
        std::reverse(asked.question.regimes.begin(), asked.question.regimes.end());
        std::reverse(asked.question.provisions.begin(), asked.question.provisions.end());
        asked.question.regimes += asked.question.regimes;
        RC_ASSERT(asked.routed() == first);
    }));
    EXPECT_TRUE(holdsFor(worlds, "order of the edges", [] {
        Asked asked;
        // A body under two ministries at once has no order-free answer; the reference data never has one.
        asked.world.edges.removeIf([](const ResponsibilityEdge &one) {
            return one.kind == EdgeKind::SubordinateTo || one.kind == EdgeKind::PartOf;
        });
        const Route first = asked.routed();
        std::reverse(asked.world.edges.begin(), asked.world.edges.end());
        const Route second = asked.routed();
        RC_ASSERT(second.lead == first.lead);
        RC_ASSERT(second.cover == first.cover);
        RC_ASSERT(second.attend == first.attend);
        RC_ASSERT(second.invite == first.invite);
    }));
}

TEST(RouterProperties, NameOnlyBodiesThatExistOnTheDayAndEndEachPathAtTheirName)
{
    EXPECT_TRUE(holdsFor(worlds, "bodies and paths", [] {
        const Asked asked;
        const Route found = asked.routed();
        const SlowReading slow(asked.world, asked.day);
        for (const RoutedRegime &regime : found.regimes)
            for (const RouteAnswer &answer : regime.agencies) {
                RC_ASSERT(slow.bodyNow(answer.agency.text()) == answer.agency.text());
                RC_ASSERT(answer.path.size() >= 2);
                RC_ASSERT(answer.path.constLast() == answer.name);
                RC_ASSERT(!answer.because.isEmpty());
            }
        for (const AgencyCode &one : found.invite)
            RC_ASSERT(!found.attend.contains(one));
        RC_ASSERT(!QJsonDocument(routeToJson(found)).toJson().isEmpty());
    }));
}

TEST(RouterProperties, NameEachAgencyOfTheSmallestSetOnce)
{
    EXPECT_TRUE(holdsFor(worlds, "cover", [] {
        const Route found = Asked().routed();
        for (const AgencyCode &one : found.cover)
            RC_ASSERT(found.cover.count(one) == 1);
    }));
}

} // namespace tverrlos::tests
