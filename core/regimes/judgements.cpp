#include "core/regimes/judgements.h"

#include "core/regimes/weighing.h"

#include <algorithm>
#include <bit>

namespace tverrlos {

namespace {

constexpr int paceOfProgress = 256;

std::optional<double> share(int part, int rest)
{
    return part + rest > 0 ? std::optional(double(part) / (part + rest)) : std::nullopt;
}

Error cancelled()
{
    return failure(ErrorCode::Cancelled, QT_TRANSLATE_NOOP("Error", "Stopped."));
}

/// Letters that every occurrence of the form holds: a cheap look before the text is read.
QStringList sureWords(const QString &form)
{
    QStringList sure;
    for (const QString &element : form.split(QLatin1Char(' '))) {
        if (element.contains(QLatin1Char('|')) || element == QLatin1String(".."))
            continue;
        QString word = element;
        word.remove(QLatin1Char('*')).remove(QLatin1Char('='));
        // A slip of the keyboard or another ending may stand later in the word.
        sure.append(word.left(3));
    }
    return sure;
}

bool mayHold(const Enquiry &enquiry, const QStringList &sure)
{
    return std::all_of(sure.begin(), sure.end(), [&](const QString &word) {
        return enquiry.subject.contains(word, Qt::CaseInsensitive) ||
               enquiry.problem.contains(word, Qt::CaseInsensitive) ||
               enquiry.context.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace

std::optional<double> Hits::precision() const
{
    return share(right, wrong);
}

std::optional<double> Hits::recall() const
{
    return share(right, missed);
}

std::optional<double> Hits::f1() const
{
    return right + wrong + missed > 0 ? std::optional(2.0 * right / (2.0 * right + wrong + missed))
                                      : std::nullopt;
}

Hits TermHits::total() const
{
    Hits sum;
    for (const Hits &each : regimes) {
        sum.right += each.right;
        sum.wrong += each.wrong;
    }
    return sum;
}

namespace {

/// From this weight on, a term speaks for a regime rather than leans towards it: half of its strongest.
double leastOfSpeaking(const Term &term)
{
    double strongest = 0;
    for (const double weight : term.weights)
        strongest = std::max(strongest, weight);
    return strongest / 2;
}

} // namespace

Judgements::Judgements(Lexicon shipped) : m_shipped(std::move(shipped))
{
    for (qsizetype i = 0; i < m_shipped.terms.size(); ++i)
        m_termIndexes.insert(m_shipped.terms.at(i).id, int(i));
}

RegimeSet Judgements::setOf(const QList<RegimeCode> &regimes) const
{
    RegimeSet set = 0;
    for (const RegimeCode &regime : regimes)
        if (const qsizetype at = m_shipped.regimes.indexOf(regime); at >= 0 && at < 32)
            set |= RegimeSet(1) << at;
    return set;
}

void Judgements::add(const JudgedCase &judged)
{
    const int index = int(m_cases.size());
    const ReadText text = readText(judged.enquiry, m_shipped.cues);
    ReadCase read{judged.number,
                  languageOf(text, m_shipped),
                  setOf(judged.confirmed),
                  setOf(judged.open),
                  {},
                  m_shipped.leanings.of(text)};
    read.mentions = mentionsIn(text, m_shipped.phrases, m_shipped, read.language, m_words);
    read.mentions.squeeze();
    m_cases.append(read);
    m_indexes.insert(judged.id.value(), index);
    lookFor(m_forms.keys(), index, judged.enquiry);
}

QStringList Judgements::unreadForms(const LexiconChanges &changes) const
{
    QStringList unread;
    for (const TermChange &change : changes.list())
        for (const QStringList &forms : change.forms)
            for (const QString &form : forms)
                if (!m_forms.contains(form) && !unread.contains(form))
                    unread.append(form);
    return unread;
}

void Judgements::beginForms(const QStringList &forms)
{
    m_looking = forms;
    for (const QString &form : forms)
        m_forms.insert(form, {});
}

void Judgements::readForms(const JudgedCase &judged)
{
    if (const auto index = m_indexes.constFind(judged.id.value()); index != m_indexes.constEnd())
        lookFor(m_looking, *index, judged.enquiry);
}

void Judgements::abandonForms()
{
    for (const QString &form : std::as_const(m_looking))
        m_forms.remove(form);
    m_looking.clear();
}

void Judgements::lookFor(const QStringList &forms, int index, const Enquiry &enquiry)
{
    QStringList possible;
    for (const QString &form : forms)
        if (mayHold(enquiry, sureWords(form)))
            possible.append(form);
    if (possible.isEmpty())
        return;
    const ReadText text = readText(enquiry, m_shipped.cues);
    for (const QString &form : std::as_const(possible)) {
        PhraseIndex phrases = m_shipped.phrases.emptied();
        if (!phrases.add(0, form))
            continue;
        const QList<Mention> found = mentionsIn(text, phrases, m_shipped, m_cases.at(index).language);
        if (!found.isEmpty())
            m_forms[form].insert(index, found);
    }
}

Result<Lexicon> Judgements::lexiconWith(const LexiconChanges &changes) const
{
    return withChanges(m_shipped, changes);
}

QList<Mention> Judgements::mentionsOf(int index, const Lexicon &lexicon, const LexiconChanges &changes) const
{
    QList<Mention> mentions = m_cases.at(index).mentions;
    int own = int(m_shipped.terms.size());
    for (const TermChange &change : changes.list()) {
        const int shippedTerm = m_termIndexes.value(change.id, -1);
        if (shippedTerm < 0 && !change.own)
            continue;
        const int term = shippedTerm >= 0 ? shippedTerm : own++;
        Q_ASSERT(lexicon.terms.at(term).id == change.id);
        for (const QStringList &forms : change.forms)
            for (const QString &form : forms) {
                const QList<Mention> found = m_forms.value(form).value(index);
                for (Mention mention : found) {
                    mention.term = term;
                    mentions.append(mention);
                }
            }
    }
    return mentions;
}

RegimeSet Judgements::suggestedFor(int index, const Lexicon &lexicon, const LexiconChanges &changes) const
{
    const Weighing weighing(lexicon, settle(mentionsOf(index, lexicon, changes), lexicon),
                            m_cases.at(index).leaning);
    RegimeSet set = 0;
    if (!weighing.isRegulatory())
        return set;
    for (const Weighing::RegimeWeight &each : weighing.suggested())
        set |= RegimeSet(1) << lexicon.regimes.indexOf(each.regime);
    return set;
}

bool Judgements::touches(int index, const QSet<int> &terms, const LexiconChanges &before,
                         const LexiconChanges &after) const
{
    const QList<Mention> &mentions = m_cases.at(index).mentions;
    if (std::any_of(mentions.begin(), mentions.end(),
                    [&](const Mention &mention) { return terms.contains(mention.term); }))
        return true;
    for (const LexiconChanges *changes : {&before, &after})
        for (const TermChange &change : changes->list()) {
            if (before.of(change.id) == after.of(change.id))
                continue;
            for (const QStringList &forms : change.forms)
                for (const QString &form : forms)
                    if (const auto found = m_forms.constFind(form);
                        found != m_forms.constEnd() && found->contains(index))
                        return true;
        }
    return false;
}

Result<Outcome> Judgements::outcome(const LexiconChanges &changes, const Outcome *before,
                                    const Progress &progress) const
{
    const Result<Lexicon> lexicon = lexiconWith(changes);
    if (!lexicon)
        return lexicon.error();
    const bool reuse = before && before->suggested.size() == m_cases.size();
    QSet<int> changedTerms;
    if (reuse)
        for (const LexiconChanges *each : {&before->changes, &changes})
            for (const TermChange &change : each->list())
                if (before->changes.of(change.id) != changes.of(change.id) &&
                    m_termIndexes.contains(change.id))
                    changedTerms.insert(m_termIndexes.value(change.id));
    Outcome result{changes, {}};
    result.suggested.reserve(m_cases.size());
    for (int index = 0; index < int(m_cases.size()); ++index) {
        if (index % paceOfProgress == 0) {
            if (progress.isCancelled())
                return cancelled();
            progress.tell(index, m_cases.size());
        }
        const bool same = reuse && !touches(index, changedTerms, before->changes, changes);
        result.suggested.append(same ? before->suggested.at(index) : suggestedFor(index, *lexicon, changes));
    }
    return result;
}

QMap<RegimeCode, Hits> Judgements::hits(const Outcome &outcome) const
{
    QMap<RegimeCode, Hits> hits;
    for (qsizetype at = 0; at < m_shipped.regimes.size(); ++at) {
        const RegimeSet regime = RegimeSet(1) << at;
        Hits &each = hits[m_shipped.regimes.at(at)];
        for (qsizetype i = 0; i < m_cases.size() && i < outcome.suggested.size(); ++i) {
            const bool suggested = outcome.suggested.at(i) & regime;
            if (m_cases.at(i).confirmed & regime)
                ++(suggested ? each.right : each.missed);
            else if (suggested && !(m_cases.at(i).open & regime))
                ++each.wrong;
        }
    }
    return hits;
}

QList<ChangedCase> Judgements::changed(const Outcome &before, const Outcome &after) const
{
    QList<ChangedCase> changed;
    for (qsizetype i = 0; i < m_cases.size(); ++i) {
        const RegimeSet was = before.suggested.value(i), is = after.suggested.value(i);
        if (was == is)
            continue;
        const ReadCase &read = m_cases.at(i);
        ChangedCase each{read.number, {}, {}, 0};
        for (qsizetype at = 0; at < m_shipped.regimes.size(); ++at) {
            const RegimeSet regime = RegimeSet(1) << at;
            if ((was ^ is) & regime)
                (is & regime ? each.gained : each.lost).append(m_shipped.regimes.at(at));
        }
        const RegimeSet judged = ~read.open;
        each.better = std::popcount((was ^ is) & judged & ~(is ^ read.confirmed)) -
                      std::popcount((was ^ is) & judged & (is ^ read.confirmed));
        changed.append(each);
    }
    std::stable_sort(changed.begin(), changed.end(),
                     [](const ChangedCase &a, const ChangedCase &b) { return a.better < b.better; });
    return changed;
}

Result<QHash<QString, TermHits>> Judgements::termHits(const LexiconChanges &changes,
                                                      const Progress &progress) const
{
    const Result<Lexicon> lexicon = lexiconWith(changes);
    if (!lexicon)
        return lexicon.error();
    QList<TermHits> byTerm(lexicon->terms.size());
    for (int index = 0; index < int(m_cases.size()); ++index) {
        if (index % paceOfProgress == 0) {
            if (progress.isCancelled())
                return cancelled();
            progress.tell(index, m_cases.size());
        }
        QSet<int> counted;
        for (const Finding &finding : settle(mentionsOf(index, *lexicon, changes), *lexicon)) {
            const Term &term = lexicon->terms.at(finding.place.term);
            if (finding.negated || term.weights.isEmpty() || counted.contains(finding.place.term))
                continue;
            counted.insert(finding.place.term);
            TermHits &hits = byTerm[finding.place.term];
            ++hits.spoke;
            const double least = leastOfSpeaking(term);
            for (auto weight = term.weights.begin(); weight != term.weights.end(); ++weight) {
                const RegimeSet regime = setOf({weight.key()});
                if (weight.value() <= 0 || weight.value() < least || (m_cases.at(index).open & regime))
                    continue;
                Hits &each = hits.regimes[weight.key()];
                ++(m_cases.at(index).confirmed & regime ? each.right : each.wrong);
            }
        }
    }
    QHash<QString, TermHits> hits;
    for (qsizetype i = 0; i < byTerm.size(); ++i)
        hits.insert(lexicon->terms.at(i).id, byTerm.at(i));
    return hits;
}

Result<QList<Miss>> Judgements::misses(const LexiconChanges &changes, const Progress &progress) const
{
    const Result<Lexicon> lexicon = lexiconWith(changes);
    if (!lexicon)
        return lexicon.error();
    QList<Miss> misses;
    for (int index = 0; index < int(m_cases.size()); ++index) {
        if (index % paceOfProgress == 0 && progress.isCancelled())
            return cancelled();
        RegimeSet spoken = 0;
        for (const Finding &finding : settle(mentionsOf(index, *lexicon, changes), *lexicon)) {
            const Term &term = lexicon->terms.at(finding.place.term);
            for (auto weight = term.weights.begin(); weight != term.weights.end(); ++weight)
                if (!finding.negated && weight.value() > 0)
                    spoken |= setOf({weight.key()});
        }
        for (qsizetype at = 0; at < m_shipped.regimes.size(); ++at)
            if (m_cases.at(index).confirmed & ~spoken & (RegimeSet(1) << at))
                misses.append({m_cases.at(index).number, m_shipped.regimes.at(at)});
    }
    return misses;
}

} // namespace tverrlos
