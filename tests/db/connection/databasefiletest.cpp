#include "db/connection/connection.h"
#include "db/connection/databaseerror.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <unistd.h>

namespace tverrlos::tests {

/// What a person may point the program at, and what may happen to the file under it.
class DatabaseFile : public testing::Test
{
protected:
    QString path() const { return m_folder.filePath(QStringLiteral("saker.sqlite")); }
    void write(const QByteArray &bytes)
    {
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QByteArray bytes() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void makeOurs()
    {
        const auto connection = Connection::open(DatabaseAddress::file(path()));
        connection->execute("CREATE TABLE probe (word TEXT) STRICT");
        connection->execute("INSERT INTO probe VALUES ('a')");
        connection->execute("PRAGMA wal_checkpoint(TRUNCATE)");
    }
    ErrorCode outcome(const std::function<void(Connection &)> &work = {}) const
    {
        const auto result = guarded([&] {
            const auto connection = Connection::open(DatabaseAddress::file(path()));
            if (work)
                work(*connection);
        });
        EXPECT_FALSE(result.ok());
        if (result)
            return ErrorCode::Internal;
        EXPECT_TRUE(result.error().english().contains(path())) << result.error().english().toStdString();
        return result.error().code;
    }

    QTemporaryDir m_folder;
};

TEST_F(DatabaseFile, OfAnotherProgramIsRefusedUntouched)
{
    {
        const auto connection = Connection::open(DatabaseAddress::file(path()));
        connection->execute("CREATE TABLE recipe (name TEXT)");
        connection->execute("PRAGMA application_id = 77");
        connection->execute("PRAGMA journal_mode = DELETE");
    }
    const QByteArray before = bytes();
    EXPECT_EQ(outcome(), ErrorCode::Foreign);
    EXPECT_EQ(bytes(), before);
    EXPECT_FALSE(QFile::exists(path() + QStringLiteral("-wal")));
}

TEST_F(DatabaseFile, ThatIsNoDatabaseIsRefusedUntouched)
{
    const QByteArray letter = "Kjære veiledningstjeneste, " + QByteArray(5000, 'x');
    write(letter);
    EXPECT_EQ(outcome(), ErrorCode::Foreign);
    EXPECT_EQ(bytes(), letter);
}

TEST_F(DatabaseFile, ThatIsAFolderIsRefused)
{
    ASSERT_TRUE(QDir().mkdir(path()));
    EXPECT_EQ(outcome(), ErrorCode::Foreign);
}

TEST_F(DatabaseFile, WithABrokenHeaderIsDamagedAndNotForeign)
{
    for (const auto &[at, length] : {std::pair<qsizetype, qsizetype>{0, 16}, {16, 8}, {100, 8}}) {
        makeOurs();
        QByteArray broken = bytes();
        broken.replace(at, length, QByteArray(length, '\x55'));
        write(broken);
        EXPECT_EQ(
            outcome([](Connection &connection) { connection.prepare("SELECT word FROM probe").next(); }),
            ErrorCode::Damaged)
            << "at " << at;
        ASSERT_TRUE(QFile::remove(path()));
    }
}

TEST_F(DatabaseFile, ThatWasCutShortIsDamaged)
{
    makeOurs();
    write(bytes().left(4096));
    EXPECT_EQ(outcome([](Connection &connection) { connection.prepare("SELECT word FROM probe").next(); }),
              ErrorCode::Damaged);
}

TEST_F(DatabaseFile, InAFolderThatIsNotThereIsUnavailable)
{
    const auto result = guarded([&] {
        Connection::open(DatabaseAddress::file(m_folder.filePath(QStringLiteral("borte/saker.sqlite"))));
    });
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error().code, ErrorCode::Unavailable);
}

TEST_F(DatabaseFile, ThatVanishesUnderTheProgramTakesNoMoreWork)
{
    const auto connection = Connection::open(DatabaseAddress::file(path()));
    connection->execute("CREATE TABLE probe (word TEXT) STRICT");
    ASSERT_TRUE(QFile::remove(path()));

    const auto result = guarded([&] { const Transaction transaction(*connection); });
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error().code, ErrorCode::Unavailable);
}

TEST_F(DatabaseFile, WithoutTheRightToWriteIsReadOnly)
{
    if (geteuid() == 0)
        GTEST_SKIP() << "root may write everything";
    makeOurs();
    ASSERT_TRUE(QFile::setPermissions(path(), QFile::ReadOwner));
    EXPECT_EQ(outcome(), ErrorCode::ReadOnly);
}

TEST_F(DatabaseFile, IsSafeAgainstAPowerCut)
{
    const auto connection = Connection::open(DatabaseAddress::file(path()));
    const auto asked = [&](const char *pragma) {
        SqlStatement read = connection->prepare(std::string("PRAGMA ") + pragma);
        read.next();
        return read.text(0);
    };
    EXPECT_EQ(asked("journal_mode"), QStringLiteral("wal"));
    EXPECT_EQ(asked("synchronous"), QStringLiteral("2"));
    EXPECT_EQ(asked("foreign_keys"), QStringLiteral("1"));
}

TEST(DatabaseAddress, IsReadFromAServersUrl)
{
    const auto address =
        DatabaseAddress::parse(QStringLiteral("postgresql://kari:h%40ns@en:5433,to/saker?schema=hdir"));
    ASSERT_TRUE(address.ok());
    ASSERT_TRUE(address->isServer());
    EXPECT_EQ(
        address->server(),
        (DatabaseAddress::Server{QStringLiteral("en,to"), QStringLiteral("5433,5432"), QStringLiteral("kari"),
                                 QStringLiteral("h@ns"), QStringLiteral("saker"), QStringLiteral("hdir")}));
    EXPECT_FALSE(address->displayName().contains(QStringLiteral("h@ns")));
}

TEST(DatabaseAddress, IsAFileForAnythingElse)
{
    const auto address = DatabaseAddress::parse(QStringLiteral("C:/saker/2024.sqlite"));
    ASSERT_TRUE(address.ok());
    EXPECT_FALSE(address->isServer());
    EXPECT_EQ(address->path(), QStringLiteral("C:/saker/2024.sqlite"));
}

TEST(DatabaseAddress, IsRefusedWhenItOnlyBeginsLikeAServers)
{
    for (const char *text :
         {"postgresql://", "postgresql://host", "postgres:saker", "postgresql://host/a b?x=1"}) {
        const auto address = DatabaseAddress::parse(QString::fromUtf8(text));
        ASSERT_FALSE(address.ok()) << text;
        EXPECT_EQ(address.error().code, ErrorCode::Invalid);
    }
}

TEST(DatabaseAddress, OfAServerThatIsNotThereIsUnavailable)
{
    const auto result = guarded([] {
        Connection::open(*DatabaseAddress::parse(QStringLiteral("postgresql://kari@127.0.0.1:1/saker")));
    });
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error().code, ErrorCode::Unavailable);
}

} // namespace tverrlos::tests
