#include "db/texts/sqltextstore.h"

#include "core/calendar/clock.h"
#include "db/askers/organisationregister.h"
#include "db/cases/officernames.h"
#include "db/connection/connection.h"
#include "db/connection/databaseerror.h"
#include "db/records/recordlog.h"
#include "db/verify/rowchecksum.h"

namespace tverrlos {

namespace {

const char *const kind = "text";

/// In the order of the columns.
QByteArray checksumOf(const OfficeText &text)
{
    RowChecksum sum("office_text");
    sum.add(text.key.text()).add(qint64{text.revision});
    if (text.own)
        sum.add(*text.own);
    else
        sum.addNull();
    return sum.result();
}

OfficeText read(Connection &connection, const TextKey &key)
{
    if (!textTemplate(key.code))
        throw DatabaseError(failure(ErrorCode::NotFound,
                                    QT_TRANSLATE_NOOP("Error", "There is no text template %1."), {key.text()},
                                    QT_TRANSLATE_NOOP("Error", "The list of text templates shows them.")));
    OfficeText text{key, {}, 0};
    auto row = connection.prepare("SELECT revision, own FROM office_text WHERE code = :code");
    row.bindAll(key.text());
    if (row.next()) {
        text.revision = row.number(0);
        if (!row.isNull(1))
            text.own = row.text(1);
    }
    return text;
}

void write(Connection &connection, const OfficeText &text)
{
    connection.prepare("DELETE FROM office_text WHERE code = :code").bindAll(text.key.text()).run();
    connection
        .prepare("INSERT INTO office_text (code, revision, own, checksum) "
                 "VALUES (:code, :revision, :own, :checksum)")
        .bindAll(text.key.text(), text.revision, text.own, checksumOf(text))
        .run();
}

} // namespace

Result<qint64> SqlTextStore::version()
{
    return guarded([&] {
        auto row = m_connection.prepare("SELECT CAST(coalesce(sum(revision), 0) AS BIGINT) FROM office_text");
        return row.next() ? row.integer(0) : 0;
    });
}

Result<QList<OfficeText>> SqlTextStore::texts()
{
    return guarded([&] {
        QHash<QString, OfficeText> changed;
        auto row = m_connection.prepare("SELECT code, revision, own FROM office_text");
        while (row.next()) {
            OfficeText text;
            text.revision = row.number(1);
            if (!row.isNull(2))
                text.own = row.text(2);
            changed.insert(row.text(0), text);
        }
        QList<OfficeText> all;
        for (const TextTemplate &each : textTemplates())
            for (const CaseLanguage language : allOf<CaseLanguage>()) {
                const TextKey key{each.code, language};
                OfficeText text = changed.value(key.text());
                text.key = key;
                all.append(text);
            }
        return all;
    });
}

Result<OfficeText> SqlTextStore::find(const TextKey &key)
{
    return guarded([&] { return read(m_connection, key); });
}

OfficeText SqlTextStore::keep(const OfficeText &before, OfficeText after, RecordEvent event,
                              const QString &actor)
{
    after.revision = before.revision + 1;
    std::tie(event.from, event.to) = changedFields(recordOf(before), recordOf(after));
    event.revision = after.revision;
    event.at = m_clock.now();
    event.actor = actor;
    tverrlos::write(m_connection, after);
    RecordLog(m_connection, kind).append(after.key.text(), event);
    return after;
}

Result<OfficeText> SqlTextStore::write(const TextKey &key, const std::optional<QString> &own,
                                       const QString &actor, std::optional<int> expectedRevision)
{
    return guarded([&]() -> Result<OfficeText> {
        Transaction transaction(m_connection);
        takeTurn(m_connection);
        const OfficeText before = read(m_connection, key);
        RecordLog log(m_connection, kind);
        mustBeCurrent(log, key.text(), before.revision, expectedRevision);
        const Result<OfficeText> after =
            textAfter(before, own, IdentifyingCheck({{}, officerNames(m_connection), {}, {}}));
        if (!after)
            return after.error();
        RecordEvent event;
        event.act = after->own ? QStringLiteral("edited") : QStringLiteral("reset");
        OfficeText now = keep(before, *after, event, actor);
        transaction.commit();
        return now;
    });
}

Result<OfficeText> SqlTextStore::step(const TextKey &key, const QString &actor, bool back)
{
    return guarded([&] {
        Transaction transaction(m_connection);
        takeTurn(m_connection);
        const OfficeText before = read(m_connection, key);
        RecordLog log(m_connection, kind);
        const RecordLog::Step step = back ? log.undo(key.text()) : log.redo(key.text());
        OfficeText now = keep(before, withRecord(before, step.fields), step.event, actor);
        transaction.commit();
        return now;
    });
}

Result<OfficeText> SqlTextStore::undo(const TextKey &key, const QString &actor)
{
    return step(key, actor, true);
}

Result<OfficeText> SqlTextStore::redo(const TextKey &key, const QString &actor)
{
    return step(key, actor, false);
}

Result<QList<RecordEvent>> SqlTextStore::history(const TextKey &key)
{
    return guarded([&] {
        static_cast<void>(read(m_connection, key));
        return RecordLog(m_connection, kind).events(key.text());
    });
}

} // namespace tverrlos
