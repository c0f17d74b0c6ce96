#include "db/search/ftsextension.h"
#include "db/search/searchquery.h"
#include "db/search/synonyms.h"
#include "db/search/wordreader.h"

#include <gtest/gtest.h>

#include <sqlite3.h>

using namespace tverrlos;

namespace {

/// Words and questions against a bare FTS5 table, without the program's own schema.
class SearchTerms : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_EQ(sqlite3_open(":memory:", &connection), SQLITE_OK);
        ASSERT_EQ(registerSearch(connection), SQLITE_OK);
        run("CREATE VIRTUAL TABLE t USING fts5(number, title, organisation, problem, context, answer, "
            "tokenize='tverrlos')");
    }
    void TearDown() override { EXPECT_EQ(sqlite3_close(connection), SQLITE_OK); }

    void run(const char *sql)
    {
        char *message = nullptr;
        EXPECT_EQ(sqlite3_exec(connection, sql, nullptr, nullptr, &message), SQLITE_OK)
            << (message ? message : "");
        sqlite3_free(message);
    }
    void add(int id, const char *title, const char *problem)
    {
        sqlite3_stmt *statement = nullptr;
        ASSERT_EQ(sqlite3_prepare_v2(connection, "INSERT INTO t(rowid, title, problem) VALUES (?1, ?2, ?3)",
                                     -1, &statement, nullptr),
                  SQLITE_OK);
        sqlite3_bind_int(statement, 1, id);
        sqlite3_bind_text(statement, 2, title, -1, SQLITE_TRANSIENT);
        sqlite3_bind_text(statement, 3, problem, -1, SQLITE_TRANSIENT);
        EXPECT_EQ(sqlite3_step(statement), SQLITE_DONE);
        sqlite3_finalize(statement);
    }
    SearchQuery parse(const QString &typed) { return SearchQuery::parse(typed, reader, synonyms); }
    /// Row ids in rank order.
    QList<int> find(const char *typed) { return find(QString::fromUtf8(typed)); }
    QList<int> find(const QString &typed)
    {
        const SearchQuery query = parse(typed);
        QList<int> rows;
        if (query.clauses().isEmpty())
            return rows;
        sqlite3_stmt *statement = nullptr;
        EXPECT_EQ(sqlite3_prepare_v2(connection,
                                     "SELECT rowid FROM t WHERE t MATCH ?1 ORDER BY tverrlos_rank(t, ?2)", -1,
                                     &statement, nullptr),
                  SQLITE_OK);
        const QByteArray expression = query.toFts5();
        const QByteArray weights = query.fts5Weights();
        sqlite3_bind_text(statement, 1, expression.constData(), static_cast<int>(expression.size()),
                          SQLITE_STATIC);
        sqlite3_bind_text(statement, 2, weights.constData(), static_cast<int>(weights.size()), SQLITE_STATIC);
        int outcome = SQLITE_ROW;
        while ((outcome = sqlite3_step(statement)) == SQLITE_ROW)
            rows.append(sqlite3_column_int(statement, 0));
        EXPECT_EQ(outcome, SQLITE_DONE)
            << sqlite3_errmsg(connection) << " for " << typed.left(200).toStdString();
        sqlite3_finalize(statement);
        return rows;
    }

    sqlite3 *connection = nullptr;
    WordReader reader;
    Synonyms synonyms{reader};
};

} // namespace

TEST_F(SearchTerms, FindsInflectionsWhateverTheCase)
{
    add(1, "", "Pasientene på Ørlandet");
    EXPECT_EQ(find("PASIENT"), QList<int>{1});
    EXPECT_EQ(find("pasientens ørlandet"), QList<int>{1});
    EXPECT_EQ(find("orlandet"), QList<int>{});
}

TEST_F(SearchTerms, FindsCompoundsByTheirBeginningAndTheirEnd)
{
    add(1, "", "Hva følger av journalføringsplikten?");
    EXPECT_EQ(find("journalføring"), QList<int>{1});
    EXPECT_EQ(find("journalf*"), QList<int>{1});
    EXPECT_EQ(find("journalføringsplikte*"), QList<int>{1});
    EXPECT_EQ(find("plikt"), QList<int>{1});
    EXPECT_EQ(find("ring"), QList<int>{});
}

TEST_F(SearchTerms, FindsTheOtherNorwegian)
{
    add(1, "", "Spørsmål om taushetsplikten");
    add(2, "", "Spørsmål om teieplikta");
    EXPECT_EQ(find("teieplikt"), (QList<int>{2, 1}));
    EXPECT_EQ(find("taushetsplikt"), (QList<int>{1, 2}));
}

TEST_F(SearchTerms, TakesPhrasesAtTheirWord)
{
    add(1, "", "behandling av helseopplysninger i sky");
    add(2, "", "helseopplysninger under behandling");
    EXPECT_EQ(find("\"behandling av helseopplysning\""), QList<int>{1});
    EXPECT_EQ(find("«behandling av helseopplysning»"), QList<int>{1});
    EXPECT_EQ(find("behandling helseopplysninger").size(), 2);
    // Not closed yet: words, of which the last may be half typed.
    EXPECT_EQ(find("\"behandling helseopp").size(), 2);
}

TEST_F(SearchTerms, TakesNumbersAndJoinedWordsAsPhrases)
{
    add(1, "", "viser til 2026-0042 og e-helse");
    add(2, "", "0042 i 2026, helse E");
    EXPECT_EQ(find("2026-0042"), QList<int>{1});
    EXPECT_EQ(find("e-helse"), QList<int>{1});
}

TEST_F(SearchTerms, RanksTheTitleBeforeTheText)
{
    add(1, "Noe annet", "transkribering nevnes her i en lang tekst om mange andre ting enn akkurat det");
    add(2, "Transkribering", "kort");
    EXPECT_EQ(find("transkribering"), (QList<int>{2, 1}));
}

TEST_F(SearchTerms, NeverTripsOverWhatIsTyped)
{
    add(1, "and or not near", "a AND b");
    const QStringList typed{
        QStringLiteral("\""),
        QStringLiteral("\"\""),
        QStringLiteral("*"),
        QStringLiteral("AND"),
        QStringLiteral("OR OR"),
        QStringLiteral("NOT x"),
        QStringLiteral("NEAR(a b)"),
        QStringLiteral("a:b"),
        QStringLiteral("{title} : x"),
        QStringLiteral("^a"),
        QStringLiteral("a + b"),
        QStringLiteral("(((((("),
        QStringLiteral("'; DROP TABLE t; --"),
        QStringLiteral("%_\\"),
        QStringLiteral("a\"b\"c*"),
        QString(10'000, u'"'),
        QString(10'000, u'('),
        QString(10'000, u'a'),
        QStringLiteral("a ").repeated(5'000),
        QString(QChar(0)) + QStringLiteral("a"),
        QString(QChar(0xD800)) + QStringLiteral("b"),
    };
    for (const QString &text : typed)
        find(text);
    QString many;
    for (int i = 0; i < 3000; ++i)
        many += QStringLiteral("ord%1 ").arg(i);
    EXPECT_TRUE(find(many).isEmpty());
    EXPECT_TRUE(find(QLatin1Char('"') + many + QLatin1Char('"')).isEmpty());
    EXPECT_EQ(find("AND"), QList<int>{1});
}

TEST_F(SearchTerms, TellsNothingTypedFromNothingToFind)
{
    EXPECT_TRUE(parse(QStringLiteral("  ")).isBlank());
    EXPECT_FALSE(parse(QStringLiteral("  ")).isHopeless());
    EXPECT_TRUE(parse(QStringLiteral("\"§\"")).isHopeless());
}
