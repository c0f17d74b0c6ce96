#pragma once

#include "core/routing/router.h"

namespace tverrlos {

/// Who answers for one thing (regime, provision or topic) on a day, with the path to each.
///
/// Agencies of its own count first. Where it has none, it is answered for by those who answer for what it is
/// part of. Where an agency has ended, its successor on the day answers instead, and the path says so.
/// One answer for each agency and role; those that only support come last, and answer in full where nobody
/// else does. In the order of the reference data otherwise.
class Answering
{
public:
    /// `without`: as if this agency had fallen out on the day and nobody carried on its work.
    Answering(const ResponsibilityGraph &graph, const QDate &day, CaseLanguage language,
              const std::optional<AgencyCode> &without = std::nullopt);

    QList<RouteAnswer> answersFor(const ResponsibilityNode &asked) const;
    /// Whether agencies answer for it themselves, rather than through what it is part of.
    bool hasAgenciesOfItsOwn(const ResponsibilityNode &asked) const;
    /// The regime itself, or the nearest one it is part of on the day; null when of none.
    const ResponsibilityNode *regimeOf(const ResponsibilityNode &node) const;
    /// The bodies on the day that supervise under a regime.
    QList<AgencyCode> supervisorsOf(const QString &regime) const;
    /// The bodies on the day that are asked by the way.
    QList<AgencyCode> consultedFor(const QString &code) const;

private:
    struct Way; ///< how the walk came to where it is
    QList<RouteAnswer> directAnswers(const ResponsibilityNode &node, const Way &way) const;
    void collect(const ResponsibilityNode &node, const Way &way, QStringList &seen,
                 QList<RouteAnswer> &answers) const;
    std::optional<RouteAnswer> answer(const ResponsibilityEdge &edge, const Way &way) const;
    RegimeCode regimeAt(const ResponsibilityNode &node, const RegimeCode &soFar) const;
    QString shownName(const ResponsibilityNode &node) const;

    const ResponsibilityGraph &m_graph;
    QDate m_day;
    CaseLanguage m_language;
    std::optional<AgencyCode> m_without;
};

/// The agencies that answer in full, each once: they own the matter, and several share it.
QList<AgencyCode> inFull(const QList<RouteAnswer> &answers);

/// An English source with its arguments.
RouteSentence routeSentence(const char *source, const QStringList &arguments);

} // namespace tverrlos
