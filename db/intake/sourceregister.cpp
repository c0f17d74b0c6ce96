#include "db/intake/sourceregister.h"

#include "db/cases/storable.h"
#include "db/connection/connection.h"
#include "db/connection/databaseerror.h"
#include "db/connection/isodates.h"
#include "db/verify/rowchecksum.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace tverrlos {

namespace {

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/// As both back ends give it back.
QString storable(QString text)
{
    makeStorable(text);
    return text;
}

QByteArray registerChecksum(const QByteArray &key, const QString &messageId, const QString &source, CaseId id,
                            const QDateTime &at)
{
    return RowChecksum("intake_source")
        .add(key)
        .add(messageId)
        .add(source)
        .add(id.value())
        .add(isoMoment(at))
        .result();
}

QString argumentsText(const QStringList &arguments)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(arguments)).toJson(QJsonDocument::Compact));
}

QStringList argumentsOf(const QString &text)
{
    QStringList arguments;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &each : array)
        arguments.append(each.toString());
    return arguments;
}

/// The checksum over a row of the quarantine as it lies in the database.
void seal(Connection &connection, QuarantineId id)
{
    auto row = connection.prepare(
        "SELECT id, source, code, sentence, arguments, remedy, size, sha256, taken_at, taken_by, "
        "settled_by, case_id, bytes FROM intake_quarantine WHERE id = :id");
    row.bindAll(id);
    if (!row.next())
        return;
    RowChecksum checksum("intake_quarantine");
    checksum.add(row.integer(0)).add(row.text(1)).add(row.integer(2));
    for (const int text : {3, 4, 5})
        checksum.add(row.text(text));
    checksum.add(row.integer(6)).add(row.bytes(7));
    for (const int text : {8, 9, 10})
        checksum.add(row.text(text));
    row.isNull(11) ? checksum.addNull() : checksum.add(row.integer(11));
    checksum.add(row.bytes(12));
    connection.prepare("UPDATE intake_quarantine SET checksum = :checksum WHERE id = :id")
        .bindAll(checksum.result(), id)
        .run();
}

/// Everything of an entry but its bytes.
constexpr std::string_view entryColumns =
    "q.id, q.source, q.code, q.sentence, q.arguments, q.remedy, q.size, length(q.bytes), q.sha256, "
    "q.taken_at, "
    "q.settled_by, c.year, c.sequence "
    "FROM intake_quarantine q LEFT JOIN cases c ON c.id = q.case_id ";

QuarantinedSource readEntry(const SqlStatement &row)
{
    QuarantinedSource entry;
    entry.id = QuarantineId(row.integer(0));
    entry.source = row.text(1);
    const qint64 code = row.integer(2);
    const bool known = code >= 0 && code <= static_cast<qint64>(ErrorCode::Internal);
    entry.reason = {known ? static_cast<ErrorCode>(code) : ErrorCode::Internal, row.text(3),
                    argumentsOf(row.text(4)), row.text(5)};
    entry.size = row.integer(6);
    entry.kept = row.integer(7);
    entry.sha256 = row.bytes(8);
    entry.at = row.moment(9);
    entry.settledBy = row.text(10);
    if (!row.isNull(11))
        entry.caseNumber = CaseNumber(row.number(11), row.integer(12));
    return entry;
}

} // namespace

std::optional<SourceRegister::Known> SourceRegister::byContent(const QByteArray &key)
{
    auto find = m_connection.prepare(
        "SELECT c.id, c.year, c.sequence, s.source FROM intake_source s JOIN cases c ON c.id = "
        "s.case_id WHERE s.content_key = :key");
    find.bindAll(key);
    if (!find.next())
        return std::nullopt;
    return Known{CaseId(find.integer(0)), CaseNumber(find.number(1), find.integer(2)), find.text(3)};
}

std::optional<SourceRegister::Known> SourceRegister::byMessage(const QString &messageId)
{
    const QString asKept = storable(messageId);
    if (asKept.isEmpty())
        return std::nullopt;
    auto find = m_connection.prepare(
        "SELECT c.id, c.year, c.sequence, s.source FROM intake_source s JOIN cases c ON c.id = "
        "s.case_id WHERE s.message_id = :message AND s.message_id <> '' ORDER BY c.id");
    find.bindAll(asKept);
    if (!find.next())
        return std::nullopt;
    return Known{CaseId(find.integer(0)), CaseNumber(find.number(1), find.integer(2)), find.text(3)};
}

void SourceRegister::add(const QByteArray &key, const QString &claimedId, const QString &claimedSource,
                         CaseId id, const QDateTime &now)
{
    const QString messageId = storable(claimedId);
    const QString source = storable(claimedSource);
    m_connection
        .prepare("INSERT INTO intake_source (content_key, message_id, source, case_id, taken_at, checksum) "
                 "VALUES (:key, :message, :source, :case, :at, :checksum)")
        .bindAll(key, messageId, source, id, now, registerChecksum(key, messageId, source, id, now))
        .run();
}

void SourceRegister::rename(CaseId id, const std::function<QString(const QString &)> &renamed)
{
    struct Entry
    {
        QByteArray key;
        QString messageId, source;
        QDateTime at;
    };
    QList<Entry> entries;
    auto read = m_connection.prepare(
        "SELECT content_key, message_id, source, taken_at FROM intake_source WHERE case_id = :case");
    read.bindAll(id);
    while (read.next())
        entries.append({read.bytes(0), read.text(1), read.text(2), read.moment(3)});
    read.reset();
    for (const Entry &entry : std::as_const(entries)) {
        const QString source = storable(renamed(entry.source));
        m_connection
            .prepare(
                "UPDATE intake_source SET source = :source, checksum = :checksum WHERE content_key = :key")
            .bindAll(source, registerChecksum(entry.key, entry.messageId, source, id, entry.at), entry.key)
            .run();
    }
}

std::optional<QuarantinedSource> QuarantineRoom::withBytes(const QByteArray &bytes, qint64 size)
{
    auto find =
        m_connection.prepare(std::string("SELECT ")
                                 .append(entryColumns)
                                 .append("WHERE q.sha256 = :sha256 AND q.size = :size ORDER BY q.id"));
    find.bindAll(sha256(bytes), size);
    return find.next() ? std::optional(readEntry(find)) : std::nullopt;
}

qint64 QuarantineRoom::lastId()
{
    auto last = m_connection.prepare("SELECT COALESCE(MAX(id), 0) FROM intake_quarantine");
    return last.next() ? last.integer(0) : 0;
}

void QuarantineRoom::add(const UnreadableSource &source, const QString &actor, const QDateTime &now)
{
    // Writers take turns, so that the next id is nobody else's.
    const QuarantineId id(lastId() + 1);
    m_connection
        .prepare("INSERT INTO intake_quarantine (id, source, code, sentence, arguments, remedy, size, "
                 "sha256, taken_at, taken_by, "
                 "settled_by, case_id, checksum, bytes) VALUES (:id, :source, :code, :sentence, :arguments, "
                 ":remedy, :size, "
                 ":sha256, :at, :by, '', NULL, :checksum, :bytes)")
        .bindAll(id, storable(source.source), static_cast<qint64>(source.reason.code), source.reason.sentence,
                 storable(argumentsText(source.reason.arguments)), source.reason.remedy, source.size,
                 sha256(source.bytes), now, actor, QByteArray(""),
                 source.bytes.isNull() ? QByteArray("") : source.bytes)
        .run();
    seal(m_connection, id);
}

QList<QuarantinedSource> QuarantineRoom::list(bool settled)
{
    auto find = m_connection.prepare(std::string("SELECT ")
                                         .append(entryColumns)
                                         .append("WHERE q.settled_by = '' OR :settled = 1 ORDER BY q.id"));
    find.bind("settled", settled ? 1 : 0);
    QList<QuarantinedSource> entries;
    while (find.next())
        entries.append(readEntry(find));
    return entries;
}

qint64 QuarantineRoom::waiting()
{
    auto count = m_connection.prepare("SELECT COUNT(*) FROM intake_quarantine WHERE settled_by = ''");
    return count.next() ? count.integer(0) : 0;
}

std::optional<QuarantinedSource> QuarantineRoom::find(QuarantineId id)
{
    auto find = m_connection.prepare(std::string("SELECT ").append(entryColumns).append("WHERE q.id = :id"));
    find.bindAll(id);
    return find.next() ? std::optional(readEntry(find)) : std::nullopt;
}

QByteArray QuarantineRoom::bytes(QuarantineId id)
{
    auto find = m_connection.prepare("SELECT bytes, sha256, source FROM intake_quarantine WHERE id = :id");
    find.bindAll(id);
    if (!find.next())
        return {};
    QByteArray bytes = find.bytes(0);
    if (bytes.isEmpty())
        return {}; // never kept, or erased
    if (sha256(bytes) != find.bytes(1))
        throw DatabaseError(
            failure(ErrorCode::Damaged,
                    QT_TRANSLATE_NOOP("Error", "The bytes kept of “%1” are no longer what came in."),
                    {find.text(2)}));
    return bytes;
}

void QuarantineRoom::settle(QuarantineId id, const QString &actor, std::optional<CaseId> made)
{
    m_connection.prepare("UPDATE intake_quarantine SET settled_by = :by, case_id = :case WHERE id = :id")
        .bindAll(actor, made, id)
        .run();
    seal(m_connection, id);
}

void QuarantineRoom::empty(CaseId made, const std::function<QString(const QString &)> &renamed)
{
    QList<std::pair<QuarantineId, QString>> entries;
    auto read = m_connection.prepare("SELECT id, source FROM intake_quarantine WHERE case_id = :case");
    read.bindAll(made);
    while (read.next())
        entries.append({QuarantineId(read.integer(0)), storable(renamed(read.text(1)))});
    read.reset();
    for (const auto &[id, source] : std::as_const(entries)) {
        // The reason may quote the text.
        m_connection
            .prepare("UPDATE intake_quarantine SET bytes = :bytes, source = :source, arguments = '[]' WHERE "
                     "id = :id")
            .bindAll(QByteArray(""), source, id)
            .run();
        seal(m_connection, id);
    }
}

} // namespace tverrlos
