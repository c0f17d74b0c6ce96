#include "db/intake/importlog.h"

#include "db/cases/storable.h"
#include "db/connection/connection.h"
#include "db/verify/rowchecksum.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tverrlos {

namespace {

constexpr std::string_view recordColumns =
    "id, actor, sources, started_at, ended_at, cancelled, sources_read, taken, replies, duplicates, "
    "quarantined, reversed_at, reversed_by, reversed_whole, removed, kept ";

QString sourcesText(const QStringList &sources)
{
    // What a folder of a thousand files holds is told by its name.
    constexpr qsizetype most = 50;
    QString text = QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(sources.first(std::min(most, sources.size()))))
            .toJson(QJsonDocument::Compact));
    makeStorable(text);
    return text;
}

ImportRecord readRecord(const SqlStatement &row)
{
    ImportRecord record;
    record.id = ImportId(row.integer(0));
    record.actor = row.text(1);
    const QJsonArray sources = QJsonDocument::fromJson(row.text(2).toUtf8()).array();
    for (const QJsonValue &source : sources)
        record.sources.append(source.toString());
    record.started = row.moment(3);
    if (!row.isNull(4))
        record.ended = row.moment(4);
    record.cancelled = row.flag(5);
    record.read = row.integer(6);
    record.taken = row.integer(7);
    record.replies = row.integer(8);
    record.duplicates = row.integer(9);
    record.quarantined = row.integer(10);
    if (!row.isNull(11))
        record.reversed = row.moment(11);
    record.reversedBy = row.text(12);
    record.reversedWhole = row.flag(13);
    record.removed = row.integer(14);
    record.keptCases = row.integer(15);
    return record;
}

} // namespace

void ImportLog::begin(ImportRun &run, const QString &actor, const QDateTime &now)
{
    // Writers take turns, so that the next id is nobody else's; rows are never removed, so that it is new.
    auto last = m_connection.prepare("SELECT COALESCE(MAX(id), 0) FROM import_run");
    run.id = ImportId(last.next() ? last.integer(0) + 1 : 1);
    last.reset();
    QString by = actor;
    makeStorable(by);
    m_connection
        .prepare(
            "INSERT INTO import_run (id, actor, sources, started_at, ended_at, cancelled, sources_read, "
            "taken, replies, duplicates, quarantined, reversed_at, reversed_by, reversed_whole, removed, "
            "kept, checksum) VALUES (:id, :actor, :sources, :started, NULL, 0, 0, 0, 0, 0, 0, NULL, '', "
            "0, 0, 0, :checksum)")
        .bindAll(run.id, by, sourcesText(run.sources), now, QByteArray(""))
        .run();
}

void ImportLog::write(ImportRun &run, const Portion &portion, const QString &actor, const QDateTime &now)
{
    if (!run.id.isStored())
        begin(run, actor, now);
    const qint64 position = ++run.portions;
    m_connection
        .prepare(
            "INSERT INTO import_portion (import_id, position, first_event, last_event, first_quarantine, "
            "last_quarantine, checksum) VALUES (:id, :position, :first, :last, :first_q, :last_q, "
            ":checksum)")
        .bindAll(run.id, position, portion.firstEvent, portion.lastEvent, portion.firstQuarantine,
                 portion.lastQuarantine,
                 RowChecksum("import_portion")
                     .add(run.id.value())
                     .add(position)
                     .add(portion.firstEvent)
                     .add(portion.lastEvent)
                     .add(portion.firstQuarantine)
                     .add(portion.lastQuarantine)
                     .result())
        .run();
    m_connection
        .prepare("UPDATE import_run SET sources_read = :read, taken = :taken, replies = :replies, duplicates "
                 "= :duplicates, quarantined = :quarantined WHERE id = :id")
        .bindAll(run.read, run.taken, run.replies, run.duplicates, run.quarantined, run.id)
        .run();
    seal(run.id);
}

void ImportLog::end(const ImportRun &run, bool cancelled, const QDateTime &now)
{
    m_connection
        .prepare("UPDATE import_run SET ended_at = :at, cancelled = :cancelled, sources_read = :read, "
                 "duplicates = :duplicates, quarantined = :quarantined WHERE id = :id")
        .bindAll(now, cancelled, run.read, run.duplicates, run.quarantined, run.id)
        .run();
    seal(run.id);
}

void ImportLog::rename(const std::function<QString(const QString &)> &renamed)
{
    QList<std::pair<ImportId, QString>> changed;
    auto read = m_connection.prepare(std::string("SELECT ").append(recordColumns).append("FROM import_run"));
    while (read.next()) {
        const ImportRecord record = readRecord(read);
        QStringList sources;
        for (const QString &source : record.sources)
            sources.append(renamed(source));
        if (sources != record.sources)
            changed.append({record.id, sourcesText(sources)});
    }
    read.reset();
    for (const auto &[id, sources] : std::as_const(changed)) {
        m_connection.prepare("UPDATE import_run SET sources = :sources WHERE id = :id")
            .bindAll(sources, id)
            .run();
        seal(id);
    }
}

QList<ImportRecord> ImportLog::list(int limit)
{
    auto read = m_connection.prepare(
        std::string("SELECT ").append(recordColumns).append("FROM import_run ORDER BY id DESC LIMIT :limit"));
    read.bind("limit", limit);
    QList<ImportRecord> records;
    while (read.next())
        records.append(readRecord(read));
    return records;
}

std::optional<ImportRecord> ImportLog::find(ImportId id)
{
    auto read = m_connection.prepare(
        std::string("SELECT ").append(recordColumns).append("FROM import_run WHERE id = :id"));
    read.bindAll(id);
    return read.next() ? std::optional(readRecord(read)) : std::nullopt;
}

QList<ImportLog::Portion> ImportLog::portions(ImportId id)
{
    auto read = m_connection.prepare("SELECT first_event, last_event, first_quarantine, last_quarantine FROM "
                                     "import_portion WHERE import_id = :id ORDER BY position");
    read.bindAll(id);
    QList<Portion> portions;
    while (read.next())
        portions.append({read.integer(0), read.integer(1), read.integer(2), read.integer(3)});
    return portions;
}

void ImportLog::reversed(const Reversal &reversal, qint64 removedNow, const QString &actor,
                         const QDateTime &now)
{
    QString by = actor;
    makeStorable(by);
    m_connection
        .prepare("UPDATE import_run SET reversed_at = coalesce(reversed_at, :at), reversed_by = CASE WHEN "
                 "reversed_at IS NULL THEN :by ELSE reversed_by END, reversed_whole = :whole, removed = "
                 "removed + :removed, kept = :kept WHERE id = :id")
        .bindAll(now, by, reversal.done, removedNow, qint64{reversal.kept.size()}, reversal.id)
        .run();
    seal(reversal.id);
}

/// The checksum over the row as it lies in the database.
void ImportLog::seal(ImportId id)
{
    auto row = m_connection.prepare(
        std::string("SELECT ").append(recordColumns).append("FROM import_run WHERE id = :id"));
    row.bindAll(id);
    if (!row.next())
        return;
    RowChecksum checksum("import_run");
    const auto text = [&](int column) {
        row.isNull(column) ? checksum.addNull() : checksum.add(row.text(column));
    };
    checksum.add(row.integer(0));
    for (const int column : {1, 2, 3, 4})
        text(column);
    for (const int column : {5, 6, 7, 8, 9, 10})
        checksum.add(row.integer(column));
    text(11);
    text(12);
    for (const int column : {13, 14, 15})
        checksum.add(row.integer(column));
    row.reset();
    m_connection.prepare("UPDATE import_run SET checksum = :checksum WHERE id = :id")
        .bindAll(checksum.result(), id)
        .run();
}

} // namespace tverrlos
