#include "core/responsibility/graphediting.h"

#include "core/calendar/clock.h"

#include <algorithm>

// Agencies and ministries: how they begin, end, and become others.
namespace tverrlos {

namespace {

/// Ends a dated thing on the day: what begins later is dropped, what holds is cut short.
template<class Dated>
void cutAt(QList<Dated> &values, const QDate &day)
{
    values.removeIf([&](const Dated &one) { return one.valid.from.isValid() && one.valid.from >= day; });
    for (Dated &one : values)
        if (!one.valid.to.isValid() || one.valid.to > day)
            one.valid.to = day;
}

/// What is left of a time from the day on; nothing where it is over.
std::optional<Validity> restFrom(const Validity &valid, const QDate &day)
{
    if (valid.to.isValid() && valid.to <= day)
        return std::nullopt;
    return Validity{valid.from.isValid() && valid.from > day ? valid.from : day, valid.to};
}

/// The first day after this one on which something else of the kind begins; invalid where nothing does.
template<class Dated>
QDate nextBeginning(const QList<Dated> &values, const QDate &day)
{
    QDate next;
    for (const Dated &one : values)
        if (one.valid.from.isValid() && one.valid.from > day && (!next.isValid() || one.valid.from < next))
            next = one.valid.from;
    return next;
}

/// Makes room for a value that begins on the day: what holds then ends, what begins just then goes.
template<class Dated>
void makeRoom(QList<Dated> &values, const QDate &day)
{
    values.removeIf([&](const Dated &one) { return one.valid.from == day; });
    for (Dated &one : values)
        if (one.valid.holdsOn(day))
            one.valid.to = day;
}

} // namespace

void GraphEditing::apply(const AddBody &edit)
{
    const QString code = edit.code.trimmed();
    if (!isFree(code))
        return;
    if (edit.name.nb.trimmed().isEmpty())
        fail(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "%1 needs a name."), {code},
             QT_TRANSLATE_NOOP("Error", "Say name=\"...\"."));
    const bool agency = edit.kind == NodeKind::Agency;
    if (!agency && edit.kind != NodeKind::Ministry)
        fail(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "“%1” is neither an agency nor a ministry."),
             {code});
    if (agency && edit.ministry.isEmpty() && !edit.withoutMinistry)
        fail(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "No ministry is named for the agency %1."),
             {code}, QT_TRANSLATE_NOOP("Error", "Say ministry=hod, or ministry=none where none is known."));
    ResponsibilityNode fresh;
    fresh.code = code;
    fresh.kind = edit.kind;
    fresh.valid = edit.valid;
    fresh.names = {{completed(edit.name), {}, m_grounds}};
    fresh.aliases = edit.aliases;
    fresh.precedence = edit.precedence.value_or(fresh.precedence);
    fresh.withoutMinistry = agency && edit.withoutMinistry;
    fresh.grounds = m_grounds;
    const ResponsibilityNode *ministry = agency && !edit.ministry.isEmpty() ? body(edit.ministry) : nullptr;
    if (failed())
        return;
    const QString under = ministry ? ministry->code : QString();
    m_parts.nodes.append(fresh);
    if (!under.isEmpty())
        addEdge({code, under, EdgeKind::SubordinateTo, false, false, edit.valid, m_grounds});
}

void GraphEditing::end(ResponsibilityNode &body, const QDate &day)
{
    if (body.valid.to.isValid())
        fail(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "%1 ends on %2 already."),
             {called(body), norwegianDate(body.valid.to)},
             QT_TRANSLATE_NOOP("Error", "Take back the edit that ended it, if that day is wrong."));
    if (body.valid.from.isValid() && day <= body.valid.from)
        fail(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "%1 begins on %2 and cannot end before that."),
             {called(body), norwegianDate(body.valid.from)});
    if (failed())
        return;
    body.valid.to = day;
    cutAt(body.partnerships, day);
}

void GraphEditing::apply(const EndBody &edit)
{
    ResponsibilityNode *ended = isDay(edit.day) ? body(edit.body) : nullptr;
    if (!ended)
        return;
    end(*ended, edit.day);
    // One refusal that names them all, rather than one for each try.
    QStringList under;
    for (const ResponsibilityEdge *edge : m_before.edgesInto(ended->code, edit.day)) {
        const ResponsibilityNode *agency = m_before.find(edge->from);
        if (edge->kind == EdgeKind::SubordinateTo && agency->valid.holdsOn(edit.day) &&
            !agency->withoutMinistry)
            under.append(called(*agency));
    }
    if (!under.isEmpty())
        fail(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "%1 cannot end on %2: under it stand %3."),
             {called(*ended), norwegianDate(edit.day), under.join(QStringLiteral(", "))},
             QT_TRANSLATE_NOOP("Error",
                               "Put each under another ministry from that day first (“move AGENCY under "
                               "MINISTRY from D”, or “under none” where none is known), or merge the "
                               "ministry into the one that carries on."));
}

void GraphEditing::apply(const RenameNode &edit)
{
    ResponsibilityNode *renamed = isDay(edit.day) ? node(edit.code) : nullptr;
    const LocalisedText name = completed(edit.name);
    if (renamed && name.nb.isEmpty())
        fail(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "%1 needs a name."), {called(*renamed)},
             QT_TRANSLATE_NOOP("Error", "Say name=\"...\"."));
    if (renamed && !renamed->valid.holdsOn(edit.day))
        fail(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "%1 does not exist on %2."),
             {called(*renamed), norwegianDate(edit.day)},
             QT_TRANSLATE_NOOP("Error",
                               "Choose a day within its life, or the body that carries on its work."));
    if (failed())
        return;
    QDate until = nextBeginning(renamed->names, edit.day);
    for (const DatedName &old : std::as_const(renamed->names))
        if (old.valid.holdsOn(edit.day)) {
            if (old.name.nb == name.nb)
                fail(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "%1 bears the name “%2” already on %3."),
                     {called(*renamed), name.nb, norwegianDate(edit.day)});
            until = old.valid.to;
        }
    makeRoom(renamed->names, edit.day);
    renamed->names.append({name, {edit.day, until}, m_grounds});
    std::stable_sort(renamed->names.begin(), renamed->names.end(), [](const auto &a, const auto &b) {
        return a.valid.from < b.valid.from; // an invalid day comes first
    });
}

void GraphEditing::succession(const QString &from, const QString &to, const QDate &day, bool renamed)
{
    addEdge({from, to, EdgeKind::SucceededBy, false, renamed, {day, {}}, m_grounds});
}

QString GraphEditing::heirOf(const QString &from, const AgencyCode &code, const LocalisedText &name,
                             const QDate &day)
{
    const auto at = std::find_if(m_parts.nodes.begin(), m_parts.nodes.end(),
                                 [&](const ResponsibilityNode &one) { return one.code == from; });
    ResponsibilityNode fresh = *at;
    fresh.code = code.text().trimmed();
    fresh.names = {{completed(name), {}, m_grounds}};
    fresh.aliases.clear();
    fresh.valid = {day, {}};
    fresh.grounds = m_grounds;
    fresh.partnerships.clear();
    for (const Partnership &taken : at->partnerships)
        if (const auto rest = restFrom(taken.valid, day))
            fresh.partnerships.append({taken.standing, *rest, m_grounds});
    QList<ResponsibilityEdge> ministries;
    for (const ResponsibilityEdge &edge : std::as_const(m_parts.edges))
        if (edge.kind == EdgeKind::SubordinateTo && edge.from == from)
            if (const auto rest = restFrom(edge.valid, day))
                ministries.append({fresh.code, edge.to, edge.kind, false, false, *rest, m_grounds});
    m_parts.nodes.insert(at + 1, fresh); // where people look for the old one
    for (const ResponsibilityEdge &edge : std::as_const(ministries))
        addEdge(edge);
    return fresh.code;
}

QString GraphEditing::heir(const QString &from, const AgencyCode &code, const LocalisedText &name,
                           const QDate &day, bool &made)
{
    const ResponsibilityNode *known = m_before.named(code.text());
    made = !known;
    if (!known) {
        if (name.nb.trimmed().isEmpty())
            fail(ErrorCode::Invalid,
                 QT_TRANSLATE_NOOP("Error", "%1 is not in the graph yet and needs a name."), {code.text()},
                 QT_TRANSLATE_NOOP("Error", "Say name=\"...\", or correct the code."));
        return failed() ? QString() : heirOf(from, code, name, day);
    }
    const ResponsibilityNode *there = bodyOn(AgencyCode(known->code), day);
    return there ? there->code : QString();
}

void GraphEditing::apply(const SucceedBody &edit)
{
    ResponsibilityNode *ended = isDay(edit.day) ? body(edit.body) : nullptr;
    if (!ended)
        return;
    const ResponsibilityNode *known = m_before.named(edit.successor.text());
    if (known && known->valid.from != edit.day && known->valid.holdsOn(edit.day))
        fail(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "%1 exists beside %2 already."),
             {called(*known), called(*ended)},
             QT_TRANSLATE_NOOP("Error", "Merge the one into the other, or choose a new code."));
    const QString code = ended->code;
    bool made = false;
    const QString after = failed() ? QString() : heir(code, edit.successor, edit.name, edit.day, made);
    if (failed())
        return;
    end(*body(AgencyCode(code)), edit.day);
    succession(code, after, edit.day, true);
}

void GraphEditing::apply(const MergeBody &edit)
{
    ResponsibilityNode *ended = isDay(edit.day) ? body(edit.body) : nullptr;
    const ResponsibilityNode *into = ended ? bodyOn(edit.into, edit.day) : nullptr;
    if (!ended || !into)
        return;
    if (ended == into)
        fail(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "%1 cannot be merged into itself."),
             {called(*ended)});
    if (ended->kind != into->kind)
        fail(ErrorCode::Invalid,
             QT_TRANSLATE_NOOP("Error", "%1 and %2 are not of one kind: an agency cannot become a ministry."),
             {called(*ended), called(*into)});
    end(*ended, edit.day);
    succession(ended->code, into->code, edit.day, false);
}

/// Its own responsibilities, and those that it carries on for bodies that ended before it: since a merger,
/// most of what a body answers for may stand under another's code.
void GraphEditing::giveAway(const QString &from, const QString &to, const QString &matterCode,
                            const QDate &day)
{
    QList<ResponsibilityEdge> taken;
    for (ResponsibilityEdge &edge : m_parts.edges) {
        if (edge.to != matterCode || !(isResponsibility(edge.kind) || edge.kind == EdgeKind::Consults) ||
            m_before.bodyOn(AgencyCode(edge.from), day) != AgencyCode(from))
            continue;
        const auto rest = restFrom(edge.valid, day);
        if (!rest)
            continue;
        ResponsibilityEdge moved = edge;
        moved.from = to;
        moved.valid = *rest;
        moved.grounds = m_grounds;
        edge.valid.to = day;
        const bool known = std::any_of(taken.begin(), taken.end(), [&](const ResponsibilityEdge &one) {
            return one.kind == moved.kind && one.valid == moved.valid;
        });
        if (!known) // two that merged may both have had it
            taken.append(moved);
    }
    m_parts.edges.removeIf([](const ResponsibilityEdge &edge) { return isEmpty(edge.valid); });
    if (taken.isEmpty())
        fail(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "%1 does not answer for %2 on %3."),
             {called(*m_before.find(from)), matterCode, norwegianDate(day)},
             QT_TRANSLATE_NOOP("Error", "Name only what it answers for itself."));
    for (const ResponsibilityEdge &edge : std::as_const(taken))
        addEdge(edge);
}

void GraphEditing::apply(const SplitBody &edit)
{
    const ResponsibilityNode *split = bodyOn(edit.body, edit.day);
    if (!split)
        return;
    const QString code = split->code;
    const ResponsibilityNode *same = m_before.named(edit.first.text());
    const bool goesOn = same && same->code == code;
    const ResponsibilityNode *second = m_before.named(edit.second.text());
    if ((second && second->code == code) ||
        edit.first.text().compare(edit.second.text(), Qt::CaseInsensitive) == 0)
        fail(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "%1 must become two different bodies."),
             {called(*split)});
    bool firstMade = false;
    bool secondMade = false;
    const QString other =
        failed() ? QString() : heir(code, edit.second, edit.secondName, edit.day, secondMade);
    const QString main =
        failed() || goesOn ? code : heir(code, edit.first, edit.firstName, edit.day, firstMade);
    if (failed())
        return;
    for (const QString &given : edit.toSecond)
        if (const ResponsibilityNode *what = matter(given); what && !failed())
            giveAway(code, other, QString(what->code), edit.day);
    if (goesOn || failed())
        return;
    end(*body(AgencyCode(code)), edit.day);
    succession(code, main, edit.day, firstMade);
}

/// An empty ministry: none is known from the day, until another is.
void GraphEditing::setMinistry(const QString &agency, const QString &ministry, const QDate &day)
{
    QList<ResponsibilityEdge> own;
    for (const ResponsibilityEdge &edge : std::as_const(m_parts.edges))
        if (edge.kind == EdgeKind::SubordinateTo && edge.from == agency)
            own.append(edge);
    const QDate until = nextBeginning(own, day);
    const auto isOwn = [&](const ResponsibilityEdge &edge) {
        return edge.kind == EdgeKind::SubordinateTo && edge.from == agency;
    };
    m_parts.edges.removeIf(
        [&](const ResponsibilityEdge &edge) { return isOwn(edge) && edge.valid.from == day; });
    for (ResponsibilityEdge &edge : m_parts.edges)
        if (isOwn(edge) && edge.valid.holdsOn(day))
            edge.valid.to = day;
    if (!ministry.isEmpty())
        addEdge({agency, ministry, EdgeKind::SubordinateTo, false, false, {day, until}, m_grounds});
}

void GraphEditing::withoutMinistryFrom(ResponsibilityNode &agency, const QDate &day)
{
    if (agency.kind != NodeKind::Agency)
        fail(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "%1 is a ministry: it stands under none."),
             {called(agency)});
    else if (!m_before.ministryOf(AgencyCode(agency.code), day))
        fail(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "%1 stands under no ministry on %2 already."),
             {called(agency), norwegianDate(day)});
    if (failed())
        return;
    agency.withoutMinistry = true;
    setMinistry(QString(agency.code), {}, day);
}

void GraphEditing::apply(const MoveAgency &edit)
{
    ResponsibilityNode *agency = bodyOn(edit.agency, edit.day);
    if (!agency)
        return;
    if (edit.ministry.isEmpty())
        return withoutMinistryFrom(*agency, edit.day);
    const ResponsibilityNode *ministry = bodyOn(edit.ministry, edit.day);
    if (!ministry)
        return;
    if (agency->kind != NodeKind::Agency || ministry->kind != NodeKind::Ministry)
        fail(ErrorCode::Invalid,
             QT_TRANSLATE_NOOP("Error", "An agency stands under a ministry; %1 and %2 are not so."),
             {called(*agency), called(*ministry)});
    const auto now = m_before.ministryOf(AgencyCode(agency->code), edit.day);
    if (now && now->text() == ministry->code)
        fail(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "%1 stands under %2 already on %3."),
             {called(*agency), called(*ministry), norwegianDate(edit.day)});
    if (!failed())
        setMinistry(QString(agency->code), QString(ministry->code), edit.day);
}

void GraphEditing::apply(const SetPartnership &edit)
{
    ResponsibilityNode *agency = bodyOn(edit.agency, edit.day);
    if (!agency)
        return;
    const auto now = m_before.partnershipOf(AgencyCode(agency->code), edit.day);
    if (!now && !edit.standing) {
        fail(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "%1 takes no part on %2."),
             {called(*agency), norwegianDate(edit.day)});
        return;
    }
    const QDate until = nextBeginning(agency->partnerships, edit.day);
    makeRoom(agency->partnerships, edit.day);
    if (edit.standing)
        agency->partnerships.append({*edit.standing, {edit.day, until}, m_grounds});
    std::stable_sort(agency->partnerships.begin(), agency->partnerships.end(),
                     [](const auto &a, const auto &b) { return a.valid.from < b.valid.from; });
}

} // namespace tverrlos
