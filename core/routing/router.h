#pragma once

#include "core/responsibility/responsibilitygraph.h"
#include "core/routing/routesentence.h"

namespace tverrlos {

struct RouteQuestion
{
    /// What the case falls under. A topic's or provision's code may stand here as well, and is then routed in
    /// full (`route --regimes digitalisering`).
    QList<RegimeCode> regimes;
    /// Adds who answers for the provision itself, under the regime it is part of.
    QList<ProvisionCode> provisions;
    /// A topic with agencies of its own, or that nobody owns, is routed; one that is only part of regimes
    /// adds nothing here, for the regimes speak for it and the officer has chosen them.
    QList<TopicCode> topics;
    AgencyCode askerSupervisedBy; ///< empty: not known
    QDate day;
    CaseLanguage language = CaseLanguage::Bokmal; ///< of the names
};

/// One agency that answers, and why.
struct RouteAnswer
{
    AgencyCode agency; ///< the body that exists on the day
    QString name;      ///< valid on the day
    EdgeKind role = EdgeKind::Interprets;
    bool supporting = false; ///< beside the one that answers, e.g. regionally
    RegimeCode regime;       ///< the regime under which it answers; of a topic of no regime, the topic's code
    QStringList path;        ///< names, from what was asked to the agency, through merged and renamed bodies
    QList<RouteSentence> because; ///< the same in sentences: its role, and each succession on the way
    bool verified = true;         ///< every fact on the path is
    RouteSentence settled;        ///< where it answers by a settlement: who decided it, and when
    bool operator==(const RouteAnswer &) const = default;
};

enum class Ownership { Single, Shared, Unowned };
/// single, shared, unowned.
QLatin1String codeOf(Ownership);

/// What one regime (or topic) comes to.
struct RoutedRegime
{
    RegimeCode regime; ///< the code asked for, as the reference data writes it; a topic's or provision's when
                       ///< it belongs to no regime
    Ownership kind = Ownership::Unowned;
    QList<RouteAnswer> agencies; ///< those that answer first, then supporting ones
    RouteSentence why;           ///< of the kind, where it is a hard one or was settled
    bool operator==(const RoutedRegime &) const = default;
};

struct RoleConflict
{
    AgencyCode agency;
    RegimeCode regime;
    RouteSentence why;
    bool operator==(const RoleConflict &) const = default;
};

struct Route
{
    QDate day;
    std::optional<AgencyCode> lead; ///< nothing when nobody answers
    RouteSentence leadReason;       ///< never empty: also why there is no lead
    QList<RoutedRegime> regimes;    ///< in the order of the reference data, whatever order was asked in
    bool crossMinistry = false;
    RouteSentence crossMinistryWhy;
    QList<RoleConflict> roleConflicts;
    QList<AgencyCode> attend; ///< as a rule
    QList<AgencyCode> invite; ///< on request
    QList<AgencyCode> cover;  ///< the fewest agencies that answer for everything that someone answers for
    QList<RouteSentence> cautions; ///< what the answer rests on that is not verified
    bool operator==(const Route &) const = default;
};

/// The route as of a day. Pure and deterministic: the order of the question plays no part. Microseconds on
/// the graph in the binary. Invalid when a code is unknown (the known ones are named) or the day is no day.
Result<Route> route(const ResponsibilityGraph &graph, const RouteQuestion &question);

} // namespace tverrlos
