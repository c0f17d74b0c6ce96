#include "core/routing/answering.h"

#include "core/calendar/clock.h"

#include <algorithm>

namespace tverrlos {

struct Answering::Way
{
    QStringList path;
    QList<RouteSentence> because;
    RegimeCode regime;
    bool verified = true;
    bool supporting = false; ///< a settlement below says who leads: whoever is met here stands beside
};

QList<AgencyCode> inFull(const QList<RouteAnswer> &answers)
{
    QList<AgencyCode> agencies;
    for (const RouteAnswer &answer : answers)
        if (!answer.supporting && !agencies.contains(answer.agency))
            agencies.append(answer.agency);
    return agencies;
}

RouteSentence routeSentence(const char *source, const QStringList &arguments)
{
    return {QString::fromUtf8(source), arguments};
}

namespace {

/// The regime that is supervision itself: "supervises under supervision" would say nothing.
constexpr QLatin1String supervision("tilsyn");

const char *roleSentence(EdgeKind role, const QString &regime)
{
    switch (role) {
    case EdgeKind::Interprets:
        return QT_TRANSLATE_NOOP("Route", "%1 interprets %2.");
    case EdgeKind::Supervises:
        if (regime == supervision)
            return QT_TRANSLATE_NOOP("Route", "%1 supervises the health and care services.");
        return QT_TRANSLATE_NOOP("Route", "%1 supervises under %2.");
    case EdgeKind::Administers:
        return QT_TRANSLATE_NOOP("Route", "%1 administers %2.");
    case EdgeKind::SecretariatFor:
        return QT_TRANSLATE_NOOP("Route", "%1 is the secretariat for %2.");
    case EdgeKind::Dispenses:
        return QT_TRANSLATE_NOOP("Route", "%1 grants dispensations under %2.");
    case EdgeKind::EthicallyApproves:
        return QT_TRANSLATE_NOOP("Route", "%1 gives the ethical approval under %2.");
    case EdgeKind::Coordinates:
        return QT_TRANSLATE_NOOP("Route", "%1 has a responsibility for %2.");
    case EdgeKind::Leads:
        return QT_TRANSLATE_NOOP("Route", "%1 leads %2.");
    case EdgeKind::PartOf:
    case EdgeKind::SucceededBy:
    case EdgeKind::SubordinateTo:
    case EdgeKind::Consults:
        break;
    }
    Q_UNREACHABLE();
}

/// Who decided that the agency leads, as the reason that is quoted.
RouteSentence settlementSentence(const ResponsibilityEdge &edge, const QString &agency, const QString &matter)
{
    const QStringList arguments{agency, matter, edge.settlement.decidedBy,
                                norwegianDate(edge.settlement.decided), norwegianDate(edge.valid.to)};
    return edge.valid.to.isValid()
               ? routeSentence(QT_TRANSLATE_NOOP("Route", "%1 leads %2 until %5: decided by %3 on %4."),
                               arguments)
               : routeSentence(QT_TRANSLATE_NOOP("Route", "%1 leads %2: decided by %3 on %4."),
                               arguments.mid(0, 4));
}

bool isSettled(const RouteAnswer &answer)
{
    return answer.role == EdgeKind::Leads;
}

/// While a settlement holds, the one it names answers, and the others stand beside.
void followSettlement(QList<RouteAnswer> &answers)
{
    const auto lead = std::find_if(answers.cbegin(), answers.cend(), isSettled);
    if (lead == answers.cend())
        return;
    const AgencyCode leading = lead->agency;
    for (RouteAnswer &answer : answers)
        answer.supporting = answer.supporting || !(answer.agency == leading);
}

bool better(const RouteAnswer &a, const RouteAnswer &b)
{
    if (a.supporting != b.supporting)
        return !a.supporting;
    return a.path.size() < b.path.size();
}

/// Keeps one answer for each agency, role and regime: the one that answers in full, by the shortest path.
void add(QList<RouteAnswer> &answers, const RouteAnswer &fresh)
{
    const auto known = std::find_if(answers.begin(), answers.end(), [&](const RouteAnswer &answer) {
        return answer.agency == fresh.agency && answer.role == fresh.role && answer.regime == fresh.regime;
    });
    if (known == answers.end())
        answers.append(fresh);
    else if (better(fresh, *known))
        *known = fresh;
}

} // namespace

Answering::Answering(const ResponsibilityGraph &graph, const QDate &day, CaseLanguage language,
                     const std::optional<AgencyCode> &without)
    : m_graph(graph), m_day(day), m_language(language), m_without(without)
{}

QString Answering::shownName(const ResponsibilityNode &node) const
{
    // Regimes go by their tag everywhere in the program; the long names would drown the path.
    return node.kind == NodeKind::Regime ? node.code : m_graph.nameOf(node.code, m_day, m_language);
}

std::optional<RouteAnswer> Answering::answer(const ResponsibilityEdge &edge, const Way &way) const
{
    const auto successions = m_graph.successionsTo(AgencyCode(edge.from), m_day);
    if (!successions)
        return std::nullopt;
    if (m_without && m_without->text() == (successions->isEmpty() ? edge.from : successions->constLast()->to))
        return std::nullopt;
    RouteAnswer answer;
    answer.role = edge.kind;
    answer.supporting = edge.supporting || way.supporting;
    answer.regime = way.regime;
    answer.path = way.path;
    answer.because = way.because;
    answer.verified = way.verified && edge.grounds.verified;
    answer.agency = AgencyCode(edge.from);
    answer.name = m_graph.nameOf(edge.from, m_day, m_language);
    if (edge.kind == EdgeKind::Leads)
        answer.settled = settlementSentence(edge, answer.name, way.path.constLast());
    answer.because.append(answer.settled.isEmpty() ? routeSentence(roleSentence(edge.kind, edge.to),
                                                                   {answer.name, way.path.constLast()})
                                                   : answer.settled);
    answer.path.append(answer.name);
    for (const ResponsibilityEdge *step : *successions) {
        const QString before = answer.name;
        answer.agency = AgencyCode(step->to);
        answer.name = m_graph.nameOf(step->to, m_day, m_language);
        const char *sentence = step->renamed ? QT_TRANSLATE_NOOP("Route", "%1 became %2 on %3.")
                                             : QT_TRANSLATE_NOOP("Route", "%1 was merged into %2 on %3.");
        const ResponsibilityNode *ended = m_graph.find(step->from);
        answer.because.append(routeSentence(
            sentence, {before, answer.name,
                       norwegianDate(step->valid.from.isValid() ? step->valid.from : ended->valid.to)}));
        answer.path.append(answer.name);
        answer.verified = answer.verified && step->grounds.verified;
    }
    return answer;
}

RegimeCode Answering::regimeAt(const ResponsibilityNode &node, const RegimeCode &soFar) const
{
    const ResponsibilityNode *regime = node.kind == NodeKind::Topic ? nullptr : regimeOf(node);
    if (regime)
        return RegimeCode(regime->code);
    return soFar.isEmpty() ? RegimeCode(node.code) : soFar;
}

QList<RouteAnswer> Answering::directAnswers(const ResponsibilityNode &node, const Way &way) const
{
    QList<RouteAnswer> answers;
    for (const ResponsibilityEdge *edge : m_graph.edgesInto(node.code, m_day))
        if (isResponsibility(edge->kind))
            if (const std::optional<RouteAnswer> found = answer(*edge, way))
                add(answers, *found);
    followSettlement(answers);
    return answers;
}

void Answering::collect(const ResponsibilityNode &node, const Way &way, QStringList &seen,
                        QList<RouteAnswer> &answers) const
{
    // What was met beside a settlement counts anew where another way reaches it in full.
    const QString met = way.supporting ? node.code + QLatin1Char('/') : node.code;
    if (seen.contains(node.code) || seen.contains(met))
        return;
    seen.append(met);
    Way here = way;
    here.path.append(shownName(node));
    here.regime = regimeAt(node, way.regime);
    const QList<RouteAnswer> direct = directAnswers(node, here);
    for (const RouteAnswer &found : direct)
        add(answers, found);
    const bool onlySettled = std::all_of(direct.begin(), direct.end(), isSettled);
    if (!onlySettled)
        return;
    for (const ResponsibilityEdge *edge : m_graph.edgesFrom(node.code, m_day)) {
        if (edge->kind != EdgeKind::PartOf)
            continue;
        const ResponsibilityNode &whole = *m_graph.find(edge->to);
        Way onward = here;
        onward.verified = here.verified && edge->grounds.verified;
        onward.supporting = here.supporting || !direct.isEmpty();
        onward.because.append(routeSentence(QT_TRANSLATE_NOOP("Route", "%1 is part of %2."),
                                            {shownName(node), shownName(whole)}));
        collect(whole, onward, seen, answers);
    }
}

QList<RouteAnswer> Answering::answersFor(const ResponsibilityNode &asked) const
{
    QList<RouteAnswer> answers;
    QStringList seen;
    collect(asked, {}, seen, answers);
    const bool onlySupport = std::all_of(answers.begin(), answers.end(),
                                         [](const RouteAnswer &answer) { return answer.supporting; });
    if (onlySupport)
        for (RouteAnswer &answer : answers)
            answer.supporting = false;
    std::stable_partition(answers.begin(), answers.end(),
                          [](const RouteAnswer &answer) { return !answer.supporting; });
    return answers;
}

bool Answering::hasAgenciesOfItsOwn(const ResponsibilityNode &asked) const
{
    Way way;
    way.path.append(shownName(asked));
    return !directAnswers(asked, way).isEmpty();
}

const ResponsibilityNode *Answering::regimeOf(const ResponsibilityNode &node) const
{
    QStringList ahead{node.code};
    QStringList seen;
    while (!ahead.isEmpty()) {
        const QString code = ahead.takeFirst();
        if (seen.contains(code))
            continue;
        seen.append(code);
        const ResponsibilityNode *reached = m_graph.find(code);
        if (reached->kind == NodeKind::Regime)
            return reached;
        for (const ResponsibilityEdge *edge : m_graph.edgesFrom(code, m_day))
            if (edge->kind == EdgeKind::PartOf)
                ahead.append(edge->to);
    }
    return nullptr;
}

QList<AgencyCode> Answering::supervisorsOf(const QString &regime) const
{
    QList<AgencyCode> bodies;
    for (const ResponsibilityEdge *edge : m_graph.edgesInto(regime, m_day))
        if (edge->kind == EdgeKind::Supervises)
            if (const auto body = m_graph.bodyOn(AgencyCode(edge->from), m_day))
                bodies.append(*body);
    return bodies;
}

QList<AgencyCode> Answering::consultedFor(const QString &code) const
{
    QList<AgencyCode> bodies;
    for (const ResponsibilityEdge *edge : m_graph.edgesInto(code, m_day))
        if (edge->kind == EdgeKind::Consults)
            if (const auto body = m_graph.bodyOn(AgencyCode(edge->from), m_day))
                bodies.append(*body);
    return bodies;
}

} // namespace tverrlos
