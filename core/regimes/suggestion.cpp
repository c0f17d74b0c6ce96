#include "core/regimes/suggestion.h"

#include "core/regimes/findings.h"
#include "core/regimes/lexicon.h"
#include "core/regimes/problemcount.h"
#include "core/regimes/weighing.h"

#include <QMap>
#include <QSet>

namespace tverrlos {

namespace {

/// The facet with most weight behind it; the earlier mention wins a tie.
template<class Facet>
std::optional<Facet> facetOf(const QList<Finding> &findings, const Lexicon &lexicon,
                             std::optional<Facet> Term::*facet)
{
    QMap<Facet, double> weight;
    std::optional<Facet> best;
    for (const Finding &finding : findings) {
        const auto value = lexicon.terms.at(finding.place.term).*facet;
        if (!value || finding.negated)
            continue;
        weight[*value] += finding.scale;
        if (!best || weight.value(*value) > weight.value(*best))
            best = value;
    }
    return best;
}

template<class Named>
QList<Named> namedBy(const QList<Finding> &findings, const Lexicon &lexicon, QList<Named> Term::*names)
{
    QList<Named> found;
    for (const Finding &finding : findings)
        if (!finding.negated)
            for (const Named &name : lexicon.terms.at(finding.place.term).*names)
                if (!found.contains(name))
                    found.append(name);
    return found;
}

bool holdsNoPersonalData(const QList<Finding> &findings, const Lexicon &lexicon)
{
    bool denied = false;
    for (const Finding &finding : findings) {
        if (!lexicon.terms.at(finding.place.term).concepts.contains(QStringLiteral("patient-data")))
            continue;
        if (!finding.negated)
            return false;
        denied = true;
    }
    return denied;
}

QList<RegimeSuggestion> withEvidence(const QList<Weighing::RegimeWeight> &weighed, const ReadText &text,
                                     const Enquiry &enquiry, const Lexicon &lexicon)
{
    QList<RegimeSuggestion> suggestions;
    for (const Weighing::RegimeWeight &each : weighed) {
        RegimeSuggestion suggestion{each.regime, each.confidence, {}};
        for (const Weighing::Share &share : each.shares) {
            Evidence evidence = evidenceOf(share.finding.place, text, enquiry, lexicon);
            evidence.weight = share.weight;
            suggestion.evidence.append(evidence);
        }
        suggestions.append(suggestion);
    }
    return suggestions;
}

} // namespace

QStringList RegimeSuggestion::words() const
{
    QStringList words;
    for (const Evidence &each : evidence)
        if (!words.contains(each.text))
            words.append(each.text);
    return words;
}

Suggester::Suggester(Lexicon lexicon)
    : m_lexicon(std::make_shared<const Current<Lexicon>>(std::move(lexicon)))
{}

Suggester::Suggester(std::shared_ptr<const Current<Lexicon>> lexicon) : m_lexicon(std::move(lexicon)) {}

Suggestion Suggester::suggest(const Enquiry &enquiry) const
{
    const std::shared_ptr<const Lexicon> now = m_lexicon->get();
    const Lexicon &lexicon = *now;
    const ReadText text = readText(enquiry, lexicon.cues);
    Suggestion suggestion;
    suggestion.language = languageOf(text, lexicon);
    suggestion.problems = countProblems(
        enquiry.problem, text, {lexicon.numerals, lexicon.problemNouns, lexicon.cues.problemHeadings});
    const QList<Finding> findings =
        settle(mentionsIn(text, lexicon.phrases, lexicon, suggestion.language), lexicon);
    const Weighing weighing(lexicon, findings, lexicon.leanings.of(text));
    const double intent = weighing.intent();
    const double domain = weighing.domain();
    suggestion.regulatory = weighing.isRegulatory();
    if (suggestion.regulatory) {
        suggestion.regimes = withEvidence(weighing.suggested(), text, enquiry, lexicon);
        suggestion.assess = withEvidence(weighing.toAssess(), text, enquiry, lexicon);
    }
    const bool nothingFound = suggestion.regimes.isEmpty() && suggestion.assess.isEmpty();
    const bool elsewhere = intent < 0 || domain < 0;
    const bool somethingSaid = intent > 0 || domain > 0 || text.words.size() <= 3;
    suggestion.incomplete =
        nothingFound && text.words.size() < lexicon.enoughWords && somethingSaid && !elsewhere;
    // Too little to say what it is about is not the same as being about something else.
    suggestion.regulatory = suggestion.regulatory || suggestion.incomplete;
    if (!suggestion.regulatory)
        return suggestion;
    suggestion.provisions = namedBy(findings, lexicon, &Term::provisions);
    suggestion.topics = namedBy(findings, lexicon, &Term::topics);
    for (const TopicCode &topic : weighing.combinedTopics())
        if (!suggestion.topics.contains(topic))
            suggestion.topics.append(topic);
    suggestion.phase = facetOf(findings, lexicon, &Term::phase);
    suggestion.projectType = facetOf(findings, lexicon, &Term::projectType);
    if (!suggestion.projectType && holdsNoPersonalData(findings, lexicon))
        suggestion.projectType = ProjectType::NoPersonalData;
    return suggestion;
}

const Suggester &shippedSuggester()
{
    static const Suggester suggester(shippedLexicon());
    return suggester;
}

QList<CaseRegime> caseRegimes(const Suggestion &suggestion)
{
    QList<CaseRegime> regimes;
    QSet<RegimeCode> doubtful;
    for (const RegimeSuggestion &each : suggestion.assess)
        doubtful.insert(each.regime);
    const auto add = [&regimes](const RegimeSuggestion &each, RegimeStanding standing) {
        regimes.append({each.regime, standing, each.confidence, each.words(), {}, {}});
    };
    for (const RegimeSuggestion &each : suggestion.regimes)
        if (!doubtful.contains(each.regime))
            add(each, RegimeStanding::Suggested);
    for (const RegimeSuggestion &each : suggestion.assess)
        add(each, RegimeStanding::ToAssess);
    return regimes;
}

} // namespace tverrlos
