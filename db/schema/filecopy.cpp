#include "db/schema/filecopy.h"

#include "db/connection/connection.h"
#include "db/connection/databaseerror.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace tverrlos {

namespace {

QString freeName(const QString &database, int presentStep, const QDateTime &now)
{
    const QFileInfo file(database);
    const QString stem = QStringLiteral("%1/%2.before-step-%3-%4")
                             .arg(file.absolutePath(), file.completeBaseName())
                             .arg(presentStep + 1)
                             .arg(now.toUTC().toString(QStringLiteral("yyyyMMdd-HHmmss")));
    QString name = stem + QStringLiteral(".sqlite");
    for (int i = 2; QFile::exists(name); ++i)
        name = QStringLiteral("%1-%2.sqlite").arg(stem).arg(i);
    return name;
}

int copyInto(sqlite3 *from, sqlite3 *to)
{
    sqlite3_backup *backup = sqlite3_backup_init(to, "main", from, "main");
    if (!backup)
        return sqlite3_extended_errcode(to);
    const int step = sqlite3_backup_step(backup, -1);
    const int finish = sqlite3_backup_finish(backup);
    return step == SQLITE_DONE ? finish : step;
}

} // namespace

QString copyBeforeMigration(Connection &connection, int presentStep, const QDateTime &now)
{
    const QString copy = freeName(connection.address().path(), presentStep, now);
    sqlite3 *target = nullptr;
    int code = sqlite3_open_v2(copy.toUtf8().constData(), &target, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
                               nullptr);
    if (code == SQLITE_OK)
        code = copyInto(connection.sqliteHandle(), target);
    const QString message = QString::fromUtf8(sqlite3_errmsg(target));
    sqlite3_close(target);
    if (code == SQLITE_OK)
        return copy;
    QFile::remove(copy);
    throw sqliteError(code, message, copy);
}

} // namespace tverrlos
