#include "db/published/publishedsearch.h"

#include "core/published/publishedanswer.h"
#include "db/connection/dialect.h"
#include "db/connection/sqlstatement.h"
#include "db/published/publishedrecord.h"
#include "db/search/synonyms.h"
#include "db/search/wordreader.h"

#include <algorithm>

namespace tverrlos {

namespace {

constexpr qsizetype mostClauses = 30; // later words do not narrow the search further
constexpr qsizetype mostMarks = 30;   // of one phrase that the database is asked for

/// As the words stand in " first second ": whole, or as the beginning of one.
QString markOf(const QList<QByteArray> &terms, bool prefix)
{
    const QString mark = QLatin1Char(' ') + QString::fromUtf8(terms.join(' '));
    return prefix ? mark : mark + QLatin1Char(' ');
}

bool isPhrase(const SearchQuery::Alternative &alternative)
{
    return alternative.terms.size() > 1;
}

std::string parameter(qsizetype clause, qsizetype alternative, qsizetype mark)
{
    return "w" + std::to_string(clause) + "_" + std::to_string(alternative) + "_" + std::to_string(mark);
}

/// The stems in the order of the text, texts parted by a sign that no word holds.
QString stemsInOrder(const PublishedAnswer &answer, WordReader &reader)
{
    QString stems;
    const auto append = [&](const QString &text) {
        stems += QStringLiteral(" |");
        reader.read(text.toUtf8(), [&](const SearchWord &word) {
            stems += QLatin1Char(' ') + QString::fromUtf8(word.stem);
            return true;
        });
    };
    append(answer.number.text());
    for (const QString &reference : answer.references)
        append(reference);
    for (const PublishedText &each : answer.texts)
        for (const QString &text : {each.title, each.question, each.answer})
            append(text);
    return stems + QLatin1Char(' ');
}

} // namespace

PublishedSearch::PublishedSearch(const QString &typed, WordReader &reader, const Synonyms &synonyms)
    : m_reader(reader)
{
    const SearchQuery query = SearchQuery::parse(typed, reader, synonyms);
    m_hopeless = query.isHopeless();
    m_clauses = query.clauses().mid(0, mostClauses);
    for (const SearchQuery::Clause &clause : std::as_const(m_clauses)) {
        QList<Marks> alternatives;
        for (const SearchQuery::Alternative &alternative : clause) {
            Marks marks;
            const qsizetype terms = std::min(mostMarks, alternative.terms.size());
            for (qsizetype i = 0; i < terms; ++i)
                marks.append(markOf({alternative.terms.at(i)},
                                    alternative.prefix && i + 1 == alternative.terms.size()));
            alternatives.append(marks);
        }
        m_marks.append(alternatives);
    }
}

std::string PublishedSearch::condition(const Dialect &dialect) const
{
    if (m_hopeless) // something was typed, but no word
        return " AND 1 = 0";
    std::string sql;
    for (qsizetype i = 0; i < m_marks.size(); ++i) {
        sql += " AND (1 = 0";
        for (qsizetype j = 0; j < m_marks.at(i).size(); ++j) {
            sql += " OR (1 = 1";
            for (qsizetype k = 0; k < m_marks.at(i).at(j).size(); ++k)
                sql += " AND " + dialect.contains("words", ":" + parameter(i, j, k));
            sql += ")";
        }
        sql += ")";
    }
    return sql;
}

void PublishedSearch::bindTo(SqlStatement &statement) const
{
    for (qsizetype i = 0; i < m_marks.size(); ++i)
        for (qsizetype j = 0; j < m_marks.at(i).size(); ++j)
            for (qsizetype k = 0; k < m_marks.at(i).at(j).size(); ++k)
                statement.bind(parameter(i, j, k), m_marks.at(i).at(j).at(k));
}

bool PublishedSearch::hasPhrases() const
{
    return std::any_of(m_clauses.begin(), m_clauses.end(), [](const SearchQuery::Clause &clause) {
        return std::any_of(clause.begin(), clause.end(), isPhrase);
    });
}

bool PublishedSearch::holds(const PublishedAnswer &answer) const
{
    const QString stems = stemsInOrder(answer, m_reader);
    const QString words = searchedWords(answer, m_reader);
    return std::all_of(m_clauses.begin(), m_clauses.end(), [&](const SearchQuery::Clause &clause) {
        return std::any_of(clause.begin(), clause.end(), [&](const SearchQuery::Alternative &alternative) {
            const QString mark = markOf(alternative.terms, alternative.prefix);
            return (isPhrase(alternative) ? stems : words).contains(mark);
        });
    });
}

} // namespace tverrlos
