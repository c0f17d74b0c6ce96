#pragma once

#include "core/responsibility/responsibilitygraph.h"
#include "core/routing/routesentence.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <variant>

/// The edits that a coordinator makes to the responsibility graph. Nobody changes a node or an edge by hand:
/// the window, the command line, an import and "what if" all make one of these and apply it, so that what is
/// possible, what is refused and why are decided in one place. Codes may be typed in any letter case, and may
/// be names. A day is the first on which the new state holds.
namespace tverrlos {

/// A new agency or ministry.
struct AddBody
{
    QString code;
    NodeKind kind = NodeKind::Agency; ///< or Ministry
    LocalisedText name;
    QStringList aliases;
    AgencyCode ministry;          ///< that it stands under; agencies only
    bool withoutMinistry = false; ///< said aloud: none is known
    std::optional<int> precedence;
    Validity valid;
    bool operator==(const AddBody &) const = default;
};
/// A new regime (not switched on), topic or provision.
struct AddMatter
{
    QString code;
    NodeKind kind = NodeKind::Topic; ///< or Provision, Regime
    LocalisedText name;
    QStringList aliases;
    QStringList partOf;
    bool operator==(const AddMatter &) const = default;
};
/// The body ends, and nobody carries on what it answered for. A ministry ends when no agency stands under it.
struct EndBody
{
    AgencyCode body;
    QDate day;
    bool operator==(const EndBody &) const = default;
};
/// Another name from a day, under the same code.
struct RenameNode
{
    QString code;
    LocalisedText name;
    QDate day;
    bool operator==(const RenameNode &) const = default;
};
/// The body lives on under a new name and code (SLV, DMP): ministry, partnership and precedence follow.
struct SucceedBody
{
    AgencyCode body;
    AgencyCode successor;
    LocalisedText name; ///< needed when the successor is not in the graph yet
    QDate day;
    bool operator==(const SucceedBody &) const = default;
};
/// The body ends and another, which exists, carries on what it answered for (E-helse, Helsedirektoratet).
struct MergeBody
{
    AgencyCode body;
    AgencyCode into;
    QDate day;
    bool operator==(const MergeBody &) const = default;
};
/// The body becomes two. The first carries on everything but what is given to the second. Either may be new
/// (then it needs a name), or one that exists; the first may be the body itself, which then goes on.
struct SplitBody
{
    AgencyCode body;
    AgencyCode first, second;
    LocalisedText firstName, secondName;
    QStringList toSecond; ///< regimes, topics and provisions
    QDate day;
    bool operator==(const SplitBody &) const = default;
};
/// Another ministry from a day; or none, where no source names one.
struct MoveAgency
{
    AgencyCode agency;
    AgencyCode ministry; ///< empty: none is known from that day
    QDate day;
    bool operator==(const MoveAgency &) const = default;
};
/// How an agency takes part from a day; nothing: no longer.
struct SetPartnership
{
    AgencyCode agency;
    std::optional<Partnership::Standing> standing;
    QDate day;
    bool operator==(const SetPartnership &) const = default;
};
/// A responsibility, a part, a consultation. (Successions and settlements have edits of their own.)
struct AddEdge
{
    QString from, to;
    EdgeKind kind = EdgeKind::Interprets;
    bool supporting = false;
    Validity valid;
    bool operator==(const AddEdge &) const = default;
};
/// From the day on it no longer holds. The one that holds on the day before is meant.
struct EndEdge
{
    QString from, to;
    EdgeKind kind = EdgeKind::Interprets;
    QDate day;
    bool operator==(const EndEdge &) const = default;
};
/// A grey zone (or a gap) is settled: one leads, others are consulted. The router follows and quotes it.
struct SettleMatter
{
    QString matter; ///< topic, provision or regime
    AgencyCode lead;
    QList<AgencyCode> consulted;
    QString decidedBy;
    QDate decided;
    Validity valid;
    bool operator==(const SettleMatter &) const = default;
};
/// Cases can be tagged with the regime from a day (to another), and an agency answers for it.
struct SwitchRegimeOn
{
    RegimeCode regime;
    Validity valid;   ///< `from` is needed
    AgencyCode owner; ///< empty where somebody answers for it already
    EdgeKind role = EdgeKind::Interprets;
    bool operator==(const SwitchRegimeOn &) const = default;
};
struct SwitchRegimeOff
{
    RegimeCode regime;
    QDate day;
    bool operator==(const SwitchRegimeOff &) const = default;
};
/// Another graph in its place: an import.
struct ReplaceGraph
{
    ResponsibilityParts parts;
    bool operator==(const ReplaceGraph &) const = default;
};

using GraphChange = std::variant<AddBody, AddMatter, EndBody, RenameNode, SucceedBody, MergeBody, SplitBody,
                                 MoveAgency, SetPartnership, AddEdge, EndEdge, SettleMatter, SwitchRegimeOn,
                                 SwitchRegimeOff, ReplaceGraph>;

struct GraphEdit
{
    GraphChange change;
    Grounds grounds; ///< what the edit rests on; given to everything it adds
    bool operator==(const GraphEdit &) const = default;
};

/// The graph after the edit. Checked before anything is kept: see responsibilityrules.h for what every graph,
/// and officegraph.h for what an office's graph must be. Invalid, with what, where and what to do, when the
/// result would not be sound or the edit says nothing new; NotFound when a code is unknown. Pure. The source
/// is not asked for here, so that "what if" can be asked without one; keeping an edit needs it. `language`:
/// of the names in a refusal.
Result<ResponsibilityGraph> applied(const ResponsibilityGraph &graph, const GraphEdit &edit,
                                    CaseLanguage language = CaseLanguage::Bokmal);

/// add-body, add-matter, end, rename, succeed, merge, split, move, partner, add-edge, end-edge, settle,
/// switch-on, switch-off, replace: the code an edit is stored under.
QString editCode(const GraphChange &change);

/// The first day on which the graph is another after the edit; invalid where the edit has no beginning.
QDate firstDayOf(const GraphChange &change);

/// What the edit does in one sentence for people ("Direktoratet for e-helse is merged into Helsedirektoratet
/// from 01.01.2024."), with the names of the graph before it. Context "Route".
RouteSentence describe(const GraphEdit &edit, const ResponsibilityGraph &before,
                       CaseLanguage language = CaseLanguage::Bokmal);

/// For the log: {"edit":"merge","body":"ehelse",..,"source":..,"verified":..,"note":..}. Read again it is the
/// same edit; strict.
QJsonObject toJson(const GraphEdit &edit);
Result<GraphEdit> graphEditFromJson(const QJsonObject &json);

/// One way to type an edit: `graph edit --list` and the help show these.
struct GraphEditUsage
{
    QString words;   ///< e.g. "merge AGENCY into AGENCY on D"
    QString purpose; ///< English source, context "GraphEdit"
};
QList<GraphEditUsage> editUsages();

/// Reads `merge ehelse into hdir on 2024-01-01 source="Prop. 1 S"`. Dates in ISO or Norwegian form; `from`,
/// `on` and `at` mean the same, and FROM=D is as good as `from D`. Fails with Invalid, naming the word that
/// was not understood and what it could have been.
Result<GraphEdit> parseGraphEdit(const QStringList &words);

} // namespace tverrlos
