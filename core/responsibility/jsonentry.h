#pragma once

#include "core/cases/facets.h"
#include "core/results/result.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <algorithm>
#include <initializer_list>
#include <optional>

namespace tverrlos {

/// One object of the file, with the place it stands for messages. The first fault is kept; reading goes on
/// with defaults, so that callers need not ask after every field.
class JsonEntry
{
public:
    static constexpr qsizetype longestText = 4000;
    /// More than any file that can be taken in holds: what is kept in the log must be read again.
    static constexpr qsizetype mostEntries = 200'000;

    JsonEntry(QJsonObject object, QString place, std::optional<Error> &fault,
              std::initializer_list<const char *> known)
        : m_object(std::move(object)), m_place(std::move(place)), m_fault(fault)
    {
        for (auto it = m_object.begin(); it != m_object.end(); ++it) {
            const bool expected = std::any_of(known.begin(), known.end(), [&](const char *field) {
                return it.key() == QLatin1String(field);
            });
            if (!expected)
                fail(it.key(), QT_TRANSLATE_NOOP("Error", "%1: the field \"%2\" is not known here."));
        }
    }

    QString place() const { return m_place; }

    QString text(const char *field, bool required)
    {
        const QJsonValue value = m_object.value(QLatin1String(field));
        if (value.isUndefined() && !required)
            return {};
        const QString words = value.toString();
        if (!value.isString() || words.trimmed().isEmpty())
            fail(QLatin1String(field), QT_TRANSLATE_NOOP("Error", "%1: the field \"%2\" must be a text."));
        else if (words.size() > longestText)
            fail(QLatin1String(field),
                 QT_TRANSLATE_NOOP("Error", "%1: the field \"%2\" is longer than %3 characters."),
                 {QString::number(longestText)});
        return words.left(longestText);
    }

    QDate day(const char *field)
    {
        const QJsonValue value = m_object.value(QLatin1String(field));
        if (value.isUndefined() || value.isNull())
            return {};
        const QDate day = QDate::fromString(value.toString(), QStringLiteral("yyyy-MM-dd"));
        if (!day.isValid())
            fail(QLatin1String(field),
                 QT_TRANSLATE_NOOP("Error",
                                   "%1: the field \"%2\" must be a day such as 2024-01-01, not “%3”."),
                 {written(value)});
        return day;
    }

    bool flag(const char *field, bool otherwise)
    {
        const QJsonValue value = m_object.value(QLatin1String(field));
        if (!value.isUndefined() && !value.isBool())
            fail(QLatin1String(field),
                 QT_TRANSLATE_NOOP("Error", "%1: the field \"%2\" must be true or false, not “%3”."),
                 {written(value)});
        return value.toBool(otherwise);
    }

    int number(const char *field, int otherwise)
    {
        const QJsonValue value = m_object.value(QLatin1String(field));
        const int read = value.toInt(-1);
        if (!value.isUndefined() && (read < 0 || !value.isDouble()))
            fail(QLatin1String(field),
                 QT_TRANSLATE_NOOP("Error",
                                   "%1: the field \"%2\" must be a whole number, 0 or more, not “%3”."),
                 {written(value)});
        return read < 0 ? otherwise : read;
    }

    QJsonArray list(const char *field)
    {
        const QJsonValue value = m_object.value(QLatin1String(field));
        if (!value.isUndefined() && (!value.isArray() || value.toArray().size() > mostEntries))
            fail(QLatin1String(field), QT_TRANSLATE_NOOP("Error", "%1: the field \"%2\" must be a list."));
        return value.toArray();
    }

    /// Every element as an object, handed on with the place it stands.
    template<class Read>
    void objects(const char *field, std::initializer_list<const char *> known, Read read)
    {
        const QJsonArray values = list(field);
        for (qsizetype i = 0; i < values.size() && !m_fault; ++i) {
            const QString where = QStringLiteral("%1 %2[%3]").arg(m_place, QLatin1String(field)).arg(i);
            if (!values.at(i).isObject()) {
                fail(QStringLiteral("%1[%2]").arg(QLatin1String(field)).arg(i),
                     QT_TRANSLATE_NOOP("Error", "%1: the field \"%2\" must be an object."));
                return;
            }
            JsonEntry entry(values.at(i).toObject(), where, m_fault, known);
            read(entry);
        }
    }

    std::optional<JsonEntry> object(const char *field, std::initializer_list<const char *> known)
    {
        const QJsonValue value = m_object.value(QLatin1String(field));
        if (value.isUndefined())
            return std::nullopt;
        if (!value.isObject())
            fail(QLatin1String(field), QT_TRANSLATE_NOOP("Error", "%1: the field \"%2\" must be an object."));
        return JsonEntry(value.toObject(), m_place, m_fault, known);
    }

    template<class E>
    E code(const char *field)
    {
        const std::optional<E> value = fromCode<E>(text(field, true));
        if (!value) {
            QStringList possible;
            for (const E one : allOf<E>())
                possible.append(codeOf(one));
            failUnknown(field, possible);
        }
        return value.value_or(allOf<E>().constFirst());
    }

    /// A word that is none of those the field can hold.
    void failUnknown(const char *field, const QStringList &possible)
    {
        fail(QLatin1String(field),
             QT_TRANSLATE_NOOP("Error", "%1: the field \"%2\" cannot be “%3”. Possible: %4."),
             {written(m_object.value(QLatin1String(field))), possible.join(QStringLiteral(", "))});
    }

    void fail(const QString &field, const char *sentence, const QStringList &more = {})
    {
        if (!m_fault)
            m_fault = failure(ErrorCode::Invalid, sentence, QStringList{m_place, field} + more);
    }

private:
    /// What stands there, for a message: a text as it is, anything else in JSON.
    static QString written(const QJsonValue &value)
    {
        constexpr qsizetype enough = 60;
        if (value.isString())
            return value.toString().left(enough);
        const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        return QString::fromUtf8(json.mid(1, json.size() - 2)).left(enough);
    }

    QJsonObject m_object;
    QString m_place;
    std::optional<Error> &m_fault;
};

} // namespace tverrlos
