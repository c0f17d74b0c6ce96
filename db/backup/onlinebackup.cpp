#include "db/backup/onlinebackup.h"

#include "db/backup/durablefile.h"
#include "db/connection/connection.h"
#include "db/connection/databaseerror.h"
#include "db/verify/databaseverify.h"
#include "db/verify/findings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <memory>

namespace tverrlos {

namespace {

struct CloseHandle
{
    void operator()(sqlite3 *handle) const { sqlite3_close_v2(handle); }
};
struct FinishBackup
{
    void operator()(sqlite3_backup *backup) const { sqlite3_backup_finish(backup); }
};

[[noreturn]] void fail(int code, sqlite3 *handle, const QString &path)
{
    throw sqliteError(code, QString::fromUtf8(sqlite3_errmsg(handle)), path);
}

void copyPages(sqlite3 *from, const QString &path, const Progress &progress)
{
    sqlite3 *opened = nullptr;
    const int opening = sqlite3_open_v2(path.toUtf8().constData(), &opened,
                                        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    const std::unique_ptr<sqlite3, CloseHandle> target(opened);
    if (opening != SQLITE_OK)
        fail(opening, target.get(), path);

    std::unique_ptr<sqlite3_backup, FinishBackup> backup(
        sqlite3_backup_init(target.get(), "main", from, "main"));
    if (!backup)
        fail(sqlite3_extended_errcode(target.get()), target.get(), path);
    constexpr int pagesAtATime = 1000;
    int step = SQLITE_OK;
    while ((step = sqlite3_backup_step(backup.get(), pagesAtATime)) == SQLITE_OK) {
        const int total = sqlite3_backup_pagecount(backup.get());
        progress.tell(total - sqlite3_backup_remaining(backup.get()), total);
        if (progress.isCancelled())
            throw cancelled();
    }
    const int finish = sqlite3_backup_finish(backup.release());
    if (step != SQLITE_DONE || finish != SQLITE_OK)
        fail(step == SQLITE_DONE ? finish : step, target.get(), path);
}

void checkTarget(Connection &connection, const QString &path)
{
    if (!connection.dialect().isSqlite())
        throw DatabaseError(
            failure(ErrorCode::Refused,
                    QT_TRANSLATE_NOOP("Error", "%1 is on a server, and its backups are the server's own."),
                    {connection.address().displayName()},
                    QT_TRANSLATE_NOOP("Error", "Use pg_dump, or ask those who run the server.")));
    const QFileInfo file(path);
    if (path.trimmed().isEmpty() || file.exists() || file.isSymLink())
        throw DatabaseError(failure(
            ErrorCode::Refused,
            QT_TRANSLATE_NOOP("Error", "%1 is there already, and a backup never replaces a file."),
            {QDir::toNativeSeparators(path)}, QT_TRANSLATE_NOOP("Error", "Give the backup a new name.")));
    if (!file.absoluteDir().exists())
        throw DatabaseError(
            failure(ErrorCode::NotFound, QT_TRANSLATE_NOOP("Error", "The folder of %1 does not exist."),
                    {QDir::toNativeSeparators(path)},
                    QT_TRANSLATE_NOOP("Error", "Create the folder first, or choose another place.")));
}

VerifyReport verifiedCopy(const QString &path, const Progress &progress)
{
    const auto copy = Connection::open(DatabaseAddress::file(path));
    VerifyReport report = verifyDatabase(*copy, progress);
    if (!report.ok()) {
        const Error &first = report.problems.constFirst().what;
        throw DatabaseError(failure(
            ErrorCode::Damaged,
            QT_TRANSLATE_NOOP("Error", "The backup was not kept, because the database is damaged: %1"),
            {first.english()},
            QT_TRANSLATE_NOOP("Error", "Check the database with verify, and copy its file as it is.")));
    }
    return report;
}

} // namespace

BackupReceipt backUp(Connection &connection, const QString &path, const Progress &progress)
{
    checkTarget(connection, path);
    const QString target = QFileInfo(path).absoluteFilePath();
    PartFile part(target);
    {
        // One view from the first page to the last: without it, each write of another begins the copy again.
        Transaction reading(connection, Transaction::Purpose::Reading);
        copyPages(connection.sqliteHandle(), part.path(), progress);
    }
    const VerifyReport report = verifiedCopy(part.path(), progress);
    part.moveTo(target);
    return {target, report.cases};
}

} // namespace tverrlos
