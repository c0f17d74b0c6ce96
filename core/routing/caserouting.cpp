#include "core/routing/caserouting.h"

#include "core/routing/routingfacts.h"

namespace tverrlos {

RouteQuestion routeQuestion(const ResponsibilityGraph &graph, const Case &value, const QDate &day)
{
    return routeQuestion(graph, routingFacts(value), day);
}

namespace {

/// Why the lead leads; and each settlement that was followed, quoted once.
QString reasonsOf(const Route &route, const SayRoute &say)
{
    QList<RouteSentence> reasons{route.leadReason};
    for (const RoutedRegime &regime : route.regimes)
        for (const RouteAnswer &answer : regime.agencies)
            if (!answer.settled.isEmpty() && !reasons.contains(answer.settled))
                reasons.append(answer.settled);
    QStringList said;
    for (const RouteSentence &reason : std::as_const(reasons))
        said.append(say(reason));
    return said.join(QLatin1Char(' '));
}

} // namespace

RouteOnRecord onRecord(const Route &route, const SayRoute &say)
{
    RouteOnRecord record;
    record.day = route.day;
    record.lead = route.lead.value_or(AgencyCode());
    record.leadReason = reasonsOf(route, say);
    for (const RoutedRegime &regime : route.regimes) {
        for (const RouteAnswer &answer : regime.agencies)
            record.agencies.append(
                {answer.agency, answer.name, regime.regime, codeOf(answer.role), answer.path});
        if (regime.kind == Ownership::Unowned)
            record.unowned.append(regime.regime);
        if (regime.kind == Ownership::Shared)
            record.shared.append(regime.regime);
    }
    record.attend = route.attend;
    record.invite = route.invite;
    record.cover = route.cover;
    record.crossMinistry = route.crossMinistry;
    for (const RoleConflict &conflict : route.roleConflicts)
        record.roleConflict.append(say(conflict.why));
    return record;
}

RouteOnRecord routeForCase(const ResponsibilityGraph &graph, const Case &value, const QDate &day,
                           const SayRoute &say)
{
    const Result<Route> answer = route(graph, routeQuestion(graph, value, day));
    return answer ? onRecord(*answer, say) : RouteOnRecord{};
}

} // namespace tverrlos
