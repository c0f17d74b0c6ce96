#include "core/routing/routingfacts.h"

namespace tverrlos {

RoutingFacts routingFacts(const Case &value)
{
    RoutingFacts facts;
    facts.number = value.number;
    facts.revision = value.revision;
    facts.title = value.title;
    for (const CaseRegime &tag : value.regimes)
        facts.regimes.append(tag.regime);
    facts.tagged = !value.taggedRegimes().isEmpty();
    facts.provisions = value.provisions;
    facts.topics = value.topics;
    facts.supervisedBy = value.asker.supervisedBy;
    facts.route = value.route;
    return facts;
}

RouteQuestion routeQuestion(const ResponsibilityGraph &graph, const RoutingFacts &facts, const QDate &day)
{
    RouteQuestion question;
    question.day = day;
    for (const RegimeCode &regime : facts.regimes)
        if (graph.knowsRegime(regime))
            question.regimes.append(regime);
    for (const ProvisionCode &provision : facts.provisions)
        if (graph.knowsProvision(provision))
            question.provisions.append(provision);
    for (const TopicCode &topic : facts.topics)
        if (graph.knowsTopic(topic))
            question.topics.append(topic);
    if (const auto supervisor = graph.agencyNamed(facts.supervisedBy.text()))
        question.askerSupervisedBy = *supervisor;
    return question;
}

} // namespace tverrlos
