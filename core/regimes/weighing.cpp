#include "core/regimes/weighing.h"

#include <QSet>

#include <algorithm>

namespace tverrlos {

namespace {

constexpr qsizetype mostEvidence = 24;

bool overlaps(const Finding &a, const Finding &b)
{
    return a.first <= b.last && b.first <= a.last;
}

/// Cues count once each, and not at all where they would only repeat another at the same words.
double total(const QList<Finding> &findings, const Lexicon &lexicon, double Term::*figure)
{
    QSet<int> counted;
    double sum = 0;
    for (const Finding &finding : findings) {
        if (counted.contains(finding.term) || (finding.negated && lexicon.terms.at(finding.term).*figure > 0))
            continue;
        counted.insert(finding.term);
        sum += lexicon.terms.at(finding.term).*figure * finding.scale;
    }
    return sum;
}

} // namespace

Weighing::Weighing(const Enquiry &enquiry, const ReadText &text, const Lexicon &lexicon,
                   QList<Finding> findings)
    : m_enquiry(enquiry), m_text(text), m_lexicon(lexicon), m_findings(std::move(findings))
{
    for (const Finding &finding : m_findings)
        for (const QString &concept_ : m_lexicon.terms.at(finding.term).concepts)
            m_concepts[finding.negated ? QStringLiteral("no-") + concept_ : concept_].append(finding);
    for (const Combination &combination : m_lexicon.combinations)
        m_combined.append(combine(combination));
}

const QList<Finding> &Weighing::holding(const QString &concept_) const
{
    static const QList<Finding> none;
    const auto found = m_concepts.constFind(concept_);
    return found == m_concepts.constEnd() ? none : *found;
}

QList<Finding> Weighing::combine(const Combination &combination) const
{
    for (const QString &concept_ : combination.unless)
        if (!holding(concept_).isEmpty())
            return {};
    if (!combination.sameSentence) {
        QList<Finding> fulfilling;
        for (const QString &concept_ : combination.all) {
            const QList<Finding> &held = holding(concept_);
            if (held.isEmpty())
                return {};
            fulfilling.append(
                *std::max_element(held.begin(), held.end(),
                                  [](const Finding &a, const Finding &b) { return a.scale < b.scale; }));
        }
        return fulfilling;
    }
    for (const Finding &anchor : holding(combination.all.first())) {
        const int sentence = m_text.words.at(anchor.first).sentence;
        if (combination.question && !m_text.sentences.at(sentence).question)
            continue;
        QList<Finding> fulfilling{anchor};
        for (const QString &concept_ : combination.all.mid(1)) {
            const QList<Finding> &held = holding(concept_);
            const auto near = std::find_if(held.begin(), held.end(), [&](const Finding &finding) {
                return m_text.words.at(finding.first).sentence == sentence;
            });
            if (near != held.end())
                fulfilling.append(*near);
        }
        if (fulfilling.size() == combination.all.size())
            return fulfilling;
    }
    return {};
}

QList<Weighing::Share> Weighing::sharesOf(const RegimeCode &regime, Side side) const
{
    QList<Share> shares;
    for (const Finding &finding : m_findings) {
        const Term &term = m_lexicon.terms.at(finding.term);
        const double weight = (side == Side::Weights ? term.weights : term.assess).value(regime);
        if (weight != 0 && !finding.negated)
            shares.append({finding, weight * finding.scale});
    }
    std::stable_sort(shares.begin(), shares.end(),
                     [](const Share &a, const Share &b) { return a.weight > b.weight; });
    // Where words belong to several terms, the strongest speaks; a term said twice speaks once.
    QList<Share> kept;
    QSet<int> terms;
    for (const Share &share : shares) {
        const bool taken = std::any_of(kept.begin(), kept.end(), [&](const Share &each) {
            return overlaps(each.finding, share.finding);
        });
        if (taken || terms.contains(share.finding.term))
            continue;
        terms.insert(share.finding.term);
        kept.append(share);
        if (kept.size() == mostEvidence)
            break;
    }
    return kept;
}

QList<RegimeSuggestion> Weighing::above(Side side, double threshold) const
{
    QList<RegimeSuggestion> suggestions;
    for (const RegimeCode &regime : m_lexicon.regimes) {
        RegimeSuggestion suggestion{regime, 0, {}};
        QList<double> weights;
        const auto addEvidence = [&](const Finding &finding, double weight) {
            Evidence evidence = evidenceOf(finding, m_text, m_enquiry, m_lexicon);
            evidence.weight = weight;
            suggestion.evidence.append(evidence);
        };
        for (const Share &share : sharesOf(regime, side)) {
            weights.append(share.weight);
            if (share.weight > 0)
                addEvidence(share.finding, share.weight);
        }
        for (qsizetype i = 0; i < m_combined.size(); ++i) {
            const Combination &combination = m_lexicon.combinations.at(i);
            const double weight =
                (side == Side::Weights ? combination.weights : combination.assess).value(regime);
            const QList<Finding> &fulfilling = m_combined.at(i);
            if (weight == 0 || fulfilling.isEmpty())
                continue;
            double scale = 0;
            for (const Finding &finding : fulfilling)
                scale = std::max(scale, finding.scale);
            weights.append(weight * scale);
            for (const Finding &finding : fulfilling)
                if (weight > 0 && !finding.negated)
                    addEvidence(finding, weight * scale / double(fulfilling.size()));
        }
        std::sort(weights.begin(), weights.end(),
                  [](double a, double b) { return std::abs(a) > std::abs(b); });
        double sum = 0, factor = 1;
        for (const double weight : weights) {
            sum += weight * factor;
            factor *= m_lexicon.repeats;
        }
        suggestion.confidence = m_lexicon.calibration.confidence(sum);
        if (suggestion.confidence < threshold || suggestion.evidence.isEmpty())
            continue;
        std::stable_sort(suggestion.evidence.begin(), suggestion.evidence.end(),
                         [](const Evidence &a, const Evidence &b) { return a.weight > b.weight; });
        suggestions.append(suggestion);
    }
    std::stable_sort(
        suggestions.begin(), suggestions.end(),
        [](const RegimeSuggestion &a, const RegimeSuggestion &b) { return a.confidence > b.confidence; });
    return suggestions;
}

QList<RegimeSuggestion> Weighing::suggested() const
{
    return above(Side::Weights, m_lexicon.suggestFrom);
}

QList<RegimeSuggestion> Weighing::toAssess() const
{
    return above(Side::Assess, m_lexicon.assessFrom);
}

QList<TopicCode> Weighing::combinedTopics() const
{
    QList<TopicCode> topics;
    for (qsizetype i = 0; i < m_combined.size(); ++i)
        if (!m_combined.at(i).isEmpty())
            topics.append(m_lexicon.combinations.at(i).topics);
    return topics;
}

double Weighing::intent() const
{
    return total(m_findings, m_lexicon, &Term::intent);
}

double Weighing::domain() const
{
    return total(m_findings, m_lexicon, &Term::domain);
}

} // namespace tverrlos
