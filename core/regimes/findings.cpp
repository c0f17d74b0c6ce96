#include "core/regimes/findings.h"

#include <QSet>

#include <algorithm>
#include <utility>

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
bool isNegated(const PhraseMatch &match, const ReadText &text, const Lexicon &lexicon, CaseLanguage language)
{
    const int clause = text.words.at(match.first).clause;
    const auto inClause = [&](qsizetype at) {
        return at >= 0 && at < text.words.size() && text.words.at(at).clause == clause;
    };
    for (qsizetype at = match.first - 1; at >= match.first - lexicon.negationReach && inClause(at); --at)
        if (negates(text, at, lexicon, language))
            return true;
    for (qsizetype at = match.last + 1; at <= match.last + 2 && inClause(at); ++at)
        if (negates(text, at, lexicon, language))
            return true;
    return false;
}

/// Questions weigh in full wherever they stand: "Vi lurer på ..." often comes after the context heading.
double scaleOf(const Mention &mention, const Lexicon &lexicon, const QSet<int> &askingSentences)
{
    const bool background =
        mention.background && !mention.question && !askingSentences.contains(mention.sentence);
    if (!background)
        return 1.0;
    return lexicon.terms.at(mention.term).kind == TermKind::Fact ? lexicon.factBackground
                                                                 : lexicon.background;
}

/// Mentions that count at all: of terms that are on, and not silenced where they share words with a louder
/// one.
QList<const Mention *> heard(const QList<Mention> &mentions, const Lexicon &lexicon)
{
    QList<const Mention *> on, silencing, kept;
    for (const Mention &mention : mentions) {
        const Term &term = lexicon.terms.at(mention.term);
        if (term.off)
            continue;
        on.append(&mention);
        if (!term.insteadOf.isEmpty())
            silencing.append(&mention);
    }
    for (const Mention *mention : std::as_const(on)) {
        const bool silenced = std::any_of(silencing.cbegin(), silencing.cend(), [&](const Mention *louder) {
            return louder->first <= mention->last && mention->first <= louder->last &&
                   lexicon.terms.at(louder->term).insteadOf.contains(lexicon.terms.at(mention->term).id);
        });
        if (!silenced)
            kept.append(mention);
    }
    return kept;
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

QList<Mention> mentionsIn(const ReadText &text, const PhraseIndex &phrases, const Lexicon &lexicon,
                          CaseLanguage language)
{
    PhraseIndex::KnownWords known;
    return mentionsIn(text, phrases, lexicon, language, known);
}

QList<Mention> mentionsIn(const ReadText &text, const PhraseIndex &phrases, const Lexicon &lexicon,
                          CaseLanguage language, PhraseIndex::KnownWords &known)
{
    QList<Mention> mentions;
    for (const PhraseMatch &match : phrases.find(text, known)) {
        const Word &first = text.words.at(match.first);
        const Sentence &sentence = text.sentences.at(first.sentence);
        mentions.append({match.owner, int(match.first), int(match.last), first.sentence, first.clause,
                         text.words.at(match.last).clause, sentence.question, sentence.background,
                         isNegated(match, text, lexicon, language)});
    }
    return mentions;
}

QList<Finding> settle(const QList<Mention> &mentions, const Lexicon &lexicon)
{
    const QList<const Mention *> counting = heard(mentions, lexicon);
    QSet<int> excludedClauses, askingSentences;
    for (const Mention *mention : counting) {
        const Term &term = lexicon.terms.at(mention->term);
        if (term.kind == TermKind::Exclusion)
            for (int clause = mention->clause; clause <= mention->lastClause; ++clause)
                excludedClauses.insert(clause);
        if (term.asking)
            askingSentences.insert(mention->sentence);
    }
    QList<Finding> findings;
    findings.reserve(counting.size());
    for (const Mention *mention : counting) {
        const TermKind kind = lexicon.terms.at(mention->term).kind;
        const bool excluded =
            (kind == TermKind::Law || kind == TermKind::Fact) && excludedClauses.contains(mention->clause);
        findings.append({*mention, scaleOf(*mention, lexicon, askingSentences),
                         excluded || (kind == TermKind::Fact && mention->negated)});
    }
    return findings;
}

Evidence evidenceOf(const Mention &mention, const ReadText &text, const Enquiry &enquiry,
                    const Lexicon &lexicon)
{
    const Word &first = text.words.at(mention.first);
    const Word &last = text.words.at(mention.last);
    Evidence evidence;
    evidence.part = first.part;
    evidence.position = first.position;
    evidence.length = last.position + last.length - first.position;
    const QString &part = first.part == EnquiryPart::Subject   ? enquiry.subject
                          : first.part == EnquiryPart::Problem ? enquiry.problem
                                                               : enquiry.context;
    evidence.text = part.mid(evidence.position, evidence.length);
    evidence.term = lexicon.terms.at(mention.term).id;
    return evidence;
}

} // namespace tverrlos
