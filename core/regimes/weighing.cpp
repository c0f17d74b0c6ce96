#include "core/regimes/weighing.h"

#include <QSet>

#include <algorithm>

namespace tverrlos {

namespace {

constexpr qsizetype mostEvidence = 24;
/// From this weight on a term of the law names the rule itself, or a duty of it.
constexpr double naming = 0.9;

bool overlaps(const Finding &a, const Finding &b)
{
    return a.place.first <= b.place.last && b.place.first <= a.place.last;
}

/// Cues count once each, and not at all where they would only repeat another at the same words.
double total(const QList<Finding> &findings, const Lexicon &lexicon, double Term::*figure)
{
    QSet<int> counted;
    double sum = 0;
    for (const Finding &finding : findings) {
        const double value = lexicon.terms.at(finding.place.term).*figure;
        if (value == 0 || counted.contains(finding.place.term) || (finding.negated && value > 0))
            continue;
        counted.insert(finding.place.term);
        sum += value * finding.scale;
    }
    return sum;
}

} // namespace

Weighing::Weighing(const Lexicon &lexicon, QList<Finding> findings, Leaning leaning)
    : m_lexicon(lexicon), m_findings(std::move(findings)), m_leaning(std::move(leaning))
{
    for (const Finding &finding : std::as_const(m_findings))
        for (const QString &concept_ : m_lexicon.terms.at(finding.place.term).concepts)
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
    if (combination.sameSentence)
        return combineInSentence(combination);
    QList<Finding> fulfilling;
    for (const QString &concept_ : combination.all) {
        const QList<Finding> &held = holding(concept_);
        if (held.isEmpty())
            return {};
        fulfilling.append(*std::max_element(
            held.begin(), held.end(), [](const Finding &a, const Finding &b) { return a.scale < b.scale; }));
    }
    return fulfilling;
}

QList<Finding> Weighing::combineInSentence(const Combination &combination) const
{
    for (const Finding &anchor : holding(combination.all.first())) {
        if (combination.question && !anchor.place.question)
            continue;
        QList<Finding> fulfilling{anchor};
        for (const QString &concept_ : combination.all.mid(1)) {
            const QList<Finding> &held = holding(concept_);
            const auto near = std::find_if(held.begin(), held.end(), [&](const Finding &finding) {
                return finding.place.sentence == anchor.place.sentence;
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
        const Term &term = m_lexicon.terms.at(finding.place.term);
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
        if (taken || terms.contains(share.finding.place.term))
            continue;
        terms.insert(share.finding.place.term);
        kept.append(share);
        if (kept.size() == mostEvidence)
            break;
    }
    return kept;
}

/// What the words add to what the terms say, or take from it. They never speak alone (there would be no
/// evidence to show) nor louder than the terms, so that an office that changes a term's weight sees what that
/// does. What the context tells is not silenced by what the question is mostly about, and a rule or a duty
/// that is named is not silenced at all.
double Weighing::push(const RegimeWeight &said) const
{
    constexpr double most = 1.5, besideTerms = 0.75, againstTerms = 0.3;
    const double leaning = m_leaning.regimes.value(m_lexicon.regimes.indexOf(said.regime), 0);
    const double terms = std::max(0.0, said.sum);
    const bool named = std::any_of(said.shares.begin(), said.shares.end(), [&](const Share &share) {
        return share.weight >= naming && m_lexicon.terms.at(share.finding.place.term).kind == TermKind::Law;
    });
    return std::clamp(m_lexicon.leanings.share * leaning, named ? 0.0 : -std::min(most, againstTerms * terms),
                      std::min(most, besideTerms * terms));
}

Weighing::RegimeWeight Weighing::weigh(const RegimeCode &regime, Side side) const
{
    RegimeWeight result{regime, 0, 0, {}};
    QList<double> weights;
    for (const Share &share : sharesOf(regime, side)) {
        weights.append(share.weight);
        if (share.weight > 0)
            result.shares.append(share);
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
                result.shares.append({finding, weight * scale / double(fulfilling.size())});
    }
    std::sort(weights.begin(), weights.end(), [](double a, double b) { return std::abs(a) > std::abs(b); });
    double factor = 1;
    for (const double weight : weights) {
        result.sum += weight * factor;
        factor *= m_lexicon.repeats;
    }
    if (side == Side::Weights && !result.shares.isEmpty())
        result.sum += push(result);
    result.confidence = m_lexicon.calibration.confidence(result.sum);
    std::stable_sort(result.shares.begin(), result.shares.end(),
                     [](const Share &a, const Share &b) { return a.weight > b.weight; });
    return result;
}

QList<Weighing::RegimeWeight> Weighing::above(Side side, double threshold) const
{
    QList<RegimeWeight> found;
    for (const RegimeCode &regime : m_lexicon.regimes) {
        const RegimeWeight weighed = weigh(regime, side);
        if (weighed.confidence >= threshold && !weighed.shares.isEmpty())
            found.append(weighed);
    }
    std::stable_sort(found.begin(), found.end(), [](const RegimeWeight &a, const RegimeWeight &b) {
        return a.confidence > b.confidence;
    });
    return found;
}

bool Weighing::asksForARule() const
{
    return std::any_of(m_findings.begin(), m_findings.end(), [this](const Finding &finding) {
        const Term &term = m_lexicon.terms.at(finding.place.term);
        return term.kind == TermKind::Law && finding.place.question && !finding.negated &&
               std::any_of(term.weights.begin(), term.weights.end(),
                           [](double weight) { return weight >= naming; });
    });
}

bool Weighing::isRegulatory() const
{
    const double asks = intent();
    const bool byTerms = asks > 0 && domain() > 0;
    if (m_leaning.regimes.isEmpty())
        return byTerms;
    // The words tip the balance only where they lean hard against the terms, and the terms ask for little. In
    // doubt it is not, unless a rule is asked for by name: a tag on what is beside the matter costs an
    // officer more trust than one that is lacking.
    constexpr double termsSay = 1, mostAsked = 2, asked = 0.5, sureFrom = 3, sureFromByName = 1;
    return m_leaning.about + (byTerms ? termsSay : -termsSay) +
               asked * std::clamp(asks, -mostAsked, mostAsked) >
           (asksForARule() ? sureFromByName : sureFrom);
}

QList<Weighing::RegimeWeight> Weighing::suggested() const
{
    const QList<RegimeWeight> sure = above(Side::Weights, m_lexicon.suggestFrom);
    if (!sure.isEmpty() || !toAssess().isEmpty())
        return sure;
    return above(Side::Weights, m_lexicon.leadingFrom).mid(0, 1);
}

QList<Weighing::RegimeWeight> Weighing::toAssess() const
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
    const bool asks = std::any_of(m_findings.begin(), m_findings.end(), [this](const Finding &finding) {
        const Term &term = m_lexicon.terms.at(finding.place.term);
        return finding.place.question && !finding.negated && (term.domain > 0 || !term.weights.isEmpty());
    });
    // A pitch or an invitation names rules without asking about them.
    const bool offPurpose = !holding(QStringLiteral("off-purpose")).isEmpty();
    QList<Finding> counting = m_findings;
    if (offPurpose)
        counting.removeIf([this](const Finding &finding) {
            return !finding.place.question && m_lexicon.terms.at(finding.place.term).intent > 0;
        });
    return total(counting, m_lexicon, &Term::intent) + (asks ? m_lexicon.questionIntent : 0);
}

double Weighing::domain() const
{
    return total(m_findings, m_lexicon, &Term::domain);
}

} // namespace tverrlos
