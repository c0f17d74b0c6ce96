#pragma once

#include "core/cases/case.h"
#include "core/routing/router.h"

#include <optional>

/// Of an open case, what its route hangs on and the route it has: all that the questions to the graph need to
/// know, so that a hundred thousand cases can be asked about without reading their texts.
namespace tverrlos {

struct RoutingFacts
{
    CaseNumber number{1900, 1};
    int revision = 0;
    QString title;
    QList<RegimeCode> regimes; ///< of every standing
    bool tagged = false;       ///< with a regime that is more than "to be assessed": can be routed
    QList<ProvisionCode> provisions;
    QList<TopicCode> topics;
    AgencyCode supervisedBy;
    /// Without its sentences of reason, names and paths.
    std::optional<RouteOnRecord> route;
    bool operator==(const RoutingFacts &) const = default;
};

RoutingFacts routingFacts(const Case &value);
/// What to ask for the case, as routeQuestion() for the whole case asks.
RouteQuestion routeQuestion(const ResponsibilityGraph &graph, const RoutingFacts &facts, const QDate &day);

} // namespace tverrlos
