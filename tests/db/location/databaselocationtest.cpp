#include "db/location/databaselocation.h"

#include "db/location/syncfolder.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace tverrlos;

namespace {

class DatabaseLocation : public testing::Test
{
protected:
    QString path(const char *name) const { return folder.filePath(QString::fromUtf8(name)); }
    void make(const char *sub) const { ASSERT_TRUE(QDir(folder.path()).mkpath(QString::fromUtf8(sub))); }
    void write(const char *name) const
    {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    }
    static FileSystemOf on(const char *type)
    {
        return [type](const QString &) { return QString::fromLatin1(type); };
    }
    static ErrorCode codeOfRefusal(const Result<void> &answer)
    {
        EXPECT_FALSE(answer.ok());
        return answer ? ErrorCode::Internal : answer.error().code;
    }

    QTemporaryDir folder;
};

} // namespace

TEST_F(DatabaseLocation, AcceptsANewFileInAnOrdinaryFolder)
{
    const Result<void> answer = checkDatabaseLocation(path("saker.sqlite"), on("ext4"));
    EXPECT_TRUE(answer.ok()) << (answer ? "" : answer.error().english().toStdString());
    EXPECT_FALSE(QFile::exists(path("saker.sqlite")));
}

TEST_F(DatabaseLocation, KnowsTheFileSystemOfThisMachine)
{
    EXPECT_FALSE(fileSystemOf(folder.path()).isEmpty());
    EXPECT_EQ(fileSystemOf(QStringLiteral("/proc")), QStringLiteral("proc"));
}

TEST_F(DatabaseLocation, RefusesNetworkFileSystemsAndNamesPostgresAsTheWayOut)
{
    for (const char *type :
         {"nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "fuse.rclone", "fuse.gvfsd-fuse", "afs"}) {
        const Result<void> answer = checkDatabaseLocation(path("saker.sqlite"), on(type));
        ASSERT_FALSE(answer.ok()) << type;
        EXPECT_EQ(answer.error().code, ErrorCode::UnsafeLocation);
        EXPECT_TRUE(answer.error().english().contains(QStringLiteral("PostgreSQL")));
        EXPECT_TRUE(answer.error().english().contains(QString::fromLatin1(type)));
    }
}

TEST_F(DatabaseLocation, AcceptsLocalDisksMountedThroughFuse)
{
    for (const char *type : {"fuseblk", "fuse.ntfs-3g", "fuse.mergerfs", "overlay", "btrfs", "xfs", "9p", ""})
        EXPECT_TRUE(checkDatabaseLocation(path("saker.sqlite"), on(type)).ok()) << type;
}

TEST_F(DatabaseLocation, RefusesFoldersThatASyncClientIsNamedAfter)
{
    for (const char *name :
         {"OneDrive", "OneDrive - Helsedirektoratet", "Dropbox", "Dropbox (Personal)", "Google Drive",
          "Nextcloud", "nextcloud2", "ownCloud", "iCloud Drive", "Jottacloud"}) {
        make(name);
        make((QByteArray(name) + "/arbeid/saker").constData());
        const Result<void> answer = checkDatabaseLocation(
            path((QByteArray(name) + "/arbeid/saker/a.sqlite").constData()), on("ext4"));
        ASSERT_FALSE(answer.ok()) << name;
        EXPECT_EQ(answer.error().code, ErrorCode::UnsafeLocation) << name;
    }
}

TEST_F(DatabaseLocation, RefusesFoldersThatCarryTheMarkOfASyncClient)
{
    make("felles/under");
    EXPECT_TRUE(checkDatabaseLocation(path("felles/under/a.sqlite"), on("ext4")).ok());
    make("felles/.stfolder");
    EXPECT_EQ(codeOfRefusal(checkDatabaseLocation(path("felles/under/a.sqlite"), on("ext4"))),
              ErrorCode::UnsafeLocation);
    make("kontor");
    write("kontor/.sync_0a1b2c.db");
    EXPECT_EQ(syncClientOf(path("kontor")), QStringLiteral("Nextcloud"));
    make("arkiv");
    for (const char *resembling : {".sync_0a.dbx", "._sync.db", ".stfolder2", "a.stfolder", "_seafile"}) {
        make((QByteArray("arkiv/") + resembling).constData());
        EXPECT_EQ(syncClientOf(path("arkiv")), QString()) << resembling;
    }
    make("arkiv/_seafile_temp9");
    EXPECT_EQ(syncClientOf(path("arkiv")), QStringLiteral("Seafile"));
}

TEST_F(DatabaseLocation, DoesNotSuspectNamesThatOnlyResembleAClient)
{
    for (const char *name : {"dropboxen-min", "onedrivers", "boks", "min nextcloudfri mappe", "sync"}) {
        make(name);
        EXPECT_EQ(syncClientOf(path(name)), QString()) << name;
    }
}

TEST_F(DatabaseLocation, FollowsSymbolicLinks)
{
    make("Dropbox/saker");
    ASSERT_TRUE(QFile::link(path("Dropbox/saker"), path("snarvei")));
    EXPECT_EQ(codeOfRefusal(checkDatabaseLocation(path("snarvei/a.sqlite"), on("ext4"))),
              ErrorCode::UnsafeLocation);
    write("Dropbox/saker/b.sqlite");
    ASSERT_TRUE(QFile::link(path("Dropbox/saker/b.sqlite"), path("b.sqlite")));
    EXPECT_EQ(codeOfRefusal(checkDatabaseLocation(path("b.sqlite"), on("ext4"))), ErrorCode::UnsafeLocation);
}

TEST_F(DatabaseLocation, RefusesFoldersDevicesAndMissingParents)
{
    make("mappe");
    EXPECT_EQ(codeOfRefusal(checkDatabaseLocation(path("mappe"), on("ext4"))), ErrorCode::Invalid);
    EXPECT_EQ(codeOfRefusal(checkDatabaseLocation(path("mappe/"), on("ext4"))), ErrorCode::Invalid);
    EXPECT_EQ(codeOfRefusal(checkDatabaseLocation(QString(), on("ext4"))), ErrorCode::Invalid);
    EXPECT_EQ(codeOfRefusal(checkDatabaseLocation(QStringLiteral("/dev/null"), on("ext4"))),
              ErrorCode::Invalid);
    EXPECT_EQ(codeOfRefusal(checkDatabaseLocation(path("finnes/ikke/a.sqlite"), on("ext4"))),
              ErrorCode::NotFound);
    write("fil");
    EXPECT_EQ(codeOfRefusal(checkDatabaseLocation(path("fil/a.sqlite"), on("ext4"))), ErrorCode::NotFound);
}
