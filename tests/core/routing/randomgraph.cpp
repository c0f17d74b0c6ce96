#include "tests/core/routing/randomgraph.h"

#include <algorithm>

namespace tverrlos::tests {

namespace {

const QDate firstDay(2020, 1, 1);

int below(int limit)
{
    return *rc::gen::inRange(0, limit);
}

bool oneIn(int many)
{
    return below(many) == 0;
}

Validity somePeriod()
{
    Validity valid;
    if (oneIn(3))
        valid.from = firstDay.addDays(100 * below(12));
    if (oneIn(3))
        valid.to = (valid.from.isValid() ? valid.from : firstDay).addDays(1 + below(800));
    return valid;
}

QString code(const char *prefix, int number)
{
    return QString::fromLatin1(prefix) + QString::number(number);
}

/// Builds a world in the order of the reference data: regimes, topics, provisions, agencies, ministries.
class Building
{
public:
    World build()
    {
        for (int i = 0; i < m_regimes; ++i) {
            ResponsibilityNode &regime = add("r", i, NodeKind::Regime);
            if (!oneIn(3))
                regime.switchedOn.append({somePeriod(), {}});
        }
        for (int i = 0; i < m_topics; ++i)
            add("t", i, NodeKind::Topic);
        for (int i = 0; i < m_provisions; ++i)
            add("p", i, NodeKind::Provision);
        bodies("a", m_agencies, NodeKind::Agency);
        bodies("m", m_ministries, NodeKind::Ministry);
        parts();
        for (int i = below(22); i > 0 && m_agencies > 0; --i)
            responsibility();
        for (int i = 0; i < m_regimes + m_topics + m_provisions && m_agencies > 0; ++i)
            if (oneIn(5))
                settlements(m_world.nodes.at(i).code);
        return m_world;
    }

private:
    ResponsibilityNode &add(const char *prefix, int number, NodeKind kind)
    {
        ResponsibilityNode node;
        node.code = code(prefix, number);
        node.kind = kind;
        const QString name = QStringLiteral("name of %1").arg(node.code);
        node.names.append(DatedName{{name, name, name}, {}, {}});
        m_world.nodes.append(node);
        return m_world.nodes.last();
    }
    ResponsibilityEdge &join(const QString &from, EdgeKind kind, const QString &to, const Validity &valid)
    {
        ResponsibilityEdge edge;
        edge.from = from;
        edge.to = to;
        edge.kind = kind;
        edge.valid = valid;
        edge.grounds.source = QStringLiteral("test");
        m_world.edges.append(edge);
        return m_world.edges.last();
    }
    void bodies(const char *prefix, int count, NodeKind kind)
    {
        for (int i = 0; i < count; ++i) {
            ResponsibilityNode &body = add(prefix, i, kind);
            body.valid = somePeriod();
            body.precedence = below(4);
            if (kind == NodeKind::Agency && oneIn(2)) {
                Partnership taken;
                taken.standing = *rc::gen::element(Partnership::Standing::Holds, Partnership::Standing::Takes,
                                                   Partnership::Standing::Observes);
                taken.valid = somePeriod();
                body.partnerships.append(taken);
            }
        }
        for (int i = 0; i < count; ++i) {
            // One successor at most, of a higher number: no circles.
            if (i + 1 < count && oneIn(2))
                join(code(prefix, i), EdgeKind::SucceededBy, code(prefix, i + 1 + below(count - i - 1)),
                     somePeriod())
                    .renamed = oneIn(2);
            if (kind == NodeKind::Agency && m_ministries > 0 && !oneIn(3))
                join(code(prefix, i), EdgeKind::SubordinateTo, code("m", below(m_ministries)), somePeriod());
        }
    }
    void parts()
    {
        for (int i = 0; i < m_provisions; ++i) {
            if (i > 0 && oneIn(3))
                join(code("p", i), EdgeKind::PartOf, code("p", below(i)), {});
            else if (m_regimes > 0 && !oneIn(4))
                join(code("p", i), EdgeKind::PartOf, code("r", below(m_regimes)), {});
        }
        for (int i = 0; i < m_topics; ++i) {
            if (i > 0 && oneIn(3))
                join(code("t", i), EdgeKind::PartOf, code("t", below(i)), {});
            for (int k = m_regimes > 0 ? below(3) : 0; k > 0; --k)
                join(code("t", i), EdgeKind::PartOf, code("r", below(m_regimes)), somePeriod());
        }
    }
    void responsibility()
    {
        const int matters = m_regimes + m_topics + m_provisions;
        if (matters == 0)
            return;
        const QString matter = m_world.nodes.at(below(matters)).code;
        ResponsibilityEdge &edge =
            join(code("a", below(m_agencies)),
                 *rc::gen::element(EdgeKind::Interprets, EdgeKind::Interprets, EdgeKind::Interprets,
                                   EdgeKind::Supervises, EdgeKind::Administers, EdgeKind::Dispenses,
                                   EdgeKind::Coordinates, EdgeKind::Consults),
                 matter, somePeriod());
        edge.supporting = oneIn(3);
    }

    /// One for a time, or two that follow each other: two at a time are refused.
    void settlements(const QString &matter)
    {
        Validity valid = somePeriod();
        settlement(matter, valid);
        if (valid.to.isValid() && oneIn(2))
            settlement(matter, {valid.to, {}});
    }
    void settlement(const QString &matter, const Validity &valid)
    {
        ResponsibilityEdge &edge = join(code("a", below(m_agencies)), EdgeKind::Leads, matter, valid);
        edge.settlement = {QStringLiteral("the steering group"), firstDay};
    }

    const int m_regimes = below(6), m_topics = below(4), m_provisions = below(5), m_agencies = below(8),
              m_ministries = below(4);
    World m_world;
};

bool answers(EdgeKind kind)
{
    return kind == EdgeKind::Interprets || kind == EdgeKind::Supervises || kind == EdgeKind::Administers ||
           kind == EdgeKind::Dispenses || kind == EdgeKind::Coordinates || kind == EdgeKind::Leads;
}

template<class T>
bool has(const std::set<T> &set, const T &value)
{
    return set.find(value) != set.end();
}

} // namespace

World someWorld()
{
    return Building().build();
}

ResponsibilityGraph graphOf(const World &world)
{
    const auto graph = ResponsibilityGraph::fromParts(world.nodes, world.edges);
    RC_ASSERT(graph.ok());
    return *graph;
}

QDate someDay()
{
    return firstDay.addDays(*rc::gen::inRange(-50, 1400));
}

RoutingFacts someFacts(const World &world, int sequence)
{
    RoutingFacts facts;
    facts.number = CaseNumber(2024, sequence);
    facts.tagged = !oneIn(6);
    for (const ResponsibilityNode &node : world.nodes) {
        if (node.kind == NodeKind::Regime && oneIn(2))
            facts.regimes.append(RegimeCode(node.code));
        if (node.kind == NodeKind::Provision && oneIn(3))
            facts.provisions.append(ProvisionCode(node.code));
        if (node.kind == NodeKind::Topic && oneIn(3))
            facts.topics.append(TopicCode(node.code));
        if (node.kind == NodeKind::Agency && oneIn(6))
            facts.supervisedBy = AgencyCode(node.code);
    }
    if (oneIn(8))
        facts.regimes.append(RegimeCode(QStringLiteral("unknown")));
    return facts;
}

SlowReading::SlowReading(const World &world, const QDate &day, const QString &without)
    : m_world(world), m_day(day)
{
    if (without.isEmpty())
        return;
    for (ResponsibilityNode &node : m_world.nodes)
        if (node.code == without)
            node.valid.to = day;
    m_world.edges.removeIf([&](const ResponsibilityEdge &edge) {
        return edge.kind == EdgeKind::SucceededBy && edge.from == without;
    });
}

const ResponsibilityNode *SlowReading::find(const QString &code) const
{
    for (const ResponsibilityNode &node : m_world.nodes)
        if (node.code == code)
            return &node;
    return nullptr;
}

bool SlowReading::begun(const QString &code) const
{
    const QDate from = find(code)->valid.from;
    return !from.isValid() || from <= m_day;
}

bool SlowReading::shows(const ResponsibilityEdge &edge) const
{
    return edge.valid.holdsOn(m_day) && begun(edge.from) && begun(edge.to);
}

QString SlowReading::bodyNow(const QString &body) const
{
    if (!begun(body))
        return {};
    const QDate to = find(body)->valid.to;
    if (!to.isValid() || m_day < to)
        return body;
    for (const ResponsibilityEdge &edge : m_world.edges)
        if (edge.kind == EdgeKind::SucceededBy && edge.from == body && shows(edge))
            return bodyNow(edge.to);
    return {};
}

QString SlowReading::bodyEver(const QString &body) const
{
    if (begun(body))
        return bodyNow(body);
    for (const ResponsibilityEdge &edge : m_world.edges)
        if (edge.kind == EdgeKind::SucceededBy && edge.renamed && edge.to == body)
            return bodyEver(edge.from);
    return {};
}

QString SlowReading::regimeOf(const QString &matter) const
{
    std::vector<QString> ahead{matter};
    for (std::size_t i = 0; i < ahead.size(); ++i) {
        if (find(ahead[i])->kind == NodeKind::Regime)
            return ahead[i];
        for (const ResponsibilityEdge &edge : m_world.edges)
            if (edge.kind == EdgeKind::PartOf && edge.from == ahead[i] && shows(edge))
                ahead.push_back(edge.to);
    }
    return {};
}

std::set<SlowReading::Answer> SlowReading::direct(const QString &matter) const
{
    std::set<Answer> found;
    QString settled;
    for (const ResponsibilityEdge &edge : m_world.edges)
        if (answers(edge.kind) && edge.to == matter && shows(edge) && !bodyNow(edge.from).isEmpty()) {
            found.insert({bodyNow(edge.from), codeOf(edge.kind), matter, edge.supporting});
            if (edge.kind == EdgeKind::Leads)
                settled = bodyNow(edge.from);
        }
    if (settled.isEmpty())
        return found;
    std::set<Answer> beside; // while it is settled, the others stand beside the one that leads
    for (Answer answer : found) {
        answer.supporting = answer.supporting || answer.agency != settled;
        beside.insert(answer);
    }
    return beside;
}

std::set<SlowReading::Answer> SlowReading::all(const QString &matter) const
{
    std::set<Answer> found = direct(matter);
    // Nothing of its own but a settlement: what it is part of is answered for beside the one that leads.
    const bool onlySettled = std::all_of(found.begin(), found.end(), [](const Answer &answer) {
        return answer.role == codeOf(EdgeKind::Leads);
    });
    if (!onlySettled)
        return found;
    const bool settled = !found.empty();
    for (const ResponsibilityEdge &edge : m_world.edges)
        if (edge.kind == EdgeKind::PartOf && edge.from == matter && shows(edge))
            for (Answer answer : all(edge.to)) {
                answer.supporting = answer.supporting || settled;
                found.insert(answer);
            }
    return found;
}

std::set<QString> SlowReading::owners(const QString &matter) const
{
    std::set<QString> full, any;
    for (const Answer &answer : all(matter)) {
        any.insert(answer.agency);
        if (!answer.supporting)
            full.insert(answer.agency);
    }
    return full.empty() ? any : full;
}

QString SlowReading::ministry(const QString &agency) const
{
    for (const ResponsibilityEdge &edge : m_world.edges)
        if (edge.kind == EdgeKind::SubordinateTo && edge.from == agency && shows(edge) &&
            !bodyNow(edge.to).isEmpty())
            return bodyNow(edge.to);
    return {};
}

bool SlowReading::supervises(const QString &agency, const QString &matter) const
{
    return std::any_of(m_world.edges.begin(), m_world.edges.end(), [&](const ResponsibilityEdge &edge) {
        return edge.kind == EdgeKind::Supervises && edge.to == matter && shows(edge) &&
               bodyNow(edge.from) == agency;
    });
}

QString SlowReading::heading(const QString &matter) const
{
    if (find(matter)->kind != NodeKind::Provision)
        return matter;
    const QString regime = regimeOf(matter);
    return regime.isEmpty() ? matter : regime;
}

std::vector<QString> SlowReading::asked(const RoutingFacts &facts) const
{
    std::vector<QString> things;
    for (const ResponsibilityNode &node : m_world.nodes) {
        const bool alone =
            node.kind != NodeKind::Topic || hasItsOwn(node.code) || regimeOf(node.code).isEmpty();
        if (facts.regimes.contains(RegimeCode(node.code)) ||
            facts.provisions.contains(ProvisionCode(node.code)) ||
            (facts.topics.contains(TopicCode(node.code)) && alone))
            things.push_back(node.code);
    }
    return things;
}

SlowRoute SlowReading::route(const RoutingFacts &facts) const
{
    SlowRoute route;
    const std::vector<QString> things = asked(facts);
    for (const QString &thing : things) {
        const QString under = heading(thing);
        const std::set<QString> own = owners(thing);
        route.wishes.push_back(own);
        route.inFull[under].insert(own.begin(), own.end());
        for (const Answer &answer : all(thing)) {
            route.answering[under].insert(answer.agency);
            if (answer.role == codeOf(EdgeKind::Leads) && has(own, answer.agency))
                route.settled.insert(answer.agency);
        }
        QString &kind = route.kinds[under];
        if (own.empty())
            kind = QStringLiteral("unowned");
        else if (own.size() > 1 && kind != QLatin1String("unowned"))
            kind = QStringLiteral("shared");
        else if (kind.isEmpty())
            kind = QStringLiteral("single");
    }
    lead(route);
    std::set<QString> ministries;
    for (const auto &[under, agencies] : route.inFull)
        for (const QString &agency : agencies)
            if (const QString over = ministry(agency); !over.isEmpty())
                ministries.insert(over);
    route.crossMinistry = ministries.size() > 1;
    if (const QString given = facts.supervisedBy.text(); !given.isEmpty()) {
        const QString supervisor = bodyEver(given).isEmpty() ? given : bodyEver(given);
        for (const QString &thing : things)
            for (const Answer &answer : all(thing)) {
                // Told under the regime it is part of; for a topic, and what belongs to none, under what was
                // asked.
                const bool topic = find(answer.regime)->kind == NodeKind::Topic;
                const QString over = topic ? QString() : regimeOf(answer.regime);
                const QString regime = over.isEmpty() ? thing : over;
                if (answer.agency == supervisor && supervises(supervisor, regime))
                    route.conflicts.insert({supervisor, regime});
            }
    }
    gather(route, things);
    return route;
}

/// Of two that answer for as much: the one that leads by a settlement, then the declared order.
bool SlowReading::comesFirst(const SlowRoute &route, const QString &one, const QString &other) const
{
    if (has(route.settled, one) != has(route.settled, other))
        return has(route.settled, one);
    return find(one)->precedence < find(other)->precedence;
}

void SlowReading::lead(SlowRoute &route) const
{
    std::map<QString, int> covers;
    for (const auto &[under, agencies] : route.inFull)
        for (const QString &agency : agencies)
            ++covers[agency];
    for (const auto &[agency, count] : covers) { // in the order of the codes
        if (route.lead.isEmpty() || count > covers[route.lead] ||
            (count == covers[route.lead] && comesFirst(route, agency, route.lead)))
            route.lead = agency;
    }
}

void SlowReading::gather(SlowRoute &route, const std::vector<QString> &things) const
{
    std::set<QString> answering;
    for (const auto &[under, agencies] : route.answering)
        answering.insert(agencies.begin(), agencies.end());
    for (const ResponsibilityNode &node : m_world.nodes)
        for (const Partnership &taken : node.partnerships) {
            if (!node.valid.holdsOn(m_day) || !taken.valid.holdsOn(m_day) || things.empty())
                continue;
            if (taken.standing == Partnership::Standing::Holds ||
                (taken.standing == Partnership::Standing::Takes && has(answering, node.code)))
                route.attend.insert(node.code);
        }
    for (const QString &thing : things)
        for (const ResponsibilityEdge &edge : m_world.edges)
            if (edge.kind == EdgeKind::Consults && edge.to == thing && shows(edge) &&
                !bodyEver(edge.from).isEmpty())
                answering.insert(bodyEver(edge.from));
    for (const QString &agency : answering)
        if (!has(route.attend, agency))
            route.invite.insert(agency);
}

bool SlowReading::switchedOn(const QString &regime) const
{
    for (const auto &on : find(regime)->switchedOn)
        if (on.valid.holdsOn(m_day))
            return true;
    return false;
}

} // namespace tverrlos::tests
