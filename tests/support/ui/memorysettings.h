#pragma once

#include "core/settings/settingsstore.h"

#include <QMap>

namespace tverrlos {

class MemorySettings final : public SettingsStore
{
public:
    QMap<std::pair<QString, QString>, QString> kept; ///< (person, key)
    Result<std::optional<QString>> value(const QString &key, const QString &person) override;
    Result<void> setValue(const QString &key, const QString &text, const QString &person) override;
    Result<void> clear(const QString &key, const QString &person) override;
    Result<QMap<QString, QString>> all(const QString &person) override;
};

} // namespace tverrlos
