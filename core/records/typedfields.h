#pragma once

#include "core/calendar/clock.h"
#include "core/cases/facets.h"
#include "core/results/result.h"

#include <QDate>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace tverrlos {

/// KEY=VALUE words as somebody types them. Fields are taken out one by one; what is left at the end was not
/// understood. The first thing that is wrong stays in fault().
class TypedFields
{
public:
    explicit TypedFields(const QStringList &words);

    /// Unset: the key was not given. An empty value is an answer: take it away.
    std::optional<QString> text(const char *key);
    std::optional<QStringList> list(const char *key);
    /// An empty value gives an invalid day.
    std::optional<QDate> day(const char *key);
    /// Whole kroner, spaces allowed ("120 000"); an empty value gives an inner nothing.
    std::optional<std::optional<qint64>> kroner(const char *key);
    /// An empty value gives an inner nothing.
    template<class E>
    std::optional<std::optional<E>> oneOf(const char *key)
    {
        const std::optional<QString> written = text(key);
        if (!written)
            return std::nullopt;
        const std::optional<E> value = fromCode<E>(written->trimmed());
        if (!value && !written->trimmed().isEmpty()) {
            QStringList possible;
            const QList<E> all = allOf<E>();
            for (const E one : all)
                possible.append(codeOf(one));
            notPossible(key, *written, possible);
        }
        return std::optional(value);
    }

    /// Names what was left over, or what was wrong; ok when all was understood.
    Result<void> end();

private:
    void fault(const Error &error);
    void notPossible(const char *key, const QString &written, const QStringList &possible);

    QMap<QString, QString> m_fields;
    QStringList m_known;
    std::optional<Error> m_fault;
};

} // namespace tverrlos
