#pragma once

#include "core/cases/routedifference.h"
#include "core/routing/routingfacts.h"

#include <QHash>

#include <functional>
#include <utility>

/// Which open cases change their route, and how: the answer of "what if", and the list of what may be routed
/// again.
namespace tverrlos {

/// Two routes of a case that are not the same.
struct RouteChange
{
    RouteOnRecord before, after; ///< `before` is empty for a case that has never been routed
    QList<RouteAspect> aspects;
    bool operator==(const RouteChange &) const = default;
};

struct AffectedCase
{
    CaseNumber number{1900, 1};
    int revision = 0;
    QString title;
    qsizetype change = 0; ///< in RouteChanges::changes
    bool operator==(const AffectedCase &) const = default;
};

/// Cases that change in one and the same way.
struct CaseGroup
{
    RouteAspect aspect = RouteAspect::Lead;
    /// Lead: agencies, empty for none. Unowned and shared: a regime that ceases (from) or begins (to) to be
    /// so. Agencies, attend, invite and cover: an agency that goes (from) or comes (to). Cross-ministry and
    /// role conflict: "yes" where it ceases (from) or begins (to).
    QString from, to;
    QList<CaseNumber> cases; ///< in order
    bool operator==(const CaseGroup &) const = default;
};

struct RouteChanges
{
    QDate day;                  ///< the day that was asked about
    qint64 open = 0;            ///< open cases looked at
    qint64 untagged = 0;        ///< of these: cases without a regime to route by
    QList<RouteChange> changes; ///< each once, however many cases share it
    QList<AffectedCase> cases;  ///< in order of number
    const RouteChange &changeOf(const AffectedCase &one) const { return changes.at(one.change); }
    bool operator==(const RouteChanges &) const = default;
};

/// The largest first within each aspect; aspects in the order people are told. A case stands in every group
/// that it belongs to.
QList<CaseGroup> groupsOf(const RouteChanges &changes);

/// Gathers changes case by case. Equal changes are kept once.
class ChangeGathering
{
public:
    explicit ChangeGathering(const QDate &day) { m_changes.day = day; }
    void looked() { ++m_changes.open; }
    void untagged() { ++m_changes.untagged; }
    /// `key`: the same for the same pair of routes, and only for it. `routes` is asked for the pair (before,
    /// after) the first time.
    void add(const RoutingFacts &facts, const QString &key,
             const std::function<std::pair<RouteOnRecord, RouteOnRecord>()> &routes);
    RouteChanges take() { return std::move(m_changes); }

private:
    static constexpr qsizetype same = -1;
    RouteChanges m_changes;
    QHash<QString, qsizetype> m_known;
};

} // namespace tverrlos
