#include "tests/support/db/testdatabase.h"

#include "core/results/result.h"
#include "db/connection/databaseerror.h"

#include <QFile>

#include <thread>

namespace tverrlos::tests {

namespace {

Error errorOf(const std::function<void()> &work)
{
    const Result<void> result = guarded(work);
    return result ? Error{} : result.error();
}

} // namespace

class OpenConnection : public OverBothBackEnds
{
protected:
    void SetUp() override
    {
        OverBothBackEnds::SetUp();
        if (HasFatalFailure() || IsSkipped())
            return;
        connection = connect();
        connection->execute(
            connection->dialect()
                .ddl(QStringLiteral("CREATE TABLE probe (id {{id}}, word {{text}} NOT NULL, amount "
                                    "{{integer}}, share {{real}}, bytes {{bytes}}) {{strict}}"))
                .toStdString());
    }
    void TearDown() override
    {
        connection.reset();
        OverBothBackEnds::TearDown();
    }
    void add(const QString &word)
    {
        connection->prepare("INSERT INTO probe (word) VALUES (:word)").bindAll(word).run();
    }
    QStringList words()
    {
        SqlStatement read = connection->prepare("SELECT word FROM probe ORDER BY id");
        QStringList found;
        while (read.next())
            found << read.text(0);
        return found;
    }

    std::unique_ptr<Connection> connection;
};
OVER_BOTH_BACK_ENDS(OpenConnection);

TEST_P(OpenConnection, GivesValuesBackAsTheyWere)
{
    const QByteArray bytes("\0\xff'\\x", 5);
    connection
        ->prepare("INSERT INTO probe (word, amount, share, bytes) VALUES (:word, :amount, :share, :bytes)")
        .bind("word", QStringLiteral("blåbær 'n' \\ ? :word"))
        .bind("amount", std::numeric_limits<qint64>::min())
        .bind("share", 0.1)
        .bind("bytes", bytes)
        .run();
    add(QString());

    SqlStatement read = connection->prepare("SELECT word, amount, share, bytes FROM probe ORDER BY id");
    ASSERT_TRUE(read.next());
    EXPECT_EQ(read.text(0), QStringLiteral("blåbær 'n' \\ ? :word"));
    EXPECT_EQ(read.integer(1), std::numeric_limits<qint64>::min());
    EXPECT_EQ(read.real(2), 0.1);
    EXPECT_EQ(read.bytes(3), bytes);
    ASSERT_TRUE(read.next());
    EXPECT_FALSE(read.isNull(0));
    EXPECT_TRUE(read.isNull(1));
    EXPECT_FALSE(read.next());
    EXPECT_FALSE(read.next());
}

TEST_P(OpenConnection, BindsANameWhereverItStandsAndLeavesQuotesAlone)
{
    add(QStringLiteral("a"));
    SqlStatement read =
        connection->prepare("SELECT ':w', word -- :w\nFROM probe WHERE word = :w AND :w = word");
    read.bind("w", QStringLiteral("a"));
    ASSERT_TRUE(read.next());
    EXPECT_EQ(read.text(0), QStringLiteral(":w"));
    EXPECT_EQ(errorOf([&] { read.bind("nobody", 1); }).code, ErrorCode::Internal);
}

TEST_P(OpenConnection, RunsTheSameSqlInsideItself)
{
    add(QStringLiteral("a"));
    add(QStringLiteral("b"));
    QStringList pairs;
    SqlStatement outer = connection->prepare("SELECT word FROM probe ORDER BY id");
    while (outer.next()) {
        SqlStatement inner = connection->prepare("SELECT word FROM probe ORDER BY id");
        while (inner.next())
            pairs << outer.text(0) + inner.text(0);
    }
    EXPECT_EQ(pairs.join(QLatin1Char(' ')), QStringLiteral("aa ab ba bb"));
}

TEST_P(OpenConnection, RollsBackInSilenceAndNestsAsSavepoints)
{
    {
        const Transaction forgotten(*connection);
        add(QStringLiteral("lost"));
    }
    Transaction outer(*connection);
    add(QStringLiteral("kept"));
    {
        const Transaction inner(*connection);
        add(QStringLiteral("undone"));
    }
    {
        Transaction inner(*connection);
        add(QStringLiteral("too"));
        inner.commit();
    }
    outer.commit();
    EXPECT_EQ(words(), (QStringList{QStringLiteral("kept"), QStringLiteral("too")}));
}

TEST_P(OpenConnection, GoesOnAfterAFailedStatementInASavepoint)
{
    Transaction outer(*connection);
    connection->prepare("INSERT INTO probe (id, word) VALUES (:id, :word)")
        .bindAll(100, QStringLiteral("a"))
        .run();
    bool duplicate = false;
    try {
        const Transaction inner(*connection);
        connection->prepare("INSERT INTO probe (id, word) VALUES (:id, :word)")
            .bindAll(100, QStringLiteral("b"))
            .run();
    } catch (const DatabaseError &error) {
        duplicate = error.isUniqueViolation();
    }
    add(QStringLiteral("c"));
    outer.commit();
    EXPECT_TRUE(duplicate);
    QStringList kept = words();
    kept.sort();
    EXPECT_EQ(kept, (QStringList{QStringLiteral("a"), QStringLiteral("c")}));
}

TEST_P(OpenConnection, SaysThatItIsBusyWhileAnotherWrites)
{
    ConnectionOptions impatient;
    impatient.busyTimeout = std::chrono::milliseconds(20);
    const auto other = connect(impatient);
    Transaction writing(*connection);
    add(QStringLiteral("a"));
    connection->prepare("UPDATE probe SET word = :word").bindAll(QStringLiteral("b")).run();

    const Error error = errorOf([&] {
        const Transaction second(*other);
        other->execute("LOCK TABLE probe");
    });
    EXPECT_EQ(error.code, ErrorCode::Busy);
    EXPECT_TRUE(error.arguments.contains(address().displayName()));
    writing.commit();
    EXPECT_EQ(words(), QStringList{QStringLiteral("b")});
}

TEST_P(OpenConnection, RefusesToWriteWhenOpenedForReading)
{
    add(QStringLiteral("a"));
    ConnectionOptions reading;
    reading.readOnly = true;
    const auto reader = connect(reading);
    const Error error = errorOf([&] { reader->prepare("INSERT INTO probe (word) VALUES ('b')").run(); });
    EXPECT_EQ(error.code, ErrorCode::ReadOnly);
    SqlStatement count = reader->prepare("SELECT count(*) FROM probe");
    ASSERT_TRUE(count.next());
    EXPECT_EQ(count.integer(0), 1);
}

TEST_P(OpenConnection, CanBeInterruptedFromAnotherThread)
{
    // The statement below never ends by itself: the test hangs where interrupting fails.
    std::atomic<bool> over = false;
    std::thread other([&] {
        while (!over) {
            connection->interrupt();
            std::this_thread::yield();
        }
    });
    const Error error = errorOf([&] {
        SqlStatement endless = connection->prepare("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT (i + "
                                                   "1) % 1000 FROM n) SELECT count(*) FROM n");
        endless.next();
    });
    over = true;
    other.join();
    EXPECT_EQ(error.code, ErrorCode::Cancelled);
}

TEST_P(OpenConnection, OrdersTextByItsBytesUnlessNorwegianIsAskedFor)
{
    for (const QString &word : {QStringLiteral("Åse"), QStringLiteral("arne"), QStringLiteral("Zoe"),
                                QStringLiteral("Øyvind"), QStringLiteral("Ærlig")})
        add(word);
    const auto ordered = [&](const std::string &by) {
        SqlStatement read = connection->prepare("SELECT word FROM probe ORDER BY word" + by);
        QStringList found;
        while (read.next())
            found << read.text(0);
        return found.join(QLatin1Char(' '));
    };
    EXPECT_EQ(ordered(""), QStringLiteral("Zoe arne Åse Ærlig Øyvind"));
    EXPECT_EQ(ordered(std::string(connection->dialect().inNorwegian())),
              QStringLiteral("arne Zoe Ærlig Øyvind Åse"));
}

TEST_P(OpenConnection, FoldsCaseForEveryLetterAndFindsExactParts)
{
    const Dialect &dialect = connection->dialect();
    SqlStatement read =
        connection->prepare("SELECT " + dialect.folded("'ÆØÅ Oslo'") + ", CASE WHEN " +
                            dialect.contains("'|MDR|GDPR|'", "'|GDPR|'") + " THEN 1 ELSE 0 END, CASE WHEN " +
                            dialect.contains("'|MDR|'", "'|mdr|'") + " THEN 1 ELSE 0 END");
    ASSERT_TRUE(read.next());
    EXPECT_EQ(read.text(0), QStringLiteral("æøå oslo"));
    EXPECT_TRUE(read.flag(1));
    EXPECT_FALSE(read.flag(2));
}

TEST_P(OpenConnection, KeepsDaysAndMomentsThatSortAsTheyFollowEachOther)
{
    const QDateTime moment(QDate(2024, 12, 31), QTime(23, 59, 59, 7), Qt::UTC);
    SqlStatement insert = connection->prepare("INSERT INTO probe (word) VALUES (:word)");
    insert.bindAll(QDate(2024, 2, 29)).run();
    insert.bindAll(moment).run();
    EXPECT_EQ(words(),
              (QStringList{QStringLiteral("2024-02-29"), QStringLiteral("2024-12-31T23:59:59.007Z")}));
    SqlStatement read = connection->prepare("SELECT word FROM probe ORDER BY word");
    ASSERT_TRUE(read.next());
    EXPECT_EQ(read.date(0), QDate(2024, 2, 29));
    EXPECT_FALSE(read.moment(0).isValid());
    ASSERT_TRUE(read.next());
    EXPECT_EQ(read.moment(0), moment);
    EXPECT_FALSE(read.date(0).isValid());
    EXPECT_EQ(errorOf([&] { insert.bindAll(QDate(12024, 1, 1)); }).code, ErrorCode::Invalid);
}

TEST(LikeLiteral, MeansItself)
{
    EXPECT_EQ(likeLiteral(QStringLiteral("50%_\\")), QStringLiteral("50\\%\\_\\\\"));
}

} // namespace tverrlos::tests
