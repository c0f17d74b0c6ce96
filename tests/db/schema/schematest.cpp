#include "db/schema/schema.h"

#include "tests/support/db/testdatabase.h"

#include "db/connection/databaseerror.h"

#include <QDir>
#include <QFileInfo>

namespace tverrlos::tests {

namespace {

Migration step(int number, const char *sql)
{
    return migrationFrom(QStringLiteral("%1-step.sql").arg(number, 4, 10, QLatin1Char('0')), sql);
}

const Migration first = step(1, "CREATE TABLE word (id {{id}}, text {{text}} NOT NULL) {{strict}};\n"
                                "INSERT INTO word (text) VALUES ('a;b');");
const Migration second = step(2, "ALTER TABLE word ADD COLUMN rank {{integer}};\n"
                                 "--@sqlite\nINSERT INTO word (text) VALUES ('sqlite');\n"
                                 "--@postgres\nINSERT INTO word (text) VALUES ('postgres');\n--@all\n");

} // namespace

class Schema : public OverBothBackEnds
{
protected:
    Result<SchemaReport> migrated(const QList<Migration> &migrations)
    {
        return guarded([&] { return migrate(*connect(), migrations, clock.now()); });
    }
    qint64 words()
    {
        const auto connection = connect();
        SqlStatement count = connection->prepare("SELECT count(*) FROM word");
        count.next();
        return count.integer(0);
    }
};
OVER_BOTH_BACK_ENDS(Schema);

TEST_P(Schema, IsBuiltStepByStepAndOnlyOnce)
{
    const auto built = migrated({first});
    ASSERT_TRUE(built.ok()) << built.error().english().toStdString();
    EXPECT_EQ(built->applied, QList<int>{1});
    EXPECT_EQ(migrated({first})->applied, QList<int>{});
    EXPECT_EQ(migrated({first, second})->applied, QList<int>{2});
    EXPECT_EQ(words(), 2);
    EXPECT_EQ(schemaVersion(*connect()), 2);
}

TEST_P(Schema, IsCopiedBeforeItChanges)
{
    const auto fresh = migrated({first});
    EXPECT_FALSE(fresh->backupFile);
    const auto changed = migrated({first, second});
    ASSERT_TRUE(changed.ok());
    if (backend() == Dialect::Backend::Postgres) {
        EXPECT_FALSE(changed->backupFile);
        return;
    }
    ASSERT_TRUE(changed->backupFile);
    EXPECT_EQ(QFileInfo(*changed->backupFile).fileName(),
              QStringLiteral("saker.before-step-2-20240301-110000.sqlite"));
    EXPECT_EQ(schemaVersion(*Connection::open(DatabaseAddress::file(*changed->backupFile))), 1);
}

TEST_P(Schema, OfALaterVersionIsRefusedUntouched)
{
    ASSERT_TRUE(migrated({first, second}).ok());
    const auto refused = migrated({first});
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, ErrorCode::NewerSchema);
    EXPECT_EQ(words(), 2);
}

TEST_P(Schema, WhoseStepWasRewrittenIsRefused)
{
    ASSERT_TRUE(migrated({first}).ok());
    const auto refused = migrated({step(1, "CREATE TABLE word (id {{id}}) {{strict}};"), second});
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, ErrorCode::Damaged);
    EXPECT_EQ(words(), 1);
}

TEST_P(Schema, WithTablesOfSomebodyElseIsRefused)
{
    connect()->execute("CREATE TABLE recipe (name TEXT)");
    const auto refused = migrated({first});
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, ErrorCode::Foreign);
}

TEST_P(Schema, StaysAsItWasWhenAStepFails)
{
    ASSERT_TRUE(migrated({first}).ok());
    const auto failed =
        migrated({first, second, step(3, "CREATE TABLE more (x {{text}}); SELECT nonsense FROM word")});
    ASSERT_FALSE(failed.ok());
    EXPECT_EQ(schemaVersion(*connect()), 1);
    EXPECT_EQ(words(), 1);
    EXPECT_FALSE(tableNames(*connect()).contains(QStringLiteral("more")));
}

TEST_P(Schema, LosesNoRows)
{
    ASSERT_TRUE(migrated({first}).ok());
    const auto refused = migrated({first, step(2, "DELETE FROM word")});
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, ErrorCode::Damaged);
    EXPECT_TRUE(refused.error().arguments.contains(QStringLiteral("word")));
    EXPECT_EQ(words(), 1);
}

TEST_P(Schema, OfTheProgramIsBuiltWhole)
{
    const auto opened = openStore();
    ASSERT_TRUE(opened);
    EXPECT_EQ(schemaVersion(opened->connection()), builtInMigrations().last().number);
    EXPECT_TRUE(tableNames(opened->connection()).contains(QStringLiteral("cases")));
}

TEST(BuiltInMigrations, AreNumberedWithoutRepetition)
{
    const QList<Migration> migrations = builtInMigrations();
    ASSERT_FALSE(migrations.isEmpty());
    for (qsizetype i = 1; i < migrations.size(); ++i)
        EXPECT_LT(migrations.at(i - 1).number, migrations.at(i).number);
}

} // namespace tverrlos::tests
