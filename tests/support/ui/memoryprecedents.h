#pragma once

#include "core/precedents/precedentqueries.h"
#include "tests/support/ui/memorycases.h"

namespace tverrlos {

/// Earlier answers in memory: like are cases with a regime in common; the same question is compared as the
/// program does.
class MemoryPrecedents final : public PrecedentQueries
{
public:
    explicit MemoryPrecedents(MemoryCases &cases) : m_cases(cases) {}
    Result<QList<SimilarCase>> similar(const Question &question, int limit) override;
    Result<QList<Contradiction>> contradicted(const Resolution &answer,
                                              const std::optional<CaseNumber> &self) override;
    Result<QList<LikelyDuplicate>> likelyDuplicates(const Case &enquiry) override;

private:
    MemoryCases &m_cases;
};

} // namespace tverrlos
