#pragma once

#include "core/responsibility/responsibilitygraph.h"
#include "core/routing/routesentence.h"

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
        QStringList alone; ///< regimes, provisions and topics that nobody would answer for without it
        bool operator==(const SinglePoint &) const = default;
    };
    /// Who answers for something, and in which role.
    struct Owner
    {
        QString code; ///< regime, or a topic or provision with agencies of its own
        AgencyCode agency;
        EdgeKind role = EdgeKind::Interprets;
        bool supporting = false;
        QString note; ///< what the source adds: "regionally", "guides the actors"
        /// Where it is laid down with the matter itself: with whom (a body that has ended since, where the
        /// agency carries on its work), and when.
        AgencyCode declaredWith = {};
        Validity valid = {};
        bool verified = true; ///< every fact on the way to the answer is
        bool operator==(const Owner &) const = default;
    };
    /// An agency of the day, the ministry it stands under (empty: none known), and how it takes part.
    struct Body
    {
        AgencyCode agency;
        AgencyCode ministry;
        std::optional<Partnership::Standing> standing;
        QDate standingSince = {}; ///< invalid: the source gives no beginning
        bool standingVerified = true;
        bool ministryVerified = true;
        QString name = {}; ///< in bokmål, valid on the day
        bool operator==(const Body &) const = default;
    };
    /// What the source adds about a matter or a body, as the reference data writes it.
    struct Note
    {
        QString code, text;
        bool operator==(const Note &) const = default;
    };
    /// A body that became another, or was merged into it, on or before the day.
    struct Succession
    {
        AgencyCode from, to;
        QDate day;
        bool renamed = false;
        bool verified = true;
        bool operator==(const Succession &) const = default;
    };
    /// A fact that holds on the day and no page stands behind.
    struct Doubt
    {
        QString about;                ///< a code; the beginning of an edge
        std::optional<EdgeKind> kind; ///< of an edge
        QString to;                   ///< where it ends
        QString note;                 ///< what is uncertain
        /// "kin", "hdir: who held the meetings", "datatilsynet subordinate-to kdd".
        QString text() const;
        bool operator==(const Doubt &) const = default;
    };
    /// The one who guides also supervises under the same regime.
    struct RoleConflict
    {
        AgencyCode agency;
        QString regime;
        bool operator==(const RoleConflict &) const = default;
    };
    /// Two regimes switched on whose agencies stand, together, under more than one ministry.
    struct MinistryPair
    {
        QString first, second;
        QList<AgencyCode> firstMinistries, secondMinistries;
        bool operator==(const MinistryPair &) const = default;
    };
    QDate day;
    QList<Owner> owners;
    QList<Body> bodies;
    QList<Succession> successions;
    QList<Shared> consulted; ///< what agencies are asked about by the way, or are to cooperate on
    QList<RoleConflict> roleConflicts;
    QList<MinistryPair> crossMinistry;
    QList<RouteSentence> settled; ///< the settlements that hold
    QList<AgencyCode> cover;      ///< the fewest agencies that answer for all regimes switched on
    QStringList gaps;             ///< regimes, provisions and topics that nobody answers for
    QStringList openRegimes;      ///< the gaps among the regimes that are switched on: these need action
    QStringList switchedOff;      ///< regimes that no case can be tagged with on the day
    QList<Shared> overlaps;       ///< regimes, and topics and provisions with agencies of their own
    QList<QStringList> lost;      ///< an ended agency whose work nobody carries on, and what it answered for
    QList<SinglePoint> singlePoints; ///< the same as askGraph() answers
    QList<Note> notes;               ///< on the matters, and on the bodies of the day
    QList<Doubt> doubts;             ///< what is not verified
    /// Empty where the source adds nothing.
    QString noteOn(const QString &code) const;
    bool operator==(const GraphFindings &) const = default;
};

/// Pure. (A graph whose successions or parts run in a circle is refused when it is read, so that there is no
/// circle left to find; routes could not be followed in it.)
GraphFindings checkGraph(const ResponsibilityGraph &graph, const QDate &day);

/// {"date","ok","owners":[{"code","agency","role","supporting","note","declaredWith","from","to","verified"}],
/// "bodies":[{"agency","name","ministry","ministryVerified","standing","standingSince","standingVerified"}],
/// "successions":[{"from","to","day","renamed","verified"}],
/// "consulted":[{"code","agencies"}],"roleConflicts":[{"agency","regime"}],"crossMinistry":[{"regimes","ministries"}],
/// "settled":[..],"cover":[..],"gaps":[..],"openRegimes":[..],"switchedOff":[..],"overlaps":[{"code","agencies"}],"cycles":[],"lost":[{"agency",
/// "answeredFor"}],"singlePoints":[{"agency","alone"}],"notes":{code: text},"notVerified":[..]}; ok: no
/// regime switched on is open and nothing is lost.
QJsonObject findingsToJson(const GraphFindings &findings);

} // namespace tverrlos
