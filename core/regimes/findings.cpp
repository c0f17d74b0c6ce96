#include "core/regimes/findings.h"

#include <QSet>

#include <algorithm>

namespace tverrlos {

namespace {

bool negates(const ReadText &text, qsizetype at, const Lexicon &lexicon, CaseLanguage language)
{
    const QString &word = text.words.at(at).folded;
    const bool negator = language == CaseLanguage::English ? lexicon.englishNegators.contains(word)
                                                           : lexicon.negators.contains(word);
    if (!negator)
        return false;
    const bool notOnly = at + 1 < text.words.size() && lexicon.notOnly.contains(text.words.at(at + 1).folded);
    return !notOnly;
}

/// "ingen pasientopplysninger", "personopplysninger brukes ikke": a negator close by in the same clause.
bool isNegated(const Finding &finding, const ReadText &text, const Lexicon &lexicon, CaseLanguage language)
{
    const int clause = text.words.at(finding.first).clause;
    const auto inClause = [&](qsizetype at) {
        return at >= 0 && at < text.words.size() && text.words.at(at).clause == clause;
    };
    for (qsizetype at = finding.first - 1; at >= finding.first - lexicon.negationReach && inClause(at); --at)
        if (negates(text, at, lexicon, language))
            return true;
    for (qsizetype at = finding.last + 1; at <= finding.last + 2 && inClause(at); ++at)
        if (negates(text, at, lexicon, language))
            return true;
    return false;
}

/// Questions weigh in full wherever they stand: "Vi lurer på ..." often comes after the context heading.
double scaleOf(const Finding &finding, const ReadText &text, const Lexicon &lexicon,
               const QSet<int> &askingSentences)
{
    const int index = text.words.at(finding.first).sentence;
    const Sentence &sentence = text.sentences.at(index);
    const bool background = sentence.background && !sentence.question && !askingSentences.contains(index);
    if (!background)
        return 1.0;
    return lexicon.terms.at(finding.term).kind == TermKind::Fact ? lexicon.factBackground
                                                                 : lexicon.background;
}

void dropSilenced(QList<Finding> &findings, const Lexicon &lexicon)
{
    QList<Finding> silencing;
    for (const Finding &finding : findings)
        if (!lexicon.terms.at(finding.term).insteadOf.isEmpty())
            silencing.append(finding);
    findings.removeIf([&](const Finding &finding) {
        return std::any_of(silencing.begin(), silencing.end(), [&](const Finding &louder) {
            return louder.first <= finding.last && finding.first <= louder.last &&
                   lexicon.terms.at(louder.term).insteadOf.contains(lexicon.terms.at(finding.term).id);
        });
    });
}

} // namespace

CaseLanguage languageOf(const ReadText &text, const Lexicon &lexicon)
{
    QMap<CaseLanguage, int> hits;
    for (const Word &word : text.words)
        for (auto each = lexicon.languageWords.begin(); each != lexicon.languageWords.end(); ++each)
            if (each.value().contains(word.folded))
                ++hits[each.key()];
    CaseLanguage best = CaseLanguage::Bokmal;
    for (const CaseLanguage language : allOf<CaseLanguage>())
        if (hits.value(language) > hits.value(best))
            best = language;
    return best;
}

QList<Finding> findTerms(const ReadText &text, const Lexicon &lexicon, CaseLanguage language)
{
    QList<Finding> findings;
    QSet<int> excludedClauses, askingSentences;
    for (const PhraseMatch &match : lexicon.phrases.find(text)) {
        const Term &term = lexicon.terms.at(match.owner);
        if (term.kind == TermKind::Exclusion)
            for (qsizetype at = match.first; at <= match.last; ++at)
                excludedClauses.insert(text.words.at(at).clause);
        if (term.concepts.contains(QStringLiteral("asking")))
            askingSentences.insert(text.words.at(match.first).sentence);
        findings.append({match.owner, match.first, match.last});
    }
    dropSilenced(findings, lexicon);
    for (Finding &finding : findings) {
        const Term &term = lexicon.terms.at(finding.term);
        finding.scale = scaleOf(finding, text, lexicon, askingSentences);
        if (term.kind == TermKind::Fact)
            finding.negated = isNegated(finding, text, lexicon, language);
        if (term.kind == TermKind::Law || term.kind == TermKind::Fact)
            finding.negated =
                finding.negated || excludedClauses.contains(text.words.at(finding.first).clause);
    }
    return findings;
}

Evidence evidenceOf(const Finding &finding, const ReadText &text, const Enquiry &enquiry,
                    const Lexicon &lexicon)
{
    const Word &first = text.words.at(finding.first);
    const Word &last = text.words.at(finding.last);
    Evidence evidence;
    evidence.part = first.part;
    evidence.position = first.position;
    evidence.length = last.position + last.length - first.position;
    const QString &part = first.part == EnquiryPart::Subject   ? enquiry.subject
                          : first.part == EnquiryPart::Problem ? enquiry.problem
                                                               : enquiry.context;
    evidence.text = part.mid(evidence.position, evidence.length);
    evidence.term = lexicon.terms.at(finding.term).id;
    return evidence;
}

} // namespace tverrlos
