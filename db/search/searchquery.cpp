#include "db/search/searchquery.h"

#include "db/search/norwegianendings.h"
#include "db/search/synonyms.h"
#include "db/search/wordreader.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

namespace tverrlos {

namespace {

using Alternative = SearchQuery::Alternative;
using Clause = SearchQuery::Clause;

constexpr int exactWeight = 9;
constexpr int spellingWeight = 8;
constexpr int synonymWeight = 6;
constexpr int compoundWeight = 4;
constexpr int shortestCompoundPart = 6; ///< letters; shorter ones ("data", "helse") begin half the vocabulary
constexpr int shortestHalfWord = 3;     ///< letters; for the word that is being typed, which comes to an end

bool isQuote(QChar sign)
{
    return QStringLiteral("\"\u201C\u201D\u201E\u201F\u00AB\u00BB").contains(sign);
}

/// A piece of what was typed: between quotes, or between spaces.
struct Piece
{
    QByteArray text;
    bool quoted = false;
    bool starred = false;
    bool growing = false; ///< nothing stands after it: it may be half typed
};

Piece unquoted(const QString &text)
{
    return {text.toUtf8(), false, text.endsWith(QLatin1Char('*')), false};
}

QList<Piece> piecesOf(const QString &typed)
{
    QList<Piece> pieces;
    QString current;
    bool quoted = false;
    const auto finish = [&] {
        if (!current.isEmpty())
            pieces.append(quoted ? Piece{current.toUtf8(), true} : unquoted(current));
        current.clear();
    };
    for (const QChar sign : typed) {
        if (isQuote(sign)) {
            finish();
            quoted = !quoted;
        } else if (!quoted && sign.isSpace()) {
            finish();
        } else {
            current.append(sign);
        }
    }
    // A quote that was never closed: its words count as words, since the person is still typing.
    for (const QString &word : current.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts))
        pieces.append(unquoted(word));
    const bool ended = typed.isEmpty() || typed.back().isSpace() || isQuote(typed.back());
    if (!pieces.isEmpty() && !ended)
        pieces.last().growing = !pieces.last().starred;
    return pieces;
}

QList<SearchWord> wordsOf(const QByteArray &text, WordReader &reader)
{
    QList<SearchWord> words;
    reader.read(text, [&](const SearchWord &word) {
        words.append(word);
        return true;
    });
    return words;
}

enum class Spelling { AsTyped, Norwegian, Swedish };
constexpr std::array spellings{Spelling::AsTyped, Spelling::Norwegian, Spelling::Swedish};

/// The form with the letters that stand for the same sounds.
QByteArray spelt(QByteArray form, Spelling spelling)
{
    switch (spelling) {
    case Spelling::AsTyped:
        return form;
    case Spelling::Norwegian:
        return form.replace("ö", "ø").replace("ä", "æ");
    case Spelling::Swedish:
        return form.replace("ø", "ö").replace("æ", "ä");
    }
    Q_UNREACHABLE();
}

/// Each different one once, as it was typed first.
QList<QByteArray> spellingsOf(const QByteArray &form)
{
    QList<QByteArray> all;
    for (const Spelling spelling : spellings)
        if (const QByteArray other = spelt(form, spelling); !all.contains(other))
            all.append(other);
    return all;
}

void add(Clause &clause, const Alternative &alternative)
{
    for (const Alternative &present : std::as_const(clause))
        if (present.terms == alternative.terms && present.prefix == alternative.prefix)
            return;
    clause.append(alternative);
}

void addSynonyms(Clause &clause, const Synonyms::Term &term, const Synonyms &synonyms)
{
    for (const Synonyms::Term &other : synonyms.of(term))
        add(clause, {other, false, synonymWeight});
}

/// Whichever of the two was typed, the same words are looked for.
QList<QByteArray> inBothNorwegians(const QList<QByteArray> &forms, const Synonyms &synonyms)
{
    QList<QByteArray> written;
    for (const QByteArray &form : forms)
        for (const QByteArray &word : synonyms.inBothNorwegians(form))
            for (const QByteArray &ended : norwegianEndings(word))
                if (!written.contains(ended))
                    written.append(ended);
    return written;
}

Clause clauseFor(const SearchWord &word, const Piece &piece, WordReader &reader, const Synonyms &synonyms)
{
    Clause clause;
    const QList<QByteArray> forms = spellingsOf(word.form);
    for (const QByteArray &form : forms) {
        const QByteArray term = piece.starred ? form : reader.stemOf(form);
        add(clause, {{term}, piece.starred, clause.isEmpty() ? exactWeight : spellingWeight});
    }
    if (piece.starred) // as it is written, and nothing else
        return clause;
    const QList<QByteArray> written = inBothNorwegians(forms, synonyms);
    for (const QByteArray &form : written)
        add(clause, {{reader.stemOf(form)}, false, synonymWeight});
    for (const QByteArray &form : written)
        addSynonyms(clause, {reader.stemOf(form)}, synonyms);
    for (const QByteArray &form : written)
        for (const QByteArray &compound : synonyms.endingWith(reader.stemOf(form)))
            add(clause, {{compound}, false, compoundWeight});
    const int shortest = piece.growing ? shortestHalfWord : shortestCompoundPart;
    const bool longEnough = std::any_of(written.begin(), written.end(), [&](const QByteArray &form) {
        return QString::fromUtf8(form).size() >= shortest;
    });
    if (longEnough)
        for (const QByteArray &form : written)
            add(clause, {{form}, true, compoundWeight});
    return clause;
}

bool isNumber(const QByteArray &form)
{
    return std::all_of(form.begin(), form.end(), [](char sign) { return sign >= '0' && sign <= '9'; });
}

/// The stems of a phrase as bokmål and nynorsk write its words, each with each. Where that would be too many,
/// or the phrase is so long that it was copied from somewhere, its last words stand as they are.
QList<QList<QByteArray>> phraseInBothNorwegians(const QList<SearchWord> &phrase, WordReader &reader,
                                                const Synonyms &synonyms)
{
    constexpr qsizetype mostPhrases = 32;
    constexpr qsizetype longestPhrase = 12; // words
    QList<QList<QByteArray>> phrases{{}};
    if (phrase.size() > longestPhrase)
        return {};
    for (const SearchWord &word : phrase) {
        QList<QByteArray> stems;
        for (const QByteArray &form : inBothNorwegians({word.form}, synonyms))
            if (const QByteArray stem = reader.stemOf(form); !stems.contains(stem))
                stems.append(stem);
        if (phrases.size() * stems.size() > mostPhrases)
            stems = {word.stem};
        QList<QList<QByteArray>> longer;
        for (const QList<QByteArray> &begun : std::as_const(phrases))
            for (const QByteArray &stem : std::as_const(stems))
                longer.append(begun + QList<QByteArray>{stem});
        phrases = longer;
    }
    return phrases;
}

Clause clauseFor(const QList<SearchWord> &phrase, const Piece &piece, WordReader &reader,
                 const Synonyms &synonyms)
{
    // Only a figure is its own stem however far it has been typed, and stems are what a phrase is made of.
    const bool halfNumber = (piece.growing || piece.starred) && isNumber(phrase.constLast().form);
    Clause clause;
    for (const Spelling spelling : spellings) {
        QList<QByteArray> stems;
        for (const SearchWord &word : phrase)
            stems.append(reader.stemOf(spelt(word.form, spelling)));
        add(clause, {stems, halfNumber, clause.isEmpty() ? exactWeight : spellingWeight});
    }
    for (const QList<QByteArray> &stems : phraseInBothNorwegians(phrase, reader, synonyms))
        add(clause, {stems, halfNumber, synonymWeight});
    return clause;
}

/// A name of several words ("kunstig intelligens") is one thing to look for, under its other names too.
struct Named
{
    qsizetype pieces = 0;
    Clause clause;
};

Named nameAt(const QList<Piece> &pieces, qsizetype at, WordReader &reader, const Synonyms &synonyms)
{
    Synonyms::Term stems;
    Named longest;
    for (qsizetype next = at; next < pieces.size() && stems.size() < synonyms.longestTerm(); ++next) {
        const QList<SearchWord> words = wordsOf(pieces.at(next).text, reader);
        if (pieces.at(next).quoted || pieces.at(next).starred || words.isEmpty())
            break;
        for (const SearchWord &word : words)
            stems.append(word.stem);
        if (stems.size() < 2 || synonyms.of(stems).isEmpty())
            continue;
        longest = {next - at + 1, {{stems, false, exactWeight}}};
        addSynonyms(longest.clause, stems, synonyms);
    }
    return longest;
}

/// A lexeme of tsquery; terms hold letters, digits and marks only, so nothing needs escaping.
QByteArray lexeme(const QByteArray &term, bool prefix)
{
    return '\'' + term + '\'' + (prefix ? ":*" : "");
}

QByteArray tsQueryOf(const Alternative &alternative)
{
    // Each once: the index is read for every lexeme, and a phrase that was copied repeats itself.
    QList<QByteArray> lexemes;
    QSet<QByteArray> known;
    for (qsizetype i = 0; i < alternative.terms.size(); ++i) {
        const bool last = i + 1 == alternative.terms.size();
        const QByteArray next = lexeme(alternative.terms.at(i), last && alternative.prefix);
        if (!known.contains(next))
            lexemes.append(next);
        known.insert(next);
    }
    return '(' + lexemes.join(" & ") + ')';
}

} // namespace

SearchQuery SearchQuery::parse(const QString &typed, WordReader &reader, const Synonyms &synonyms)
{
    SearchQuery query;
    query.m_blank = typed.trimmed().isEmpty();
    const QList<Piece> pieces = piecesOf(typed);
    for (qsizetype at = 0; at < pieces.size() && query.m_clauses.size() < mostClauses; ++at) {
        const QList<SearchWord> words = wordsOf(pieces.at(at).text, reader);
        if (words.isEmpty())
            continue;
        Clause clause;
        if (const Named named = nameAt(pieces, at, reader, synonyms); named.pieces > 0) {
            clause = named.clause;
            at += named.pieces - 1;
        } else if (words.size() > 1 || pieces.at(at).quoted) {
            clause = clauseFor(words, pieces.at(at), reader, synonyms);
        } else {
            clause = clauseFor(words.constFirst(), pieces.at(at), reader, synonyms);
        }
        if (!query.m_clauses.contains(clause))
            query.m_clauses.append(clause);
    }
    return query;
}

SearchQuery SearchQuery::anyOf(const QList<QByteArray> &terms)
{
    SearchQuery query;
    query.m_blank = false;
    Clause clause;
    for (const QByteArray &term : terms)
        clause.append({{term}, false, exactWeight});
    if (!clause.isEmpty())
        query.m_clauses.append(clause);
    return query;
}

QByteArray SearchQuery::toFts5() const
{
    QList<QByteArray> clauses;
    for (const Clause &clause : m_clauses) {
        QList<QByteArray> alternatives;
        for (const Alternative &alternative : clause)
            alternatives.append('"' + alternative.terms.join(' ') + '"' + (alternative.prefix ? "*" : ""));
        clauses.append('(' + alternatives.join(" OR ") + ')');
    }
    return clauses.join(" AND ");
}

QByteArray SearchQuery::fts5Weights() const
{
    QByteArray weights;
    for (const Clause &clause : m_clauses)
        for (const Alternative &alternative : clause)
            weights.append(static_cast<char>('0' + alternative.weight));
    return weights;
}

QByteArray SearchQuery::toTsQuery() const
{
    QList<QByteArray> clauses;
    for (const Clause &clause : m_clauses)
        clauses.append(toTsQuery(clause));
    return clauses.join(" & ");
}

QByteArray SearchQuery::toTsQuery(const Clause &clause)
{
    QList<QByteArray> alternatives;
    for (const Alternative &alternative : clause)
        alternatives.append(tsQueryOf(alternative));
    return '(' + alternatives.join(" | ") + ')';
}

} // namespace tverrlos
