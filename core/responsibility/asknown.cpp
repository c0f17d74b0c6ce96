#include "core/responsibility/asknown.h"

#include <QSet>

namespace tverrlos {

namespace {

class Known
{
public:
    explicit Known(const QDate &day) : m_day(day) {}

    bool begun(const Validity &valid) const { return !valid.from.isValid() || valid.from <= m_day; }
    void forgetEnd(Validity &valid) const
    {
        if (valid.to.isValid() && valid.to > m_day)
            valid.to = {};
    }
    template<class Dated>
    void forgetLater(QList<Dated> &values) const
    {
        values.removeIf([this](const Dated &one) { return !begun(one.valid); });
        for (Dated &one : values)
            forgetEnd(one.valid);
    }

private:
    QDate m_day;
};

} // namespace

ResponsibilityParts asKnownOn(const ResponsibilityGraph &graph, const QDate &day)
{
    const Known known(day);
    ResponsibilityParts parts;
    QSet<QString> there;
    for (const ResponsibilityNode &node : graph.nodes()) {
        if (!known.begun(node.valid))
            continue;
        ResponsibilityNode then = node;
        known.forgetEnd(then.valid);
        known.forgetLater(then.names);
        known.forgetLater(then.partnerships);
        known.forgetLater(then.switchedOn);
        there.insert(then.code);
        parts.nodes.append(then);
    }
    for (const ResponsibilityEdge &edge : graph.edges()) {
        const bool decidedLater = edge.settlement.decided.isValid() && edge.settlement.decided > day;
        if (!known.begun(edge.valid) || decidedLater || !there.contains(edge.from) ||
            !there.contains(edge.to))
            continue;
        ResponsibilityEdge then = edge;
        known.forgetEnd(then.valid);
        parts.edges.append(then);
    }
    return parts;
}

} // namespace tverrlos
