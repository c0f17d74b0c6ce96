#include "tests/support/ui/memoryprecedents.h"

#include <algorithm>

namespace tverrlos {

Result<QList<SimilarCase>> MemoryPrecedents::similar(const Question &question, int limit)
{
    QList<SimilarCase> alike;
    for (const Case &value : std::as_const(m_cases.kept)) {
        SimilarCase found;
        for (const RegimeCode &regime : question.regimes)
            if (value.taggedRegimes().contains(regime))
                found.sharedRegimes.append(regime);
        if (found.sharedRegimes.isEmpty() || alike.size() == limit || value.number == question.self)
            continue;
        found.row = rowOf(value);
        found.score = static_cast<double>(found.sharedRegimes.size());
        if (!value.resolutions.isEmpty() && !value.resolutions.first().statements.isEmpty())
            found.answer = value.resolutions.first().statements.first().text;
        alike.append(found);
    }
    return alike;
}

Result<QList<Contradiction>> MemoryPrecedents::contradicted(const Resolution &answer,
                                                            const std::optional<CaseNumber> &self)
{
    QList<Precedent> earlier;
    for (const Case &value : std::as_const(m_cases.kept))
        for (const Resolution &resolution : value.resolutions)
            if (value.number != self)
                earlier.append({value.number, value.title, !value.isOpen(), resolution});
    return contradictions(answer, earlier);
}

Result<QList<LikelyDuplicate>> MemoryPrecedents::likelyDuplicates(const Case &enquiry)
{
    QList<LikelyDuplicate> found;
    for (const Case &value : std::as_const(m_cases.kept)) {
        const double likeness = textLikeness(enquiry.problem, value.problem);
        if (!enquiry.asker.organisation.isEmpty() && likeness >= sameQuestion &&
            enquiry.asker.organisation == value.asker.organisation)
            found.append({rowOf(value), likeness});
    }
    return found;
}

} // namespace tverrlos
