#include "core/responsibility/responsibilitygraph.h"

#include "core/responsibility/responsibilityjson.h"
#include "core/responsibility/responsibilityrules.h"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/filtered_graph.hpp>

#include <QFile>
#include <QHash>

#include <algorithm>
#include <set>

namespace tverrlos {

namespace {

// Vertices and edges carry their position in the lists they come from. The snapshot never changes, so the
// descriptors of vecS stay valid, and in- and out-edges keep the order of the reference data.
struct VertexPosition
{
    int node = 0;
};
struct EdgePosition
{
    int edge = 0;
};
using Graph =
    boost::adjacency_list<boost::vecS, boost::vecS, boost::bidirectionalS, VertexPosition, EdgePosition>;

} // namespace

struct ResponsibilityGraph::Snapshot
{
    QList<ResponsibilityNode> nodes;
    QList<ResponsibilityEdge> edges;
    QHash<QString, int> byCode; ///< case-folded
    QHash<QString, int> byWord; ///< codes, names of all times and aliases; case-folded
    QList<const ResponsibilityNode *> partners;
    Graph graph;

    Snapshot(QList<ResponsibilityNode> givenNodes, QList<ResponsibilityEdge> givenEdges);
    int position(const QString &code) const { return byCode.value(code.trimmed().toCaseFolded(), -1); }
    template<class Edges>
    QList<const ResponsibilityEdge *> listed(const Edges &range, const auto &view) const;
};

namespace {

/// The graph as of a day. What begins later is hidden; what has ended stays, for its successor to be found.
struct BegunBy
{
    const QList<ResponsibilityNode> *nodes = nullptr;
    QDate day;
    bool operator()(Graph::vertex_descriptor vertex) const
    {
        const QDate &from = nodes->at(static_cast<qsizetype>(vertex)).valid.from;
        return !from.isValid() || from <= day;
    }
};
struct HoldsOn
{
    const QList<ResponsibilityEdge> *edges = nullptr;
    const Graph *graph = nullptr;
    QDate day;
    bool operator()(const Graph::edge_descriptor &edge) const
    {
        return edges->at((*graph)[edge].edge).valid.holdsOn(day);
    }
};
using GraphOnDay = boost::filtered_graph<Graph, HoldsOn, BegunBy>;

template<class Code>
QList<Code> codesOf(const QList<ResponsibilityNode> &nodes, NodeKind kind)
{
    QList<Code> codes;
    for (const ResponsibilityNode &node : nodes)
        if (node.kind == kind)
            codes.append(Code(node.code));
    return codes;
}

void collect(std::set<QDate> &days, const Validity &valid)
{
    for (const QDate &day : {valid.from, valid.to})
        if (day.isValid())
            days.insert(day);
}

qint64 distance(const Validity &valid, const QDate &day)
{
    if (valid.from.isValid() && day < valid.from)
        return day.daysTo(valid.from);
    if (valid.to.isValid() && day >= valid.to)
        return valid.to.daysTo(day) + 1;
    return 0;
}

} // namespace

ResponsibilityGraph::Snapshot::Snapshot(QList<ResponsibilityNode> givenNodes,
                                        QList<ResponsibilityEdge> givenEdges)
    : nodes(std::move(givenNodes)), edges(std::move(givenEdges)),
      graph(static_cast<std::size_t>(nodes.size()))
{
    for (int i = 0; i < nodes.size(); ++i) {
        const ResponsibilityNode &node = nodes.at(i);
        graph[static_cast<std::size_t>(i)].node = i;
        if (node.kind == NodeKind::Agency && !node.partnerships.isEmpty())
            partners.append(&node);
        byCode.insert(node.code.toCaseFolded(), i);
        byWord.insert(node.code.toCaseFolded(), i);
        for (const QString &alias : node.aliases)
            byWord.insert(alias.trimmed().toCaseFolded(), i);
        for (const DatedName &name : node.names)
            for (const QString &word : {name.name.nb, name.name.nn, name.name.en})
                byWord.insert(word.trimmed().toCaseFolded(), i);
    }
    for (int i = 0; i < edges.size(); ++i)
        boost::add_edge(static_cast<std::size_t>(position(edges.at(i).from)),
                        static_cast<std::size_t>(position(edges.at(i).to)), EdgePosition{i}, graph);
}

template<class Edges>
QList<const ResponsibilityEdge *> ResponsibilityGraph::Snapshot::listed(const Edges &range,
                                                                        const auto &view) const
{
    QList<const ResponsibilityEdge *> found;
    for (auto it = range.first; it != range.second; ++it)
        found.append(&edges.at(view[*it].edge));
    return found;
}

ResponsibilityGraph::ResponsibilityGraph(std::shared_ptr<const Snapshot> snapshot)
    : m_snapshot(std::move(snapshot))
{}

Result<ResponsibilityGraph> ResponsibilityGraph::fromJson(const QList<ReferenceBytes> &files)
{
    ResponsibilityParts parts;
    for (const ReferenceBytes &file : files)
        if (const Result<void> read = readResponsibility(file.name, file.json, parts); !read)
            return read.error();
    return fromParts(std::move(parts.nodes), std::move(parts.edges));
}

Result<ResponsibilityGraph> ResponsibilityGraph::fromParts(QList<ResponsibilityNode> nodes,
                                                           QList<ResponsibilityEdge> edges)
{
    if (const Result<void> good = checkParts(nodes, edges); !good)
        return good.error();
    return ResponsibilityGraph(std::make_shared<const Snapshot>(std::move(nodes), std::move(edges)));
}

const ResponsibilityGraph &ResponsibilityGraph::standard()
{
    static const ResponsibilityGraph graph = [] {
        QList<ReferenceBytes> files;
        for (const QString &name :
             {QStringLiteral("regimes.json"), QStringLiteral("topics.json"),
              QStringLiteral("provisions.json"), QStringLiteral("agencies.json"),
              QStringLiteral("ministries.json"), QStringLiteral("responsibilities.json")}) {
            QFile file(QStringLiteral(":/reference/") + name);
            if (!file.open(QIODevice::ReadOnly))
                qFatal("The reference data %s is not in the program.", qPrintable(name));
            files.append({name, file.readAll()});
        }
        Result<ResponsibilityGraph> read = fromJson(files);
        if (!read)
            qFatal("The reference data in the program: %s", qPrintable(read.error().english()));
        return std::move(read).value();
    }();
    return graph;
}

const QList<ResponsibilityNode> &ResponsibilityGraph::nodes() const
{
    return m_snapshot->nodes;
}

const QList<ResponsibilityEdge> &ResponsibilityGraph::edges() const
{
    return m_snapshot->edges;
}

int ResponsibilityGraph::orderOf(const QString &code) const
{
    return m_snapshot->position(code);
}

const ResponsibilityNode *ResponsibilityGraph::find(const QString &code) const
{
    const int position = orderOf(code);
    return position < 0 ? nullptr : &m_snapshot->nodes.at(position);
}

const ResponsibilityNode *ResponsibilityGraph::named(const QString &codeOrName) const
{
    const int position = m_snapshot->byWord.value(codeOrName.trimmed().toCaseFolded(), -1);
    return position < 0 ? nullptr : &m_snapshot->nodes.at(position);
}

bool ResponsibilityGraph::knowsRegime(const RegimeCode &code) const
{
    const ResponsibilityNode *node = find(code);
    return node && node->kind == NodeKind::Regime;
}

bool ResponsibilityGraph::knowsAgency(const AgencyCode &code) const
{
    const ResponsibilityNode *node = find(code);
    return node && (node->kind == NodeKind::Agency || node->kind == NodeKind::Ministry);
}

bool ResponsibilityGraph::knowsProvision(const ProvisionCode &code) const
{
    const ResponsibilityNode *node = find(code.text());
    return node && node->kind == NodeKind::Provision;
}

bool ResponsibilityGraph::knowsTopic(const TopicCode &code) const
{
    const ResponsibilityNode *node = find(code.text());
    return node && node->kind == NodeKind::Topic;
}

QList<RegimeCode> ResponsibilityGraph::regimesOn(const QDate &day) const
{
    QList<RegimeCode> codes;
    for (const ResponsibilityNode &node : nodes())
        if (node.kind == NodeKind::Regime &&
            std::any_of(node.switchedOn.begin(), node.switchedOn.end(),
                        [&](const SwitchedOn &on) { return on.valid.holdsOn(day); }))
            codes.append(RegimeCode(node.code));
    return codes;
}

QList<AgencyCode> ResponsibilityGraph::agenciesOn(const QDate &day) const
{
    QList<AgencyCode> codes;
    for (const ResponsibilityNode &node : nodes())
        if (node.kind == NodeKind::Agency && node.valid.holdsOn(day))
            codes.append(AgencyCode(node.code));
    return codes;
}

QList<RegimeCode> ResponsibilityGraph::regimes() const
{
    return codesOf<RegimeCode>(nodes(), NodeKind::Regime);
}

QList<AgencyCode> ResponsibilityGraph::agencies() const
{
    return codesOf<AgencyCode>(nodes(), NodeKind::Agency);
}

QList<ProvisionCode> ResponsibilityGraph::provisions() const
{
    return codesOf<ProvisionCode>(nodes(), NodeKind::Provision);
}

QList<TopicCode> ResponsibilityGraph::topics() const
{
    return codesOf<TopicCode>(nodes(), NodeKind::Topic);
}

QString ResponsibilityGraph::nameOf(const QString &code, const QDate &day, CaseLanguage language) const
{
    const ResponsibilityNode *node = find(code);
    if (!node)
        return code;
    const auto nearest =
        std::min_element(node->names.begin(), node->names.end(), [&](const DatedName &a, const DatedName &b) {
            return distance(a.valid, day) < distance(b.valid, day);
        });
    return nearest == node->names.end() ? code : nearest->name.in(language);
}

std::optional<AgencyCode> ResponsibilityGraph::agencyNamed(const QString &codeOrName) const
{
    const ResponsibilityNode *node = named(codeOrName);
    if (!node || (node->kind != NodeKind::Agency && node->kind != NodeKind::Ministry))
        return std::nullopt;
    return AgencyCode(node->code);
}

std::optional<AgencyCode> ResponsibilityGraph::ministryOf(const AgencyCode &agency, const QDate &day) const
{
    for (const ResponsibilityEdge *edge : edgesFrom(agency.text(), day))
        if (edge->kind == EdgeKind::SubordinateTo)
            if (const std::optional<AgencyCode> ministry = bodyOn(AgencyCode(edge->to), day))
                return ministry;
    return std::nullopt;
}

std::optional<QList<const ResponsibilityEdge *>> ResponsibilityGraph::successionsTo(const AgencyCode &agency,
                                                                                    const QDate &day) const
{
    QList<const ResponsibilityEdge *> steps;
    const ResponsibilityNode *body = find(agency);
    while (body && !body->valid.holdsOn(day)) {
        const QList<const ResponsibilityEdge *> out = edgesFrom(body->code, day);
        const auto next = std::find_if(out.begin(), out.end(), [](const ResponsibilityEdge *edge) {
            return edge->kind == EdgeKind::SucceededBy;
        });
        if (next == out.end())
            return std::nullopt;
        steps.append(*next);
        body = find((*next)->to); // ends: successions never run in a circle
    }
    return body ? std::optional(steps) : std::nullopt;
}

std::optional<AgencyCode> ResponsibilityGraph::bodyOn(const AgencyCode &agency, const QDate &day) const
{
    const ResponsibilityNode *body = find(agency);
    while (body && body->valid.from.isValid() && day < body->valid.from) {
        const Graph &all = m_snapshot->graph;
        const auto [first, last] = boost::in_edges(static_cast<std::size_t>(orderOf(body->code)), all);
        const auto before = std::find_if(first, last, [&](const Graph::edge_descriptor &edge) {
            const ResponsibilityEdge &one = edges().at(all[edge].edge);
            return one.kind == EdgeKind::SucceededBy && one.renamed;
        });
        body = before == last ? nullptr : find(edges().at(all[*before].edge).from);
    }
    if (!body)
        return std::nullopt;
    const std::optional<QList<const ResponsibilityEdge *>> steps = successionsTo(AgencyCode(body->code), day);
    if (!steps)
        return std::nullopt;
    return AgencyCode(steps->isEmpty() ? body->code : steps->constLast()->to);
}

QList<const ResponsibilityEdge *> ResponsibilityGraph::edgesInto(const QString &code, const QDate &day) const
{
    const int position = orderOf(code);
    if (position < 0)
        return {};
    const Snapshot &all = *m_snapshot;
    const GraphOnDay view(all.graph, {&all.edges, &all.graph, day}, {&all.nodes, day});
    return all.listed(boost::in_edges(static_cast<std::size_t>(position), view), view);
}

QList<const ResponsibilityEdge *> ResponsibilityGraph::edgesFrom(const QString &code, const QDate &day) const
{
    const int position = orderOf(code);
    if (position < 0)
        return {};
    const Snapshot &all = *m_snapshot;
    const GraphOnDay view(all.graph, {&all.edges, &all.graph, day}, {&all.nodes, day});
    return all.listed(boost::out_edges(static_cast<std::size_t>(position), view), view);
}

std::optional<Partnership> ResponsibilityGraph::partnershipOf(const AgencyCode &agency,
                                                              const QDate &day) const
{
    if (const ResponsibilityNode *node = find(agency); node && node->valid.holdsOn(day))
        for (const Partnership &taken : node->partnerships)
            if (taken.valid.holdsOn(day))
                return taken;
    return std::nullopt;
}

const QList<const ResponsibilityNode *> &ResponsibilityGraph::partners() const
{
    return m_snapshot->partners;
}

QList<QDate> ResponsibilityGraph::changes() const
{
    std::set<QDate> days;
    for (const ResponsibilityNode &node : nodes()) {
        collect(days, node.valid);
        for (const DatedName &name : node.names)
            collect(days, name.valid);
        for (const Partnership &taken : node.partnerships)
            collect(days, taken.valid);
        for (const SwitchedOn &on : node.switchedOn)
            collect(days, on.valid);
    }
    for (const ResponsibilityEdge &edge : edges())
        collect(days, edge.valid);
    return {days.begin(), days.end()};
}

} // namespace tverrlos
