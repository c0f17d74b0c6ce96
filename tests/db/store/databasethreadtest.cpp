#include "db/store/databasethread.h"

#include "tests/support/db/testdatabase.h"

#include "core/cases/casequeries.h"
#include "core/cases/caserepository.h"

#include <QFile>
#include <QThread>

namespace tverrlos::tests {

class DatabaseDeskOverAFile : public testing::Test
{
protected:
    DatabaseThread::Opening opening()
    {
        return [this] {
            ++m_opened;
            return SqlStore::open(m_database.address(), plainRules(), m_clock);
        };
    }

    TestDatabase m_database{Dialect::Backend::Sqlite};
    SetClock m_clock{QDateTime(QDate(2024, 3, 1), QTime(11, 0), Qt::UTC)};
    std::atomic<int> m_opened = 0;
};

TEST_F(DatabaseDeskOverAFile, AnswersOnAThreadOfItsOwnInTheOrderAsked)
{
    DatabaseThread desk(opening());
    QList<QFuture<Result<ActReceipt>>> answers;
    for (int i = 0; i < 5; ++i)
        answers << desk.ask([](Store &store) {
            return store.casework().create(enquiry(QDate(2024, 2, 12)), {}, QStringLiteral("kari"));
        });
    auto thread = desk.ask([](Store &) { return Result<Qt::HANDLE>(QThread::currentThreadId()); });
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(answers[i].result()->now.number.sequence(), i + 1);
    EXPECT_NE(*thread.result(), QThread::currentThreadId());
    EXPECT_EQ(m_opened, 1);
}

TEST_F(DatabaseDeskOverAFile, FinishesWhatWasAskedBeforeItStops)
{
    QFuture<Result<qint64>> last;
    {
        DatabaseThread desk(opening());
        for (int i = 0; i < 3; ++i)
            desk.ask([](Store &store) {
                return store.casework().create(enquiry(QDate(2024, 2, 12)), {}, QStringLiteral("kari"));
            });
        last = desk.ask([](Store &store) { return store.cases().count({}); });
    }
    ASSERT_TRUE(last.isFinished());
    EXPECT_EQ(*last.result(), 3);
}

TEST_F(DatabaseDeskOverAFile, SkipsAQuestionThatWasTakenBack)
{
    DatabaseThread desk(opening());
    std::atomic<bool> go = false;
    std::atomic<bool> asked = false;
    desk.ask([&](Store &) {
        while (!go)
            std::this_thread::yield();
        return Result<void>();
    });
    auto second = desk.ask([&](Store &) {
        asked = true;
        return Result<void>();
    });
    second.cancel();
    go = true;
    second.waitForFinished();
    EXPECT_EQ(second.resultCount(), 0);
    EXPECT_FALSE(asked);
}

TEST_F(DatabaseDeskOverAFile, AnswersWhyThereIsNoStoreAndTriesAgainLater)
{
    QFile stranger(m_database.address().path());
    ASSERT_TRUE(stranger.open(QIODevice::WriteOnly));
    stranger.write("ikke en database");
    stranger.close();
    DatabaseThread desk(opening());
    const auto count = [](Store &store) { return store.cases().count({}); };

    EXPECT_EQ(desk.ask(count).result().error().code, ErrorCode::Foreign);
    EXPECT_EQ(desk.ask(count).result().error().code, ErrorCode::Foreign);
    ASSERT_TRUE(stranger.remove());
    EXPECT_TRUE(desk.ask(count).result().ok());
}

TEST_F(DatabaseDeskOverAFile, LetsGoOfTheFileWhileItIsReplaced)
{
    DatabaseThread desk(opening());
    const QString path = m_database.address().path();
    desk.ask([](Store &store) {
        return store.casework().create(enquiry(QDate(2024, 2, 12)), {}, QStringLiteral("kari"));
    });
    auto replaced = desk.whileClosed([path]() -> Result<bool> {
        const bool walIsGone = !QFile::exists(path + QStringLiteral("-wal"));
        return walIsGone && QFile::remove(path);
    });
    EXPECT_TRUE(*replaced.result());
    EXPECT_EQ(*desk.ask([](Store &store) { return store.cases().count({}); }).result(), 0);
    EXPECT_EQ(m_opened, 2);
}

class DatabaseDeskOverAServer : public OverBothBackEnds
{};
INSTANTIATE_TEST_SUITE_P(Over, DatabaseDeskOverAServer, testing::Values(Dialect::Backend::Postgres),
                         backendName);

TEST_P(DatabaseDeskOverAServer, OpensAgainAfterTheServerWasLost)
{
    DatabaseThread desk([this] { return SqlStore::open(address(), plainRules(), clock); });
    const auto count = [](Store &store) { return store.cases().count({}); };
    const auto create = [](Store &store) {
        return store.casework().create(enquiry(QDate(2024, 2, 12)), {}, QStringLiteral("kari"));
    };
    ASSERT_TRUE(desk.ask(create).result().ok());
    const auto backend = desk.ask([](Store &store) {
        SqlStatement own = static_cast<SqlStore &>(store).connection().prepare("SELECT pg_backend_pid()");
        own.next();
        return Result<qint64>(own.integer(0));
    });
    const auto other = connect();
    SqlStatement end = other->prepare("SELECT CASE WHEN pg_terminate_backend(:backend) THEN 1 ELSE 0 END");
    end.bindAll(*backend.result());
    ASSERT_TRUE(end.next() && end.flag(0));

    const auto lost = desk.ask(create).result();
    ASSERT_FALSE(lost.ok());
    EXPECT_EQ(lost.error().code, ErrorCode::Unavailable);
    EXPECT_EQ(*desk.ask(count).result(), 1);
    EXPECT_TRUE(desk.ask(create).result().ok());
}

} // namespace tverrlos::tests
