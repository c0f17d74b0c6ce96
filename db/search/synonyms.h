#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>

namespace tverrlos {

class WordReader;

/// What means the same in bokmål, nynorsk, English and everyday abbreviations, and which compounds a word
/// ends, from resources/reference/search. Applied to the question, not to the index, so that the lists can
/// grow without indexing anything again.
class Synonyms
{
public:
    /// Stems that stand next to each other; mostly one.
    using Term = QList<QByteArray>;

    /// Reads the lists that travel in the program.
    explicit Synonyms(WordReader &reader);
    /// What means the same, without itself; in the list's order.
    QList<Term> of(const Term &term) const { return m_others.value(term); }
    /// Known compounds that end with this stem: journalføringsplikt for plikt.
    QList<QByteArray> endingWith(const QByteArray &stem) const { return m_compounds.value(stem); }
    /// The word as bokmål and nynorsk write it, part by part of a compound (universitetssykehuset,
    /// universitetssjukehuset): for each of them the same list, the word itself among it.
    QList<QByteArray> inBothNorwegians(const QByteArray &form) const;
    /// The most stems that a term of several words has.
    qsizetype longestTerm() const { return m_longest; }

private:
    void readParts();
    void readGroups(WordReader &reader);
    void readCompounds(WordReader &reader);

    QHash<QByteArray, QList<QByteArray>> m_parts; ///< of words, each with itself and its other spellings
    QHash<Term, QList<Term>> m_others;
    QHash<QByteArray, QList<QByteArray>> m_compounds;
    qsizetype m_longest = 1;
};

} // namespace tverrlos
