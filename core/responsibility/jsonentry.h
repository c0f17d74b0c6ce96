#pragma once

#include "core/cases/facets.h"
#include "core/results/result.h"

#include <QDate>
#include <QJsonArray>
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
                 QT_TRANSLATE_NOOP("Error", "%1: the field \"%2\" must be a day such as 2024-01-01."));
        return day;
    }

    bool flag(const char *field, bool otherwise)
    {
        const QJsonValue value = m_object.value(QLatin1String(field));
        if (!value.isUndefined() && !value.isBool())
            fail(QLatin1String(field),
                 QT_TRANSLATE_NOOP("Error", "%1: the field \"%2\" must be true or false."));
        return value.toBool(otherwise);
    }

    int number(const char *field, int otherwise)
    {
        const QJsonValue value = m_object.value(QLatin1String(field));
        const int read = value.toInt(-1);
        if (!value.isUndefined() && (read < 0 || !value.isDouble()))
            fail(QLatin1String(field),
                 QT_TRANSLATE_NOOP("Error", "%1: the field \"%2\" must be a whole number, 0 or more."));
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
        if (!value)
            fail(QLatin1String(field),
                 QT_TRANSLATE_NOOP("Error", "%1: the field \"%2\" holds an unknown word."));
        return value.value_or(allOf<E>().constFirst());
    }

    void fail(const QString &field, const char *sentence, const QStringList &more = {})
    {
        if (!m_fault)
            m_fault = failure(ErrorCode::Invalid, sentence, QStringList{m_place, field} + more);
    }

private:
    QJsonObject m_object;
    QString m_place;
    std::optional<Error> &m_fault;
};

} // namespace tverrlos
