#include "db/backup/durablefile.h"

#include "db/connection/databaseerror.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace tverrlos {

namespace {

/// Files that SQLite may keep beside a database.
constexpr const char *companions[] = {"-wal", "-shm", "-journal"};

[[noreturn]] void fail(const QString &path, int error)
{
    const bool full = error == ENOSPC || error == EDQUOT;
    const bool denied = error == EACCES || error == EROFS || error == EPERM;
    const ErrorCode code = full     ? ErrorCode::OutOfSpace
                           : denied ? ErrorCode::ReadOnly
                                    : ErrorCode::Unreadable;
    throw DatabaseError(
        failure(error == EEXIST ? ErrorCode::Refused : code,
                QT_TRANSLATE_NOOP("Error", "%1 could not be written: %2."),
                {QDir::toNativeSeparators(path), QString::fromLocal8Bit(std::strerror(error))},
                QT_TRANSLATE_NOOP("Error", "What was there before is as it was.")));
}

void syncToDisk(const QString &path, int flags)
{
    const int file = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (file < 0)
        fail(path, errno);
    const int synced = ::fsync(file);
    const int error = errno;
    ::close(file);
    if (synced != 0)
        fail(path, error);
}

} // namespace

PartFile::PartFile(const QString &target)
{
    const QString stem = QFileInfo(target).absoluteFilePath() + QStringLiteral(".part");
    m_path = stem;
    for (int i = 2; QFileInfo::exists(m_path); ++i)
        m_path = stem + QString::number(i);
}

PartFile::~PartFile()
{
    QFile::remove(m_path);
    for (const char *companion : companions)
        QFile::remove(m_path + QLatin1String(companion));
}

void PartFile::moveTo(const QString &target)
{
    syncToDisk(m_path, O_RDONLY);
    renameDurably(m_path, target);
}

void renameDurably(const QString &from, const QString &to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    if (::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) != 0) {
        const bool unsupported = errno == EINVAL || errno == ENOSYS; // some file systems lack NOREPLACE
        if (!unsupported)
            fail(to, errno);
        if (QFileInfo::exists(to))
            fail(to, EEXIST);
        if (std::rename(source.constData(), target.constData()) != 0)
            fail(to, errno);
    }
    syncToDisk(QFileInfo(to).absolutePath(), O_RDONLY | O_DIRECTORY);
}

} // namespace tverrlos
