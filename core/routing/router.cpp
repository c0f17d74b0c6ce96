#include "core/routing/router.h"

#include "core/calendar/clock.h"
#include "core/routing/answering.h"
#include "core/routing/cover.h"

#include <algorithm>
#include <map>

namespace tverrlos {

QLatin1String codeOf(Ownership kind)
{
    switch (kind) {
    case Ownership::Single:
        return QLatin1String("single");
    case Ownership::Shared:
        return QLatin1String("shared");
    case Ownership::Unowned:
        return QLatin1String("unowned");
    }
    Q_UNREACHABLE();
}

namespace {

/// What was asked for under one heading: the regime itself, provisions of it, or a topic.
using Asked = std::map<int, std::vector<const ResponsibilityNode *>>; // by the heading's place in the data

void addOnce(QList<AgencyCode> &list, const AgencyCode &agency)
{
    if (!list.contains(agency))
        list.append(agency);
}

bool isSettledInFull(const RouteAnswer &answer)
{
    return !answer.supporting && !answer.settled.isEmpty();
}

/// The answer of the regime that rests on a settlement; null where none does.
const RouteAnswer *settledAnswer(const RoutedRegime &regime)
{
    const auto found = std::find_if(regime.agencies.begin(), regime.agencies.end(), isSettledInFull);
    return found == regime.agencies.end() ? nullptr : &*found;
}

class Routing
{
public:
    Routing(const ResponsibilityGraph &graph, const RouteQuestion &question)
        : m_graph(graph), m_question(question), m_answering(graph, question.day, question.language)
    {
        m_route.day = question.day;
    }

    Result<Route> run();

private:
    Result<void> readQuestion();
    Result<void> readAs(NodeKind kind, const QString &code);
    void ask(const ResponsibilityNode &node);
    bool addsSomething(const ResponsibilityNode &topic) const;
    void answer();
    RoutedRegime answered(const ResponsibilityNode &heading,
                          const std::vector<const ResponsibilityNode *> &asked);
    RouteSentence whyHard(const ResponsibilityNode &heading, Ownership kind,
                          const QList<AgencyCode> &agencies) const;
    void chooseLead();
    void findCrossMinistry();
    void findRoleConflicts();
    void gather();
    void caution();

    QString name(const AgencyCode &agency) const
    {
        return m_graph.nameOf(agency, m_question.day, m_question.language);
    }
    QString names(const QList<AgencyCode> &agencies) const
    {
        QStringList words;
        for (const AgencyCode &agency : agencies)
            words.append(name(agency));
        return words.join(QStringLiteral(", "));
    }
    /// Declared precedence first, then the order of the codes, which never ties.
    bool before(const AgencyCode &a, const AgencyCode &b) const
    {
        const int ofA = m_graph.find(a)->precedence;
        const int ofB = m_graph.find(b)->precedence;
        return ofA != ofB ? ofA < ofB : a < b;
    }
    void sort(QList<AgencyCode> &agencies) const
    {
        std::sort(agencies.begin(), agencies.end(),
                  [this](const AgencyCode &a, const AgencyCode &b) { return before(a, b); });
    }
    QList<AgencyCode> responsible(bool supportingToo) const;

    const ResponsibilityGraph &m_graph;
    const RouteQuestion &m_question;
    Answering m_answering;
    Asked m_asked;
    QList<QList<AgencyCode>> m_wishes; ///< for each thing asked: who answers for it in full
    Route m_route;
};

Error unknown(const ResponsibilityGraph &graph, NodeKind kind, const QString &code)
{
    QStringList known;
    for (const ResponsibilityNode &node : graph.nodes())
        if (node.kind == kind)
            known.append(node.code);
    const QStringList arguments{code, known.join(QStringLiteral(", "))};
    switch (kind) {
    case NodeKind::Regime:
        return failure(ErrorCode::Invalid,
                       QT_TRANSLATE_NOOP("Error", "The regime \"%1\" is not known. Known regimes: %2."),
                       arguments);
    case NodeKind::Provision:
        return failure(ErrorCode::Invalid,
                       QT_TRANSLATE_NOOP("Error", "The provision \"%1\" is not known. Known provisions: %2."),
                       arguments);
    case NodeKind::Topic:
        return failure(ErrorCode::Invalid,
                       QT_TRANSLATE_NOOP("Error", "The topic \"%1\" is not known. Known topics: %2."),
                       arguments);
    case NodeKind::Agency:
    case NodeKind::Ministry:
        return failure(ErrorCode::Invalid,
                       QT_TRANSLATE_NOOP("Error", "The agency \"%1\" is not known. Known agencies: %2."),
                       arguments);
    }
    Q_UNREACHABLE();
}

bool isBody(const ResponsibilityNode &node)
{
    return node.kind == NodeKind::Agency || node.kind == NodeKind::Ministry;
}

Result<Route> Routing::run()
{
    if (const Result<void> read = readQuestion(); !read)
        return read.error();
    answer();
    chooseLead();
    findCrossMinistry();
    findRoleConflicts();
    gather();
    caution();
    return m_route;
}

Result<void> Routing::readQuestion()
{
    if (!m_question.day.isValid())
        return failure(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "A route needs a day that exists."));
    for (const RegimeCode &code : m_question.regimes)
        if (const Result<void> read = readAs(NodeKind::Regime, code.text()); !read)
            return read;
    for (const ProvisionCode &code : m_question.provisions)
        if (const Result<void> read = readAs(NodeKind::Provision, code.text()); !read)
            return read;
    for (const TopicCode &code : m_question.topics) {
        const ResponsibilityNode *topic = m_graph.named(code.text());
        if (!topic || isBody(*topic))
            return unknown(m_graph, NodeKind::Topic, code.text());
        if (topic->kind != NodeKind::Topic || addsSomething(*topic))
            ask(*topic);
    }
    const AgencyCode &supervisor = m_question.askerSupervisedBy;
    if (!supervisor.isEmpty() && !m_graph.agencyNamed(supervisor.text()))
        return unknown(m_graph, NodeKind::Agency, supervisor.text());
    return {};
}

Result<void> Routing::readAs(NodeKind kind, const QString &code)
{
    const ResponsibilityNode *node = m_graph.named(code);
    if (!node || isBody(*node))
        return unknown(m_graph, kind, code);
    ask(*node);
    return {};
}

void Routing::ask(const ResponsibilityNode &node)
{
    const ResponsibilityNode *heading =
        node.kind == NodeKind::Provision ? m_answering.regimeOf(node) : nullptr;
    std::vector<const ResponsibilityNode *> &under =
        m_asked[m_graph.orderOf(heading ? heading->code : node.code)];
    if (std::find(under.begin(), under.end(), &node) == under.end())
        under.push_back(&node);
}

bool Routing::addsSomething(const ResponsibilityNode &topic) const
{
    return m_answering.hasAgenciesOfItsOwn(topic) || !m_answering.regimeOf(topic);
}

void Routing::answer()
{
    for (auto &[position, asked] : m_asked) {
        std::sort(asked.begin(), asked.end(), [this](const auto *a, const auto *b) {
            return m_graph.orderOf(a->code) < m_graph.orderOf(b->code);
        });
        m_route.regimes.append(answered(m_graph.nodes().at(position), asked));
    }
}

RoutedRegime Routing::answered(const ResponsibilityNode &heading,
                               const std::vector<const ResponsibilityNode *> &asked)
{
    RoutedRegime routed;
    routed.regime = RegimeCode(heading.code);
    routed.kind = Ownership::Single;
    QList<AgencyCode> sharing;
    for (const ResponsibilityNode *thing : asked) {
        const QList<RouteAnswer> answers = m_answering.answersFor(*thing);
        const QList<AgencyCode> agencies = inFull(answers);
        m_wishes.append(agencies);
        if (agencies.isEmpty())
            routed.kind = Ownership::Unowned;
        else if (agencies.size() > 1) {
            routed.kind = routed.kind == Ownership::Unowned ? routed.kind : Ownership::Shared;
            sharing = agencies;
        }
        for (const RouteAnswer &one : answers) {
            const auto told =
                std::find_if(routed.agencies.begin(), routed.agencies.end(), [&](const RouteAnswer &a) {
                    return a.agency == one.agency && a.role == one.role && a.regime == one.regime;
                });
            if (told == routed.agencies.end())
                routed.agencies.append(one);
            else if (told->supporting && !one.supporting)
                *told = one; // beside another for the regime, but alone for one of its provisions
        }
    }
    std::stable_partition(routed.agencies.begin(), routed.agencies.end(),
                          [](const RouteAnswer &one) { return !one.supporting; });
    routed.why = whyHard(heading, routed.kind, sharing);
    if (routed.kind == Ownership::Single)
        if (const RouteAnswer *settled = settledAnswer(routed))
            routed.why = settled->settled;
    return routed;
}

RouteSentence Routing::whyHard(const ResponsibilityNode &heading, Ownership kind,
                               const QList<AgencyCode> &agencies) const
{
    const QString what = heading.kind == NodeKind::Regime
                             ? heading.code
                             : m_graph.nameOf(heading.code, m_question.day, m_question.language);
    switch (kind) {
    case Ownership::Single:
        return {};
    case Ownership::Shared:
        return routeSentence(
            QT_TRANSLATE_NOOP("Route", "%1 lies within the responsibility of several agencies: %2."),
            {what, names(agencies)});
    case Ownership::Unowned:
        return routeSentence(
            QT_TRANSLATE_NOOP("Route",
                              "On %2, no agency is known to answer for all that was asked under %1."),
            {what, norwegianDate(m_question.day)});
    }
    Q_UNREACHABLE();
}

QList<AgencyCode> Routing::responsible(bool supportingToo) const
{
    QList<AgencyCode> agencies;
    for (const RoutedRegime &regime : m_route.regimes)
        for (const RouteAnswer &answer : regime.agencies)
            if (supportingToo || !answer.supporting)
                addOnce(agencies, answer.agency);
    sort(agencies);
    return agencies;
}

void Routing::chooseLead()
{
    const auto coverage = [this](const AgencyCode &agency) {
        return std::count_if(m_route.regimes.begin(), m_route.regimes.end(), [&](const RoutedRegime &regime) {
            return inFull(regime.agencies).contains(agency);
        });
    };
    const QList<AgencyCode> agencies = responsible(false); // in the declared order
    if (agencies.isEmpty()) {
        m_route.leadReason = routeSentence(
            QT_TRANSLATE_NOOP("Route", "No agency leads: on %1, none is known to answer for anything asked."),
            {norwegianDate(m_question.day)});
        return;
    }
    // More than one may lead something under one regime: another its provision.
    const auto settled = [this](const AgencyCode &agency) -> const RouteAnswer * {
        for (const RoutedRegime &regime : m_route.regimes)
            for (const RouteAnswer &answer : regime.agencies)
                if (answer.agency == agency && isSettledInFull(answer))
                    return &answer;
        return nullptr;
    };
    // Of those that cover as much, one that leads by a settlement comes first.
    const auto best = std::max_element(agencies.begin(), agencies.end(), [&](const auto &a, const auto &b) {
        const auto ofA = coverage(a);
        const auto ofB = coverage(b);
        return ofA != ofB ? ofA < ofB : !settled(a) && settled(b);
    });
    m_route.lead = *best;
    QList<AgencyCode> equals;
    for (const AgencyCode &agency : agencies)
        if (!(agency == *best) && coverage(agency) == coverage(*best))
            equals.append(agency);
    if (const RouteAnswer *decided = settled(*best);
        decided && (m_route.regimes.size() == 1 || !equals.isEmpty())) {
        m_route.leadReason = decided->settled;
        return;
    }
    const QString covered = QString::number(coverage(*best));
    const QString all = QString::number(m_route.regimes.size());
    if (!equals.isEmpty())
        m_route.leadReason = routeSentence(
            QT_TRANSLATE_NOOP(
                "Route", "%1 answers for %2 of %3, as many as %4, and comes first in the declared order."),
            {name(*best), covered, all, names(equals)});
    else if (covered == all)
        m_route.leadReason =
            routeSentence(QT_TRANSLATE_NOOP("Route", "%1 answers for %2 of %3: everything that was asked."),
                          {name(*best), covered, all});
    else
        m_route.leadReason =
            routeSentence(QT_TRANSLATE_NOOP("Route", "%1 answers for %2 of %3, more than any other agency."),
                          {name(*best), covered, all});
}

void Routing::findCrossMinistry()
{
    QList<AgencyCode> ministries;
    QStringList standing;
    for (const AgencyCode &agency : responsible(false))
        if (const std::optional<AgencyCode> ministry = m_graph.ministryOf(agency, m_question.day)) {
            addOnce(ministries, *ministry);
            standing.append(QStringLiteral("%1 (%2)").arg(name(agency), name(*ministry)));
        }
    m_route.crossMinistry = ministries.size() > 1;
    if (m_route.crossMinistry)
        m_route.crossMinistryWhy =
            routeSentence(QT_TRANSLATE_NOOP("Route", "The agencies stand under different ministries: %1."),
                          {standing.join(QStringLiteral(", "))});
}

void Routing::findRoleConflicts()
{
    if (m_question.askerSupervisedBy.isEmpty())
        return;
    const AgencyCode given = *m_graph.agencyNamed(m_question.askerSupervisedBy.text());
    const AgencyCode supervisor = m_graph.bodyOn(given, m_question.day).value_or(given);
    for (const RoutedRegime &regime : m_route.regimes)
        for (const RouteAnswer &answer : regime.agencies) {
            const bool known = std::any_of(
                m_route.roleConflicts.begin(), m_route.roleConflicts.end(), [&](const RoleConflict &one) {
                    return one.agency == answer.agency && one.regime == answer.regime;
                });
            if (known || !(answer.agency == supervisor) ||
                !m_answering.supervisorsOf(answer.regime.text()).contains(supervisor))
                continue;
            m_route.roleConflicts.append(
                {answer.agency, answer.regime,
                 routeSentence(QT_TRANSLATE_NOOP(
                                   "Route", "%1 would guide on %2 and also supervises the asker under it: "
                                            "the guidance must stay apart from the supervision."),
                               {answer.name, answer.regime.text()})});
        }
}

/// Who meets: those that hold the meetings as a rule on the day, and partners that answer. Others that
/// answer, and those asked by the way, come on request.
void Routing::gather()
{
    const QList<AgencyCode> answering = responsible(true);
    for (const ResponsibilityNode *node : m_graph.partners()) {
        const AgencyCode agency(node->code);
        const std::optional<Partnership> taken = m_graph.partnershipOf(agency, m_question.day);
        if (!taken || !node->valid.holdsOn(m_question.day) || m_route.regimes.isEmpty())
            continue;
        const bool holds = taken->standing == Partnership::Standing::Holds;
        const bool partnerAnswers =
            taken->standing == Partnership::Standing::Takes && answering.contains(agency);
        if (holds || partnerAnswers)
            addOnce(m_route.attend, agency);
    }
    sort(m_route.attend);
    QList<AgencyCode> others = answering;
    for (const auto &[position, asked] : m_asked)
        for (const ResponsibilityNode *thing : asked)
            for (const AgencyCode &agency : m_answering.consultedFor(thing->code))
                addOnce(others, agency);
    sort(others);
    for (const AgencyCode &agency : others)
        if (!m_route.attend.contains(agency))
            m_route.invite.append(agency);

    const QList<AgencyCode> candidates = responsible(false);
    QList<QList<int>> wishes;
    for (const QList<AgencyCode> &wish : m_wishes) {
        QList<int> ranks;
        for (const AgencyCode &agency : wish)
            ranks.append(static_cast<int>(candidates.indexOf(agency)));
        std::sort(ranks.begin(), ranks.end());
        wishes.append(ranks);
    }
    for (const int rank : smallestCover(wishes))
        m_route.cover.append(candidates.at(rank));
}

void Routing::caution()
{
    for (const RoutedRegime &regime : m_route.regimes) {
        const ResponsibilityNode *node = m_graph.find(regime.regime);
        const bool on = std::any_of(node->switchedOn.begin(), node->switchedOn.end(),
                                    [this](const auto &time) { return time.valid.holdsOn(m_question.day); });
        if (node->kind == NodeKind::Regime && !on)
            m_route.cautions.append(
                routeSentence(QT_TRANSLATE_NOOP("Route", "%1 is not among the regimes switched on on %2."),
                              {regime.regime.text(), norwegianDate(m_question.day)}));
        for (const RouteAnswer &answer : regime.agencies)
            if (!answer.verified)
                m_route.cautions.append(routeSentence(
                    QT_TRANSLATE_NOOP("Route", "That %1 answers for %2 on this day is not verified."),
                    {answer.name, answer.regime.text()}));
    }
    const bool unsure =
        std::any_of(m_route.attend.begin(), m_route.attend.end(), [this](const AgencyCode &agency) {
            return !m_graph.partnershipOf(agency, m_question.day)->grounds.verified;
        });
    if (unsure)
        m_route.cautions.append(
            routeSentence(QT_TRANSLATE_NOOP("Route", "Who met as a rule on %1 is not verified."),
                          {norwegianDate(m_question.day)}));
}

} // namespace

Result<Route> route(const ResponsibilityGraph &graph, const RouteQuestion &question)
{
    return Routing(graph, question).run();
}

} // namespace tverrlos
