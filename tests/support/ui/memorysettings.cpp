#include "tests/support/ui/memorysettings.h"

namespace tverrlos {

Result<std::optional<QString>> MemorySettings::value(const QString &key, const QString &person)
{
    const auto found = kept.constFind({person, key});
    return found == kept.constEnd() ? std::optional<QString>() : std::optional(*found);
}

Result<void> MemorySettings::setValue(const QString &key, const QString &text, const QString &person)
{
    kept.insert({person, key}, text);
    return {};
}

Result<void> MemorySettings::clear(const QString &key, const QString &person)
{
    kept.remove({person, key});
    return {};
}

Result<QMap<QString, QString>> MemorySettings::all(const QString &person)
{
    QMap<QString, QString> own;
    for (auto it = kept.constBegin(); it != kept.constEnd(); ++it)
        if (it.key().first == person)
            own.insert(it.key().second, it.value());
    return own;
}

} // namespace tverrlos
