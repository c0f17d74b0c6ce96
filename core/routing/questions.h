#pragma once

#include "core/routing/routememory.h"

namespace tverrlos {

/// What a coordinator asks of the graph on a day. (Circles are not among them: a graph whose successions or
/// parts run in a circle is refused when it is read, imported or edited, with the names of those in it.)
enum class GraphQuestion {
    Gap,     ///< a regime, provision or topic that nobody answers for
    Overlap, ///< several agencies answer in full: a regime, or a topic or provision with its own agencies
    CrossMinistry, ///< regimes switched on whose agencies stand under two ministries
    SinglePoint,   ///< what nobody would answer for if an agency fell out and nobody carried on its work
    RoleConflict,  ///< an agency that guides under a regime under which it also supervises
};
/// gap, overlap, cross-ministry, single-point, role-conflict.
QLatin1String codeOf(GraphQuestion);
template<>
QList<GraphQuestion> allOf<GraphQuestion>();

struct GraphAnswer
{
    GraphQuestion question = GraphQuestion::Gap;
    /// Codes, in the order of the reference data: what the answer is about. Cross-ministry: the regimes of
    /// the first ministry.
    QStringList things;
    QStringList others;         ///< cross-ministry: the regimes of the second
    QList<AgencyCode> agencies; ///< those that share, guide or would be missed; the two ministries
    bool urgent = false;        ///< a regime that cases are tagged with on the day, and nobody answers for
    bool operator==(const GraphAnswer &) const = default;
};

/// All answers as of the day, question by question, in the order of the reference data. Pure. Cost follows
/// the graph: each matter is answered once, and once more for each agency that answers for it.
QList<GraphAnswer> askGraph(const ResponsibilityGraph &graph, const QDate &day);
/// Of these, the single points alone.
QList<GraphAnswer> singlePoints(const ResponsibilityGraph &graph, const QDate &day);
/// What nobody would answer for without this one agency: what singlePoints() says of it, at the cost of what
/// it answers for.
QStringList answeredAloneBy(const ResponsibilityGraph &graph, const AgencyCode &agency, const QDate &day);

/// The open cases behind each answer: those that ask for what is in a gap, shared or hangs on one agency;
/// those whose route crosses the two ministries or has the role conflict. Not thread-safe.
class CasesBehindAnswers
{
public:
    CasesBehindAnswers(const ResponsibilityGraph &graph, const QDate &day, const QList<GraphAnswer> &answers);
    void add(const RoutingFacts &facts);
    /// For each answer, in the order of the answers; numbers in the order they were added.
    QList<QList<CaseNumber>> take() { return std::move(m_cases); }

private:
    QList<qsizetype> answersBehind(const RoutingFacts &facts);
    bool crosses(const Route &route, const GraphAnswer &answer) const;

    RouteMemory m_memory;
    QList<GraphAnswer> m_answers;
    QHash<QString, QList<qsizetype>> m_aboutThing; ///< gaps, overlaps and single points
    QList<qsizetype> m_aboutRoute;                 ///< ministries and role conflicts
    QHash<QString, QList<qsizetype>> m_ofQuestion; ///< by questionKey()
    QList<QList<CaseNumber>> m_cases;
};

} // namespace tverrlos
