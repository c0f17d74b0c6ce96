#pragma once

#include "core/regimes/lexiconstore.h"

namespace tverrlos {

/// The office's lexicon in memory, with the judged cases a test gives it.
class MemoryLexicon final : public LexiconStore
{
public:
    QList<LexiconVersion> versions; ///< newest first
    QList<JudgedCase> cases;        ///< in order of id

    Result<int> version() override { return versions.isEmpty() ? 0 : versions.first().version; }
    Result<LexiconVersion> latest() override;
    Result<QList<LexiconVersion>> history(int limit) override { return versions.mid(0, limit); }
    Result<LexiconVersion> save(const LexiconChanges &changes, const QString &why, const QString &actor,
                                int basedOn) override;
    Result<QList<JudgedCase>> judged(CaseId after, int limit) override;
    Result<qint64> judgedCount() override { return qint64(cases.size()); }
};

} // namespace tverrlos
