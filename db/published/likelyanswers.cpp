#include "db/published/likelyanswers.h"

#include "db/cases/wordlist.h"
#include "db/connection/connection.h"
#include "db/published/publishedrecord.h"
#include "db/search/wordreader.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace tverrlos {

namespace {

/// What a shared regime counts for, in words that one answer in three has.
constexpr double regimeWeight = 2;
constexpr int mostWords = 400; ///< of a long question; its beginning says what it is about

struct Candidate
{
    PublishedNumber number{1900, 1};
    QSet<QByteArray> shared;
    qsizetype sharedRegimes = 0;
    double score = 0;
};

QSet<QByteArray> stemsOf(WordReader &reader, const QString &text)
{
    QSet<QByteArray> stems;
    reader.read(text.toUtf8(), [&](const SearchWord &word) {
        stems.insert(word.stem);
        return stems.size() < mostWords;
    });
    return stems;
}

QList<Candidate> candidates(Connection &connection, const QSet<QByteArray> &asked,
                            const QList<RegimeCode> &regimes)
{
    QList<Candidate> found;
    auto read = connection.prepare("SELECT year, sequence, regimes, words FROM published_answer WHERE state "
                                   "= 'published' ORDER BY year DESC, sequence DESC");
    while (read.next()) {
        Candidate candidate;
        candidate.number = PublishedNumber(read.number(0), read.integer(1));
        eachWord(read.text(2), [&](const QString &regime) {
            candidate.sharedRegimes += regimes.contains(RegimeCode(regime)) ? 1 : 0;
        });
        const QList<QByteArray> words = read.text(3).toUtf8().split(' ');
        for (const QByteArray &word : words)
            if (asked.contains(word))
                candidate.shared.insert(word);
        found.append(candidate);
    }
    return found;
}

} // namespace

QList<PublishedRow> likelyAnswers(Connection &connection, WordReader &reader, const QString &question,
                                  const QList<RegimeCode> &regimes, int limit)
{
    QList<Candidate> found = candidates(connection, stemsOf(reader, question), regimes);
    // A word that every answer has tells nothing; one that a single answer has, much.
    QHash<QByteArray, int> answersWith;
    for (const Candidate &candidate : std::as_const(found))
        for (const QByteArray &word : candidate.shared)
            ++answersWith[word];
    const auto all = static_cast<double>(found.size());
    for (Candidate &candidate : found) {
        candidate.score = regimeWeight * static_cast<double>(candidate.sharedRegimes);
        for (const QByteArray &word : std::as_const(candidate.shared))
            candidate.score += std::log((all + 1) / answersWith.value(word));
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Candidate &a, const Candidate &b) { return a.score > b.score; });
    found.resize(std::min<qsizetype>(found.size(), std::max(limit, 0)));
    QList<PublishedRow> rows;
    for (const Candidate &candidate : std::as_const(found))
        rows.append(rowOf(requirePublished(connection, candidate.number).answer));
    return rows;
}

} // namespace tverrlos
