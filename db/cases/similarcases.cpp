#include "db/cases/similarcases.h"

#include "db/cases/caserecord.h"
#include "db/cases/casesearch.h"
#include "db/connection/connection.h"

#include <algorithm>

namespace tverrlos {

namespace {

constexpr int candidatesPerAnswer = 5;
/// A shared regime raises the likeness by a fifth: words decide, regimes settle what words leave open.
constexpr double regimeWeight = 0.2;
constexpr qsizetype answerLength = 240;

std::optional<CaseRow> rowOf(Connection &connection, CaseId id)
{
    SqlStatement read = connection.prepare("SELECT " + listColumns() + " FROM cases WHERE cases.id = :id");
    read.bindAll(id);
    if (!read.next())
        return std::nullopt;
    return RowReader().read(read);
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

QList<RegimeCode> shared(const CaseRow &row, const QList<RegimeCode> &regimes)
{
    QList<RegimeCode> both;
    for (const RegimeCode &regime : row.regimes)
        if (regimes.contains(regime))
            both << regime;
    return both;
}

} // namespace

QList<SimilarCase> similarCases(Connection &connection, CaseSearch &search, const QString &text,
                                const QList<RegimeCode> &regimes, int limit)
{
    QList<SimilarCase> found;
    const QList<CaseSearch::Likeness> alike = search.similar(text, limit * candidatesPerAnswer);
    for (const CaseSearch::Likeness &likeness : alike) {
        const auto row = rowOf(connection, likeness.id);
        if (!row)
            continue;
        const QList<RegimeCode> both = shared(*row, regimes);
        const double score = likeness.score * (1 + regimeWeight * static_cast<double>(both.size()));
        found.append({*row, score, likeness.words, both, {}});
    }
    std::sort(found.begin(), found.end(), [](const SimilarCase &a, const SimilarCase &b) {
        return a.score != b.score ? a.score > b.score : a.row.id > b.row.id;
    });
    found.resize(std::min<qsizetype>(found.size(), std::max(limit, 0)));
    for (SimilarCase &similar : found)
        similar.answer = answerOf(connection, similar.row.id);
    return found;
}

} // namespace tverrlos
