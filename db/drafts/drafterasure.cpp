#include "db/drafts/drafterasure.h"

#include "core/askers/contactmask.h"
#include "db/connection/connection.h"
#include "db/connection/databaseerror.h"
#include "db/drafts/sqldraftstore.h"

#include <QJsonArray>

namespace tverrlos {

namespace {

QJsonValue without(const QJsonValue &value, const std::function<QString(const QString &)> &mask)
{
    if (value.isString())
        return mask(value.toString());
    if (value.isArray()) {
        QJsonArray array;
        const QJsonArray items = value.toArray();
        for (const QJsonValue &item : items)
            array.append(without(item, mask));
        return array;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto field = object.begin(); field != object.end(); ++field)
            *field = without(*field, mask);
        return object;
    }
    return value;
}

/// The drafts that change, as they are afterwards.
QList<Draft> changedDrafts(Connection &connection, const ContactMask &mask, const CaseNumber &number)
{
    QStringList authors;
    auto people = connection.prepare("SELECT DISTINCT author FROM drafts ORDER BY author");
    while (people.next())
        authors.append(people.text(0));
    people.reset();
    SqlDraftStore drafts(connection);
    QList<Draft> changed;
    for (const QString &author : std::as_const(authors)) {
        const auto own = drafts.list(author);
        if (!own)
            throw DatabaseError(own.error());
        for (const Draft &draft : *own) {
            const bool ofCase = draft.editor.contains(number.text());
            const auto masked = [&](const QString &text) {
                return ofCase ? mask.masked(text) : mask.maskedWhole(text);
            };
            Draft after = draft;
            after.text = masked(draft.text);
            after.fields = without(draft.fields, masked).toObject();
            if (!(after == draft))
                changed.append(after);
        }
    }
    return changed;
}

} // namespace

int draftsWith(Connection &connection, const ContactMask &mask, const CaseNumber &number)
{
    return static_cast<int>(changedDrafts(connection, mask, number).size());
}

int eraseFromDrafts(Connection &connection, const ContactMask &mask, const CaseNumber &number)
{
    const QList<Draft> changed = changedDrafts(connection, mask, number);
    SqlDraftStore drafts(connection);
    for (const Draft &draft : changed)
        if (const auto saved = drafts.save(draft); !saved)
            throw DatabaseError(saved.error());
    return static_cast<int>(changed.size());
}

} // namespace tverrlos
