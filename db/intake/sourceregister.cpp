#include "db/intake/sourceregister.h"

#include "db/connection/connection.h"
#include "db/connection/isodates.h"
#include "db/connection/databaseerror.h"
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

/// Everything of an entry but its bytes; 13 columns.
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

/// Writes the row's checksum over all its other columns in the order of the table, as verify reads them. The
/// row's id is one of them, so this comes after it has been written.
void seal(Connection &connection, qint64 id)
{
    auto row =
        connection.prepare("SELECT id, source, code, sentence, arguments, remedy, size, sha256, taken_at, "
                           "taken_by, settled_by, case_id, bytes FROM intake_quarantine WHERE id = :id");
    row.bindAll(id);
    if (!row.next())
        return;
    RowChecksum checksum("intake_quarantine");
    checksum.add(row.integer(0)).add(row.text(1)).add(row.integer(2));
    for (int column = 3; column <= 5; ++column)
        checksum.add(row.text(column));
    checksum.add(row.integer(6)).add(row.bytes(7));
    for (int column = 8; column <= 10; ++column)
        checksum.add(row.text(column));
    if (row.isNull(11))
        checksum.addNull();
    else
        checksum.add(row.integer(11));
    checksum.add(row.bytes(12));
    connection.prepare("UPDATE intake_quarantine SET checksum = :checksum WHERE id = :id")
        .bindAll(checksum.result(), id)
        .run();
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
    if (messageId.isEmpty())
        return std::nullopt;
    auto find = m_connection.prepare(
        "SELECT c.id, c.year, c.sequence, s.source FROM intake_source s JOIN cases c ON c.id = "
        "s.case_id WHERE s.message_id = :message AND s.message_id <> '' ORDER BY c.id");
    find.bindAll(messageId);
    if (!find.next())
        return std::nullopt;
    return Known{CaseId(find.integer(0)), CaseNumber(find.number(1), find.integer(2)), find.text(3)};
}

void SourceRegister::add(const QByteArray &key, const QString &messageId, const QString &source, CaseId id,
                         const QDateTime &now)
{
    m_connection
        .prepare("INSERT INTO intake_source (content_key, message_id, source, case_id, taken_at, checksum) "
                 "VALUES (:key, :message, :source, :case, :at, :checksum)")
        .bindAll(key, messageId, source, id, now, registerChecksum(key, messageId, source, id, now))
        .run();
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

void QuarantineRoom::add(const UnreadableSource &source, const QString &actor, const QDateTime &now)
{
    QuarantinedSource entry;
    entry.source = source.source;
    entry.reason = source.reason;
    entry.size = source.size;
    entry.sha256 = sha256(source.bytes);
    entry.at = now;
    auto insert = m_connection.prepare("INSERT INTO intake_quarantine (source, code, sentence, arguments, "
                                       "remedy, size, sha256, taken_at, taken_by, "
                                       "settled_by, case_id, checksum, bytes) VALUES (:source, :code, "
                                       ":sentence, :arguments, :remedy, :size, "
                                       ":sha256, :at, :by, '', NULL, :unsealed, :bytes) RETURNING id");
    insert.bindAll(entry.source, static_cast<qint64>(entry.reason.code), entry.reason.sentence,
                   argumentsText(entry.reason.arguments), entry.reason.remedy, entry.size, entry.sha256,
                   entry.at, actor, QByteArray(""), source.bytes);
    const qint64 id = insert.next() ? insert.integer(0) : 0;
    while (insert.next()) {
    }
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
    if (sha256(bytes) != find.bytes(1))
        throw DatabaseError(failure(
            ErrorCode::Damaged,
            QT_TRANSLATE_NOOP("Error", "What is kept about the source “%1” does not match its checksum."),
            {find.text(2)}));
    return bytes;
}

void QuarantineRoom::settle(const QuarantinedSource &entry, const QString &actor, std::optional<CaseId> made)
{
    m_connection.prepare("UPDATE intake_quarantine SET settled_by = :by, case_id = :case WHERE id = :id")
        .bindAll(actor, made, entry.id)
        .run();
    seal(m_connection, entry.id.value());
}

} // namespace tverrlos
