#include "db/texts/sqltextstore.h"

#include "db/cases/officernames.h"
#include "db/verify/rowchecksum.h"

namespace tverrlos {

namespace {

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

void store(Connection &connection, const OfficeText &text)
{
    connection.prepare("DELETE FROM office_text WHERE code = :code").bindAll(text.key.text()).run();
    connection
        .prepare("INSERT INTO office_text (code, revision, own, checksum) "
                 "VALUES (:code, :revision, :own, :checksum)")
        .bindAll(text.key.text(), text.revision, text.own, checksumOf(text))
        .run();
}

} // namespace

SqlTextStore::SqlTextStore(Connection &connection, const Clock &clock)
    : m_connection(connection),
      m_book(connection, clock,
             {"text", [](const OfficeText &text) { return text.key.text(); }, &read, &store})
{}

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

Result<OfficeText> SqlTextStore::write(const TextKey &key, const std::optional<QString> &own,
                                       const QString &actor, std::optional<int> expectedRevision)
{
    return m_book.keep(actor, [&]() -> Result<Book::Change> {
        const OfficeText before = read(m_connection, key);
        m_book.mustBeCurrent(before, expectedRevision);
        const Result<OfficeText> after =
            textAfter(before, own, IdentifyingCheck({{}, officerNames(m_connection), {}, {}}));
        if (!after)
            return after.error();
        return Book::Change{before, *after, after->own ? QStringLiteral("edited") : QStringLiteral("reset")};
    });
}

Result<OfficeText> SqlTextStore::undo(const TextKey &key, const QString &actor)
{
    return m_book.undo(key, actor);
}

Result<OfficeText> SqlTextStore::redo(const TextKey &key, const QString &actor)
{
    return m_book.redo(key, actor);
}

Result<QList<RecordEvent>> SqlTextStore::history(const TextKey &key)
{
    return m_book.history(key);
}

} // namespace tverrlos
