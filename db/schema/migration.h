#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace tverrlos {

/// One numbered step of the schema, as it stands in resources/migrations/NNNN-name.sql. Immutable once
/// released: a database remembers the SHA-256 of the steps it was built with.
struct Migration
{
    int number = 0; ///< 1, 2, 3, ... without gaps that matter; order only
    QString name;
    QString sql;       ///< with the placeholders of Dialect::ddl()
    QByteArray sha256; ///< of the file's bytes
};

/// The steps that this program knows, by number.
QList<Migration> builtInMigrations();
/// One step from its file's name ("0001-cases.sql") and bytes. Precondition: the name begins with a number.
Migration migrationFrom(const QString &fileName, const QByteArray &bytes);

} // namespace tverrlos
