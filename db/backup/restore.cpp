#include "db/backup/restore.h"

#include "db/backup/durablefile.h"
#include "db/connection/connection.h"
#include "db/connection/databaseerror.h"
#include "db/location/databaselocation.h"
#include "db/schema/schema.h"
#include "db/verify/databaseverify.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <functional>

namespace tverrlos {

namespace {

void checkNames(const QString &backup, const QString &database)
{
    const QFileInfo source(backup);
    if (!source.exists() || !source.isFile())
        throw DatabaseError(failure(ErrorCode::NotFound,
                                    QT_TRANSLATE_NOOP("Error", "There is no backup file %1."),
                                    {QDir::toNativeSeparators(backup)}));
    if (source.canonicalFilePath() == QFileInfo(database).canonicalFilePath())
        throw DatabaseError(failure(
            ErrorCode::Refused, QT_TRANSLATE_NOOP("Error", "%1 is the database itself, not a backup of it."),
            {QDir::toNativeSeparators(backup)}));
    if (const Result<void> place = checkDatabaseLocation(database); !place)
        throw DatabaseError(place.error());
}

/// As bytes, so that a backup on a read-only medium can be restored. A backup copied while it was in use
/// brings its write-ahead log.
void copyBackup(const QString &backup, const QString &to)
{
    for (const QString &companion : {QString(), QStringLiteral("-wal")}) {
        QFile source(backup + companion);
        if (!companion.isEmpty() && !source.exists())
            continue;
        if (!source.copy(to + companion))
            throw DatabaseError(failure(
                ErrorCode::Unreadable,
                QT_TRANSLATE_NOOP("Error", "The backup %1 could not be copied to %2: %3."),
                {QDir::toNativeSeparators(backup), QDir::toNativeSeparators(to), source.errorString()},
                QT_TRANSLATE_NOOP("Error", "Nothing was changed.")));
        QFile::setPermissions(to + companion, QFile::ReadOwner | QFile::WriteOwner);
    }
}

VerifyReport checkedCopy(const QString &copy, const QString &backup, const QDateTime &now,
                         const Progress &progress)
{
    const auto connection = Connection::open(DatabaseAddress::file(copy));
    if (schemaVersion(*connection) == 0)
        throw DatabaseError(
            failure(ErrorCode::Foreign, QT_TRANSLATE_NOOP("Error", "%1 is not a database of this program."),
                    {QDir::toNativeSeparators(backup)},
                    QT_TRANSLATE_NOOP("Error", "Nothing in it was changed. Choose another file.")));
    const SchemaReport schema = migrate(*connection, builtInMigrations(), now);
    if (schema.backupFile)
        QFile::remove(*schema.backupFile); // the backup itself is the copy from before
    VerifyReport report = verifyDatabase(*connection, progress);
    if (!report.ok()) {
        const Problem &first = report.problems.constFirst();
        throw DatabaseError(
            failure(ErrorCode::Damaged, QT_TRANSLATE_NOOP("Error", "The backup %1 is damaged: %2"),
                    {QDir::toNativeSeparators(backup), first.what.english()},
                    QT_TRANSLATE_NOOP("Error", "Nothing was changed. Choose an earlier backup.")));
    }
    return report;
}

/// The person chose the backup: its errors name that, not the copy that is looked at.
VerifyReport namingTheBackup(const QString &copy, const QString &backup,
                             const std::function<VerifyReport()> &check)
{
    try {
        return check();
    } catch (const DatabaseError &error) {
        Error told = error.error();
        told.arguments.replaceInStrings(QDir::toNativeSeparators(copy), QDir::toNativeSeparators(backup));
        throw DatabaseError(told);
    }
}

/// Nobody else may have the present database open: they would go on writing to the file that is put aside.
/// Takes what is in the write-ahead log into the file. A database that is too damaged to be opened is let
/// through, since that is when people restore.
void checkNobodyHasIt(const QString &database)
{
    sqlite3 *handle = nullptr;
    int code = sqlite3_open_v2(database.toUtf8().constData(), &handle, SQLITE_OPEN_READWRITE, nullptr);
    if (code == SQLITE_OK)
        code = sqlite3_exec(
            handle,
            "PRAGMA busy_timeout = 2000; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT; "
            "PRAGMA wal_checkpoint(TRUNCATE)",
            nullptr, nullptr, nullptr);
    sqlite3_close_v2(handle);
    if ((code & 0xFF) == SQLITE_BUSY || (code & 0xFF) == SQLITE_LOCKED)
        throw DatabaseError(
            failure(ErrorCode::Busy, QT_TRANSLATE_NOOP("Error", "Another program has the database %1 open."),
                    {QDir::toNativeSeparators(database)},
                    QT_TRANSLATE_NOOP("Error", "Close it there, then restore again. Nothing was changed.")));
}

QString freeName(const QString &database, const QDateTime &now)
{
    const QFileInfo file(database);
    const QString stem = QStringLiteral("%1/%2.replaced-%3")
                             .arg(file.absolutePath(), file.completeBaseName(),
                                  now.toUTC().toString(QStringLiteral("yyyyMMdd-HHmmss")));
    QString name = stem + QStringLiteral(".sqlite");
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = QStringLiteral("%1-%2.sqlite").arg(stem).arg(i);
    return name;
}

/// Answers the new name. The log goes first: a log without its database is harmless, one beside another
/// database is not.
QString putAside(const QString &database, const QDateTime &now)
{
    const QString kept = freeName(database, now);
    if (QFileInfo::exists(database + QStringLiteral("-wal")))
        renameDurably(database + QStringLiteral("-wal"), kept + QStringLiteral("-wal"));
    QFile::remove(database + QStringLiteral("-shm"));
    renameDurably(database, kept);
    return kept;
}

} // namespace

Result<RestoreReceipt> restoreDatabase(const QString &backup, const QString &database, const QDateTime &now,
                                       const Progress &progress)
{
    return guarded([&] {
        checkNames(backup, database);
        const QFileInfo place(database);
        const QString target = place.exists() ? place.canonicalFilePath() : place.absoluteFilePath();
        PartFile copy(target);
        copyBackup(backup, copy.path());
        const VerifyReport report = namingTheBackup(
            copy.path(), backup, [&] { return checkedCopy(copy.path(), backup, now, progress); });

        RestoreReceipt receipt{target, {}, report.cases};
        if (QFileInfo::exists(target)) {
            checkNobodyHasIt(target);
            receipt.keptPresent = putAside(target, now);
        }
        try {
            copy.moveTo(target);
        } catch (const DatabaseError &) {
            if (!receipt.keptPresent.isEmpty())
                renameDurably(receipt.keptPresent, target);
            throw;
        }
        return receipt;
    });
}

} // namespace tverrlos
