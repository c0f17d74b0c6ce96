#pragma once

#include "core/regimes/findings.h"

namespace tverrlos {

/// What an enquiry holds for each regime, summed from its findings. Pure; one per enquiry.
class Weighing
{
public:
    Weighing(const Enquiry &enquiry, const ReadText &text, const Lexicon &lexicon, QList<Finding> findings);

    /// Regimes from the lexicon's threshold upwards, most confident first.
    QList<RegimeSuggestion> suggested() const;
    QList<RegimeSuggestion> toAssess() const;
    /// Topics that only several concepts together speak for.
    QList<TopicCode> combinedTopics() const;
    double intent() const;
    double domain() const;

private:
    enum class Side { Weights, Assess };
    struct Share
    {
        Finding finding;
        double weight = 0;
    };
    QList<RegimeSuggestion> above(Side side, double threshold) const;
    QList<Share> sharesOf(const RegimeCode &regime, Side side) const;
    QList<Finding> combine(const Combination &combination) const;
    const QList<Finding> &holding(const QString &concept_) const;

    const Enquiry &m_enquiry;
    const ReadText &m_text;
    const Lexicon &m_lexicon;
    QList<Finding> m_findings;
    QHash<QString, QList<Finding>> m_concepts;
    QList<QList<Finding>> m_combined; ///< by combination: what fulfils it; empty: not fulfilled
};

} // namespace tverrlos
