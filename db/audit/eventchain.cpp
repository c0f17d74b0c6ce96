#include "db/audit/eventchain.h"

#include "db/cases/storable.h"
#include "db/connection/connection.h"
#include "db/connection/databaseerror.h"
#include "db/connection/isodates.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QMap>
#include <QRandomGenerator>
#include <QSet>
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
    QByteArray salt;       ///< empty in events of before there were seals, and once something was erased
    QByteArray seal;       ///< kept only once something was erased: until then it follows from the rest
    qint64 erasedBy = 0;   ///< the event that erased from this one; 0: none
    bool reversed = false; ///< of a case that was taken out

    bool isErased() const { return erasedBy != 0; }
    /// Written before seals were: the hash is over the words themselves.
    bool isOfOldForm() const { return salt.isEmpty() && seal.isEmpty(); }
};

/// SHA-256 over fields, each preceded by its length, so that no two lists of fields share a byte string.
QByteArray hashOfFields(std::initializer_list<QByteArray> fields)
{
    QByteArray bytes;
    bytes.reserve(512);
    for (const QByteArray &field : fields) {
        char length[8];
        qToLittleEndian(qint64{field.size()}, length);
        bytes.append(length, sizeof length).append(field);
    }
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/// What stands for the words of an event in the chain. Without the salt nobody can guess them from it.
QByteArray sealOf(const EventRow &row)
{
    return row.seal.isEmpty() ? hashOfFields({row.salt, row.from, row.to, row.caseDigest}) : row.seal;
}

QByteArray hashOf(const QByteArray &previous, const EventRow &row)
{
    const QByteArray id = QByteArray::number(row.id);
    const QByteArray revision = QByteArray::number(row.revision);
    if (row.isOfOldForm())
        return hashOfFields({previous, id, row.number.toUtf8(), revision, row.at.toUtf8(), row.actor.toUtf8(),
                             row.act.toUtf8(), row.from, row.to, row.caseDigest});
    return hashOfFields({previous, id, row.number.toUtf8(), revision, row.at.toUtf8(), row.actor.toUtf8(),
                         row.act.toUtf8(), sealOf(row)});
}

QByteArray freshSalt()
{
    quint32 words[8];
    QRandomGenerator::system()->fillRange(words);
    return QByteArray(reinterpret_cast<const char *>(words), sizeof words);
}

/// What an erasure left in an event, as the event of the erasure holds it.
QString digestOfRest(const EventRow &row)
{
    return QString::fromLatin1(hashOfFields({row.from, row.to, row.seal}).toHex());
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
    return {row.integer(0),
            row.text(1),
            row.number(2),
            row.text(3),
            row.text(4),
            row.text(5),
            row.text(6).toUtf8(),
            row.text(7).toUtf8(),
            row.bytes(8),
            row.bytes(9),
            row.bytes(10),
            row.bytes(11),
            row.isNull(12) ? 0 : row.integer(12),
            row.flag(13)};
}

const char *const selectEvent =
    "SELECT id, number, revision, at, actor, act, changed_from, changed_to, case_digest, "
    "hash, salt, content_seal, erased_by, 0 FROM case_event ";
const char *const selectReversedEvent =
    "SELECT id, number, revision, at, actor, act, changed_from, changed_to, case_digest, "
    "hash, salt, content_seal, erased_by, 1 FROM reversed_event ";

Problem problem(const EventRow &row, const char *sentence)
{
    return {failure(ErrorCode::Damaged, sentence, {QString::number(row.id), row.number}),
            CaseNumber::parse(row.number),
            QStringLiteral("%1, id %2")
                .arg(row.reversed ? QLatin1String("reversed_event") : QLatin1String("case_event"))
                .arg(row.id)};
}

/// Events that something was erased from, until the event that did it says what it left.
class Erasures
{
public:
    explicit Erasures(ChainCheck &check) : m_check(check) {}

    void meet(const EventRow &row)
    {
        if (row.isErased()) {
            m_open[row.erasedBy].append(row);
            return;
        }
        // A case that is taken out with its import leaves none of its words either.
        const bool isErasure = row.act == QLatin1String("erase");
        if (!isErasure && row.act != QLatin1String("reversed"))
            return;
        const QJsonObject said =
            QJsonDocument::fromJson(row.to).object().value(QLatin1String("erased")).toObject();
        const QJsonObject left = said.value(QLatin1String("events")).toObject();
        const QList<EventRow> erased = m_open.take(row.id);
        for (const EventRow &event : erased)
            if (!event.caseDigest.isEmpty() || event.number != row.number ||
                left.value(QString::number(event.id)).toString() != digestOfRest(event))
                spoiled(event);
        if (const auto number = CaseNumber::parse(row.number); isErasure && number)
            m_check.erased.append({*number, row.actor, momentFromIso(row.at)});
    }
    void end()
    {
        for (const QList<EventRow> &events : std::as_const(m_open))
            for (const EventRow &event : events)
                spoiled(event);
    }

private:
    void spoiled(const EventRow &event)
    {
        m_check.problems << problem(
            event, QT_TRANSLATE_NOOP("Error", "Event %1 of case %2 is not as an erasure left it."));
    }

    ChainCheck &m_check;
    QMap<qint64, QList<EventRow>> m_open;
};

/// Whether the hash is the one this event must have. Of an old event that was erased from, only the hash
/// itself is left; the next event holds it fast.
bool isChained(const EventRow &row, const QByteArray &previous)
{
    if (row.salt.isEmpty() != (row.isErased() || row.isOfOldForm()) ||
        (!row.seal.isEmpty() && !row.isErased()))
        return false;
    return (row.isErased() && row.isOfOldForm()) || row.hash == hashOf(previous, row);
}

void checkLinks(Connection &connection, const Progress &progress, ChainCheck &check, EventChain::Head &end)
{
    SqlStatement read =
        connection.prepare(std::string(selectEvent) + "UNION ALL " + selectReversedEvent + "ORDER BY id");
    Erasures erasures(check);
    while (read.next()) {
        if (check.events % 1024 == 0 && progress.isCancelled())
            throw DatabaseError(
                failure(ErrorCode::Cancelled, QT_TRANSLATE_NOOP("Error", "The work was cancelled.")));
        const EventRow row = readEvent(read);
        if (row.id != end.lastEvent + 1)
            check.problems << problem(
                row, QT_TRANSLATE_NOOP("Error", "Events are missing before event %1 (case %2)."));
        else if (!isChained(row, end.hash))
            check.problems << problem(
                row, QT_TRANSLATE_NOOP("Error", "Event %1 of case %2 is not as it was written."));
        erasures.meet(row);
        end = {row.id, row.hash};
        progress.tell(++check.events, 0);
    }
    erasures.end();
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

/// A case that is gone has events 1, 2, ... of which the last, and only that, says that it was taken out; and
/// its number stands among those taken out, and with no case.
void checkReversed(Connection &connection, ChainCheck &check)
{
    SqlStatement read = connection.prepare(
        "SELECT log.number FROM (SELECT number, count(*) AS events, min(revision) AS earliest, max(revision) "
        "AS latest, sum(CASE WHEN act = 'reversed' THEN revision ELSE 0 END) AS ending FROM reversed_event "
        "GROUP BY number) log WHERE log.earliest <> 1 OR log.latest <> log.events OR log.ending <> "
        "log.latest "
        "ORDER BY log.number");
    QStringList wrong;
    while (read.next())
        wrong.append(read.text(0));
    QSet<QString> ended;
    SqlStatement endings = connection.prepare("SELECT number FROM reversed_event WHERE revision = 1");
    while (endings.next())
        ended.insert(endings.text(0));
    SqlStatement gone = connection.prepare(
        "SELECT reversed_case.year, reversed_case.sequence, cases.id FROM reversed_case LEFT JOIN cases ON "
        "cases.year = reversed_case.year AND cases.sequence = reversed_case.sequence");
    while (gone.next()) {
        const QString number = CaseNumber(gone.number(0), gone.integer(1)).text();
        if (!ended.remove(number) || !gone.isNull(2))
            wrong.append(number);
    }
    wrong.append(QStringList(ended.begin(), ended.end()));
    wrong.removeDuplicates();
    for (const QString &number : std::as_const(wrong))
        check.problems << Problem{
            failure(ErrorCode::Damaged,
                    QT_TRANSLATE_NOOP("Error",
                                      "What is left of case %1, which was taken out with its import, "
                                      "is not as it was written."),
                    {number}),
            CaseNumber::parse(number), QStringLiteral("reversed_event, number = %1").arg(number)};
}

} // namespace

EventChain::EventChain(Connection &connection)
    : m_connection(connection), m_head(headOnRecord(connection, connection.dialect().forUpdate()))
{
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
                 {},
                 freshSalt(),
                 {},
                 0,
                 false};
    row.hash = hashOf(m_head.hash, row);
    m_connection
        .prepare("INSERT INTO case_event (id, case_id, number, revision, at, actor, act, changed_from, "
                 "changed_to, "
                 "case_digest, hash, salt) VALUES (:id, :case, :number, :revision, :at, :actor, :act, :from, "
                 ":to, :digest, :hash, :salt)")
        .bindAll(row.id, caseId, row.number, row.revision, row.at, row.actor, row.act,
                 QString::fromUtf8(row.from), QString::fromUtf8(row.to), row.caseDigest, row.hash, row.salt)
        .run();
    m_head = {row.id, row.hash};
    event.id = EventId(row.id);
    return event;
}

QJsonObject EventChain::erase(CaseId caseId, const std::function<QJsonObject(const QJsonObject &)> &mask)
{
    QList<EventRow> rows;
    SqlStatement read = m_connection.prepare(std::string(selectEvent) +
                                             "WHERE case_id = :case AND act <> 'erase' ORDER BY id");
    read.bindAll(caseId);
    while (read.next())
        rows.append(readEvent(read));
    read.reset();
    const auto without = [&](const QByteArray &json) {
        return compact(mask(QJsonDocument::fromJson(json).object()));
    };
    QJsonObject left;
    SqlStatement write = m_connection.prepare(
        "UPDATE case_event SET changed_from = :from, changed_to = :to, case_digest = :digest, salt = NULL, "
        "content_seal = :seal, erased_by = :by WHERE id = :id");
    for (EventRow &row : rows) {
        if (!row.isOfOldForm())
            row.seal = sealOf(row);
        row.from = without(row.from);
        row.to = without(row.to);
        write.bind("from", QString::fromUtf8(row.from)).bind("to", QString::fromUtf8(row.to));
        write.bind("digest", QByteArray("")).bind("by", m_head.lastEvent + 1).bind("id", row.id);
        write.bind("seal", row.seal.isEmpty() ? std::nullopt : std::optional(row.seal)).run();
        left.insert(QString::number(row.id), digestOfRest(row));
    }
    return left;
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
    checkReversed(connection, check);
    return check;
}

static QList<CaseEvent> allEvents(SqlStatement &read)
{
    QList<CaseEvent> events;
    while (read.next()) {
        const EventRow row = readEvent(read);
        events.append({EventId(row.id), CaseNumber::parse(row.number).value_or(CaseNumber(1900, 1)),
                       row.revision, momentFromIso(row.at), row.actor, row.act,
                       QJsonDocument::fromJson(row.from).object(), QJsonDocument::fromJson(row.to).object()});
    }
    return events;
}

QList<CaseEvent> eventsOf(Connection &connection, CaseId caseId)
{
    SqlStatement read =
        connection.prepare(std::string(selectEvent) + "WHERE case_id = :case ORDER BY revision");
    read.bindAll(caseId);
    return allEvents(read);
}

QList<CaseEvent> eventsOfReversed(Connection &connection, const CaseNumber &number)
{
    SqlStatement read =
        connection.prepare(std::string(selectReversedEvent) + "WHERE number = :number ORDER BY revision");
    read.bindAll(number.text());
    return allEvents(read);
}

} // namespace tverrlos
