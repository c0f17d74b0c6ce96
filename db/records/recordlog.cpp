#include "db/records/recordlog.h"

#include "core/calendar/clock.h"
#include "db/cases/storable.h"
#include "db/connection/connection.h"
#include "db/connection/databaseerror.h"
#include "db/connection/isodates.h"
#include "db/records/recordchain.h"
#include "db/verify/findings.h"
#include "db/verify/rowchecksum.h"

#include <QJsonDocument>

namespace tverrlos {

namespace {

QString compact(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject object(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

RecordLog::Step step(const std::optional<RecordEvent> &concerned, const char *act, bool back,
                     const char *refusal, const QString &record)
{
    if (!concerned)
        throw DatabaseError(failure(ErrorCode::Refused, refusal, {record}));
    RecordEvent event;
    event.act = QString::fromLatin1(act);
    event.concerns = concerned->revision;
    return {back ? concerned->from : concerned->to, event};
}

} // namespace

QList<RecordEvent> RecordLog::events(const QString &record)
{
    auto read = m_connection.prepare(
        "SELECT revision, at, actor, act, concerns, changed_from, changed_to FROM record_event "
        "WHERE kind = :kind AND record = :record ORDER BY revision");
    read.bindAll(QString::fromLatin1(m_kind), record);
    QList<RecordEvent> events;
    while (read.next())
        events.append({read.number(0), read.moment(1), read.text(2), read.text(3), read.number(4),
                       object(read.text(5)), object(read.text(6))});
    return events;
}

void RecordLog::append(const QString &record, RecordEvent event)
{
    makeStorable(event.actor);
    const auto [id, previous] = endOfChain(m_connection, "record_event");
    const QString kind = QString::fromLatin1(m_kind);
    const QString from = compact(event.from);
    const QString to = compact(event.to);
    const QByteArray checksum = RowChecksum("record_event")
                                    .add(id)
                                    .add(kind)
                                    .add(record)
                                    .add(qint64{event.revision})
                                    .add(isoMoment(event.at))
                                    .add(event.actor)
                                    .add(event.act)
                                    .add(qint64{event.concerns})
                                    .add(from)
                                    .add(to)
                                    .add(previous)
                                    .result();
    m_connection
        .prepare("INSERT INTO record_event (id, kind, record, revision, at, actor, act, concerns, "
                 "changed_from, changed_to, previous, checksum) VALUES (:id, :kind, :record, :revision, :at, "
                 ":actor, :act, :concerns, :from, :to, :previous, :checksum)")
        .bindAll(id, kind, record, event.revision, event.at, event.actor, event.act, event.concerns, from, to,
                 previous, checksum)
        .run();
}

RecordLog::Step RecordLog::undo(const QString &record)
{
    return step(eventToUndo(events(record)), "undo", true,
                QT_TRANSLATE_NOOP("Error", "There is nothing to undo in %1."), record);
}

RecordLog::Step RecordLog::redo(const QString &record)
{
    return step(eventToRedo(events(record)), "redo", false,
                QT_TRANSLATE_NOOP("Error", "There is nothing to redo in %1."), record);
}

void mustBeCurrent(RecordLog &log, const QString &record, int revision, std::optional<int> expected)
{
    if (!expected || *expected == revision)
        return;
    const QList<RecordEvent> events = log.events(record);
    const RecordEvent latest = events.isEmpty() ? RecordEvent() : events.last();
    throw DatabaseError(failure(
        ErrorCode::Conflict, QT_TRANSLATE_NOOP("Error", "%1 was changed by %2 on %3 while you worked on it."),
        {record, latest.actor, toOslo(latest.at).toString(QStringLiteral("dd.MM.yyyy HH:mm"))},
        QT_TRANSLATE_NOOP("Error", "Nothing you typed is lost. Read the change and try again.")));
}

namespace {

void checkRevisions(Connection &connection, Findings &findings)
{
    auto read = connection.prepare(
        "SELECT coalesce(r.record, log.record) FROM (SELECT 'measure' AS kind, code AS record, revision FROM "
        "plan_measure UNION ALL SELECT 'submission', number, revision FROM submission "
        "UNION ALL SELECT 'text', code, revision FROM office_text) r "
        "FULL OUTER JOIN (SELECT kind, record, count(*) AS events, max(revision) AS latest FROM record_event "
        "GROUP BY kind, record) log ON log.kind = r.kind AND log.record = r.record "
        "WHERE r.record IS NULL OR log.record IS NULL OR log.events <> r.revision OR log.latest <> "
        "r.revision "
        "ORDER BY 1");
    while (read.next())
        findings.add(
            failure(ErrorCode::Damaged,
                    QT_TRANSLATE_NOOP("Error", "%1 does not have one event for each of its changes."),
                    {read.text(0)}),
            QStringLiteral("record_event, record = %1").arg(read.text(0)));
}

} // namespace

void checkRecords(Connection &connection, Findings &findings)
{
    findings.during(QStringLiteral("record_event"), {}, [&] {
        checkChainOf(
            connection, "record_event",
            QT_TRANSLATE_NOOP("Error", "Events of the office's records are missing before event %1."),
            findings);
    });
    findings.during(QStringLiteral("plan_measure, submission, office_text"), {},
                    [&] { checkRevisions(connection, findings); });
}

} // namespace tverrlos
