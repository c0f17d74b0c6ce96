#include "core/regimes/phrases.h"

namespace tverrlos {

namespace {

constexpr qsizetype keyLength = 2;
constexpr qsizetype mostKnown = 100'000; ///< words
constexpr int widestGap = 4;
/// Shorter words have too many neighbours for a slip to be told from another word.
constexpr qsizetype shortestSlip = 9, shortestSlipStem = 8, shortestSureStart = 3;

/// What is left of the word after the stem with one slip in it; nothing where it takes more than one.
std::optional<QString> afterSlip(const QString &stem, const QString &word)
{
    qsizetype at = 0;
    while (at < stem.size() && at < word.size() && stem.at(at) == word.at(at))
        ++at;
    // A slip in the last letter could as well be another ending.
    if (at < shortestSureStart || at >= stem.size() - 1 || at >= word.size())
        return std::nullopt;
    const QStringView wanted(stem), read(word);
    const auto goesOn = [&](qsizetype inWord, qsizetype inStem) {
        return read.mid(inWord).startsWith(wanted.mid(inStem));
    };
    const bool swapped = at + 1 < word.size() && word.at(at) == stem.at(at + 1) &&
                         word.at(at + 1) == stem.at(at) && goesOn(at + 2, at + 2);
    if (swapped || goesOn(at + 1, at + 1))
        return word.mid(stem.size());
    if (goesOn(at, at + 1))
        return word.mid(stem.size() - 1);
    if (goesOn(at + 1, at))
        return word.mid(stem.size() + 1);
    return std::nullopt;
}

} // namespace

PhraseIndex PhraseIndex::emptied() const
{
    PhraseIndex empty;
    empty.m_endings = m_endings;
    return empty;
}

std::optional<int> PhraseIndex::intern(const QString &word)
{
    if (const auto known = m_patternIds.constFind(word); known != m_patternIds.constEnd())
        return *known;
    Pattern pattern{Fit::Inflected, word};
    const bool open = word.startsWith(QLatin1Char('*'));
    const bool trailing = word.endsWith(QLatin1Char('*'));
    if (word.startsWith(QLatin1Char('=')))
        pattern = {Fit::Exact, word.mid(1)};
    else if (open && trailing && word.size() > 1)
        pattern = {Fit::Infix, word.mid(1, word.size() - 2)};
    else if (open)
        pattern = {Fit::Suffix, word.mid(1)};
    else if (trailing)
        pattern = {Fit::Prefix, word.chopped(1)};
    if (pattern.stem.isEmpty())
        return std::nullopt;
    const int id = int(m_patterns.size());
    m_patterns.append(pattern);
    m_patternIds.insert(word, id);
    if (pattern.fit == Fit::Suffix || pattern.fit == Fit::Infix)
        m_anywhere.append(id);
    else
        m_byStart[pattern.stem.left(keyLength)].append(id);
    return id;
}

Result<void> PhraseIndex::add(int owner, const QString &phrase)
{
    const Error invalid{
        ErrorCode::Invalid,
        QString::fromUtf8(QT_TRANSLATE_NOOP("Error", "The phrase \"%1\" cannot be searched for.")),
        {phrase},
        QString::fromUtf8(QT_TRANSLATE_NOOP("Error", "Write words with single spaces between them."))};
    Phrase parsed{owner, {}};
    for (const QString &element : phrase.split(QLatin1Char(' '))) {
        Step step;
        if (element != QLatin1String("..")) {
            for (const QString &word : element.split(QLatin1Char('|'))) {
                const auto id = intern(word);
                if (!id)
                    return invalid;
                step.patterns.append(*id);
            }
        }
        parsed.steps.append(step);
    }
    if (parsed.steps.first().patterns.isEmpty() || parsed.steps.last().patterns.isEmpty())
        return invalid;
    for (const int pattern : parsed.steps.first().patterns)
        m_startingWith[pattern].append(int(m_phrases.size()));
    m_phrases.append(parsed);
    return {};
}

bool PhraseIndex::fits(const Pattern &pattern, const QString &word) const
{
    switch (pattern.fit) {
    case Fit::Exact:
        return word == pattern.stem;
    case Fit::Inflected:
        if (pattern.stem.size() >= 4 && pattern.stem.endsWith(QLatin1Char('e')) &&
            word.size() == pattern.stem.size() && word.endsWith(QLatin1Char('a')) &&
            word.startsWith(QStringView(pattern.stem).chopped(1)))
            return true;
        return word.startsWith(pattern.stem) && m_endings.contains(word.mid(pattern.stem.size()));
    case Fit::Prefix:
        return word.startsWith(pattern.stem);
    case Fit::Suffix: {
        const qsizetype at = word.lastIndexOf(pattern.stem);
        return at >= 0 && m_endings.contains(word.mid(at + pattern.stem.size()));
    }
    case Fit::Infix:
        return word.contains(pattern.stem);
    }
    Q_UNREACHABLE();
}

bool PhraseIndex::almostFits(const Pattern &pattern, const QString &word) const
{
    const bool open = pattern.fit == Fit::Prefix;
    if ((!open && pattern.fit != Fit::Inflected) || pattern.stem.size() < shortestSlipStem)
        return false;
    const auto rest = afterSlip(pattern.stem, word);
    return rest && (open || m_endings.contains(*rest));
}

QList<int> PhraseIndex::fitting(const QString &word) const
{
    QList<int> found;
    for (qsizetype length = 1; length <= qMin(keyLength, word.size()); ++length)
        for (const int id : m_byStart.value(word.left(length)))
            if (fits(m_patterns.at(id), word))
                found.append(id);
    for (const int id : m_anywhere)
        if (fits(m_patterns.at(id), word))
            found.append(id);
    if (found.isEmpty() && word.size() >= shortestSlip)
        for (const int id : m_byStart.value(word.left(keyLength)))
            if (almostFits(m_patterns.at(id), word))
                found.append(id);
    return found;
}

std::optional<qsizetype> PhraseIndex::matchFrom(const Phrase &phrase, qsizetype step, qsizetype at,
                                                const ReadText &text,
                                                const QList<const QList<int> *> &wordPatterns) const
{
    if (step == phrase.steps.size())
        return at - 1;
    const bool gap = phrase.steps.at(step).patterns.isEmpty();
    const qsizetype wanted = gap ? step + 1 : step;
    const int sentence = text.words.at(at - 1).sentence;
    for (qsizetype skipped = 0; skipped <= (gap ? widestGap : 0); ++skipped) {
        const qsizetype candidate = at + skipped;
        if (candidate >= text.words.size() || text.words.at(candidate).sentence != sentence)
            return std::nullopt;
        for (const int pattern : phrase.steps.at(wanted).patterns) {
            if (!wordPatterns.at(candidate)->contains(pattern))
                continue;
            if (const auto end = matchFrom(phrase, wanted + 1, candidate + 1, text, wordPatterns))
                return end;
        }
    }
    return std::nullopt;
}

QList<PhraseMatch> PhraseIndex::find(const ReadText &text, KnownWords &known) const
{
    if (known.size() > mostKnown)
        known.clear();
    for (const Word &word : text.words)
        if (!known.contains(word.folded))
            known.insert(word.folded, fitting(word.folded));
    QList<const QList<int> *> wordPatterns;
    wordPatterns.reserve(text.words.size());
    for (const Word &word : text.words)
        wordPatterns.append(&*known.constFind(word.folded));

    QList<PhraseMatch> matches;
    for (qsizetype at = 0; at < text.words.size(); ++at) {
        for (const int pattern : *wordPatterns.at(at)) {
            for (const int index : m_startingWith.value(pattern)) {
                const Phrase &phrase = m_phrases.at(index);
                if (const auto end = matchFrom(phrase, 1, at + 1, text, wordPatterns))
                    matches.append({phrase.owner, at, *end});
            }
        }
    }
    return matches;
}

} // namespace tverrlos
