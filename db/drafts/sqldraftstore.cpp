#include "db/drafts/sqldraftstore.h"

#include "db/cases/storable.h"
#include "db/connection/connection.h"
#include "db/connection/databaseerror.h"
#include "db/connection/isodates.h"
#include "db/verify/rowchecksum.h"

#include <QJsonDocument>

namespace tverrlos {

namespace {

QByteArray checksumOf(const QString &editor, const QString &author, const QString &content,
                      const QString &fields, const QString &savedAt)
{
    return RowChecksum("drafts").add(editor).add(author).add(content).add(fields).add(savedAt).result();
}

/// editor, author, content, fields, saved_at, checksum.
Draft draftFrom(const auto &row)
{
    const QByteArray expected = checksumOf(row.text(0), row.text(1), row.text(2), row.text(3), row.text(4));
    if (expected != row.bytes(5))
        throw DatabaseError(failure(
            ErrorCode::Damaged,
            QT_TRANSLATE_NOOP("Error", "The draft kept for \"%1\" does not match its checksum."),
            {row.text(0)},
            QT_TRANSLATE_NOOP("Error", "Check the database with verify; a backup may hold it unharmed.")));
    Draft draft;
    draft.editor = row.text(0);
    draft.author = row.text(1);
    draft.text = row.text(2);
    draft.fields = QJsonDocument::fromJson(row.text(3).toUtf8()).object();
    draft.savedAt = row.moment(4);
    return draft;
}

} // namespace

Result<void> SqlDraftStore::save(const Draft &typed)
{
    return guarded([&] {
        Draft draft = typed;
        makeStorable(draft.editor);
        makeStorable(draft.author);
        makeStorable(draft.text);
        const QString fields = QString::fromUtf8(QJsonDocument(draft.fields).toJson(QJsonDocument::Compact));
        const QString savedAt = isoMoment(draft.savedAt);
        Transaction transaction(m_connection);
        m_connection
            .prepare(R"(INSERT INTO drafts (editor, author, content, fields, saved_at, checksum)
                        VALUES (:editor, :author, :content, :fields, :saved_at, :checksum)
                        ON CONFLICT (editor, author) DO UPDATE SET content = excluded.content,
                            fields = excluded.fields, saved_at = excluded.saved_at, checksum = excluded.checksum)")
            .bind("editor", draft.editor)
            .bind("author", draft.author)
            .bind("content", draft.text)
            .bind("fields", fields)
            .bind("saved_at", savedAt)
            .bind("checksum", checksumOf(draft.editor, draft.author, draft.text, fields, savedAt))
            .run();
        transaction.commit();
    });
}

Result<std::optional<Draft>> SqlDraftStore::load(const QString &editor, const QString &author)
{
    return guarded([&]() -> std::optional<Draft> {
        auto find =
            m_connection.prepare(R"(SELECT editor, author, content, fields, saved_at, checksum FROM drafts
                                                 WHERE editor = :editor AND author = :author)");
        find.bind("editor", editor).bind("author", author);
        if (!find.next())
            return std::nullopt;
        return draftFrom(find);
    });
}

Result<void> SqlDraftStore::discard(const QString &editor, const QString &author)
{
    return guarded([&] {
        Transaction transaction(m_connection);
        m_connection.prepare("DELETE FROM drafts WHERE editor = :editor AND author = :author")
            .bind("editor", editor)
            .bind("author", author)
            .run();
        transaction.commit();
    });
}

Result<QList<Draft>> SqlDraftStore::list(const QString &author)
{
    return guarded([&] {
        QList<Draft> drafts;
        auto find =
            m_connection.prepare(R"(SELECT editor, author, content, fields, saved_at, checksum FROM drafts
                                                 WHERE author = :author ORDER BY saved_at DESC, editor)");
        find.bind("author", author);
        while (find.next())
            drafts.append(draftFrom(find));
        return drafts;
    });
}

} // namespace tverrlos
