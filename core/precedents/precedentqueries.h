#pragma once

#include "core/cases/casequeries.h"
#include "core/precedents/contradiction.h"
#include "core/precedents/samequestion.h"

namespace tverrlos {

/// What earlier cases are compared with: a case, or an enquiry that is none yet.
struct Question
{
    QString text;
    QList<RegimeCode> regimes;
    QList<ProvisionCode> provisions;
    QList<TopicCode> topics;
    std::optional<CaseNumber> self; ///< not an answer to itself

    static Question of(const Case &value);
};

/// A similar earlier case, why it is similar, and what was answered.
struct SimilarCase
{
    CaseRow row;
    double score = 0; ///< higher is more alike; comparable within one answer only
    QStringList sharedWords;
    QList<RegimeCode> sharedRegimes;
    QList<ProvisionCode> sharedProvisions;
    QStringList
        sharedReferences; ///< legal references of its answer that the text names too, as written there
    QList<TopicCode> sharedTopics;
    QString answer; ///< first words of the resolution, when resolved
    bool operator==(const SimilarCase &) const = default;

    bool isPrecedent() const { return row.closed && !answer.isEmpty(); }
};

/// What the service has said before: reads over all cases. Thread: the
/// database thread only.
class PrecedentQueries
{
public:
    virtual ~PrecedentQueries() = default;
    /// Cases like the question, each with its reason: those that are closed and answered first, then those
    /// with an answer, then the others; within each the best first. What is only faintly like it comes last
    /// whatever became of it.
    virtual Result<QList<SimilarCase>> similar(const Question &question, int limit) = 0;
    /// What the answer says otherwise than earlier ones on the same provisions. Of a provision that very many
    /// answers name, the latest few hundred cases are compared. `self` is left out.
    virtual Result<QList<Contradiction>> contradicted(const Resolution &answer,
                                                      const std::optional<CaseNumber> &self) = 0;
    /// Cases that the enquiry seems to be once more: the same asker, nearly the same text, received within
    /// askedTwiceWithin days of it. Nothing for an enquiry whose asker is not known. The most alike first.
    virtual Result<QList<LikelyDuplicate>> likelyDuplicates(const Case &enquiry) = 0;
};

} // namespace tverrlos
