#include "db/audit/eventchain.h"

#include "db/cases/storable.h"
#include "db/connection/connection.h"
#include "db/connection/databaseerror.h"
#include "db/connection/isodates.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QtEndian>

namespace tverrlos {

namespace {

/// An event as its row holds it: what is hashed is what is stored, byte for byte.
struct EventRow
{
    qint64 id = 0;
    QString number;
    int revision = 0;
    QString at;
    QString actor;
    QString act;
    QByteArray from;
    QByteArray to;
    QByteArray caseDigest;
    QByteArray hash;
};

/// Every field preceded by its length, so that no two events share a byte string.
QByteArray hashOf(const QByteArray &previous, const EventRow &row)
{
    QByteArray bytes;
    bytes.reserve(256 + row.from.size() + row.to.size());
    const auto put = [&](const QByteArray &field) {
        char length[8];
        qToLittleEndian(qint64{field.size()}, length);
        bytes.append(length, sizeof length).append(field);
    };
    put(previous);
    put(QByteArray::number(row.id));
    put(row.number.toUtf8());
    put(QByteArray::number(row.revision));
    put(row.at.toUtf8());
    put(row.actor.toUtf8());
    put(row.act.toUtf8());
    put(row.from);
    put(row.to);
    put(row.caseDigest);
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QByteArray compact(const QJsonObject &json)
{
    return json.isEmpty() ? QByteArray("{}") : QJsonDocument(json).toJson(QJsonDocument::Compact);
}

EventChain::Head headOnRecord(Connection &connection, std::string_view lock)
{
    SqlStatement read =
        connection.prepare("SELECT last_event, hash FROM chain_head WHERE id = 1" + std::string(lock));
    if (!read.next())
        return {-1, {}};
    return {read.integer(0), read.bytes(1)};
}

EventRow readEvent(const SqlStatement &row)
{
    return {row.integer(0), row.text(1),          row.number(2),        row.text(3),  row.text(4),
            row.text(5),    row.text(6).toUtf8(), row.text(7).toUtf8(), row.bytes(8), row.bytes(9)};
}

const char *const selectEvent =
    "SELECT id, number, revision, at, actor, act, changed_from, changed_to, case_digest, "
    "hash FROM case_event ";

Problem problem(const EventRow &row, const char *sentence)
{
    return {failure(ErrorCode::Damaged, sentence, {QString::number(row.id), row.number}),
            CaseNumber::parse(row.number), QStringLiteral("case_event, id %1").arg(row.id)};
}

void checkLinks(Connection &connection, const Progress &progress, ChainCheck &check, EventChain::Head &end)
{
    SqlStatement read = connection.prepare(std::string(selectEvent) + "ORDER BY id");
    while (read.next()) {
        if (check.events % 1024 == 0 && progress.isCancelled())
            throw DatabaseError(
                failure(ErrorCode::Cancelled, QT_TRANSLATE_NOOP("Error", "The work was cancelled.")));
        const EventRow row = readEvent(read);
        if (row.id != end.lastEvent + 1)
            check.problems << problem(
                row, QT_TRANSLATE_NOOP("Error", "Events are missing before event %1 (case %2)."));
        else if (row.hash != hashOf(end.hash, row))
            check.problems << problem(
                row, QT_TRANSLATE_NOOP("Error", "Event %1 of case %2 is not as it was written."));
        end = {row.id, row.hash};
        progress.tell(++check.events, 0);
    }
}

void checkHead(Connection &connection, ChainCheck &check, const EventChain::Head &end)
{
    if (headOnRecord(connection, "") == end)
        return;
    check.problems << Problem{
        failure(ErrorCode::Damaged,
                QT_TRANSLATE_NOOP("Error",
                                  "The chain of events does not end where it should: events were removed or "
                                  "added."),
                {}),
        std::nullopt, QStringLiteral("chain_head")};
}

/// A case has one event for each revision; the unique key forbids more, this finds fewer.
void checkRevisions(Connection &connection, ChainCheck &check)
{
    SqlStatement read = connection.prepare(
        "SELECT cases.year, cases.sequence, cases.id FROM cases LEFT JOIN (SELECT case_id, count(*) AS "
        "events, "
        "max(revision) AS latest FROM case_event GROUP BY case_id) log ON log.case_id = cases.id "
        "WHERE log.case_id IS NULL OR log.events <> cases.revision OR log.latest <> cases.revision "
        "ORDER BY cases.id");
    while (read.next()) {
        const CaseNumber number(read.number(0), read.integer(1));
        check.problems << Problem{
            failure(ErrorCode::Damaged,
                    QT_TRANSLATE_NOOP("Error", "Case %1 does not have one event for each of its changes."),
                    {number.text()}),
            number, QStringLiteral("cases, id %1").arg(read.integer(2))};
    }
}

} // namespace

EventChain::EventChain(Connection &connection) : m_connection(connection)
{
    m_head = headOnRecord(connection, connection.dialect().forUpdate());
    if (m_head.lastEvent < 0)
        throw DatabaseError(
            failure(ErrorCode::Damaged,
                    QT_TRANSLATE_NOOP("Error", "The database has lost the end of its chain of "
                                               "events."),
                    {},
                    QT_TRANSLATE_NOOP("Error", "Leave the file as it is, and restore the latest "
                                               "backup.")));
}

CaseEvent EventChain::append(CaseEvent event, CaseId caseId, const QByteArray &digest)
{
    makeStorable(event.actor);
    EventRow row{m_head.lastEvent + 1,
                 event.number.text(),
                 event.revision,
                 isoMoment(event.at),
                 event.actor,
                 event.act,
                 compact(event.from),
                 compact(event.to),
                 digest,
                 {}};
    row.hash = hashOf(m_head.hash, row);
    m_connection
        .prepare("INSERT INTO case_event (id, case_id, number, revision, at, actor, act, changed_from, "
                 "changed_to, "
                 "case_digest, hash) VALUES (:id, :case, :number, :revision, :at, :actor, :act, :from, :to, "
                 ":digest, "
                 ":hash)")
        .bindAll(row.id, caseId, row.number, row.revision, row.at, row.actor, row.act,
                 QString::fromUtf8(row.from), QString::fromUtf8(row.to), row.caseDigest, row.hash)
        .run();
    m_head = {row.id, row.hash};
    event.id = EventId(row.id);
    return event;
}

void EventChain::save()
{
    m_connection.prepare("UPDATE chain_head SET last_event = :last, hash = :hash WHERE id = 1")
        .bindAll(m_head.lastEvent, m_head.hash)
        .run();
}

ChainCheck checkChain(Connection &connection, const Progress &progress)
{
    ChainCheck check;
    EventChain::Head end{0, QByteArray(32, '\0')};
    checkLinks(connection, progress, check, end);
    checkHead(connection, check, end);
    checkRevisions(connection, check);
    return check;
}

QList<CaseEvent> eventsOf(Connection &connection, CaseId caseId)
{
    SqlStatement read =
        connection.prepare(std::string(selectEvent) + "WHERE case_id = :case ORDER BY revision");
    read.bindAll(caseId);
    QList<CaseEvent> events;
    while (read.next()) {
        const EventRow row = readEvent(read);
        events.append({EventId(row.id), CaseNumber::parse(row.number).value_or(CaseNumber(1900, 1)),
                       row.revision, momentFromIso(row.at), row.actor, row.act,
                       QJsonDocument::fromJson(row.from).object(), QJsonDocument::fromJson(row.to).object()});
    }
    return events;
}

} // namespace tverrlos
