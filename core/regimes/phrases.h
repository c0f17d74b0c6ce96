#pragma once

#include "core/regimes/words.h"
#include "core/results/result.h"

#include <QHash>
#include <QSet>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace tverrlos {

/// A run of words that a phrase was found in.
struct PhraseMatch
{
    int owner = 0;       ///< who put the phrase in
    qsizetype first = 0; ///< index into ReadText::words
    qsizetype last = 0;  ///< inclusive
};

/// Finds many phrases in one pass. A phrase is words with spaces between; all of them stand in one sentence.
///   word     the stem with one of the inflection endings (journal, journalen, journaler)
///   =word    exactly this
///            (a final e may be the a of nynorsk infinitives: rekne finds rekna)
///   word*    begins with it (compounds: taushetsplikt* finds taushetspliktsreglene)
///   *word    ends with it and an ending (*logg finds aktivitetslogger)
///   *word*   holds it
///   a|b      either; each may carry its own marks
///   ..       up to four words between
/// A long word that fits nothing is tried once more with one slip of the keyboard in it: a letter missing,
/// doubled, wrong or swapped (taushetplikt, talegjenkjening).
class PhraseIndex
{
public:
    explicit PhraseIndex(const QStringList &endings = {}) : m_endings(endings.begin(), endings.end()) {}

    /// An index with the same endings and no phrases yet.
    PhraseIndex emptied() const;
    /// Invalid when the phrase is empty, begins or ends with "..", or a word in it is empty.
    Result<void> add(int owner, const QString &phrase);
    /// What words fit, by word: kept from text to text where many are read on one thread.
    using KnownWords = QHash<QString, QList<int>>;
    /// Every occurrence, in text order. Const and thread-safe. `known` belongs to this index as it is, and is
    /// forgotten when it has grown large.
    QList<PhraseMatch> find(const ReadText &text, KnownWords &known) const;
    QList<PhraseMatch> find(const ReadText &text) const
    {
        KnownWords known; // each distinct word is looked up once
        return find(text, known);
    }

private:
    enum class Fit { Exact, Inflected, Prefix, Suffix, Infix };
    struct Pattern
    {
        Fit fit = Fit::Inflected;
        QString stem;
    };
    struct Step
    {
        QList<int> patterns; ///< empty: a gap
    };
    struct Phrase
    {
        int owner = 0;
        QList<Step> steps;
    };

    std::optional<int> intern(const QString &word);
    QList<int> fitting(const QString &word) const;
    bool fits(const Pattern &pattern, const QString &word) const;
    bool almostFits(const Pattern &pattern, const QString &word) const;
    std::optional<qsizetype> matchFrom(const Phrase &phrase, qsizetype step, qsizetype at,
                                       const ReadText &text,
                                       const QList<const QList<int> *> &wordPatterns) const;

    QSet<QString> m_endings;
    QList<Pattern> m_patterns;
    QHash<QString, int> m_patternIds;     ///< by the word as written in the phrase
    QHash<QString, QList<int>> m_byStart; ///< exact, inflected and prefix patterns by their first letters
    QList<int> m_anywhere;                ///< suffix and infix patterns
    QList<Phrase> m_phrases;
    QHash<int, QList<int>> m_startingWith; ///< pattern to the phrases that begin with it
};

} // namespace tverrlos
