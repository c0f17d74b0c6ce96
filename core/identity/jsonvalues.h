#pragma once

#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <optional>
#include <type_traits>

/// How results and records write the values that they share: codes and numbers as their texts, days as ISO,
/// and null for what is not said.
namespace tverrlos {

/// Of codes, case numbers and whatever else has a text().
template<class T>
QJsonArray textArray(const QList<T> &list)
{
    QJsonArray array;
    for (const T &one : list)
        array.append(one.text());
    return array;
}

inline QJsonValue jsonOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

inline QJsonValue jsonOrNull(const QDate &day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

/// Days, moments (UTC, to the millisecond), values with a codeOf(), and what JSON has itself.
template<class T>
QJsonValue jsonOrNull(const std::optional<T> &value)
{
    if (!value)
        return {};
    if constexpr (std::is_same_v<T, QDate>)
        return value->toString(Qt::ISODate);
    else if constexpr (std::is_same_v<T, QDateTime>)
        return value->toString(Qt::ISODateWithMs);
    else if constexpr (std::is_enum_v<T>)
        return QString(codeOf(*value));
    else
        return QJsonValue(*value);
}

} // namespace tverrlos
