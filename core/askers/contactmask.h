#pragma once

#include "core/cases/case.h"

#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace tverrlos {

/// Takes a contact out of what is written: the name whole, its parts where they stand as names (capital,
/// whole word; roles such as "overlege" are no names), the address, and further words that a person gave.
/// What is taken out leaves a mark, so that a reader sees that something stood there. Pure.
class ContactMask
{
public:
    ContactMask(const QString &name, const QString &address, const QStringList &words, CaseLanguage language);

    /// The text without the contact.
    QString masked(const QString &text) const;
    /// Only where it can be nobody else: the whole name, the address, the words. For what belongs to other
    /// cases.
    QString maskedWhole(const QString &text) const;
    /// A case or the fields of an event, as caseToJson() writes them: free texts are masked, the contact's
    /// own fields and the mail's own text are emptied, codes and names of officers and agencies stay.
    QJsonObject masked(const QJsonObject &json) const;
    /// How often the contact stands in the free texts.
    int places(const QJsonObject &json) const;

private:
    QString replaced(QString text, const QList<QRegularExpression> &patterns, int *count) const;
    QJsonValue value(const QString &key, const QJsonValue &json, int *count) const;
    QJsonObject object(const QJsonObject &json, int *count) const;

    QList<QRegularExpression> m_whole; ///< the whole name, the address, the words
    QList<QRegularExpression> m_all;   ///< and the parts of the name
    QString m_mark;
};

/// The case without its contact, and without the attachments named.
Case withoutContact(const Case &value, const ContactMask &mask, const QSet<QByteArray> &attachments);

} // namespace tverrlos
