#pragma once

#include "core/responsibility/responsibilitygraph.h"

#include <QJsonObject>

namespace tverrlos {

/// What the graph shows about itself on a day.
struct GraphFindings
{
    struct Shared
    {
        QString code; ///< regime, provision or topic
        QList<AgencyCode> agencies;
        bool operator==(const Shared &) const = default;
    };
    struct SinglePoint
    {
        AgencyCode agency;
        QStringList alone; ///< regimes that nobody else answers for
        bool operator==(const SinglePoint &) const = default;
    };
    QDate day;
    QStringList gaps;        ///< regimes, provisions and topics that nobody answers for
    QStringList openRegimes; ///< the gaps among the regimes that are switched on: these need action
    QList<Shared> overlaps;  ///< regimes, and topics and provisions with agencies of their own
    QList<QStringList> lost; ///< an ended agency whose work nobody carries on, and what it answered for
    QList<SinglePoint> singlePoints;
    QStringList notVerified; ///< facts that hold on the day and no page stands behind
    bool operator==(const GraphFindings &) const = default;
};

/// Pure. (A graph whose successions or parts run in a circle is refused when it is read, so that there is no
/// circle left to find; routes could not be followed in it.)
GraphFindings checkGraph(const ResponsibilityGraph &graph, const QDate &day);

/// {"date","ok","gaps":[..],"openRegimes":[..],"overlaps":[{"code","agencies"}],"cycles":[],"lost":[{"agency",
/// "answeredFor"}],"singlePoints":[{"agency","alone"}],"notVerified":[..]}; ok: no regime switched on is open
/// and nothing is lost.
QJsonObject findingsToJson(const GraphFindings &findings);

} // namespace tverrlos
