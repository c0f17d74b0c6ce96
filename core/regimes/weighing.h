#pragma once

#include "core/regimes/findings.h"

namespace tverrlos {

/// What an enquiry holds for each regime, summed from its findings and how its words lean. Pure; one per
/// enquiry. The lexicon outlives it.
class Weighing
{
public:
    /// A finding and what it added.
    struct Share
    {
        Finding finding;
        double weight = 0;
    };
    struct RegimeWeight
    {
        RegimeCode regime;
        double sum = 0;
        double confidence = 0;
        QList<Share> shares; ///< what speaks for it, strongest first
    };

    Weighing(const Lexicon &lexicon, QList<Finding> findings, Leaning leaning = {});

    /// Whether this is about rules for AI or data in health at all; where it is not, nothing is suggested.
    bool isRegulatory() const;
    /// Regimes from the lexicon's threshold upwards, most confident first. Where none reaches it, the leading
    /// one alone, with the little confidence it has: a question about rules belongs somewhere.
    QList<RegimeWeight> suggested() const;
    QList<RegimeWeight> toAssess() const;
    /// Topics that only several concepts together speak for.
    QList<TopicCode> combinedTopics() const;
    double intent() const;
    double domain() const;

private:
    enum class Side { Weights, Assess };
    QList<RegimeWeight> above(Side side, double threshold) const;
    RegimeWeight weigh(const RegimeCode &regime, Side side) const;
    double push(const RegimeWeight &said) const;
    /// Whether a question names a rule.
    bool asksForARule() const;
    QList<Share> sharesOf(const RegimeCode &regime, Side side) const;
    QList<Finding> combine(const Combination &combination) const;
    QList<Finding> combineInSentence(const Combination &combination) const;
    const QList<Finding> &holding(const QString &concept_) const;

    const Lexicon &m_lexicon;
    QList<Finding> m_findings;
    Leaning m_leaning;
    QHash<QString, QList<Finding>> m_concepts;
    QList<QList<Finding>> m_combined; ///< by combination: what fulfils it; empty: not fulfilled
};

} // namespace tverrlos
