#include "db/connection/databaseerror.h"

#include <sqlite3.h>

namespace tverrlos {

DatabaseError::DatabaseError(Error error, QString detail, bool uniqueViolation)
    : m_error(std::move(error)), m_detail(std::move(detail)), m_uniqueViolation(uniqueViolation)
{
    m_what = (m_detail.isEmpty() ? m_error.english()
                                 : m_error.english() + QLatin1String(" [") + m_detail + QLatin1Char(']'))
                 .toUtf8();
}

namespace {

Error busy(const QString &where)
{
    return failure(ErrorCode::Busy,
                   QT_TRANSLATE_NOOP("Error", "The database %1 is in use by another program."), {where},
                   QT_TRANSLATE_NOOP("Error", "Nothing was changed. Wait a moment and try again."));
}

Error readOnly(const QString &where)
{
    return failure(ErrorCode::ReadOnly, QT_TRANSLATE_NOOP("Error", "The database %1 cannot be written."),
                   {where}, QT_TRANSLATE_NOOP("Error", "Check the rights to the file and to its folder."));
}

Error damaged(const QString &where)
{
    return failure(ErrorCode::Damaged, QT_TRANSLATE_NOOP("Error", "The database %1 is damaged."), {where},
                   QT_TRANSLATE_NOOP("Error", "Leave the file as it is, and restore the latest backup."));
}

Error outOfSpace(const QString &where)
{
    return failure(ErrorCode::OutOfSpace,
                   QT_TRANSLATE_NOOP("Error", "There is no room left on the disk of the database %1."),
                   {where}, QT_TRANSLATE_NOOP("Error", "Nothing was changed. Make room and try again."));
}

Error gone(const QString &where)
{
    return failure(ErrorCode::Unavailable, QT_TRANSLATE_NOOP("Error", "The database %1 cannot be reached."),
                   {where},
                   QT_TRANSLATE_NOOP("Error", "Check that the folder or the server is there and try again."));
}

Error cancelled()
{
    return failure(ErrorCode::Cancelled, QT_TRANSLATE_NOOP("Error", "The work was cancelled."));
}

Error internal(const QString &message)
{
    return failure(ErrorCode::Internal, QT_TRANSLATE_NOOP("Error", "The database refused an operation: %1"),
                   {message});
}

Error unstorable()
{
    return failure(ErrorCode::Invalid,
                   QT_TRANSLATE_NOOP("Error",
                                     "The text holds characters that the database cannot keep, or is too "
                                     "large."));
}

Error ofSqlite(int code, const QString &message, const QString &where)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return busy(where);
    case SQLITE_READONLY:
        return code == SQLITE_READONLY_DBMOVED ? gone(where) : readOnly(where);
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return readOnly(where);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return damaged(where);
    case SQLITE_FULL:
        return outOfSpace(where);
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return gone(where);
    case SQLITE_INTERRUPT:
    case SQLITE_ABORT:
        return cancelled();
    case SQLITE_TOOBIG:
        return unstorable();
    case SQLITE_NOMEM:
        return outOfMemory();
    default:
        return internal(message);
    }
}

Error ofServer(const QString &state, const QString &message, const QString &where)
{
    const QString kind = state.left(2);
    if (state.isEmpty() || kind == QLatin1String("08") || state.startsWith(QLatin1String("57P")))
        return gone(where);
    if (kind == QLatin1String("28"))
        return failure(ErrorCode::Unavailable,
                       QT_TRANSLATE_NOOP("Error", "The database server of %1 does not let this user in."),
                       {where}, QT_TRANSLATE_NOOP("Error", "Check the user name and the password."));
    if (state == QLatin1String("3D000"))
        return failure(ErrorCode::Unavailable, QT_TRANSLATE_NOOP("Error", "The server has no database %1."),
                       {where},
                       QT_TRANSLATE_NOOP("Error", "Check the name, or have the database made first."));
    if (state == QLatin1String("25006") || state == QLatin1String("42501"))
        return readOnly(where);
    if (state == QLatin1String("53100"))
        return outOfSpace(where);
    if (state == QLatin1String("55P03") || kind == QLatin1String("40") || state == QLatin1String("53300"))
        return busy(where);
    if (state == QLatin1String("57014"))
        return cancelled();
    if (kind == QLatin1String("22") || kind == QLatin1String("54"))
        return unstorable();
    if (state == QLatin1String("XX001") || state == QLatin1String("XX002"))
        return damaged(where);
    return internal(message);
}

} // namespace

DatabaseError sqliteError(int extendedCode, const QString &message, const QString &where)
{
    const bool unique =
        extendedCode == SQLITE_CONSTRAINT_UNIQUE || extendedCode == SQLITE_CONSTRAINT_PRIMARYKEY;
    return DatabaseError(ofSqlite(extendedCode, message, where),
                         QStringLiteral("SQLite %1: %2").arg(extendedCode).arg(message), unique);
}

DatabaseError serverError(const QString &sqlState, const QString &message, const QString &where)
{
    return DatabaseError(ofServer(sqlState, message, where),
                         QStringLiteral("PostgreSQL %1: %2").arg(sqlState, message),
                         sqlState == QLatin1String("23505"));
}

Error unexpected(const char *what)
{
    return internal(QString::fromUtf8(what));
}

Error outOfMemory()
{
    return failure(ErrorCode::Unavailable,
                   QT_TRANSLATE_NOOP("Error", "There is not enough memory for this operation."));
}

} // namespace tverrlos
