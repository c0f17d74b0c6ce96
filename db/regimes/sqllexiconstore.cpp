#include "db/regimes/sqllexiconstore.h"

#include "core/calendar/clock.h"
#include "db/cases/storable.h"
#include "db/connection/connection.h"
#include "db/connection/databaseerror.h"
#include "db/connection/isodates.h"
#include "db/verify/rowchecksum.h"

namespace tverrlos {

namespace {

QByteArray checksumOf(qint64 version, const QString &savedAt, const QString &savedBy, const QString &why,
                      const QString &changes)
{
    return RowChecksum("lexicon_version")
        .add(version)
        .add(savedAt)
        .add(savedBy)
        .add(why)
        .add(changes)
        .result();
}

// A case is judged when a regime on it is confirmed, or a person has tagged it and left no suggestion open.
// Each half comes in order out of an index of its own, so that a page costs what a page holds.
const char *const judgedAfter =
    "SELECT case_id FROM case_regime WHERE standing = 'confirmed' AND case_id > :after UNION "
    "SELECT case_id FROM case_event WHERE act = 'tag' AND case_id > :tagged_after AND NOT EXISTS (SELECT 1 "
    "FROM case_regime held WHERE held.case_id = case_event.case_id AND held.standing = 'suggested')";

} // namespace

QList<LexiconVersion> SqlLexiconStore::versions(int limit)
{
    auto read = m_connection.prepare("SELECT version, saved_at, saved_by, why, changes, checksum FROM "
                                     "lexicon_version ORDER BY version DESC LIMIT :limit");
    read.bind("limit", limit);
    QList<LexiconVersion> versions;
    while (read.next()) {
        const QByteArray expected =
            checksumOf(read.integer(0), read.text(1), read.text(2), read.text(3), read.text(4));
        auto changes = changesFromJson(read.text(4).toUtf8());
        if (expected != read.bytes(5) || !changes)
            throw DatabaseError(failure(
                ErrorCode::Damaged,
                QT_TRANSLATE_NOOP("Error", "Version %1 of the office's lexicon is not as it was written."),
                {QString::number(read.integer(0))},
                QT_TRANSLATE_NOOP("Error",
                                  "Check the database with verify; a backup may hold it unharmed.")));
        versions.append(
            {read.number(0), read.moment(1), read.text(2), read.text(3), std::move(changes).value()});
    }
    return versions;
}

Result<int> SqlLexiconStore::version()
{
    return guarded([&] {
        auto read = m_connection.prepare("SELECT coalesce(max(version), 0) FROM lexicon_version");
        read.next();
        return read.number(0);
    });
}

Result<LexiconVersion> SqlLexiconStore::latest()
{
    return guarded([&] {
        const QList<LexiconVersion> newest = versions(1);
        return newest.isEmpty() ? LexiconVersion() : newest.first();
    });
}

Result<QList<LexiconVersion>> SqlLexiconStore::history(int limit)
{
    return guarded([&] { return versions(limit); });
}

Result<LexiconVersion> SqlLexiconStore::save(const LexiconChanges &changes, const QString &why,
                                             const QString &actor, int basedOn)
{
    return guarded([&] {
        Transaction transaction(m_connection);
        const QList<LexiconVersion> newest = versions(1);
        const LexiconVersion now = newest.isEmpty() ? LexiconVersion() : newest.first();
        if (now.version != basedOn)
            throw DatabaseError(failure(
                ErrorCode::Conflict, QT_TRANSLATE_NOOP("Error", "%1 has changed the lexicon meanwhile (%2)."),
                {now.by, now.why},
                QT_TRANSLATE_NOOP("Error", "Read the lexicon again; your change can then be made anew.")));
        LexiconVersion next{basedOn + 1, m_clock.now(), actor.trimmed(), why.trimmed(), changes};
        makeStorable(next.by);
        makeStorable(next.why);
        if (next.by.isEmpty())
            throw DatabaseError(failure(ErrorCode::Invalid,
                                        QT_TRANSLATE_NOOP("Error", "A change of the lexicon needs a name.")));
        const QString savedAt = isoMoment(next.at);
        QString text = QString::fromUtf8(toJson(changes));
        makeStorable(text);
        m_connection
            .prepare("INSERT INTO lexicon_version (version, saved_at, saved_by, why, changes, checksum) "
                     "VALUES (:version, :saved_at, :saved_by, :why, :changes, :checksum)")
            .bind("version", next.version)
            .bind("saved_at", savedAt)
            .bind("saved_by", next.by)
            .bind("why", next.why)
            .bind("changes", text)
            .bind("checksum", checksumOf(next.version, savedAt, next.by, next.why, text))
            .run();
        transaction.commit();
        return next;
    });
}

Result<QList<JudgedCase>> SqlLexiconStore::judged(CaseId after, int limit)
{
    return guarded([&] {
        QList<JudgedCase> cases;
        QHash<qint64, qsizetype> places;
        auto read = m_connection.prepare(
            QStringLiteral("SELECT cases.id, cases.year, cases.sequence, cases.title, cases.problem, "
                           "cases.context FROM (%1 ORDER BY case_id LIMIT :limit) judged "
                           "JOIN cases ON cases.id = judged.case_id ORDER BY cases.id")
                .arg(QLatin1String(judgedAfter)));
        read.bind("after", after.value()).bind("tagged_after", after.value()).bind("limit", limit);
        while (read.next()) {
            places.insert(read.integer(0), cases.size());
            cases.append({CaseId(read.integer(0)),
                          CaseNumber(read.number(1), read.integer(2)),
                          {read.text(3), read.text(4), read.text(5)},
                          {},
                          {}});
        }
        if (cases.isEmpty())
            return cases;
        auto regimes = m_connection.prepare("SELECT case_id, regime, standing FROM case_regime WHERE "
                                            "case_id >= :first AND case_id <= :last "
                                            "ORDER BY case_id, position");
        regimes.bind("first", cases.first().id.value()).bind("last", cases.last().id.value());
        while (regimes.next()) {
            const auto place = places.constFind(regimes.integer(0));
            if (place == places.constEnd())
                continue;
            JudgedCase &judged = cases[*place];
            const bool confirmed = regimes.text(2) == QString(codeOf(RegimeStanding::Confirmed));
            (confirmed ? judged.confirmed : judged.open).append(RegimeCode(regimes.text(1)));
        }
        return cases;
    });
}

Result<qint64> SqlLexiconStore::judgedCount()
{
    return guarded([&]() -> qint64 {
        auto read = m_connection.prepare(
            QStringLiteral("SELECT count(*) FROM (%1) judged").arg(QLatin1String(judgedAfter)));
        read.bind("after", qint64(0)).bind("tagged_after", qint64(0));
        return read.next() ? read.integer(0) : 0;
    });
}

} // namespace tverrlos
