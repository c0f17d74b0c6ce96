#include "tests/support/ui/memorydrafts.h"

namespace tverrlos {

Result<void> MemoryDrafts::save(const Draft &draft)
{
    (void)discard(draft.editor, draft.author);
    kept.prepend(draft);
    return {};
}

Result<std::optional<Draft>> MemoryDrafts::load(const QString &editor, const QString &author)
{
    for (const Draft &draft : std::as_const(kept))
        if (draft.editor == editor && draft.author == author)
            return std::optional(draft);
    return std::optional<Draft>();
}

Result<void> MemoryDrafts::discard(const QString &editor, const QString &author)
{
    kept.removeIf([&](const Draft &draft) { return draft.editor == editor && draft.author == author; });
    return {};
}

Result<QList<Draft>> MemoryDrafts::list(const QString &author)
{
    QList<Draft> own;
    for (const Draft &draft : std::as_const(kept))
        if (draft.author == author)
            own.append(draft);
    return own;
}

} // namespace tverrlos
