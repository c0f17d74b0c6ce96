#include "db/search/sqlcasesearch.h"

#include "db/connection/connection.h"
#include "db/search/emptywords.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace tverrlos {

namespace {

/// How many cases with one word are looked at. What is only older than that is not similar enough to matter,
/// and the cost stays the same for a frequent word in a million cases.
constexpr int deepest = 2'000;
/// Words of the text that are looked up, and of those the most telling that are compared by.
constexpr int mostLookedUp = 300;
constexpr int mostCompared = 25;
constexpr int shortestTelling = 3;

struct FirstWord
{
    QByteArray stem;
    QString form;
};

/// The different words of a text in the order they first stand there, without numbers and those that stand in
/// any text.
QList<FirstWord> differentWords(const QString &text, WordReader &reader)
{
    QList<FirstWord> words;
    QSet<QByteArray> seen;
    reader.read(text.toUtf8(), [&](const SearchWord &word) {
        const QString form = QString::fromUtf8(word.form);
        const bool number = form.at(0).isDigit();
        const bool tells = !number && form.size() >= shortestTelling && !isEmptyWord(form);
        if (tells && !seen.contains(word.stem)) {
            seen.insert(word.stem);
            words.append({word.stem, form});
        }
        return words.size() < mostLookedUp;
    });
    return words;
}

QString phrasePattern(const SearchQuery::Alternative &phrase)
{
    return QStringLiteral("% ") + QString::fromUtf8(phrase.terms.join(' ')) +
           (phrase.prefix ? QStringLiteral("%") : QStringLiteral(" %"));
}

CaseSearch::Condition sqliteCondition(const SearchQuery &query)
{
    CaseSearch::Condition answer;
    // The plus keeps the word index in front: SQLite cannot then run along the cases of another index and put
    // the whole question to the words once for each (minutes where a word is common among many open cases).
    answer.join = "JOIN case_search ON cases.id = +case_search.rowid";
    answer.condition = "case_search MATCH :search";
    answer.found = "+case_search.rowid"; // likewise
    // The weights are digits, and follow the form of the question, not its words: few different statements.
    answer.rank = "tverrlos_rank(case_search, '" + query.fts5Weights().toStdString() + "')";
    answer.bindings.append({"search", QString::fromUtf8(query.toFts5())});
    return answer;
}

/// The index finds cases with all the words; that those of a phrase stand next to each other is checked on
/// the words in order, because positions in a tsvector end at 16383, and at 256 for each word. Where a phrase
/// is one of several alternatives, the single words are asked for again beside it.
void checkPhrases(CaseSearch::Condition &answer, const SearchQuery::Clause &clause, int number)
{
    const std::string name = std::string("search_").append(std::to_string(number));
    SearchQuery::Clause single;
    std::string checks;
    int phrases = 0;
    for (const SearchQuery::Alternative &alternative : clause) {
        if (alternative.terms.size() < 2) {
            single.append(alternative);
            continue;
        }
        const std::string phrase = name + "_phrase_" + std::to_string(++phrases);
        checks.append(checks.empty() ? "" : " OR ").append("case_search.stems LIKE :").append(phrase);
        answer.bindings.append({phrase, phrasePattern(alternative)});
    }
    if (checks.empty())
        return;
    if (!single.isEmpty()) {
        // First: most cases are found by a word, and their texts need not be read then.
        checks.insert(0, "case_search.terms @@ CAST(:" + name + "_word AS tsquery) OR ");
        answer.bindings.append({name + "_word", QString::fromUtf8(SearchQuery::toTsQuery(single))});
    }
    answer.condition.append(" AND (").append(checks).append(")");
}

CaseSearch::Condition postgresCondition(const SearchQuery &query)
{
    CaseSearch::Condition answer;
    answer.join = "JOIN case_search ON case_search.case_id = cases.id";
    answer.condition = "case_search.terms @@ CAST(:search AS tsquery)";
    answer.rank = "-ts_rank(case_search.terms, CAST(:search AS tsquery))";
    answer.bindings.append({"search", QString::fromUtf8(query.toTsQuery())});
    int number = 0;
    for (const SearchQuery::Clause &clause : query.clauses())
        checkPhrases(answer, clause, ++number);
    return answer;
}

} // namespace

SqlCaseSearch::SqlCaseSearch(Connection &connection)
    : m_connection(connection), m_synonyms(m_reader), m_index(connection)
{}

CaseSearch::Condition SqlCaseSearch::condition(const QString &typed)
{
    const SearchQuery query = SearchQuery::parse(typed, m_reader, m_synonyms);
    if (query.isBlank())
        return {};
    if (query.isHopeless())
        return {{}, "1 = 0", {}, {}};
    return m_connection.dialect().isSqlite() ? sqliteCondition(query) : postgresCondition(query);
}

void SqlCaseSearch::stored(const Case *before, const Case &after)
{
    if (before)
        m_index.replace(after.id, SearchText::of(*before), SearchText::of(after));
    else
        m_index.add(after.id, SearchText::of(after));
}

void SqlCaseSearch::removed(const Case &value)
{
    m_index.remove(value.id, SearchText::of(value));
}

qint64 SqlCaseSearch::caseCount()
{
    // Ids are given in order and few cases are ever taken out, so the last one is a count without counting.
    auto last = m_connection.prepare("SELECT coalesce(max(id), 0) FROM cases");
    return last.next() ? last.integer(0) : 0;
}

QList<qint64> SqlCaseSearch::newestWith(const QByteArray &stem)
{
    const bool sqlite = m_connection.dialect().isSqlite();
    auto find = m_connection.prepare(
        sqlite
            ? "SELECT rowid FROM case_search WHERE case_search MATCH :search ORDER BY rowid DESC LIMIT :limit"
            : "SELECT case_id FROM case_search WHERE terms @@ CAST(:search AS tsquery) "
              "ORDER BY case_id DESC LIMIT :limit");
    const SearchQuery query = SearchQuery::anyOf({stem});
    find.bind("search", QString::fromUtf8(sqlite ? query.toFts5() : query.toTsQuery()))
        .bind("limit", deepest);
    QList<qint64> ids;
    while (find.next())
        ids.append(find.integer(0));
    return ids;
}

bool SqlCaseSearch::holds(qint64 id, const QByteArray &stem)
{
    const bool sqlite = m_connection.dialect().isSqlite();
    auto find = m_connection.prepare(
        sqlite ? "SELECT 1 FROM case_search WHERE case_search MATCH :search AND rowid = :id"
               : "SELECT 1 FROM case_search WHERE terms @@ CAST(:search AS tsquery) AND case_id = :id");
    const SearchQuery query = SearchQuery::anyOf({stem});
    find.bind("search", QString::fromUtf8(sqlite ? query.toFts5() : query.toTsQuery())).bind("id", id);
    return find.next();
}

QList<SqlCaseSearch::TellingWord> SqlCaseSearch::tellingWords(const QString &text)
{
    const double total = static_cast<double>(caseCount());
    QList<TellingWord> words;
    for (const FirstWord &word : differentWords(text, m_reader)) {
        TellingWord telling{word.stem, word.form, 0, newestWith(word.stem)};
        const double held = static_cast<double>(telling.newest.size());
        const bool everywhere = held > total / 2 && total > 4;
        if (telling.newest.isEmpty() || everywhere)
            continue;
        telling.weight = std::log(1 + total / held);
        words.append(telling);
    }
    std::stable_sort(words.begin(), words.end(),
                     [](const TellingWord &a, const TellingWord &b) { return a.weight > b.weight; });
    return words.first(std::min<qsizetype>(words.size(), mostCompared));
}

QList<CaseSearch::Likeness> SqlCaseSearch::similar(const QString &text, int limit)
{
    const QList<TellingWord> words = tellingWords(text);
    QHash<qint64, double> scores;
    for (const TellingWord &word : words)
        for (const qint64 id : word.newest)
            scores[id] += word.weight;

    QList<qint64> best = scores.keys();
    const auto better = [&](qint64 a, qint64 b) {
        return scores.value(a) != scores.value(b) ? scores.value(a) > scores.value(b) : a > b;
    };
    const auto kept = static_cast<qsizetype>(std::clamp<qint64>(limit, 0, best.size()));
    std::partial_sort(best.begin(), best.begin() + kept, best.end(), better);

    QList<Likeness> answer;
    for (const qint64 id : best.first(kept)) {
        Likeness likeness{CaseId(id), 0, {}};
        for (const TellingWord &word :
             words) // again, since a frequent word was only followed to its newest cases
            if (holds(id, word.stem)) {
                likeness.score += word.weight;
                likeness.words.append(word.form);
            }
        answer.append(likeness);
    }
    std::stable_sort(answer.begin(), answer.end(),
                     [](const Likeness &a, const Likeness &b) { return a.score > b.score; });
    return answer;
}

} // namespace tverrlos
