#pragma once

#include "core/drafts/draftstore.h"

#include <QList>

namespace tverrlos {

class MemoryDrafts final : public DraftStore
{
public:
    QList<Draft> kept;
    Result<void> save(const Draft &draft) override;
    Result<std::optional<Draft>> load(const QString &editor, const QString &author) override;
    Result<void> discard(const QString &editor, const QString &author) override;
    Result<QList<Draft>> list(const QString &author) override;
};

} // namespace tverrlos
