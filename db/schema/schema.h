#pragma once

#include "db/connection/connection.h"
#include "db/schema/migration.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace tverrlos {

struct SchemaReport
{
    int version = 0;                   ///< number of the latest step in the database
    QList<int> applied;                ///< the steps taken now
    std::optional<QString> backupFile; ///< the copy made before, of a SQLite file that held something
};

/// Brings the database to the schema of `migrations`, all steps in one transaction. A SQLite file that held
/// tables is copied beside itself first. Throws DatabaseError: NewerSchema when the database knows a step
/// that this program does not, Damaged when a step on record differs from the program's or when a step would
/// lose rows, Foreign for a server's schema that holds somebody else's tables.
SchemaReport migrate(Connection &connection, const QList<Migration> &migrations, const QDateTime &now);

/// Number of the latest step, 0 for an empty database.
int schemaVersion(Connection &connection);

/// The tables of the present schema, without those the back end keeps for itself or for an index.
QStringList tableNames(Connection &connection);

} // namespace tverrlos
