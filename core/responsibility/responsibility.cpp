#include "core/responsibility/responsibility.h"

namespace tverrlos {

QLatin1String codeOf(EdgeKind kind)
{
    switch (kind) {
    case EdgeKind::PartOf:
        return QLatin1String("part-of");
    case EdgeKind::Interprets:
        return QLatin1String("interprets");
    case EdgeKind::Supervises:
        return QLatin1String("supervises");
    case EdgeKind::Administers:
        return QLatin1String("administers");
    case EdgeKind::SecretariatFor:
        return QLatin1String("secretariat-for");
    case EdgeKind::Dispenses:
        return QLatin1String("dispenses");
    case EdgeKind::EthicallyApproves:
        return QLatin1String("ethically-approves");
    case EdgeKind::Coordinates:
        return QLatin1String("coordinates");
    case EdgeKind::SucceededBy:
        return QLatin1String("succeeded-by");
    case EdgeKind::SubordinateTo:
        return QLatin1String("subordinate-to");
    case EdgeKind::Consults:
        return QLatin1String("consults");
    case EdgeKind::Leads:
        return QLatin1String("leads");
    }
    Q_UNREACHABLE();
}

QLatin1String codeOf(NodeKind kind)
{
    switch (kind) {
    case NodeKind::Topic:
        return QLatin1String("topic");
    case NodeKind::Provision:
        return QLatin1String("provision");
    case NodeKind::Regime:
        return QLatin1String("regime");
    case NodeKind::Agency:
        return QLatin1String("agency");
    case NodeKind::Ministry:
        return QLatin1String("ministry");
    }
    Q_UNREACHABLE();
}

template<>
QList<EdgeKind> allOf<EdgeKind>()
{
    return {
        EdgeKind::PartOf,         EdgeKind::Interprets,    EdgeKind::Supervises,        EdgeKind::Administers,
        EdgeKind::SecretariatFor, EdgeKind::Dispenses,     EdgeKind::EthicallyApproves, EdgeKind::Coordinates,
        EdgeKind::SucceededBy,    EdgeKind::SubordinateTo, EdgeKind::Consults,          EdgeKind::Leads};
}

template<>
QList<NodeKind> allOf<NodeKind>()
{
    return {NodeKind::Topic, NodeKind::Provision, NodeKind::Regime, NodeKind::Agency, NodeKind::Ministry};
}

QLatin1String codeOf(Partnership::Standing standing)
{
    switch (standing) {
    case Partnership::Standing::Holds:
        return QLatin1String("holds");
    case Partnership::Standing::Takes:
        return QLatin1String("takes");
    case Partnership::Standing::Observes:
        return QLatin1String("observes");
    }
    Q_UNREACHABLE();
}

template<>
QList<Partnership::Standing> allOf<Partnership::Standing>()
{
    return {Partnership::Standing::Holds, Partnership::Standing::Takes, Partnership::Standing::Observes};
}

bool isResponsibility(EdgeKind kind)
{
    switch (kind) {
    case EdgeKind::Interprets:
    case EdgeKind::Supervises:
    case EdgeKind::Administers:
    case EdgeKind::SecretariatFor:
    case EdgeKind::Dispenses:
    case EdgeKind::EthicallyApproves:
    case EdgeKind::Coordinates:
    case EdgeKind::Leads:
        return true;
    case EdgeKind::PartOf:
    case EdgeKind::SucceededBy:
    case EdgeKind::SubordinateTo:
    case EdgeKind::Consults:
        return false;
    }
    Q_UNREACHABLE();
}

bool overlap(const Validity &a, const Validity &b)
{
    const bool aBeforeB = a.to.isValid() && b.from.isValid() && a.to <= b.from;
    const bool bBeforeA = b.to.isValid() && a.from.isValid() && b.to <= a.from;
    return !aBeforeB && !bBeforeA;
}

bool isEmpty(const Validity &valid)
{
    return valid.from.isValid() && valid.to.isValid() && valid.to <= valid.from;
}

QString placeOf(const ResponsibilityEdge &edge)
{
    return QStringLiteral("%1 %2 %3").arg(edge.from, codeOf(edge.kind), edge.to);
}

} // namespace tverrlos
