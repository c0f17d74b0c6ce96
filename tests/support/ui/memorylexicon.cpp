#include "tests/support/ui/memorylexicon.h"

namespace tverrlos {

Result<LexiconVersion> MemoryLexicon::latest()
{
    return versions.isEmpty() ? LexiconVersion() : versions.first();
}

Result<LexiconVersion> MemoryLexicon::save(const LexiconChanges &changes, const QString &why,
                                           const QString &actor, int basedOn)
{
    const int now = versions.isEmpty() ? 0 : versions.first().version;
    if (now != basedOn)
        return failure(ErrorCode::Conflict, "%1 has changed the lexicon meanwhile (%2).",
                       {versions.first().by, versions.first().why});
    const LexiconVersion next{now + 1, QDateTime(QDate(2024, 2, 20), QTime(8, 0), Qt::UTC), actor, why,
                              changes};
    versions.prepend(next);
    return next;
}

Result<QList<JudgedCase>> MemoryLexicon::judged(CaseId after, int limit)
{
    QList<JudgedCase> page;
    for (const JudgedCase &each : cases)
        if (each.id > after && page.size() < limit)
            page.append(each);
    return page;
}

} // namespace tverrlos
