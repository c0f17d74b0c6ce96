#include "core/routing/cover.h"
#include "core/routing/questions.h"
#include "core/routing/rerouting.h"
#include "core/routing/whatif.h"
#include "tests/core/routing/randomgraph.h"

#include <gtest/gtest.h>

// More than ten thousand random graphs, each asked everything, against the slow reading.
namespace tverrlos::tests {

namespace {

std::set<QString> texts(const QList<AgencyCode> &codes)
{
    std::set<QString> all;
    for (const AgencyCode &code : codes)
        all.insert(code.text());
    return all;
}

bool meets(const std::set<QString> &chosen, const std::vector<std::set<QString>> &wishes)
{
    return std::all_of(wishes.begin(), wishes.end(), [&](const std::set<QString> &wish) {
        return wish.empty() || std::any_of(wish.begin(), wish.end(),
                                           [&](const QString &one) { return chosen.count(one) > 0; });
    });
}

/// Whether any choice smaller than `size` would do.
bool smallerWouldDo(const std::vector<std::set<QString>> &wishes, std::size_t size)
{
    std::set<QString> everybody;
    for (const std::set<QString> &wish : wishes)
        everybody.insert(wish.begin(), wish.end());
    const std::vector<QString> all(everybody.begin(), everybody.end());
    for (unsigned mask = 0; mask < (1U << all.size()); ++mask) {
        std::set<QString> chosen;
        for (std::size_t i = 0; i < all.size(); ++i)
            if (mask & (1U << i))
                chosen.insert(all[i]);
        if (chosen.size() < size && meets(chosen, wishes))
            return true;
    }
    return false;
}

void expectSame(const Route &found, const SlowRoute &slow)
{
    RC_ASSERT(found.lead.value_or(AgencyCode()).text() == slow.lead);
    RC_ASSERT(static_cast<std::size_t>(found.regimes.size()) == slow.kinds.size());
    for (const RoutedRegime &regime : found.regimes) {
        const QString under = regime.regime.text();
        RC_ASSERT(QString(codeOf(regime.kind)) == slow.kinds.at(under));
        std::set<QString> full, any;
        for (const RouteAnswer &answer : regime.agencies) {
            any.insert(answer.agency.text());
            if (!answer.supporting)
                full.insert(answer.agency.text());
        }
        RC_ASSERT(full == slow.inFull.at(under));
        const auto answering = slow.answering.find(under);
        RC_ASSERT(any == (answering == slow.answering.end() ? std::set<QString>() : answering->second));
    }
    RC_ASSERT(found.crossMinistry == slow.crossMinistry);
    std::set<std::pair<QString, QString>> conflicts;
    for (const RoleConflict &conflict : found.roleConflicts)
        conflicts.insert({conflict.agency.text(), conflict.regime.text()});
    RC_ASSERT(conflicts == slow.conflicts);
    RC_ASSERT(texts(found.attend) == slow.attend);
    RC_ASSERT(texts(found.invite) == slow.invite);
    const std::set<QString> cover = texts(found.cover);
    RC_ASSERT(meets(cover, slow.wishes));
    RC_ASSERT(!smallerWouldDo(slow.wishes, cover.size()));
}

/// The answers as the slow reading gives them: question, things, agencies.
using PlainAnswer = std::tuple<QString, std::set<QString>, std::set<QString>>;

std::set<PlainAnswer> plain(const QList<GraphAnswer> &answers)
{
    std::set<PlainAnswer> all;
    for (const GraphAnswer &answer : answers) {
        std::set<QString> things;
        for (const QString &thing : answer.things + answer.others)
            things.insert(thing);
        RC_ASSERT(all.insert({codeOf(answer.question), things, texts(answer.agencies)}).second);
    }
    return all;
}

std::set<PlainAnswer> slowAnswers(const World &world, const QDate &day)
{
    const SlowReading slow(world, day);
    std::set<PlainAnswer> all;
    std::map<QString, std::set<QString>> alone, under;
    for (const ResponsibilityNode &node : world.nodes) {
        if (node.kind == NodeKind::Agency) {
            const SlowReading without(world, day, node.code);
            for (const ResponsibilityNode &matter : world.nodes)
                if (matter.kind != NodeKind::Agency && matter.kind != NodeKind::Ministry &&
                    slow.answered(matter.code) && !without.answered(matter.code) &&
                    slow.bodyNow(node.code) == node.code)
                    alone[node.code].insert(matter.code);
        }
        if (node.kind == NodeKind::Agency || node.kind == NodeKind::Ministry)
            continue;
        const std::set<QString> owners = slow.owners(node.code);
        const bool regime = node.kind == NodeKind::Regime;
        if (owners.empty())
            all.insert({QStringLiteral("gap"), {node.code}, {}});
        if (owners.size() > 1 && (regime || slow.hasItsOwn(node.code)))
            all.insert({QStringLiteral("overlap"), {node.code}, owners});
        if (!regime)
            continue;
        for (const QString &owner : owners) {
            if (slow.supervises(owner, node.code))
                all.insert({QStringLiteral("role-conflict"), {node.code}, {owner}});
            if (slow.switchedOn(node.code) && !slow.ministry(owner).isEmpty())
                under[slow.ministry(owner)].insert(node.code);
        }
    }
    for (const auto &[agency, things] : alone)
        all.insert({QStringLiteral("single-point"), things, {agency}});
    for (auto first = under.begin(); first != under.end(); ++first)
        for (auto second = std::next(first); second != under.end(); ++second) {
            std::set<QString> both = first->second;
            both.insert(second->second.begin(), second->second.end());
            all.insert({QStringLiteral("cross-ministry"), both, {first->first, second->first}});
        }
    return all;
}

/// Something else about one edge or body, so that the graph stays sound.
World changed(World world)
{
    for (int tries = 0; tries < 3 && !world.edges.isEmpty(); ++tries) {
        const auto at = *rc::gen::inRange<qsizetype>(0, world.edges.size());
        switch (*rc::gen::inRange(0, 3)) {
        case 0:
            world.edges.removeAt(at);
            break;
        case 1:
            world.edges[at].valid.to = QDate();
            // A settlement says who leads; nobody leads beside another.
            if (world.edges.at(at).kind != EdgeKind::Leads)
                world.edges[at].supporting = !world.edges.at(at).supporting;
            break;
        default:
            for (ResponsibilityNode &node : world.nodes)
                if (node.code == world.edges.at(at).from && node.kind == NodeKind::Agency)
                    node.valid = {};
        }
    }
    return world;
}

/// What a route on record keeps. Whether somebody answers in full or beside another shows there in the lead,
/// the kinds and the ministries, and not by itself.
bool sameSubstance(const SlowRoute &a, const SlowRoute &b)
{
    return a.lead == b.lead && a.kinds == b.kinds && a.answering == b.answering &&
           a.crossMinistry == b.crossMinistry && a.conflicts == b.conflicts && a.attend == b.attend &&
           a.invite == b.invite;
}

ResponsibilityNode node(const char *code, NodeKind kind)
{
    ResponsibilityNode made;
    made.code = QString::fromLatin1(code);
    made.kind = kind;
    made.names.append(DatedName{{made.code, made.code, made.code}, {}, {}});
    return made;
}

ResponsibilityEdge edge(const char *from, EdgeKind kind, const char *to, bool supporting = false)
{
    ResponsibilityEdge made;
    made.from = QString::fromLatin1(from);
    made.to = QString::fromLatin1(to);
    made.kind = kind;
    made.supporting = supporting;
    if (kind == EdgeKind::Leads)
        made.settlement = {QStringLiteral("the steering group"), QDate(2023, 1, 1)};
    return made;
}

} // namespace

TEST(RandomGraphs, MayHaveTwoSettlementsUnderOneRegime)
{
    // a comes first in the declared order, but b leads the provision by a settlement, and c the regime.
    ResponsibilityNode first = node("a", NodeKind::Agency);
    first.precedence = 1;
    const auto graph = ResponsibilityGraph::fromParts(
        {node("r", NodeKind::Regime), node("s", NodeKind::Regime), node("p", NodeKind::Provision), first,
         node("b", NodeKind::Agency), node("c", NodeKind::Agency)},
        {edge("p", EdgeKind::PartOf, "r"), edge("c", EdgeKind::Leads, "r"), edge("b", EdgeKind::Leads, "p"),
         edge("a", EdgeKind::Interprets, "s"), edge("b", EdgeKind::Interprets, "s")});
    ASSERT_TRUE(graph.ok());
    RouteQuestion question;
    question.day = QDate(2024, 1, 1);
    question.regimes = {RegimeCode(QStringLiteral("r")), RegimeCode(QStringLiteral("s"))};
    question.provisions = {ProvisionCode(QStringLiteral("p"))};
    const auto found = route(*graph, question);
    ASSERT_TRUE(found.ok());
    EXPECT_EQ(found->lead, AgencyCode(QStringLiteral("b")));
}

TEST(RandomGraphs, MayReachARegimeBothBesideASettlementAndInFull)
{
    // t is part of r, and of u, which is settled and part of r too. The order of the two plays no part.
    QList<ResponsibilityEdge> edges{edge("t", EdgeKind::PartOf, "u"), edge("t", EdgeKind::PartOf, "r"),
                                    edge("u", EdgeKind::PartOf, "r"), edge("a", EdgeKind::Interprets, "r"),
                                    edge("b", EdgeKind::Leads, "u")};
    for (int turn = 0; turn < 2; ++turn) {
        const auto graph = ResponsibilityGraph::fromParts(
            {node("r", NodeKind::Regime), node("t", NodeKind::Topic), node("u", NodeKind::Topic),
             node("a", NodeKind::Agency), node("b", NodeKind::Agency)},
            edges);
        ASSERT_TRUE(graph.ok());
        RouteQuestion question;
        question.day = QDate(2024, 1, 1);
        question.regimes = {RegimeCode(QStringLiteral("t"))};
        const auto found = route(*graph, question);
        ASSERT_TRUE(found.ok());
        EXPECT_EQ(found->regimes.at(0).kind, Ownership::Shared);
        std::swap(edges[0], edges[1]);
    }
}

TEST(RandomGraphs, MayHaveAnAgencyThatOnlySupportsTheRegimeButAnswersForAProvisionOfIt)
{
    const auto graph = ResponsibilityGraph::fromParts(
        {node("r", NodeKind::Regime), node("p", NodeKind::Provision), node("a", NodeKind::Agency),
         node("b", NodeKind::Agency)},
        {edge("p", EdgeKind::PartOf, "r", false), edge("a", EdgeKind::Interprets, "r", false),
         edge("b", EdgeKind::Interprets, "r", true), edge("b", EdgeKind::Interprets, "p", false)});
    ASSERT_TRUE(graph.ok());
    RouteQuestion question;
    question.day = QDate(2024, 1, 1);
    question.regimes = {RegimeCode(QStringLiteral("r"))};
    question.provisions = {ProvisionCode(QStringLiteral("p"))};
    const auto found = route(*graph, question);
    ASSERT_TRUE(found.ok());
    EXPECT_EQ(texts(found->cover), (std::set<QString>{QStringLiteral("a"), QStringLiteral("b")}));
    EXPECT_FALSE(found->regimes.at(0).agencies.at(1).supporting);
}

TEST(RandomGraphs, AreRoutedAsTheSlowReadingSays)
{
    EXPECT_TRUE(holdsFor(6000, "routes", [] {
        const World world = someWorld();
        const ResponsibilityGraph graph = graphOf(world);
        const QDate day = someDay();
        const RoutingFacts facts = someFacts(world, 1);
        const auto found = route(graph, routeQuestion(graph, facts, day));
        RC_ASSERT(found.ok());
        expectSame(*found, SlowReading(world, day).route(facts));
        RC_ASSERT(route(graph, routeQuestion(graph, facts, day)).value() == *found);
    }));
}

TEST(RandomGraphs, AnswerEveryQuestionAsTheSlowReadingDoes)
{
    EXPECT_TRUE(holdsFor(2500, "questions", [] {
        const World world = someWorld();
        const QDate day = someDay();
        const QList<GraphAnswer> found = askGraph(graphOf(world), day);
        RC_ASSERT(plain(found) == slowAnswers(world, day));
        RC_ASSERT(askGraph(graphOf(world), day) == found);
    }));
}

TEST(RandomGraphs, NameTheCasesBehindEachAnswer)
{
    EXPECT_TRUE(holdsFor(500, "cases behind", [] {
        const World world = someWorld();
        const ResponsibilityGraph graph = graphOf(world);
        const QDate day = someDay();
        const QList<GraphAnswer> answers = askGraph(graph, day);
        CasesBehindAnswers behind(graph, day, answers);
        QList<RoutingFacts> cases;
        for (int i = 1; i <= 6; ++i) {
            cases.append(someFacts(world, i));
            behind.add(cases.constLast());
        }
        const QList<QList<CaseNumber>> found = behind.take();
        RC_ASSERT(found.size() == answers.size());
        const SlowReading slow(world, day);
        for (qsizetype i = 0; i < answers.size(); ++i)
            for (const RoutingFacts &facts : cases) {
                const GraphAnswer &answer = answers.at(i);
                bool expected = false;
                const SlowRoute slowRoute = slow.route(facts);
                std::set<QString> ministries;
                for (const auto &[under, agencies] : slowRoute.inFull)
                    for (const QString &agency : agencies)
                        ministries.insert(slow.ministry(agency));
                switch (answer.question) {
                case GraphQuestion::Gap:
                case GraphQuestion::Overlap:
                case GraphQuestion::SinglePoint:
                    for (const QString &thing : answer.things)
                        expected = expected || facts.regimes.contains(RegimeCode(thing)) ||
                                   facts.provisions.contains(ProvisionCode(thing)) ||
                                   facts.topics.contains(TopicCode(thing));
                    break;
                case GraphQuestion::CrossMinistry:
                    expected = ministries.count(answer.agencies.at(0).text()) > 0 &&
                               ministries.count(answer.agencies.at(1).text()) > 0;
                    break;
                case GraphQuestion::RoleConflict:
                    expected =
                        slowRoute.conflicts.count({answer.agencies.at(0).text(), answer.things.at(0)}) > 0;
                }
                RC_ASSERT(found.at(i).contains(facts.number) == expected);
            }
    }));
}

TEST(RandomGraphs, TellWhatAChangeWouldChangeAndNothingElse)
{
    EXPECT_TRUE(holdsFor(1500, "what if", [] {
        const World before = someWorld();
        const World after = changed(before);
        const auto afterGraph = ResponsibilityGraph::fromParts(after.nodes, after.edges);
        RC_PRE(afterGraph.ok());
        const QDate day = someDay();
        WhatIf asked(graphOf(before), *afterGraph, day);
        Rerouting onRecord(*afterGraph, day);
        std::set<CaseNumber> expected;
        const int cases = 5;
        for (int i = 1; i <= cases; ++i) {
            RoutingFacts facts = someFacts(before, i);
            asked.add(facts);
            const SlowRoute was = SlowReading(before, day).route(facts);
            const SlowRoute is = SlowReading(after, day).route(facts);
            if (facts.tagged && !sameSubstance(was, is))
                expected.insert(facts.number);
            // On record stands what the graph said before the change.
            const ResponsibilityGraph graph = graphOf(before);
            facts.route = tverrlos::onRecord(*route(graph, routeQuestion(graph, facts, day)));
            onRecord.add(facts);
        }
        const RouteChanges changes = asked.take();
        RC_ASSERT(changes.open == cases);
        std::set<CaseNumber> found;
        for (const AffectedCase &one : changes.cases)
            found.insert(one.number);
        // The slow reading does not tell roles apart, nor which of equal covers was taken.
        for (const AffectedCase &one : changes.cases) {
            QList<RouteAspect> finer = changes.changeOf(one).aspects;
            finer.removeAll(RouteAspect::Agencies);
            finer.removeAll(RouteAspect::Cover);
            if (!finer.isEmpty())
                RC_ASSERT(expected.count(one.number) > 0);
        }
        for (const CaseNumber &number : expected)
            RC_ASSERT(found.count(number) > 0);
        const RouteChanges again = onRecord.take();
        RC_ASSERT(again.cases.size() == changes.cases.size());
        for (qsizetype i = 0; i < again.cases.size(); ++i) {
            RC_ASSERT(again.cases.at(i).number == changes.cases.at(i).number);
            RC_ASSERT(again.changeOf(again.cases.at(i)).aspects ==
                      changes.changeOf(changes.cases.at(i)).aspects);
        }
    }));
}

} // namespace tverrlos::tests
