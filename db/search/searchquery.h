#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace tverrlos {

class Synonyms;
class WordReader;

/// What a person typed into the search field, understood. There is no wrong input: what is no word separates.
///
/// - Words are AND-ed; "a phrase" in any of the usual quotes is taken at its word, in both Norwegians.
/// - word* finds what begins with it, as it is written.
/// - A word is found in all its inflections, in the other Norwegian and under its other names (KI, kunstig
///   intelligens), as Swedes and Danes spell it (björn, bjørn; never bjorn), at the beginning of compounds
///   from six letters on (journalføring finds journalføringsplikt) and at the end of those that the reference
///   data know (plikt finds it too).
/// - The last word may be half typed: from three letters on, what begins with it is found as well.
/// - Words joined by signs (2026-0042, e-helse) count as a phrase; of a number, the last figures may be
///   missing.
class SearchQuery
{
public:
    struct Alternative
    {
        QList<QByteArray> terms; ///< of the index; more than one: next to each other
        bool prefix = false;     ///< anything that begins with the last term
        int weight = 9;          ///< 1..9, for ranking: exact words before synonyms before compounds
        bool operator==(const Alternative &) const = default;
    };
    using Clause = QList<Alternative>; ///< at least one of them must be found

    /// Later words than this many different ones do not narrow the search further.
    static constexpr int mostClauses = 100;

    static SearchQuery parse(const QString &typed, WordReader &reader, const Synonyms &synonyms);
    /// Exactly these terms, any of them; for looking up what an index holds.
    static SearchQuery anyOf(const QList<QByteArray> &terms);

    /// Only space was typed: nothing is filtered.
    bool isBlank() const { return m_blank; }
    /// Something was typed, but no word: nothing can match.
    bool isHopeless() const { return !m_blank && m_clauses.isEmpty(); }
    const QList<Clause> &clauses() const { return m_clauses; }

    /// As an FTS5 expression over terms (the tokenizer takes a question's words as terms); empty without
    /// clauses.
    QByteArray toFts5() const;
    /// One digit per phrase of toFts5(), in its order.
    QByteArray fts5Weights() const;
    /// As a tsquery, phrases as mere words that must all be there: the caller checks their order apart.
    QByteArray toTsQuery() const;
    static QByteArray toTsQuery(const Clause &clause);

    bool operator==(const SearchQuery &) const = default;

private:
    bool m_blank = true;
    QList<Clause> m_clauses;
};

} // namespace tverrlos
