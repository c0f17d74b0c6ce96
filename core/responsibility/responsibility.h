#pragma once

#include "core/cases/facets.h"
#include "core/identity/code.h"
#include "core/registers/register.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

/// What the responsibility graph is made of: plain values, each with its validity and its source.
namespace tverrlos {

enum class NodeKind { Topic, Provision, Regime, Agency, Ministry };

/// Read from the edge's beginning to its end: "hdir interprets helselovgivning", "hpl-29 is part of
/// helselovgivning", "slv succeeded by dmp".
enum class EdgeKind {
    PartOf,
    Interprets,
    Supervises,
    Administers,
    SecretariatFor,
    Dispenses,
    EthicallyApproves,
    Coordinates,
    SucceededBy,
    SubordinateTo,
    Consults, ///< is asked by the way because the questions often touch its field; not responsible
    Leads,    ///< by a settlement: answers alone where several would, or nobody; says who decided it
};

/// part-of, interprets, supervises, administers, secretariat-for, dispenses, ethically-approves, coordinates,
/// succeeded-by, subordinate-to, consults, leads.
QLatin1String codeOf(EdgeKind);
/// topic, provision, regime, agency, ministry.
QLatin1String codeOf(NodeKind);
template<>
QList<EdgeKind> allOf<EdgeKind>();
template<>
QList<NodeKind> allOf<NodeKind>();

/// An edge of this kind makes an agency answerable for what it points to.
bool isResponsibility(EdgeKind kind);

/// [from, to): the first day it holds and the first day it no longer does. An invalid `from` means that the
/// source gives no beginning, an invalid `to` that it still holds.
struct Validity
{
    QDate from, to;
    bool holdsOn(const QDate &day) const
    {
        return (!from.isValid() || from <= day) && (!to.isValid() || day < to);
    }
    bool operator==(const Validity &) const = default;
};

/// Where a fact comes from. What no page stands behind is not verified, and is never shown as a fact.
struct Grounds
{
    QString source;
    bool verified = true;
    QString note; ///< what is uncertain or worth knowing, in Norwegian or English as the data has it
    bool operator==(const Grounds &) const = default;
};

struct DatedName
{
    LocalisedText name;
    Validity valid;
    Grounds grounds;
    bool operator==(const DatedName &) const = default;
};

/// An agency in the service and its coordination project over a time.
struct Partnership
{
    enum class Standing {
        Holds,    ///< takes part in the guidance meetings as a rule
        Takes,    ///< a partner; in the meetings on request
        Observes, ///< no partner: follows the work
    };
    Standing standing = Standing::Takes;
    Validity valid;
    Grounds grounds;
    bool operator==(const Partnership &) const = default;
};

/// holds, takes, observes.
QLatin1String codeOf(Partnership::Standing);
template<>
QList<Partnership::Standing> allOf<Partnership::Standing>();

/// A time in which cases can be tagged with a regime.
struct SwitchedOn
{
    Validity valid;
    Grounds grounds; ///< of the dates; the regime's own where none are given
    bool operator==(const SwitchedOn &) const = default;
};

/// A vertex. Codes are unique over all kinds, also when case is ignored.
struct ResponsibilityNode
{
    QString code;
    NodeKind kind = NodeKind::Agency;
    Validity valid; ///< of an agency or ministry: as long as the body exists under this code
    QList<DatedName> names;
    QStringList aliases; ///< other words people use for it; found by, never shown
    QList<Partnership> partnerships;
    /// Regimes: when cases can be tagged with it; nothing where the office has not switched it on.
    QList<SwitchedOn> switchedOn;
    /// Agencies: who leads where coverage does not decide; lower first. Declared in the reference data.
    int precedence = 1000;
    /// Agencies: no source names a ministry over it (KS, the regional authorities). Any other has one on each
    /// day it exists.
    bool withoutMinistry = false;
    Grounds grounds;
    bool operator==(const ResponsibilityNode &) const = default;
};

/// Who decided that an agency leads, and when. Every edge of kind Leads has both, and no other edge has.
struct Settlement
{
    QString decidedBy; ///< e.g. "Styringsgruppen"
    QDate decided;
    bool operator==(const Settlement &) const = default;
};

struct ResponsibilityEdge
{
    QString from, to; ///< node codes
    EdgeKind kind = EdgeKind::PartOf;
    /// A responsibility beside another's (regional, say): listed, but it makes nothing shared and never
    /// leads.
    bool supporting = false;
    /// Successions: the body lived on under a new name and code, rather than being merged into another.
    bool renamed = false;
    Validity valid = {};
    Grounds grounds = {};
    Settlement settlement = {};
    bool operator==(const ResponsibilityEdge &) const = default;
};

/// What a graph is made of, in the order that people see.
struct ResponsibilityParts
{
    QList<ResponsibilityNode> nodes;
    QList<ResponsibilityEdge> edges;
    bool operator==(const ResponsibilityParts &) const = default;
};

/// Whether two times have a day in common.
bool overlap(const Validity &a, const Validity &b);
/// Whether it ends before or on the day it begins.
bool isEmpty(const Validity &valid);
/// "hdir interprets helselovgivning", for messages.
QString placeOf(const ResponsibilityEdge &edge);

} // namespace tverrlos
