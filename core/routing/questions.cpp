#include "core/routing/questions.h"

#include "core/routing/answering.h"

#include <algorithm>
#include <map>
#include <set>

namespace tverrlos {

QLatin1String codeOf(GraphQuestion question)
{
    switch (question) {
    case GraphQuestion::Gap:
        return QLatin1String("gap");
    case GraphQuestion::Overlap:
        return QLatin1String("overlap");
    case GraphQuestion::CrossMinistry:
        return QLatin1String("cross-ministry");
    case GraphQuestion::SinglePoint:
        return QLatin1String("single-point");
    case GraphQuestion::RoleConflict:
        return QLatin1String("role-conflict");
    }
    Q_UNREACHABLE();
}

template<>
QList<GraphQuestion> allOf<GraphQuestion>()
{
    return {GraphQuestion::Gap, GraphQuestion::Overlap, GraphQuestion::CrossMinistry,
            GraphQuestion::SinglePoint, GraphQuestion::RoleConflict};
}

namespace {

bool isBody(const ResponsibilityNode &node)
{
    return node.kind == NodeKind::Agency || node.kind == NodeKind::Ministry;
}

/// Everything asked at once, matter by matter.
class Asking
{
public:
    Asking(const ResponsibilityGraph &graph, const QDate &day)
        : m_graph(graph), m_day(day), m_answering(graph, day, CaseLanguage::Bokmal)
    {
        for (const RegimeCode &regime : graph.regimesOn(day))
            m_on.insert(regime.text());
    }

    /// Only whom would be missed.
    QList<GraphAnswer> onlySinglePoints()
    {
        for (const ResponsibilityNode &node : m_graph.nodes())
            if (!isBody(node))
                missed(node, m_answering.answersFor(node));
        return singlePoints();
    }

    QList<GraphAnswer> everything()
    {
        for (const ResponsibilityNode &node : m_graph.nodes())
            if (!isBody(node))
                ask(node);
        QList<GraphAnswer> all = m_gaps + m_overlaps;
        all += ministries();
        all += singlePoints();
        return all + m_conflicts;
    }

private:
    void ask(const ResponsibilityNode &node)
    {
        const QList<RouteAnswer> answers = m_answering.answersFor(node);
        const QList<AgencyCode> owners = inFull(answers);
        const bool regime = node.kind == NodeKind::Regime;
        if (owners.isEmpty())
            m_gaps.append({GraphQuestion::Gap, {node.code}, {}, {}, regime && m_on.count(node.code) > 0});
        if (owners.size() > 1 && (regime || m_answering.hasAgenciesOfItsOwn(node)))
            m_overlaps.append({GraphQuestion::Overlap, {node.code}, {}, owners, false});
        missed(node, answers);
        if (regime)
            askRegime(node, owners);
    }

    /// For each agency that answers: would anybody without it?
    void missed(const ResponsibilityNode &node, const QList<RouteAnswer> &answers)
    {
        std::set<AgencyCode> tried;
        for (const RouteAnswer &answer : answers)
            if (tried.insert(answer.agency).second &&
                Answering(m_graph, m_day, CaseLanguage::Bokmal, answer.agency).answersFor(node).isEmpty())
                m_alone[m_graph.orderOf(answer.agency.text())].append(node.code);
    }

    void askRegime(const ResponsibilityNode &node, const QList<AgencyCode> &owners)
    {
        const QList<AgencyCode> supervisors = m_answering.supervisorsOf(node.code);
        for (const AgencyCode &agency : owners) {
            if (supervisors.contains(agency))
                m_conflicts.append({GraphQuestion::RoleConflict, {node.code}, {}, {agency}, false});
            if (const auto ministry = m_graph.ministryOf(agency, m_day);
                ministry && m_on.count(node.code) > 0) {
                QStringList &under = m_under[m_graph.orderOf(ministry->text())];
                if (!under.contains(node.code))
                    under.append(node.code);
            }
        }
    }

    QList<GraphAnswer> ministries() const
    {
        QList<GraphAnswer> pairs;
        for (auto first = m_under.begin(); first != m_under.end(); ++first)
            for (auto second = std::next(first); second != m_under.end(); ++second)
                pairs.append({GraphQuestion::CrossMinistry,
                              first->second,
                              second->second,
                              {codeAt(first->first), codeAt(second->first)},
                              false});
        return pairs;
    }

    QList<GraphAnswer> singlePoints() const
    {
        QList<GraphAnswer> points;
        for (const auto &[position, alone] : m_alone)
            points.append({GraphQuestion::SinglePoint, alone, {}, {codeAt(position)}, false});
        return points;
    }

    AgencyCode codeAt(int position) const { return AgencyCode(m_graph.nodes().at(position).code); }

    const ResponsibilityGraph &m_graph;
    QDate m_day;
    Answering m_answering;
    std::set<QString> m_on;
    QList<GraphAnswer> m_gaps, m_overlaps, m_conflicts;
    std::map<int, QStringList> m_alone; ///< by the agency's place in the data
    std::map<int, QStringList> m_under; ///< regimes switched on, by their ministry's place
};

QStringList askedCodes(const RoutingFacts &facts)
{
    QStringList codes;
    for (const RegimeCode &one : facts.regimes)
        codes.append(one.text());
    for (const ProvisionCode &one : facts.provisions)
        codes.append(one.text());
    for (const TopicCode &one : facts.topics)
        codes.append(one.text());
    return codes;
}

} // namespace

QList<GraphAnswer> askGraph(const ResponsibilityGraph &graph, const QDate &day)
{
    return Asking(graph, day).everything();
}

QList<GraphAnswer> singlePoints(const ResponsibilityGraph &graph, const QDate &day)
{
    return Asking(graph, day).onlySinglePoints();
}

QStringList answeredAloneBy(const ResponsibilityGraph &graph, const AgencyCode &agency, const QDate &day)
{
    const Answering withIt(graph, day, CaseLanguage::Bokmal);
    const Answering without(graph, day, CaseLanguage::Bokmal, agency);
    QStringList alone;
    for (const ResponsibilityNode &node : graph.nodes())
        if (!isBody(node) && without.answersFor(node).isEmpty() && !withIt.answersFor(node).isEmpty())
            alone.append(node.code);
    return alone;
}

CasesBehindAnswers::CasesBehindAnswers(const ResponsibilityGraph &graph, const QDate &day,
                                       const QList<GraphAnswer> &answers)
    : m_memory(graph, day), m_answers(answers), m_cases(answers.size())
{
    for (qsizetype i = 0; i < answers.size(); ++i) {
        const GraphQuestion question = answers.at(i).question;
        if (question == GraphQuestion::CrossMinistry || question == GraphQuestion::RoleConflict)
            m_aboutRoute.append(i);
        else
            for (const QString &thing : answers.at(i).things)
                m_aboutThing[thing].append(i);
    }
}

void CasesBehindAnswers::add(const RoutingFacts &facts)
{
    const QString key = questionKey(facts);
    auto known = m_ofQuestion.constFind(key);
    if (known == m_ofQuestion.constEnd())
        known = m_ofQuestion.insert(key, answersBehind(facts));
    for (const qsizetype answer : *known)
        m_cases[answer].append(facts.number);
}

QList<qsizetype> CasesBehindAnswers::answersBehind(const RoutingFacts &facts)
{
    std::set<qsizetype> behind;
    for (const QString &code : askedCodes(facts))
        for (const qsizetype answer : m_aboutThing.value(code))
            behind.insert(answer);
    const Route &route = m_memory.routeOf(facts);
    for (const qsizetype i : m_aboutRoute) {
        const GraphAnswer &answer = m_answers.at(i);
        const bool has = answer.question == GraphQuestion::CrossMinistry
                             ? crosses(route, answer)
                             : std::any_of(route.roleConflicts.begin(), route.roleConflicts.end(),
                                           [&](const RoleConflict &conflict) {
                                               return conflict.agency == answer.agencies.constFirst() &&
                                                      conflict.regime.text() == answer.things.constFirst();
                                           });
        if (has)
            behind.insert(i);
    }
    return {behind.begin(), behind.end()};
}

bool CasesBehindAnswers::crosses(const Route &route, const GraphAnswer &answer) const
{
    if (!route.crossMinistry)
        return false;
    QList<AgencyCode> ministries;
    for (const RoutedRegime &regime : route.regimes)
        for (const AgencyCode &agency : inFull(regime.agencies))
            if (const auto ministry = m_memory.graph().ministryOf(agency, m_memory.day()))
                ministries.append(*ministry);
    return std::all_of(answer.agencies.begin(), answer.agencies.end(),
                       [&](const AgencyCode &ministry) { return ministries.contains(ministry); });
}

} // namespace tverrlos
