#include "db/search/searchquery.h"

#include "db/search/synonyms.h"
#include "db/search/wordreader.h"

namespace tverrlos {

namespace {

using Alternative = SearchQuery::Alternative;
using Clause = SearchQuery::Clause;

constexpr int exactWeight = 9;
constexpr int synonymWeight = 6;
constexpr int compoundWeight = 4;
constexpr int shortestCompoundPart = 6; ///< shorter ones ("data", "helse") begin half the vocabulary

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
};

QList<Piece> piecesOf(const QString &typed)
{
    QList<Piece> pieces;
    QString current;
    bool quoted = false;
    const auto finish = [&] {
        if (!current.isEmpty())
            pieces.append({current.toUtf8(), quoted, !quoted && current.endsWith(QLatin1Char('*'))});
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
    quoted =
        false; // a quote that was never closed: its words count as words, since the person is still typing
    if (!current.isEmpty())
        for (const QString &word : current.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts))
            pieces.append({word.toUtf8(), false, word.endsWith(QLatin1Char('*'))});
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

Clause clauseFor(const SearchWord &word, bool starred, const Synonyms &synonyms)
{
    const QList<QByteArray> others = synonyms.of(word.stem);
    Clause clause;
    if (starred) {
        clause.append({{word.form}, true, exactWeight});
        for (const QByteArray &other : others)
            clause.append({{other}, true, synonymWeight});
        return clause;
    }
    clause.append({{word.stem}, false, exactWeight});
    for (const QByteArray &other : others)
        clause.append({{other}, false, synonymWeight});
    if (QString::fromUtf8(word.form).size() >= shortestCompoundPart)
        clause.append({{word.form}, true, compoundWeight});
    return clause;
}

Clause clauseFor(const QList<SearchWord> &phrase)
{
    QList<QByteArray> stems;
    for (const SearchWord &word : phrase)
        stems.append(word.stem);
    return {{stems, false, exactWeight}};
}

/// A lexeme of tsquery; terms hold letters, digits and marks only, so nothing needs escaping.
QByteArray lexeme(const QByteArray &term, bool prefix)
{
    return '\'' + term + '\'' + (prefix ? ":*" : "");
}

QByteArray tsQueryOf(const Alternative &alternative)
{
    QList<QByteArray> lexemes;
    for (const QByteArray &term : alternative.terms)
        lexemes.append(lexeme(term, alternative.prefix));
    return '(' + lexemes.join(" & ") + ')';
}

} // namespace

SearchQuery SearchQuery::parse(const QString &typed, WordReader &reader, const Synonyms &synonyms)
{
    SearchQuery query;
    query.m_blank = typed.trimmed().isEmpty();
    for (const Piece &piece : piecesOf(typed)) {
        const QList<SearchWord> words = wordsOf(piece.text, reader);
        if (words.isEmpty())
            continue;
        Clause clause;
        if (words.size() > 1 || piece.quoted)
            clause = clauseFor(words);
        else
            clause = clauseFor(words.constFirst(), piece.starred, synonyms);
        if (!query.m_clauses.contains(clause))
            query.m_clauses.append(clause);
        if (query.m_clauses.size() == mostClauses)
            break;
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
    for (const Clause &clause : m_clauses) {
        QList<QByteArray> alternatives;
        for (const Alternative &alternative : clause)
            alternatives.append(tsQueryOf(alternative));
        clauses.append('(' + alternatives.join(" | ") + ')');
    }
    return clauses.join(" & ");
}

} // namespace tverrlos
