#include "core/records/typedfields.h"

namespace tverrlos {

TypedFields::TypedFields(const QStringList &words)
{
    for (const QString &word : words) {
        const qsizetype sign = word.indexOf(QLatin1Char('='));
        const QString key = word.left(sign).trimmed().toLower();
        if (sign < 1)
            fault(
                failure(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "“%1” is not a KEY=VALUE."), {word}));
        else if (m_fields.contains(key))
            fault(failure(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "“%1” was given more than once."),
                          {key}));
        else
            m_fields.insert(key, word.mid(sign + 1));
    }
}

std::optional<QString> TypedFields::text(const char *key)
{
    const QString name = QString::fromLatin1(key);
    m_known.append(name);
    const auto found = m_fields.constFind(name);
    if (found == m_fields.constEnd())
        return std::nullopt;
    const QString value = *found;
    m_fields.erase(found);
    return value;
}

std::optional<QStringList> TypedFields::list(const char *key)
{
    const std::optional<QString> written = text(key);
    if (!written)
        return std::nullopt;
    QStringList items;
    const QStringList parts = written->split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &part : parts)
        if (const QString item = part.trimmed(); !item.isEmpty() && !items.contains(item))
            items.append(item);
    return items;
}

std::optional<QDate> TypedFields::day(const char *key)
{
    const std::optional<QString> written = text(key);
    if (!written)
        return std::nullopt;
    const QDate read = parseDate(*written);
    if (!read.isValid() && !written->trimmed().isEmpty())
        fault(failure(ErrorCode::Invalid,
                      QT_TRANSLATE_NOOP("Error", "“%1” is not a date (22.11.2026 or 2026-11-22)."),
                      {*written}));
    return read;
}

std::optional<std::optional<qint64>> TypedFields::kroner(const char *key)
{
    const std::optional<QString> written = text(key);
    if (!written)
        return std::nullopt;
    QString digits = *written;
    digits.remove(QLatin1Char(' ')).remove(QChar(0xa0));
    if (digits.isEmpty())
        return std::optional(std::optional<qint64>());
    bool ok = false;
    const qint64 amount = digits.toLongLong(&ok);
    if (!ok || amount < 0)
        fault(failure(ErrorCode::Invalid,
                      QT_TRANSLATE_NOOP("Error", "“%1” is not an amount in whole kroner (120000)."),
                      {*written}));
    return std::optional(std::optional(amount));
}

Result<void> TypedFields::end()
{
    if (!m_fault && !m_fields.isEmpty())
        fault(failure(ErrorCode::Invalid,
                      QT_TRANSLATE_NOOP("Error", "“%1” is not a field here; possible are %2."),
                      {m_fields.firstKey(), m_known.join(QStringLiteral(", "))}));
    if (m_fault)
        return *m_fault;
    return {};
}

void TypedFields::fault(const Error &error)
{
    if (!m_fault)
        m_fault = error;
}

void TypedFields::notPossible(const char *key, const QString &written, const QStringList &possible)
{
    fault(failure(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "“%1” is not a possible %2 (%3)."),
                  {written, QString::fromLatin1(key), possible.join(QStringLiteral(", "))}));
}

} // namespace tverrlos
