#include "db/precedents/similarcases.h"

#include "core/answers/legalreference.h"
#include "db/cases/caserecord.h"
#include "db/cases/casesearch.h"
#include "db/cases/wordlist.h"
#include "db/connection/connection.h"
#include "db/precedents/referenceindex.h"
#include "db/search/indexedsearch.h"

#include <QHash>

#include <algorithm>

namespace tverrlos {

namespace {

constexpr int candidatesPerAnswer = 5;
constexpr int fewestCandidates = 40; ///< so that an answered case among open ones is seen
constexpr int mostOnAProvision = 20;
/// What each shared thing adds to the likeness of the words.
constexpr double regimeWeight = 0.2;
constexpr double provisionWeight = 0.3;
constexpr double topicWeight = 0.1;
/// What a case counts for that shares a provision and hardly a word, of the best likeness by words.
constexpr double provisionAlone = 0.25;
/// Of the best score; below it a case is only faintly like the question.
constexpr double faint = 0.3;
constexpr qsizetype answerLength = 240;

struct Candidate
{
    double words = 0;
    QStringList shared;
    QStringList references;
};

/// The rows of similar cases with what the list does not show.
struct Facts
{
    CaseRow row;
    QList<ProvisionCode> provisions;
    QList<TopicCode> topics;
};

/// Nothing for a case that is not to be shown.
std::optional<Facts> factsOf(Connection &connection, CaseId id)
{
    // One that was merged into another says nothing of its own any more.
    SqlStatement read = connection.prepare("SELECT " + listColumns() +
                                           ", cases.provisions, cases.topics FROM cases WHERE cases.id = :id "
                                           "AND cases.merged_into = ''");
    read.bindAll(id);
    if (!read.next())
        return std::nullopt;
    return Facts{RowReader().read(read), codesOf<ProvisionCode>(read.text(listColumnCount)),
                 codesOf<TopicCode>(read.text(listColumnCount + 1))};
}

QString answerOf(Connection &connection, CaseId id)
{
    SqlStatement read = connection.prepare(
        "SELECT text FROM resolution_statement WHERE case_id = :id ORDER BY resolution, position LIMIT 1");
    read.bindAll(id);
    if (!read.next())
        return {};
    const QString text = read.text(0).simplified();
    return text.size() <= answerLength ? text : text.left(answerLength).trimmed() + QChar(u'…');
}

template<class C>
QList<C> both(const QList<C> &one, const QList<C> &other)
{
    QList<C> shared;
    for (const C &code : one)
        if (other.contains(code))
            shared << code;
    return shared;
}

QStringList referencesTo(const QStringList &keys, const Resolution &answer)
{
    QStringList written;
    for (const Statement &statement : answer.statements)
        for (const QString &reference : statement.references)
            for (const QString &key : legalReferenceKeys(reference))
                if (keys.contains(key) && !written.contains(reference))
                    written.append(reference);
    return written;
}

using Candidates = QHash<qint64, Candidate>;

void addByWords(Candidates &candidates, Connection &connection, CaseSearch &search, const QString &text,
                int limit)
{
    const IndexedSearch indexed(connection);
    const int wanted = std::max(limit * candidatesPerAnswer, fewestCandidates);
    for (const CaseSearch::Likeness &likeness : search.similar(text, wanted))
        candidates[likeness.id.value()] = {likeness.score, likeness.words, {}};
}

void addByProvision(Candidates &candidates, Connection &connection, const QString &text)
{
    double best = 1;
    for (const Candidate &candidate : std::as_const(candidates))
        best = std::max(best, candidate.words);
    const QStringList keys = provisionKeys(text);
    const auto found = ReferenceIndex(connection).answersOn(keys, CaseId(), mostOnAProvision);
    for (const ReferenceIndex::Found &answer : found) {
        Candidate &candidate = candidates[answer.id.value()];
        candidate.words = std::max(candidate.words, provisionAlone * best);
        for (const QString &reference : referencesTo(keys, answer.answer))
            if (!candidate.references.contains(reference))
                candidate.references.append(reference);
    }
}

/// Words that name a regime are left to the regimes: "gdpr" in both texts says no more than the tag.
QStringList withoutRegimes(const QStringList &words, const QList<RegimeCode> &here,
                           const QList<RegimeCode> &there)
{
    QStringList left;
    for (const QString &word : words) {
        const auto names = [&](const RegimeCode &regime) {
            return regime.text().compare(word, Qt::CaseInsensitive) == 0;
        };
        if (std::none_of(here.begin(), here.end(), names) && std::none_of(there.begin(), there.end(), names))
            left.append(word);
    }
    return left;
}

SimilarCase weighed(const Facts &facts, const Candidate &candidate, const Question &question)
{
    SimilarCase similar{facts.row,
                        0,
                        withoutRegimes(candidate.shared, facts.row.regimes, question.regimes),
                        both(facts.row.regimes, question.regimes),
                        both(facts.provisions, question.provisions),
                        candidate.references,
                        both(facts.topics, question.topics),
                        {}};
    const auto provisions =
        static_cast<double>(similar.sharedProvisions.size() + similar.sharedReferences.size());
    similar.score = candidate.words * (1 + regimeWeight * static_cast<double>(similar.sharedRegimes.size()) +
                                       provisionWeight * provisions +
                                       topicWeight * static_cast<double>(similar.sharedTopics.size()));
    return similar;
}

int tierOf(const SimilarCase &similar, double best)
{
    if (similar.score < faint * best)
        return 3;
    if (similar.isPrecedent())
        return 0;
    return similar.answer.isEmpty() ? 2 : 1;
}

} // namespace

QList<SimilarCase> similarCases(Connection &connection, CaseSearch &search, const Question &question,
                                int limit)
{
    Candidates candidates;
    addByWords(candidates, connection, search, question.text, limit);
    addByProvision(candidates, connection, question.text);
    QList<SimilarCase> found;
    double best = 0;
    for (auto candidate = candidates.cbegin(); candidate != candidates.cend(); ++candidate) {
        const auto facts = factsOf(connection, CaseId(candidate.key()));
        if (!facts || facts->row.number == question.self)
            continue;
        found.append(weighed(*facts, *candidate, question));
        found.last().answer = answerOf(connection, facts->row.id);
        best = std::max(best, found.constLast().score);
    }
    std::sort(found.begin(), found.end(), [best](const SimilarCase &a, const SimilarCase &b) {
        const int tier = tierOf(a, best);
        const int other = tierOf(b, best);
        if (tier != other)
            return tier < other;
        return a.score != b.score ? a.score > b.score : a.row.id > b.row.id;
    });
    found.resize(std::min<qsizetype>(found.size(), std::max(limit, 0)));
    return found;
}

} // namespace tverrlos
