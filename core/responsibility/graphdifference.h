#pragma once

#include "core/responsibility/responsibilitygraph.h"

namespace tverrlos {

/// What differs between a graph on one day and a graph (the same, or one edited since) on another. Codes and
/// edges in the order of the later graph, what it no longer knows last.
struct GraphDifference
{
    struct Standing ///< of an agency in the service; nothing: it takes no part
    {
        QString agency;
        std::optional<Partnership::Standing> before, after;
        bool operator==(const Standing &) const = default;
    };
    QStringList added;                   ///< exist later and not before
    QStringList ended;                   ///< exist before and not later
    QStringList renamed;                 ///< exist on both days under different names
    QStringList switchedOn, switchedOff; ///< regimes that cases can (no longer) be tagged with
    QList<ResponsibilityEdge> begun;     ///< hold later and not before; successions among them
    QList<ResponsibilityEdge> over;      ///< hold before and not later
    QList<Standing> standings;
    bool isEmpty() const;
    bool operator==(const GraphDifference &) const = default;
};

/// Pure. Edges count as the same when ends, kind and "supporting" are; a body that ends takes its edges to
/// its ministry with it, and what it answered for is left to its successor rather than told as over.
GraphDifference difference(const ResponsibilityGraph &before, const QDate &dayBefore,
                           const ResponsibilityGraph &after, const QDate &dayAfter);

} // namespace tverrlos
