#include "core/responsibility/graphediting.h"

#include "core/calendar/clock.h"

#include <algorithm>

// What is answered for: regimes, topics and provisions, and who answers.
namespace tverrlos {

namespace {

bool within(const QDate &day, const Validity &life, bool isEnd)
{
    if (!day.isValid())
        return true;
    if (life.from.isValid() && day < life.from)
        return false;
    return !life.to.isValid() || (isEnd ? day <= life.to : day < life.to);
}

} // namespace

void GraphEditing::apply(const AddMatter &edit)
{
    const QString code = edit.code.trimmed();
    if (!isFree(code))
        return;
    if (edit.name.nb.trimmed().isEmpty())
        fail(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "%1 needs a name."), {code},
             QT_TRANSLATE_NOOP("Error", "Say name=\"...\"."));
    if (edit.kind == NodeKind::Agency || edit.kind == NodeKind::Ministry)
        fail(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "“%1” is no regime, topic or provision."),
             {code});
    QStringList wholes;
    for (const QString &whole : edit.partOf)
        if (const ResponsibilityNode *known = matter(whole))
            wholes.append(known->code);
    if (failed())
        return;
    ResponsibilityNode fresh;
    fresh.code = code;
    fresh.kind = edit.kind;
    fresh.names = {{completed(edit.name), {}, m_grounds}};
    fresh.aliases = edit.aliases;
    fresh.grounds = m_grounds;
    m_parts.nodes.append(fresh);
    for (const QString &whole : std::as_const(wholes))
        addEdge({code, whole, EdgeKind::PartOf, false, false, {}, m_grounds});
}

void GraphEditing::apply(const AddEdge &edit)
{
    switch (edit.kind) {
    case EdgeKind::SucceededBy:
        fail(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "A succession is not added as an edge."), {},
             QT_TRANSLATE_NOOP("Error", "Use succeed, merge or split, which end the body too."));
        return;
    case EdgeKind::Leads:
        fail(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "Who leads is settled by a decision."), {},
             QT_TRANSLATE_NOOP("Error", "Use settle, and say who decided it and when."));
        return;
    case EdgeKind::PartOf:
    case EdgeKind::Interprets:
    case EdgeKind::Supervises:
    case EdgeKind::Administers:
    case EdgeKind::SecretariatFor:
    case EdgeKind::Dispenses:
    case EdgeKind::EthicallyApproves:
    case EdgeKind::Coordinates:
    case EdgeKind::SubordinateTo:
    case EdgeKind::Consults:
        break;
    }
    const ResponsibilityNode *from = node(edit.from);
    const ResponsibilityNode *to = from ? node(edit.to) : nullptr;
    if (!from || !to)
        return;
    const ResponsibilityEdge fresh{from->code, to->code,   edit.kind, edit.supporting,
                                   false,      edit.valid, m_grounds};
    for (const ResponsibilityNode *end : {from, to})
        if (!within(edit.valid.from, end->valid, false) || !within(edit.valid.to, end->valid, true))
            fail(ErrorCode::Invalid,
                 QT_TRANSLATE_NOOP("Error", "\"%1\" holds only on days on which %2 does not exist."),
                 {placeOf(fresh), called(*end)},
                 QT_TRANSLATE_NOOP("Error", "Give it days within the life of both, or leave the days out."));
    if (!failed())
        addEdge(fresh);
}

void GraphEditing::apply(const EndEdge &edit)
{
    const ResponsibilityNode *from = isDay(edit.day) ? node(edit.from) : nullptr;
    const ResponsibilityNode *to = from ? node(edit.to) : nullptr;
    if (!from || !to)
        return;
    if (edit.kind == EdgeKind::SucceededBy) {
        fail(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "A succession cannot be ended."), {},
             QT_TRANSLATE_NOOP("Error", "Take back the edit that made it."));
        return;
    }
    const QDate before = edit.day.addDays(-1);
    const AgencyCode body(from->code);
    // Declared by the body itself, or by one whose work it carries on since a merger.
    const auto holds = [&](const ResponsibilityEdge &edge, bool carriedOn) {
        return edge.to == to->code && edge.kind == edit.kind && edge.valid.holdsOn(before) &&
               (edge.from == from->code ||
                (carriedOn && m_before.bodyOn(AgencyCode(edge.from), before) == body));
    };
    auto found = std::find_if(m_parts.edges.begin(), m_parts.edges.end(),
                              [&](const ResponsibilityEdge &edge) { return holds(edge, false); });
    if (found == m_parts.edges.end() && isResponsibility(edit.kind))
        found = std::find_if(m_parts.edges.begin(), m_parts.edges.end(),
                             [&](const ResponsibilityEdge &edge) { return holds(edge, true); });
    if (found == m_parts.edges.end())
        fail(ErrorCode::NotFound, QT_TRANSLATE_NOOP("Error", "“%1” does not hold on the day before %2."),
             {placeOf({from->code, to->code, edit.kind}), norwegianDate(edit.day)},
             QT_TRANSLATE_NOOP("Error", "Look at its days, and end it after it has begun."));
    else
        found->valid.to = edit.day;
}

void GraphEditing::apply(const SettleMatter &edit)
{
    const ResponsibilityNode *what = matter(edit.matter);
    const QDate first = edit.valid.from.isValid() ? edit.valid.from : edit.decided;
    const ResponsibilityNode *lead = what ? bodyOn(edit.lead, first) : nullptr;
    if (!lead)
        return;
    if (edit.decidedBy.trimmed().isEmpty() || !edit.decided.isValid())
        fail(ErrorCode::Invalid,
             QT_TRANSLATE_NOOP("Error", "The settlement does not say who decided it, and when."), {},
             QT_TRANSLATE_NOOP("Error", "Say by=\"Styringsgruppen\" decided=2024-03-01."));
    const Validity valid{first, edit.valid.to};
    const QString matterCode = what->code;
    const ResponsibilityEdge settled{
        lead->code, matterCode, EdgeKind::Leads, false,
        false,      valid,      m_grounds,       {edit.decidedBy.trimmed(), edit.decided}};
    for (const AgencyCode &code : edit.consulted) {
        const ResponsibilityNode *asked = body(code);
        if (asked && asked->code == settled.from)
            fail(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "%1 cannot both lead and be consulted."),
                 {called(*asked)});
        if (failed())
            return;
        const ResponsibilityEdge consults{asked->code, matterCode, EdgeKind::Consults, false,
                                          false,       valid,      m_grounds};
        const bool known = std::any_of(m_parts.edges.cbegin(), m_parts.edges.cend(), [&](const auto &edge) {
            return edge.from == consults.from && edge.to == consults.to && edge.kind == consults.kind &&
                   overlap(edge.valid, valid);
        });
        if (!known)
            m_parts.edges.append(consults);
    }
    m_parts.edges.append(settled); // twice at a time is refused with the whole graph
}

void GraphEditing::apply(const SwitchRegimeOn &edit)
{
    ResponsibilityNode *on = isDay(edit.valid.from) ? regime(edit.regime) : nullptr;
    if (!on)
        return;
    for (const SwitchedOn &period : std::as_const(on->switchedOn))
        if (overlap(period.valid, edit.valid))
            fail(ErrorCode::Invalid,
                 QT_TRANSLATE_NOOP("Error", "%1 is switched on already on some of these days."), {on->code},
                 QT_TRANSLATE_NOOP("Error", "Switch it off first, or choose other days."));
    on->switchedOn.append({edit.valid, m_grounds});
    const QString code = on->code;
    const QDate &day = edit.valid.from;
    const auto answers = [&](const ResponsibilityEdge *edge) {
        return isResponsibility(edge->kind) && m_before.bodyOn(AgencyCode(edge->from), day);
    };
    const QList<const ResponsibilityEdge *> before = m_before.edgesInto(code, day);
    if (edit.owner.isEmpty()) {
        if (std::none_of(before.begin(), before.end(), answers))
            fail(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "Nobody answers for %1 on %2."),
                 {code, norwegianDate(day)},
                 QT_TRANSLATE_NOOP("Error", "Name who shall answer for it: owner=hdir."));
        return;
    }
    if (!isResponsibility(edit.role) || edit.role == EdgeKind::Leads)
        fail(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "“%1” makes nobody answer for a regime."),
             {QString(codeOf(edit.role))});
    const ResponsibilityNode *owner = bodyOn(edit.owner, day);
    if (!owner || failed())
        return;
    const bool already = std::any_of(before.begin(), before.end(), [&](const ResponsibilityEdge *edge) {
        return edge->from == owner->code && answers(edge);
    });
    if (!already)
        addEdge({owner->code, code, edit.role, false, false, edit.valid, m_grounds});
}

void GraphEditing::apply(const SwitchRegimeOff &edit)
{
    ResponsibilityNode *off = isDay(edit.day) ? regime(edit.regime) : nullptr;
    if (!off)
        return;
    bool was = false;
    for (SwitchedOn &period : off->switchedOn)
        if (period.valid.holdsOn(edit.day)) {
            was = true;
            period.valid.to = edit.day;
        }
    off->switchedOn.removeIf([](const SwitchedOn &period) { return isEmpty(period.valid); });
    if (!was)
        fail(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "%1 is not switched on on %2."),
             {off->code, norwegianDate(edit.day)});
}

void GraphEditing::apply(const ReplaceGraph &edit)
{
    // A file of another program may hold an empty graph: by that, nobody would answer for anything.
    for (const NodeKind kind : {NodeKind::Regime, NodeKind::Agency})
        if (std::none_of(edit.parts.nodes.begin(), edit.parts.nodes.end(),
                         [&](const ResponsibilityNode &node) { return node.kind == kind; }))
            fail(ErrorCode::Invalid,
                 QT_TRANSLATE_NOOP("Error",
                                   "The graph holds no regime or no agency: nothing could be routed."),
                 {}, QT_TRANSLATE_NOOP("Error", "Nothing was changed."));
    if (!failed())
        m_parts = edit.parts;
}

} // namespace tverrlos
