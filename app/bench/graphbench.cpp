#include "app/bench/graphbench.h"

#include "app/bench/measure.h"
#include "core/responsibility/graphedit.h"
#include "core/routing/questions.h"
#include "core/routing/rerouting.h"
#include "core/routing/whatif.h"

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <random>

namespace tverrlos {

namespace {

constexpr int casesAsked = 100'000;
const QDate day(2024, 2, 1);

class Making
{
public:
    explicit Making(int vertices)
        : m_regimes(qMax(4, vertices / 20)), m_provisions(vertices * 7 / 20), m_topics(vertices * 7 / 20),
          m_agencies(vertices / 5), m_ministries(qMax(2, vertices / 20))
    {}

    ResponsibilityGraph make()
    {
        add("r", m_regimes, NodeKind::Regime);
        add("t", m_topics, NodeKind::Topic);
        add("p", m_provisions, NodeKind::Provision);
        add("a", m_agencies, NodeKind::Agency);
        add("m", m_ministries, NodeKind::Ministry);
        for (int i = 0; i < m_agencies; ++i) {
            join(code("a", i), EdgeKind::SubordinateTo, code("m", below(m_ministries)));
            // Every tenth has been merged into the next.
            if (i % 10 == 0 && i + 1 < m_agencies)
                join(code("a", i), EdgeKind::SucceededBy, code("a", i + 1)).valid.from = QDate(2024, 1, 1);
        }
        for (int i = 0; i < m_regimes; ++i)
            for (int k = 1 + below(3); k > 0; --k)
                join(code("a", below(m_agencies)), k == 1 ? EdgeKind::Interprets : EdgeKind::Supervises,
                     code("r", i));
        for (int i = 0; i < m_provisions; ++i)
            join(code("p", i), EdgeKind::PartOf, code("r", below(m_regimes)));
        for (int i = 0; i < m_topics; ++i)
            join(code("t", i), EdgeKind::PartOf, code("r", below(m_regimes)));
        auto graph = ResponsibilityGraph::fromParts(m_nodes, m_edges);
        if (!graph) {
            std::fprintf(stderr, "bench: %s\n", qPrintable(graph.error().english()));
            std::exit(1);
        }
        return *graph;
    }

private:
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
    static QString code(const char *prefix, int number)
    {
        return QString::fromLatin1(prefix) + QString::number(number);
    }
    void add(const char *prefix, int count, NodeKind kind)
    {
        for (int i = 0; i < count; ++i) {
            ResponsibilityNode node;
            node.code = code(prefix, i);
            node.kind = kind;
            const QString name = QStringLiteral("name of %1").arg(node.code);
            node.names.append(DatedName{{name, name, name}, {}, {}});
            if (kind == NodeKind::Agency && i % 10 == 0 && i + 1 < count)
                node.valid.to = QDate(2024, 1, 1);
            m_nodes.append(node);
        }
    }
    ResponsibilityEdge &join(const QString &from, EdgeKind kind, const QString &to)
    {
        ResponsibilityEdge edge;
        edge.from = from;
        edge.to = to;
        edge.kind = kind;
        edge.grounds.source = QStringLiteral("bench");
        m_edges.append(edge);
        return m_edges.last();
    }

    int m_regimes, m_provisions, m_topics, m_agencies, m_ministries;
    std::mt19937 m_random{20240101};
    QList<ResponsibilityNode> m_nodes;
    QList<ResponsibilityEdge> m_edges;
};

/// A few regimes and a provision, as a case has them; another for each number.
RouteQuestion questionOf(const QList<RegimeCode> &regimes, const QList<ProvisionCode> &provisions, int number)
{
    RouteQuestion question;
    question.day = day;
    for (int k = 0; k < 3; ++k)
        question.regimes.append(regimes.at((number * 7 + k * 3) % regimes.size()));
    if (!provisions.isEmpty())
        question.provisions.append(provisions.at((number * 13) % provisions.size()));
    return question;
}

double nanosecondsPerRoute(const ResponsibilityGraph &graph)
{
    const QList<RegimeCode> regimes = graph.regimes();
    const QList<ProvisionCode> provisions = graph.provisions();
    constexpr int routes = 500;
    QList<double> rounds;
    for (int round = 0; round < 5; ++round)
        rounds.append(timed([&] {
            for (int i = 0; i < routes; ++i)
                if (!route(graph, questionOf(regimes, provisions, i)))
                    std::exit(1);
        }));
    return median(rounds) / routes * 1e9;
}

void measureGrowth()
{
    std::printf(
        "graph             vertices   build ms   ns per route   exponent   all questions ms   exponent\n");
    double lastRoute = 0, lastQuestions = 0;
    for (int size = 100; size <= 100'000; size *= 10) {
        QList<ResponsibilityGraph> made;
        const double build = timed([&] { made.append(graphOfSize(size)); });
        const double perRoute = nanosecondsPerRoute(made.constFirst());
        const double questions = timed([&] { (void)askGraph(made.constFirst(), day); });
        // Sizes grow tenfold: the exponent is the logarithm of the ratio.
        const auto exponent = [](double now, double before) {
            return before > 0 ? std::log10(now / before) : 0.0;
        };
        std::printf("made up       %12d %10.1f %14.0f %10.2f %18.1f %10.2f\n", size, build * 1e3, perRoute,
                    exponent(perRoute, lastRoute), questions * 1e3, exponent(questions, lastQuestions));
        std::fflush(stdout);
        lastRoute = perRoute;
        lastQuestions = questions;
    }
}

QList<RoutingFacts> openCases(const ResponsibilityGraph &graph)
{
    std::mt19937 random{7};
    const auto some = [&](const auto &codes, int most) {
        auto chosen = codes;
        chosen.clear();
        for (int k = static_cast<int>(random() % static_cast<unsigned>(most + 1)); k > 0; --k) {
            const auto &code =
                codes.at(static_cast<qsizetype>(random() % static_cast<unsigned>(codes.size())));
            if (!chosen.contains(code))
                chosen.append(code);
        }
        return chosen;
    };
    const QList<RegimeCode> regimes = graph.regimesOn(day);
    QList<RoutingFacts> cases;
    for (int i = 1; i <= casesAsked; ++i) {
        RoutingFacts facts;
        facts.number = CaseNumber(2024, i);
        facts.regimes = some(regimes, 4);
        facts.tagged = !facts.regimes.isEmpty();
        facts.provisions = some(graph.provisions(), 2);
        facts.topics = some(graph.topics(), 2);
        cases.append(facts);
    }
    return cases;
}

void measureWhatIf()
{
    const ResponsibilityGraph &graph = ResponsibilityGraph::standard();
    const auto edit =
        parseGraphEdit(QStringLiteral("merge helsetilsynet into hdir on 2024-01-15").split(QLatin1Char(' ')));
    const auto after = edit ? applied(graph, *edit) : Result<ResponsibilityGraph>(edit.error());
    if (!after) {
        std::fprintf(stderr, "bench: %s\n", qPrintable(after.error().english()));
        std::exit(1);
    }
    const QList<RoutingFacts> cases = openCases(graph);
    WhatIf asked(graph, *after, day);
    const double seconds = timed([&] {
        for (const RoutingFacts &facts : cases)
            asked.add(facts);
    });
    const RouteChanges changes = asked.take();
    std::printf("what if: %d open cases in memory, %lld affected: %.2f s\n", casesAsked,
                static_cast<long long>(changes.cases.size()), seconds);
}

} // namespace

ResponsibilityGraph graphOfSize(int vertices)
{
    return Making(vertices).make();
}

void measureGraph()
{
    std::printf("shipped graph %12lld %10s %14.0f\n",
                static_cast<long long>(ResponsibilityGraph::standard().nodes().size()), "",
                nanosecondsPerRoute(ResponsibilityGraph::standard()));
    measureGrowth();
    measureWhatIf();
}

} // namespace tverrlos
