#include "core/cases/casework.h"

#include "core/identity/jsonvalues.h"
#include "core/records/recordevent.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <utility>

// The JSON form of a case: what `show` prints and what events hold as from/to. Every field has one line on
// the way out and one on the way in; a round-trip test over a case with every field filled guards that none
// is forgotten.
namespace tverrlos {

namespace {

QString text(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

QString text(const QDateTime &moment)
{
    return moment.isValid() ? moment.toUTC().toString(Qt::ISODateWithMs) : QString();
}

template<class E>
QJsonArray facets(const QList<E> &list)
{
    QJsonArray array;
    for (const E value : list)
        array.append(QString(codeOf(value)));
    return array;
}

template<class T, class Write>
QJsonArray each(const QList<T> &list, Write write)
{
    QJsonArray array;
    for (const T &item : list)
        array.append(write(item));
    return array;
}

QJsonObject toJson(const Asker &a)
{
    return {{QStringLiteral("organisation"), a.organisation},
            {QStringLiteral("type"), jsonOrNull(a.type)},
            {QStringLiteral("region"), jsonOrNull(a.region)},
            {QStringLiteral("level"), jsonOrNull(a.level)},
            {QStringLiteral("size"), a.size},
            {QStringLiteral("contactName"), a.contactName},
            {QStringLiteral("contactAddress"), a.contactAddress},
            {QStringLiteral("supervisedBy"), a.supervisedBy.text()}};
}

QJsonObject toJson(const CaseRegime &r)
{
    return {{QStringLiteral("regime"), r.regime.text()},
            {QStringLiteral("standing"), codeOf(r.standing)},
            {QStringLiteral("confidence"), r.confidence},
            {QStringLiteral("evidence"), QJsonArray::fromStringList(r.evidence)},
            {QStringLiteral("why"), r.why},
            {QStringLiteral("confirmedBy"), r.confirmedBy}};
}

QJsonObject toJson(const RoutedAgency &a)
{
    return {{QStringLiteral("agency"), a.agency.text()},
            {QStringLiteral("name"), a.name},
            {QStringLiteral("regime"), a.regime.text()},
            {QStringLiteral("role"), a.role},
            {QStringLiteral("path"), QJsonArray::fromStringList(a.path)}};
}

QJsonObject toJson(const RouteOnRecord &r)
{
    return {{QStringLiteral("date"), text(r.day)},
            {QStringLiteral("lead"), r.lead.text()},
            {QStringLiteral("leadReason"), r.leadReason},
            {QStringLiteral("agencies"), each(r.agencies, [](const RoutedAgency &a) { return toJson(a); })},
            {QStringLiteral("attend"), textArray(r.attend)},
            {QStringLiteral("invite"), textArray(r.invite)},
            {QStringLiteral("cover"), textArray(r.cover)},
            {QStringLiteral("unowned"), textArray(r.unowned)},
            {QStringLiteral("shared"), textArray(r.shared)},
            {QStringLiteral("crossMinistry"), r.crossMinistry},
            {QStringLiteral("roleConflict"), QJsonArray::fromStringList(r.roleConflict)}};
}

QJsonObject toJson(const Triage &t)
{
    return {{QStringLiteral("outcome"), codeOf(t.outcome)},
            {QStringLiteral("reason"), t.reason},
            {QStringLiteral("referredTo"), t.referredTo},
            {QStringLiteral("decided"), text(t.decided)},
            {QStringLiteral("by"), t.by},
            {QStringLiteral("publishedAnswer"), t.publishedAnswer},
            {QStringLiteral("askerTold"), jsonOrNull(t.askerTold)}};
}

QJsonObject toJson(const Contribution &c)
{
    return {{QStringLiteral("agency"), c.agency.text()},
            {QStringLiteral("regime"), c.regime.text()},
            {QStringLiteral("state"), codeOf(c.state)},
            {QStringLiteral("asked"), text(c.asked)},
            {QStringLiteral("due"), jsonOrNull(c.due)},
            {QStringLiteral("answered"), jsonOrNull(c.answered)},
            {QStringLiteral("text"), c.text}};
}

QJsonObject toJson(const Dissent &d)
{
    return {{QStringLiteral("agency"), d.agency.text()}, {QStringLiteral("position"), d.position}};
}

QJsonObject toJson(const HarmonisedPosition &p)
{
    return {{QStringLiteral("regime"), p.regime.text()},
            {QStringLiteral("text"), p.text},
            {QStringLiteral("agreed"), textArray(p.agreed)},
            {QStringLiteral("dissents"), each(p.dissents, [](const Dissent &d) { return toJson(d); })},
            {QStringLiteral("decided"), text(p.decided)},
            {QStringLiteral("by"), p.by}};
}

QJsonObject toJson(const AgreedAction &a)
{
    return {{QStringLiteral("what"), a.what},
            {QStringLiteral("agency"), a.agency.text()},
            {QStringLiteral("due"), jsonOrNull(a.due)}};
}

QJsonObject toJson(const Meeting &m)
{
    return {{QStringLiteral("number"), m.number},
            {QStringLiteral("state"), codeOf(m.state)},
            {QStringLiteral("start"), text(m.start)},
            {QStringLiteral("minutes"), m.minutes},
            {QStringLiteral("place"), m.place},
            {QStringLiteral("invited"), textArray(m.invited)},
            {QStringLiteral("attended"), textArray(m.attended)},
            {QStringLiteral("decisionMaker"), jsonOrNull(m.decisionMaker)},
            {QStringLiteral("decisionMakerRole"), m.decisionMakerRole},
            {QStringLiteral("agreements"), m.agreements},
            {QStringLiteral("actions"), each(m.actions, [](const AgreedAction &a) { return toJson(a); })},
            {QStringLiteral("cancelReason"), m.cancelReason}};
}

QJsonObject toJson(const Statement &s)
{
    return {{QStringLiteral("label"), codeOf(s.label)},
            {QStringLiteral("text"), s.text},
            {QStringLiteral("references"), QJsonArray::fromStringList(s.references)}};
}

QJsonObject toJson(const Resolution &r)
{
    return {{QStringLiteral("regime"), r.regime.text()},
            {QStringLiteral("outcome"), codeOf(r.outcome)},
            {QStringLiteral("statements"), each(r.statements, [](const Statement &s) { return toJson(s); })},
            {QStringLiteral("decided"), text(r.decided)},
            {QStringLiteral("by"), r.by}};
}

QJsonObject toJson(const CaseSignal &s)
{
    return {{QStringLiteral("number"), s.number},
            {QStringLiteral("kind"), codeOf(s.kind)},
            {QStringLiteral("text"), s.text},
            {QStringLiteral("topic"), s.topic},
            {QStringLiteral("regimes"), textArray(s.regimes)},
            {QStringLiteral("instrument"), jsonOrNull(s.instrument)},
            {QStringLiteral("lifted"), codeOf(s.lifted)},
            {QStringLiteral("raised"), text(s.raised)},
            {QStringLiteral("measures"), QJsonArray::fromStringList(s.measures)},
            {QStringLiteral("response"), s.response},
            {QStringLiteral("responded"), jsonOrNull(s.responded)}};
}

QJsonObject toJson(const GuidanceLimit &l)
{
    return {{QStringLiteral("agency"), l.agency.text()}, {QStringLiteral("text"), l.text}};
}

QJsonObject toJson(const SignOff &s)
{
    return {{QStringLiteral("agency"), s.agency.text()},
            {QStringLiteral("day"), text(s.day)},
            {QStringLiteral("by"), s.by}};
}

QJsonObject toJson(const Feedback &f)
{
    return {{QStringLiteral("usefulness"), f.usefulness ? QJsonValue(*f.usefulness) : QJsonValue()},
            {QStringLiteral("text"), f.text},
            {QStringLiteral("received"), text(f.received)}};
}

QJsonObject toJson(const Aftermath &a)
{
    return {{QStringLiteral("outcome"), codeOf(a.outcome)},
            {QStringLiteral("text"), a.text},
            {QStringLiteral("learned"), text(a.learned)}};
}

template<class T>
QJsonValue objectOrNull(const std::optional<T> &value)
{
    return value ? QJsonValue(toJson(*value)) : QJsonValue();
}

QString numberOrNothing(const std::optional<CaseNumber> &number)
{
    return number ? number->text() : QString();
}

QJsonObject toJson(const HoursEntry &h)
{
    return {{QStringLiteral("agency"), h.agency.text()},
            {QStringLiteral("minutes"), h.minutes},
            {QStringLiteral("day"), text(h.day)},
            {QStringLiteral("officer"), h.officer}};
}

QJsonObject toJson(const InternalNote &n)
{
    return {{QStringLiteral("text"), n.text},
            {QStringLiteral("at"), text(n.at)},
            {QStringLiteral("by"), n.by},
            {QStringLiteral("regime"), n.regime.text()}};
}

QJsonObject toJson(const Attachment &a)
{
    return {{QStringLiteral("name"), a.name},
            {QStringLiteral("mediaType"), a.mediaType},
            {QStringLiteral("size"), a.size},
            {QStringLiteral("sha256"), QString::fromLatin1(a.sha256.toHex())}};
}

} // namespace

QJsonObject caseToJson(const Case &c)
{
    return {
        {QStringLiteral("number"), c.number.text()},
        {QStringLiteral("revision"), c.revision},
        {QStringLiteral("externalReference"), c.externalReference},
        {QStringLiteral("title"), c.title},
        {QStringLiteral("problem"), c.problem},
        {QStringLiteral("context"), c.context},
        {QStringLiteral("originalText"), c.originalText},
        {QStringLiteral("asker"), toJson(c.asker)},
        {QStringLiteral("channel"), codeOf(c.channel)},
        {QStringLiteral("language"), codeOf(c.language)},
        {QStringLiteral("received"), text(c.received)},
        {QStringLiteral("clockStart"), text(c.clockStart)},
        {QStringLiteral("deadline"), jsonOrNull(c.deadline)},
        {QStringLiteral("phase"), jsonOrNull(c.phase)},
        {QStringLiteral("projectType"), jsonOrNull(c.projectType)},
        {QStringLiteral("officer"), c.officer},
        {QStringLiteral("disposition"), jsonOrNull(c.disposition)},
        {QStringLiteral("closed"), jsonOrNull(c.closed)},
        {QStringLiteral("status"), codeOf(c.status)},
        {QStringLiteral("regimes"), each(c.regimes, [](const CaseRegime &v) { return toJson(v); })},
        {QStringLiteral("provisions"), textArray(c.provisions)},
        {QStringLiteral("topics"), textArray(c.topics)},
        {QStringLiteral("triage"), objectOrNull(c.triage)},
        {QStringLiteral("prepared"), facets(c.prepared)},
        {QStringLiteral("splitFrom"), numberOrNothing(c.splitFrom)},
        {QStringLiteral("mergedInto"), numberOrNothing(c.mergedInto)},
        {QStringLiteral("route"), objectOrNull(c.route)},
        {QStringLiteral("contributions"),
         each(c.contributions, [](const Contribution &v) { return toJson(v); })},
        {QStringLiteral("positions"),
         each(c.positions, [](const HarmonisedPosition &v) { return toJson(v); })},
        {QStringLiteral("meetings"), each(c.meetings, [](const Meeting &v) { return toJson(v); })},
        {QStringLiteral("resolutions"), each(c.resolutions, [](const Resolution &v) { return toJson(v); })},
        {QStringLiteral("limits"), each(c.limits, [](const GuidanceLimit &v) { return toJson(v); })},
        {QStringLiteral("signOffs"), each(c.signOffs, [](const SignOff &v) { return toJson(v); })},
        {QStringLiteral("answerSent"), jsonOrNull(c.answerSent)},
        {QStringLiteral("feedback"), objectOrNull(c.feedback)},
        {QStringLiteral("aftermath"), objectOrNull(c.aftermath)},
        {QStringLiteral("signals"), each(c.raised, [](const CaseSignal &v) { return toJson(v); })},
        {QStringLiteral("hours"), each(c.hours, [](const HoursEntry &v) { return toJson(v); })},
        {QStringLiteral("notes"), each(c.notes, [](const InternalNote &v) { return toJson(v); })},
        {QStringLiteral("attachments"), each(c.attachments, [](const Attachment &v) { return toJson(v); })}};
}

std::pair<QJsonObject, QJsonObject> differences(const Case &before, const Case &after)
{
    auto changed = changedFields(caseToJson(before), caseToJson(after));
    for (QJsonObject *fields : {&changed.first, &changed.second})
        fields->remove(QStringLiteral("revision"));
    return changed;
}

namespace {

/// What stands and what has been taken back, as the timeline leaves it.
struct Standing
{
    QList<const CaseEvent *> done;
    QList<const CaseEvent *> takenBack; ///< that a redo does again, the next last
};

Standing standingAfter(const QList<CaseEvent> &timeline)
{
    Standing now;
    for (const CaseEvent &event : timeline) {
        if (event.act == QLatin1String("undo")) {
            if (!now.done.isEmpty())
                now.takenBack.append(now.done.takeLast());
        } else if (event.act == QLatin1String("redo")) {
            if (!now.takenBack.isEmpty())
                now.done.append(now.takenBack.takeLast());
        } else if (event.act == QLatin1String("received") || event.act == QLatin1String("erase")) {
            now = {}; // nothing is left of what stood before an erasure
        } else {
            now.takenBack.clear();
            now.done.append(&event);
        }
    }
    return now;
}

Result<Case> withFields(const Case &now, const QString &act, const QJsonObject &expected,
                        const QJsonObject &wanted, const char *sentence)
{
    QJsonObject json = caseToJson(now);
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        if (json.value(it.key()) != it.value())
            return failure(ErrorCode::Conflict, sentence, {act, it.key()},
                           QT_TRANSLATE_NOOP("Error", "Undo the later change first."));
        json.insert(it.key(), wanted.value(it.key()));
    }
    Result<Case> changed = caseFromJson(json);
    if (changed)
        changed->id = now.id;
    return changed;
}

} // namespace

std::optional<CaseEvent> latestUndoable(const QList<CaseEvent> &timeline)
{
    const Standing now = standingAfter(timeline);
    return now.done.isEmpty() ? std::nullopt : std::optional(*now.done.last());
}

std::optional<CaseEvent> latestRedoable(const QList<CaseEvent> &timeline)
{
    const Standing now = standingAfter(timeline);
    return now.takenBack.isEmpty() ? std::nullopt : std::optional(*now.takenBack.last());
}

Result<Case> undone(const Case &now, const CaseEvent &event)
{
    return withFields(now, event.act, event.to, event.from,
                      QT_TRANSLATE_NOOP("Error", "“%1” cannot be undone: “%2” has been changed since."));
}

Result<Case> redone(const Case &now, const CaseEvent &event)
{
    return withFields(now, event.act, event.from, event.to,
                      QT_TRANSLATE_NOOP("Error", "“%1” cannot be redone: “%2” has been changed since."));
}

} // namespace tverrlos
