#include "db/search/ftsextension.h"

#include "db/search/wordreader.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <memory>
#include <new>
#include <string>
#include <vector>

namespace tverrlos {

namespace {

struct Tokenizer
{
    WordReader reader;
};

int createTokenizer(void *, const char **, int, Fts5Tokenizer **out)
{
    auto *tokenizer = new (std::nothrow) Tokenizer;
    *out = reinterpret_cast<Fts5Tokenizer *>(tokenizer);
    return tokenizer ? SQLITE_OK : SQLITE_NOMEM;
}

void deleteTokenizer(Fts5Tokenizer *tokenizer)
{
    delete reinterpret_cast<Tokenizer *>(tokenizer);
}

using TokenSink = int (*)(void *, int, const char *, int, int, int);

/// Documents give the stem of each word, and its form beside it where that differs. A question's words are
/// terms already (SearchQuery made them) and pass as they are.
int tokenize(Fts5Tokenizer *tokenizer, void *context, int flags, const char *text, int size, TokenSink sink)
{
    const bool question = (flags & FTS5_TOKENIZE_QUERY) != 0;
    int outcome = SQLITE_OK;
    try {
        const QByteArrayView view(text ? text : "", text ? size : 0);
        reinterpret_cast<Tokenizer *>(tokenizer)->reader.read(view, [&](const SearchWord &word) {
            const auto give = [&](const QByteArray &term, int how) {
                return sink(context, how, term.constData(), static_cast<int>(term.size()),
                            static_cast<int>(word.begin), static_cast<int>(word.end));
            };
            outcome = give(question ? word.form : word.stem, 0);
            if (outcome == SQLITE_OK && !question && word.form != word.stem)
                outcome = give(word.form, FTS5_TOKEN_COLOCATED);
            return outcome == SQLITE_OK;
        });
    } catch (const std::bad_alloc &) { // must not cross the C library
        return SQLITE_NOMEM;
    }
    return outcome;
}

/// A word in the title says more than one in the context. Order: number, title, organisation, problem,
/// context, answer.
constexpr std::array<double, 6> columnWeights{4.0, 3.0, 2.0, 1.5, 1.0, 1.0};

double columnWeight(int column)
{
    return column >= 0 && static_cast<size_t>(column) < columnWeights.size()
               ? columnWeights.at(static_cast<size_t>(column))
               : 1.0;
}

/// Words of the whole case, and the typical number of them, for the length norm of BM25.
struct Lengths
{
    double here = 0;
    double typical = 1;
};

Lengths lengthsOf(const Fts5ExtensionApi *api, Fts5Context *fts)
{
    int here = 0;
    sqlite3_int64 rows = 0;
    sqlite3_int64 words = 0;
    api->xColumnSize(fts, -1, &here);
    api->xRowCount(fts, &rows);
    api->xColumnTotalSize(fts, -1, &words);
    return {static_cast<double>(here),
            rows > 0 && words > 0 ? static_cast<double>(words) / static_cast<double>(rows) : 1};
}

void rank(const Fts5ExtensionApi *api, Fts5Context *fts, sqlite3_context *answer, int count,
          sqlite3_value **values)
{
    const auto *weights = count > 0 ? reinterpret_cast<const char *>(sqlite3_value_text(values[0])) : nullptr;
    const size_t given = weights ? std::char_traits<char>::length(weights) : 0;
    std::vector<double> frequency(static_cast<size_t>(std::max(0, api->xPhraseCount(fts))), 0.0);

    int instances = 0;
    int outcome = api->xInstCount(fts, &instances);
    for (int i = 0; outcome == SQLITE_OK && i < instances; ++i) {
        int phrase = 0;
        int column = 0;
        int offset = 0;
        outcome = api->xInst(fts, i, &phrase, &column, &offset);
        if (outcome == SQLITE_OK && static_cast<size_t>(phrase) < frequency.size())
            frequency[static_cast<size_t>(phrase)] += columnWeight(column);
    }
    if (outcome != SQLITE_OK) {
        sqlite3_result_error_code(answer, outcome);
        return;
    }

    constexpr double k1 = 1.2; // the customary constants of BM25
    constexpr double b = 0.75;
    const Lengths lengths = lengthsOf(api, fts);
    const double norm = k1 * (1 - b + b * lengths.here / lengths.typical);
    double score = 0;
    for (size_t phrase = 0; phrase < frequency.size(); ++phrase) {
        const double weight = phrase < given ? (weights[phrase] - '0') / 9.0 : 1.0;
        score += weight * frequency[phrase] * (k1 + 1) / (frequency[phrase] + norm);
    }
    sqlite3_result_double(answer, -score);
}

/// FTS5 hands out its interface through a pointer bound to a statement (sqlite.org/fts5.html, section 7).
fts5_api *fts5Of(sqlite3 *connection)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(connection, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

} // namespace

int registerSearch(sqlite3 *connection)
{
    fts5_api *api = fts5Of(connection);
    if (!api)
        return SQLITE_ERROR;
    fts5_tokenizer tokenizer{createTokenizer, deleteTokenizer, tokenize};
    const int outcome = api->xCreateTokenizer(api, "tverrlos", nullptr, &tokenizer, nullptr);
    return outcome == SQLITE_OK ? api->xCreateFunction(api, "tverrlos_rank", nullptr, rank, nullptr)
                                : outcome;
}

} // namespace tverrlos
