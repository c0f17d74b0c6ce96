#include "core/cases/casequeries.h"
#include "core/cases/caserepository.h"
#include "core/maintenance/maintenance.h"
#include "db/backup/restore.h"
#include "db/connection/connection.h"
#include "tests/support/db/testdatabase.h"

#include <QDir>
#include <QFile>

using namespace tverrlos;
using namespace tverrlos::tests;

namespace {

class BackupAndRestore : public testing::Test
{
protected:
    std::unique_ptr<SqlStore> open(const QString &file)
    {
        auto opened = SqlStore::open(DatabaseAddress::file(file), plainRules(), clock);
        EXPECT_TRUE(opened.ok()) << (opened ? "" : opened.error().english().toStdString());
        return opened ? std::move(opened).value() : nullptr;
    }
    static void add(SqlStore &store, int count)
    {
        for (int i = 0; i < count; ++i)
            ASSERT_TRUE(
                store.casework().create(enquiry(QDate(2024, 2, 12)), {}, QStringLiteral("kari")).ok());
    }
    qint64 casesIn(const QString &file)
    {
        const auto store = open(file);
        const auto count = store ? store->cases().count({}) : Result<qint64>(-1);
        return count ? *count : -1;
    }
    QString path(const char *name) const { return folder.filePath(QString::fromUtf8(name)); }
    QStringList names() const { return QDir(folder.path()).entryList(QDir::Files, QDir::Name); }
    Result<RestoreReceipt> restore(const QString &from, const QString &database,
                                   const Progress &progress = {})
    {
        return restoreDatabase(from, database, clock.now(), progress);
    }
    QByteArray bytesOf(const QString &file) const
    {
        QFile opened(file);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }
    void write(const QString &file, const QByteArray &bytes) const
    {
        QFile opened(file);
        ASSERT_TRUE(opened.open(QIODevice::WriteOnly));
        ASSERT_EQ(opened.write(bytes), bytes.size());
    }
    /// A database with two cases and its backup; then a third case.
    void backedUp()
    {
        const auto store = open(present);
        ASSERT_TRUE(store);
        add(*store, 2);
        const auto receipt = store->maintenance().backup(backup, {});
        ASSERT_TRUE(receipt.ok()) << receipt.error().english().toStdString();
        EXPECT_EQ(receipt->cases, 2);
        add(*store, 1);
    }

    QTemporaryDir folder;
    QString present = path("saker.sqlite");
    QString backup = path("kopi.sqlite");
    SetClock clock{QDateTime(QDate(2024, 3, 1), QTime(11, 0), Qt::UTC)};
};

} // namespace

TEST_F(BackupAndRestore, BringsBackTheCasesAndKeepsThePresentFile)
{
    backedUp();
    const QByteArray before = bytesOf(backup);
    const auto receipt = restore(backup, present);
    ASSERT_TRUE(receipt.ok()) << receipt.error().english().toStdString();
    EXPECT_EQ(receipt->cases, 2);
    EXPECT_EQ(casesIn(present), 2);
    EXPECT_EQ(QFileInfo(receipt->keptPresent).fileName(),
              QStringLiteral("saker.replaced-20240301-110000.sqlite"));
    EXPECT_EQ(casesIn(receipt->keptPresent), 3);
    EXPECT_EQ(bytesOf(backup), before);
    EXPECT_EQ(names().size(), 3) << names().join(u' ').toStdString();
}

TEST_F(BackupAndRestore, IsTakenWhileAnotherOneWrites)
{
    const auto store = open(present);
    add(*store, 5);
    const auto other = open(present);
    bool wrote = false;
    const Progress writing{[&](qint64, qint64) {
                               if (!wrote)
                                   add(*other, 1);
                               wrote = true;
                           },
                           {}};
    const auto receipt = store->maintenance().backup(backup, writing);
    ASSERT_TRUE(receipt.ok()) << receipt.error().english().toStdString();
    EXPECT_TRUE(wrote);
    EXPECT_EQ(receipt->cases, 5);
    EXPECT_EQ(casesIn(backup), 5);
    EXPECT_EQ(*store->cases().count({}), 6);
}

TEST_F(BackupAndRestore, RestoresWhereThereIsNoDatabase)
{
    backedUp();
    const auto receipt = restore(backup, path("ny.sqlite"));
    ASSERT_TRUE(receipt.ok()) << receipt.error().english().toStdString();
    EXPECT_TRUE(receipt->keptPresent.isEmpty());
    EXPECT_EQ(casesIn(path("ny.sqlite")), 2);
}

TEST_F(BackupAndRestore, NeverReplacesAFileWithABackup)
{
    backedUp();
    write(path("annet.txt"), "mitt");
    const auto store = open(present);
    for (const char *taken : {"annet.txt", "saker.sqlite", "kopi.sqlite"}) {
        const auto receipt = store->maintenance().backup(path(taken), {});
        ASSERT_FALSE(receipt.ok()) << taken;
        EXPECT_EQ(receipt.error().code, ErrorCode::Refused) << taken;
    }
    EXPECT_EQ(bytesOf(path("annet.txt")), QByteArray("mitt"));
    EXPECT_EQ(store->maintenance().backup(path("finnes/ikke/kopi.sqlite"), {}).error().code,
              ErrorCode::NotFound);
}

TEST_F(BackupAndRestore, LeavesNothingBehindWhenStopped)
{
    const auto store = open(present);
    add(*store, 1);
    const QStringList before = names();
    const auto receipt = store->maintenance().backup(backup, {{}, [] { return true; }});
    ASSERT_FALSE(receipt.ok());
    EXPECT_EQ(receipt.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(names(), before);
}

TEST_F(BackupAndRestore, RefusesWhatIsNoBackupAndLeavesThePresentAsItIs)
{
    backedUp();
    write(path("tekst.sqlite"), "Kjære alle sammen");
    write(path("tom.sqlite"), QByteArray());
    QByteArray broken = bytesOf(backup);
    const qsizetype word = broken.indexOf("legekontor");
    ASSERT_GT(word, 0);
    broken[word] = 'L';
    write(path("skadet.sqlite"), broken);
    write(path("kort.sqlite"), bytesOf(backup).left(30'000));
    const QByteArray before = bytesOf(present);
    const QStringList namesBefore = names();

    EXPECT_EQ(restore(path("mangler.sqlite"), present).error().code, ErrorCode::NotFound);
    EXPECT_EQ(restore(folder.path(), present).error().code, ErrorCode::NotFound);
    EXPECT_EQ(restore(path("tekst.sqlite"), present).error().code, ErrorCode::Foreign);
    EXPECT_EQ(restore(path("tom.sqlite"), present).error().code, ErrorCode::Foreign);
    EXPECT_EQ(restore(path("skadet.sqlite"), present).error().code, ErrorCode::Damaged);
    EXPECT_EQ(restore(path("kort.sqlite"), present).error().code, ErrorCode::Damaged);
    for (const char *damaged : {"skadet.sqlite", "kort.sqlite"}) {
        const QString said = restore(path(damaged), present).error().english();
        EXPECT_TRUE(said.contains(QLatin1String(damaged))) << said.toStdString();
        EXPECT_FALSE(said.contains(QLatin1String(".part"))) << said.toStdString();
    }
    EXPECT_EQ(restore(present, present).error().code, ErrorCode::Refused);
    EXPECT_EQ(restore(backup, present, {{}, [] { return true; }}).error().code, ErrorCode::Cancelled);

    EXPECT_EQ(bytesOf(present), before);
    EXPECT_EQ(names(), namesBefore);
}

TEST_F(BackupAndRestore, WaitsForThePresentDatabaseToBeClosed)
{
    backedUp();
    const auto store = open(present);
    add(*store, 1);
    const auto receipt = restore(backup, present);
    ASSERT_FALSE(receipt.ok());
    EXPECT_EQ(receipt.error().code, ErrorCode::Busy);
    add(*store, 1);
    EXPECT_EQ(*store->cases().count({}), 5);
}

TEST_F(BackupAndRestore, RestoresOverADamagedDatabase)
{
    backedUp();
    write(present, bytesOf(present).left(20'000));
    const auto receipt = restore(backup, present);
    ASSERT_TRUE(receipt.ok()) << receipt.error().english().toStdString();
    EXPECT_EQ(casesIn(present), 2);
    EXPECT_EQ(QFileInfo(receipt->keptPresent).size(), 20'000);
}

TEST_F(BackupAndRestore, KeepsEachPresentFileUnderANameOfItsOwn)
{
    backedUp();
    const auto first = restore(backup, present);
    const auto second = restore(backup, present);
    ASSERT_TRUE(first.ok());
    ASSERT_TRUE(second.ok());
    EXPECT_NE(first->keptPresent, second->keptPresent);
    EXPECT_EQ(casesIn(first->keptPresent), 3);
    EXPECT_EQ(casesIn(second->keptPresent), 2);
}
