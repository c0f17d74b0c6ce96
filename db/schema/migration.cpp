#include "db/schema/migration.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

static void loadMigrationResource()
{
    Q_INIT_RESOURCE(migrations); // a static library's resources are dropped by the linker unless asked for
}

namespace tverrlos {

QList<Migration> builtInMigrations()
{
    loadMigrationResource();
    QList<Migration> migrations;
    const QDir folder(QStringLiteral(":/migrations"));
    const QStringList names = folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            migrations << migrationFrom(name, file.readAll());
    }
    return migrations;
}

Migration migrationFrom(const QString &fileName, const QByteArray &bytes)
{
    const QString name = fileName.section(QLatin1Char('.'), 0, 0);
    return {name.section(QLatin1Char('-'), 0, 0).toInt(), name.section(QLatin1Char('-'), 1),
            QString::fromUtf8(bytes), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)};
}

} // namespace tverrlos
