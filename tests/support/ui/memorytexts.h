#pragma once

#include "core/texts/textstore.h"
#include "tests/support/ui/memoryplan.h"

namespace tverrlos {

/// The texts of the office in memory, as TextStore promises.
class MemoryTexts final : public TextStore
{
public:
    QMap<QString, OfficeText> changed; ///< by key
    MemoryHistory past;

    Result<qint64> version() override;
    Result<QList<OfficeText>> texts() override;
    Result<OfficeText> find(const TextKey &key) override;
    Result<OfficeText> write(const TextKey &key, const std::optional<QString> &own, const QString &actor,
                             std::optional<int> expectedRevision) override;
    Result<OfficeText> undo(const TextKey &key, const QString &actor) override;
    Result<OfficeText> redo(const TextKey &key, const QString &actor) override;
    Result<QList<RecordEvent>> history(const TextKey &key) override { return past.events.value(key.text()); }

private:
    OfficeText keep(const OfficeText &before, OfficeText after, const char *act, const QString &actor);
};

} // namespace tverrlos
