#include "core/routing/cover.h"
#include "core/routing/routejson.h"
#include "core/routing/router.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <set>

// Random graphs and questions against an oracle that reads the lists naively and shares nothing with the
// router.
namespace tverrlos {

namespace {

struct World
{
    QList<ResponsibilityNode> nodes;
    QList<ResponsibilityEdge> edges;
};

const QDate firstDay(2020, 1, 1);

QDate someDay()
{
    return firstDay.addDays(100 * *rc::gen::inRange(0, 12));
}

Validity somePeriod()
{
    Validity valid;
    if (*rc::gen::inRange(0, 3) == 0)
        valid.from = someDay();
    if (*rc::gen::inRange(0, 3) == 0)
        valid.to = (valid.from.isValid() ? valid.from : firstDay).addDays(*rc::gen::inRange(1, 800));
    return valid;
}

QString code(const char *prefix, int number)
{
    return QString::fromLatin1(prefix) + QString::number(number);
}

ResponsibilityNode node(const QString &itsCode, NodeKind kind)
{
    ResponsibilityNode made;
    made.code = itsCode;
    made.kind = kind;
    const QString name = QStringLiteral("name of %1").arg(itsCode);
    made.names.append(DatedName{{name, name, name}, {}, {}});
    return made;
}

ResponsibilityEdge edge(const QString &from, EdgeKind kind, const QString &to, const Validity &valid)
{
    ResponsibilityEdge made;
    made.from = from;
    made.to = to;
    made.kind = kind;
    made.valid = valid;
    made.grounds.source = QStringLiteral("test");
    return made;
}

constexpr int agencies = 6, ministries = 2, regimes = 4, provisions = 3, topics = 3;

World someWorld()
{
    World world;
    for (int i = 0; i < regimes; ++i)
        world.nodes.append(node(code("r", i), NodeKind::Regime));
    for (int i = 0; i < topics; ++i)
        world.nodes.append(node(code("t", i), NodeKind::Topic));
    for (int i = 0; i < provisions; ++i)
        world.nodes.append(node(code("p", i), NodeKind::Provision));
    for (int i = 0; i < agencies; ++i) {
        ResponsibilityNode agency = node(code("a", i), NodeKind::Agency);
        agency.valid = somePeriod();
        agency.precedence = *rc::gen::inRange(0, 4);
        if (*rc::gen::inRange(0, 3) == 0) {
            Partnership taken;
            taken.standing = *rc::gen::element(Partnership::Standing::Holds, Partnership::Standing::Takes,
                                               Partnership::Standing::Observes);
            taken.valid = somePeriod();
            agency.partnerships.append(taken);
        }
        world.nodes.append(agency);
    }
    for (int i = 0; i < ministries; ++i)
        world.nodes.append(node(code("m", i), NodeKind::Ministry));

    for (int i = 0; i < agencies; ++i) {
        if (i + 1 < agencies && *rc::gen::inRange(0, 2) == 0) {
            ResponsibilityEdge next = edge(code("a", i), EdgeKind::SucceededBy,
                                           code("a", *rc::gen::inRange(i + 1, agencies)), somePeriod());
            next.renamed = *rc::gen::arbitrary<bool>();
            world.edges.append(next);
        }
        if (*rc::gen::inRange(0, 3) != 0)
            world.edges.append(edge(code("a", i), EdgeKind::SubordinateTo,
                                    code("m", *rc::gen::inRange(0, ministries)), somePeriod()));
    }
    const auto target = [] {
        switch (*rc::gen::inRange(0, 4)) {
        case 0:
            return code("p", *rc::gen::inRange(0, provisions));
        case 1:
            return code("t", *rc::gen::inRange(0, topics));
        default:
            return code("r", *rc::gen::inRange(0, regimes));
        }
    };
    const int responsibilities = *rc::gen::inRange(0, 14);
    for (int i = 0; i < responsibilities; ++i) {
        ResponsibilityEdge one = edge(code("a", *rc::gen::inRange(0, agencies)),
                                      *rc::gen::element(EdgeKind::Interprets, EdgeKind::Supervises,
                                                        EdgeKind::Administers, EdgeKind::Consults),
                                      target(), somePeriod());
        one.supporting = *rc::gen::inRange(0, 4) == 0;
        world.edges.append(one);
    }
    for (int i = 0; i < provisions; ++i)
        if (*rc::gen::inRange(0, 4) != 0)
            world.edges.append(
                edge(code("p", i), EdgeKind::PartOf, code("r", *rc::gen::inRange(0, regimes)), {}));
    for (int i = 0; i < topics; ++i)
        for (int k = *rc::gen::inRange(0, 3); k > 0; --k)
            world.edges.append(
                edge(code("t", i), EdgeKind::PartOf, code("r", *rc::gen::inRange(0, regimes)), {}));
    return world;
}

RouteQuestion someQuestion()
{
    RouteQuestion question;
    question.day = firstDay.addDays(*rc::gen::inRange(-50, 1400));
    for (int k = *rc::gen::inRange(0, 6); k > 0; --k)
        question.regimes.append(RegimeCode(code("r", *rc::gen::inRange(0, regimes))));
    for (int k = *rc::gen::inRange(0, 3); k > 0; --k)
        question.provisions.append(ProvisionCode(code("p", *rc::gen::inRange(0, provisions))));
    for (int k = *rc::gen::inRange(0, 3); k > 0; --k)
        question.regimes.append(RegimeCode(code("t", *rc::gen::inRange(0, topics))));
    if (*rc::gen::arbitrary<bool>())
        question.askerSupervisedBy = AgencyCode(code("a", *rc::gen::inRange(0, agencies)));
    return question;
}

Route routed(const World &world, const RouteQuestion &question)
{
    const auto graph = ResponsibilityGraph::fromParts(world.nodes, world.edges);
    RC_ASSERT(graph.ok());
    const Result<Route> found = route(*graph, question);
    RC_ASSERT(found.ok());
    return *found;
}

/// The slow reading of the rules.
class Oracle
{
public:
    Oracle(const World &world, const QDate &day) : m_world(world), m_day(day) {}

    /// Empty where the line has ended or not begun.
    QString body(const QString &agency) const
    {
        const ResponsibilityNode &node = find(agency);
        if (node.valid.from.isValid() && m_day < node.valid.from)
            return {};
        if (!node.valid.to.isValid() || m_day < node.valid.to)
            return agency;
        for (const ResponsibilityEdge &one : m_world.edges)
            if (one.kind == EdgeKind::SucceededBy && one.from == agency && holds(one) && begun(one.to))
                return body(one.to);
        return {};
    }

    /// Who answers in full for one thing.
    std::set<QString> owners(const QString &thing) const
    {
        std::set<QString> full, any;
        gather(thing, full, any);
        return full.empty() ? any : full;
    }

    QString regimeOf(const QString &thing) const
    {
        if (find(thing).kind != NodeKind::Provision)
            return thing;
        for (const ResponsibilityEdge &one : m_world.edges)
            if (one.kind == EdgeKind::PartOf && one.from == thing)
                return one.to;
        return thing;
    }

    int precedence(const QString &agency) const { return find(agency).precedence; }

    QString ministry(const QString &agency) const
    {
        for (const ResponsibilityEdge &one : m_world.edges)
            if (one.kind == EdgeKind::SubordinateTo && one.from == agency && holds(one))
                return one.to;
        return {};
    }

private:
    bool holds(const ResponsibilityEdge &one) const
    {
        return (!one.valid.from.isValid() || one.valid.from <= m_day) &&
               (!one.valid.to.isValid() || one.valid.to > m_day);
    }
    bool begun(const QString &code) const
    {
        const QDate from = find(code).valid.from;
        return !from.isValid() || from <= m_day;
    }
    const ResponsibilityNode &find(const QString &code) const
    {
        for (const ResponsibilityNode &node : m_world.nodes)
            if (node.code == code)
                return node;
        throw std::runtime_error("no such node");
    }
    void gather(const QString &thing, std::set<QString> &full, std::set<QString> &any) const
    {
        bool own = false;
        for (const ResponsibilityEdge &one : m_world.edges) {
            const bool answers = one.kind == EdgeKind::Interprets || one.kind == EdgeKind::Supervises ||
                                 one.kind == EdgeKind::Administers;
            if (!answers || one.to != thing || !holds(one) || body(one.from).isEmpty())
                continue;
            own = true;
            any.insert(body(one.from));
            if (!one.supporting)
                full.insert(body(one.from));
        }
        if (!own)
            for (const ResponsibilityEdge &one : m_world.edges)
                if (one.kind == EdgeKind::PartOf && one.from == thing)
                    gather(one.to, full, any);
    }

    const World &m_world;
    QDate m_day;
};

std::set<QString> asked(const RouteQuestion &question)
{
    std::set<QString> things;
    for (const RegimeCode &regime : question.regimes)
        things.insert(regime.text());
    for (const ProvisionCode &provision : question.provisions)
        things.insert(provision.text());
    return things;
}

std::set<QString> texts(const QList<AgencyCode> &codes)
{
    std::set<QString> all;
    for (const AgencyCode &one : codes)
        all.insert(one.text());
    return all;
}

bool meets(const std::set<QString> &chosen, const std::vector<std::set<QString>> &wishes)
{
    return std::all_of(wishes.begin(), wishes.end(), [&](const std::set<QString> &wish) {
        return wish.empty() || std::any_of(wish.begin(), wish.end(),
                                           [&](const QString &one) { return chosen.count(one) > 0; });
    });
}

/// Tries every subset.
std::size_t smallestPossible(const std::vector<std::set<QString>> &wishes)
{
    std::size_t best = agencies;
    for (unsigned mask = 0; mask < (1u << agencies); ++mask) {
        std::set<QString> chosen;
        for (int i = 0; i < agencies; ++i)
            if (mask & (1u << i))
                chosen.insert(code("a", i));
        if (meets(chosen, wishes))
            best = std::min(best, chosen.size());
    }
    return best;
}

} // namespace

TEST(RouterProperties, AgreeWithASlowOracleOnWhoAnswersAndWhatKindOfCaseItIs)
{
    EXPECT_TRUE(rc::check("owners and kinds", [] {
        const World world = someWorld();
        const RouteQuestion question = someQuestion();
        const Route found = routed(world, question);
        const Oracle oracle(world, question.day);
        std::map<QString, std::set<QString>> expected;
        std::map<QString, QString> kinds;
        for (const QString &thing : asked(question)) {
            const QString heading = oracle.regimeOf(thing);
            const std::set<QString> owners = oracle.owners(thing);
            expected[heading].insert(owners.begin(), owners.end());
            QString &kind = kinds[heading];
            const QString own = owners.empty()       ? QStringLiteral("unowned")
                                : owners.size() == 1 ? QStringLiteral("single")
                                                     : QStringLiteral("shared");
            if (kind.isEmpty() || own == QLatin1String("unowned") ||
                (own == QLatin1String("shared") && kind == QLatin1String("single")))
                kind = own;
        }
        RC_ASSERT(static_cast<std::size_t>(found.regimes.size()) == expected.size());
        for (const RoutedRegime &regime : found.regimes) {
            std::set<QString> full;
            for (const RouteAnswer &answer : regime.agencies)
                if (!answer.supporting)
                    full.insert(answer.agency.text());
            RC_ASSERT(full == expected[regime.regime.text()]);
            RC_ASSERT(QString(codeOf(regime.kind)) == kinds[regime.regime.text()]);
            RC_ASSERT(regime.why.isEmpty() == (regime.kind == Ownership::Single));
        }
    }));
}

TEST(RouterProperties, LeadWithOneOfThoseThatAnswerForMostAndTheDeclaredOrderDecides)
{
    EXPECT_TRUE(rc::check("lead", [] {
        const World world = someWorld();
        const RouteQuestion question = someQuestion();
        const Route found = routed(world, question);
        const Oracle oracle(world, question.day);
        std::map<QString, std::set<QString>> headings; // agency -> what it answers for
        for (const QString &thing : asked(question))
            for (const QString &owner : oracle.owners(thing))
                headings[owner].insert(oracle.regimeOf(thing));
        RC_ASSERT(found.lead.has_value() == !headings.empty());
        RC_ASSERT(!found.leadReason.isEmpty());
        if (headings.empty())
            return;
        const auto best =
            std::min_element(headings.begin(), headings.end(), [&](const auto &a, const auto &b) {
                if (a.second.size() != b.second.size())
                    return a.second.size() > b.second.size();
                const int ofA = oracle.precedence(a.first), ofB = oracle.precedence(b.first);
                return ofA != ofB ? ofA < ofB : a.first < b.first;
            });
        RC_ASSERT(found.lead->text() == best->first);
    }));
}

TEST(RouterProperties, CoverEverythingWithAsFewAgenciesAsAnySubsetCould)
{
    EXPECT_TRUE(rc::check("cover", [] {
        const World world = someWorld();
        const RouteQuestion question = someQuestion();
        const Route found = routed(world, question);
        const Oracle oracle(world, question.day);
        std::vector<std::set<QString>> wishes;
        for (const QString &thing : asked(question))
            wishes.push_back(oracle.owners(thing));
        const std::set<QString> cover = texts(found.cover);
        RC_ASSERT(cover.size() == static_cast<std::size_t>(found.cover.size()));
        RC_ASSERT(meets(cover, wishes));
        RC_ASSERT(cover.size() == smallestPossible(wishes));
    }));
}

TEST(RouterProperties, TellAcrossMinistriesWhenTheAgenciesStandUnderMoreThanOne)
{
    EXPECT_TRUE(rc::check("cross-ministry", [] {
        const World world = someWorld();
        const RouteQuestion question = someQuestion();
        const Oracle oracle(world, question.day);
        std::set<QString> ministriesSeen;
        for (const QString &thing : asked(question))
            for (const QString &owner : oracle.owners(thing))
                if (const QString ministry = oracle.ministry(owner); !ministry.isEmpty())
                    ministriesSeen.insert(ministry);
        RC_ASSERT(routed(world, question).crossMinistry == (ministriesSeen.size() > 1));
    }));
}

TEST(RouterProperties, GiveTheSameRouteWhateverTheOrderOfTheQuestionAndOfTheEdges)
{
    EXPECT_TRUE(rc::check("order of the question", [] {
        const World world = someWorld();
        RouteQuestion question = someQuestion();
        const Route first = routed(world, question);
        std::reverse(question.regimes.begin(), question.regimes.end());
        std::reverse(question.provisions.begin(), question.provisions.end());
        question.regimes += question.regimes;
        RC_ASSERT(routed(world, question) == first);
    }));
    EXPECT_TRUE(rc::check("order of the edges", [] {
        World world = someWorld();
        const RouteQuestion question = someQuestion();
        // A body under two ministries at once has no order-free answer; the reference data never has one.
        world.edges.removeIf([](const ResponsibilityEdge &one) {
            return one.kind == EdgeKind::SubordinateTo || one.kind == EdgeKind::PartOf;
        });
        const Route first = routed(world, question);
        std::reverse(world.edges.begin(), world.edges.end());
        const Route second = routed(world, question);
        RC_ASSERT(second.lead == first.lead);
        RC_ASSERT(second.cover == first.cover);
        RC_ASSERT(second.attend == first.attend);
        RC_ASSERT(second.invite == first.invite);
    }));
}

TEST(RouterProperties, NameOnlyBodiesThatExistOnTheDayAndEndEachPathAtTheirName)
{
    EXPECT_TRUE(rc::check("bodies and paths", [] {
        const World world = someWorld();
        const RouteQuestion question = someQuestion();
        const Route found = routed(world, question);
        const Oracle oracle(world, question.day);
        for (const RoutedRegime &regime : found.regimes)
            for (const RouteAnswer &answer : regime.agencies) {
                RC_ASSERT(oracle.body(answer.agency.text()) == answer.agency.text());
                RC_ASSERT(answer.path.size() >= 2);
                RC_ASSERT(answer.path.constLast() == answer.name);
                RC_ASSERT(!answer.because.isEmpty());
            }
        for (const AgencyCode &one : found.invite)
            RC_ASSERT(!found.attend.contains(one));
        RC_ASSERT(!QJsonDocument(routeToJson(found)).toJson().isEmpty());
    }));
}

TEST(RouterProperties, FindARoleConflictOnlyForTheSupervisorOfTheAsker)
{
    EXPECT_TRUE(rc::check("role conflict", [] {
        const World world = someWorld();
        const RouteQuestion question = someQuestion();
        const Route found = routed(world, question);
        if (question.askerSupervisedBy.isEmpty())
            RC_ASSERT(found.roleConflicts.isEmpty());
        const auto graph = ResponsibilityGraph::fromParts(world.nodes, world.edges);
        for (const RoleConflict &conflict : found.roleConflicts)
            RC_ASSERT(graph->bodyOn(question.askerSupervisedBy, question.day) == conflict.agency);
    }));
}

TEST(RouterProperties, ReadDamagedReferenceDataOrRefuseItButNeverFallOver)
{
    QByteArrayList originals;
    for (const char *name :
         {"regimes", "topics", "provisions", "agencies", "ministries", "responsibilities"}) {
        QFile file(QStringLiteral(":/reference/%1.json").arg(QLatin1String(name)));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        originals.append(file.readAll());
    }
    EXPECT_TRUE(rc::check("damaged files", [&] {
        QList<ReferenceBytes> files;
        for (const QByteArray &original : originals)
            files.append({QStringLiteral("data.json"), original});
        QByteArray &hurt = files[*rc::gen::inRange<qsizetype>(0, files.size())].json;
        for (int k = *rc::gen::inRange(1, 4); k > 0; --k) {
            const auto at = *rc::gen::inRange<qsizetype>(0, hurt.size());
            if (*rc::gen::arbitrary<bool>())
                hurt[at] = static_cast<char>(*rc::gen::inRange(0, 256));
            else
                hurt.remove(at, *rc::gen::inRange(1, 200));
        }
        const auto graph = ResponsibilityGraph::fromJson(files);
        if (!graph) {
            RC_ASSERT(graph.error().code == ErrorCode::Invalid);
            RC_ASSERT(!graph.error().english().isEmpty());
            return;
        }
        RouteQuestion question;
        question.day = QDate(2024, 2, 1);
        for (const RegimeCode &regime : graph->regimes())
            question.regimes.append(regime);
        RC_ASSERT(route(*graph, question).ok());
    }));
}

TEST(SmallestCover, IsExactAndTakesTheFirstOfEqualChoices)
{
    EXPECT_EQ(smallestCover({}), QList<int>());
    EXPECT_EQ(smallestCover({{}}), QList<int>());
    EXPECT_EQ(smallestCover({{0, 1}, {1, 2}}), QList<int>{1});
    EXPECT_EQ(smallestCover({{0, 1}, {2, 3}}), (QList<int>{0, 2}));
    EXPECT_EQ(smallestCover({{2}, {0, 2}, {1, 3}}), (QList<int>{1, 2}));
    // Greedy would take 0 first and need three.
    EXPECT_EQ(smallestCover({{0, 1}, {0, 1}, {0, 2}, {0, 2}, {1}, {2}}), (QList<int>{1, 2}));
}

TEST(SmallestCover, StillCoversWhenThereAreTooManyToTryThemAll)
{
    QList<QList<int>> wishes;
    for (int i = 0; i < 60; ++i)
        wishes.append({i, i + 1, i + 2});
    const QList<int> cover = smallestCover(wishes);
    for (const QList<int> &wish : wishes)
        EXPECT_TRUE(std::any_of(wish.begin(), wish.end(), [&](int one) { return cover.contains(one); }));
    EXPECT_LT(cover.size(), 40);
}

} // namespace tverrlos
