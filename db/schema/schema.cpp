#include "db/schema/schema.h"

#include "db/connection/databaseerror.h"
#include "db/connection/isodates.h"
#include "db/connection/placeholders.h"
#include "db/schema/filecopy.h"
#include "db/verify/rowchecksum.h"

#include <QHash>
#include <QMap>

#include <algorithm>

namespace tverrlos {

namespace {

struct Step
{
    QString name;
    QByteArray sha256;
};

bool exists(Connection &connection, const QString &table)
{
    return tableNames(connection).contains(table);
}

QMap<int, Step> stepsOnRecord(Connection &connection)
{
    QMap<int, Step> steps;
    if (!exists(connection, QStringLiteral("schema_migration")))
        return steps;
    SqlStatement read =
        connection.prepare("SELECT number, name, sha256 FROM schema_migration ORDER BY number");
    while (read.next())
        steps.insert(read.number(0), {read.text(1), read.bytes(2)});
    return steps;
}

void checkNotNewer(const QMap<int, Step> &onRecord, const QList<Migration> &known, const QString &where)
{
    const int latest = known.isEmpty() ? 0 : known.last().number;
    if (onRecord.isEmpty() || onRecord.lastKey() <= latest)
        return;
    throw DatabaseError(failure(
        ErrorCode::NewerSchema,
        QT_TRANSLATE_NOOP("Error",
                          "The database %1 was made by a later version of the program (schema %2; this "
                          "version knows %3)."),
        {where, QString::number(onRecord.lastKey()), QString::number(latest)},
        QT_TRANSLATE_NOOP("Error", "Nothing was changed. Install the latest version of the program.")));
}

void checkUnchanged(const QMap<int, Step> &onRecord, const QList<Migration> &known, const QString &where)
{
    for (const Migration &migration : known) {
        const auto step = onRecord.constFind(migration.number);
        if (step == onRecord.constEnd() || step->sha256 == migration.sha256)
            continue;
        throw DatabaseError(failure(
            ErrorCode::Damaged,
            QT_TRANSLATE_NOOP("Error",
                              "The database %1 was built with another form of step %2 (%3) than this "
                              "program has."),
            {where, QString::number(migration.number), migration.name},
            QT_TRANSLATE_NOOP("Error", "Nothing was changed. Use the version of the program that made it.")));
    }
}

void checkOurs(Connection &connection, const QMap<int, Step> &onRecord)
{
    const QStringList tables = tableNames(connection);
    if (!onRecord.isEmpty() || tables.isEmpty() || tables == QStringList{QStringLiteral("schema_migration")})
        return;
    throw DatabaseError(
        failure(ErrorCode::Foreign, QT_TRANSLATE_NOOP("Error", "%1 is not a database of this program."),
                {connection.address().displayName()},
                QT_TRANSLATE_NOOP("Error", "Nothing in it was changed. Choose another database.")));
}

QList<Migration> missing(const QMap<int, Step> &onRecord, const QList<Migration> &known)
{
    QList<Migration> result;
    std::copy_if(known.begin(), known.end(), std::back_inserter(result),
                 [&](const Migration &migration) { return !onRecord.contains(migration.number); });
    return result;
}

void recordSteps(Connection &connection, const QList<Migration> &steps, const QDateTime &now)
{
    SqlStatement record =
        connection.prepare("INSERT INTO schema_migration (number, name, sha256, applied, checksum) "
                           "VALUES (:number, :name, :sha256, :applied, :checksum)");
    for (const Migration &step : steps) {
        const QByteArray checksum = RowChecksum("schema_migration")
                                        .add(qint64{step.number})
                                        .add(step.name)
                                        .add(step.sha256)
                                        .add(isoMoment(now))
                                        .result();
        record.bindAll(step.number, step.name, step.sha256, now, checksum).run();
    }
}

QHash<QString, qint64> rowCounts(Connection &connection, const QStringList &tables)
{
    QHash<QString, qint64> counts;
    for (const QString &table : tables) {
        SqlStatement count = connection.prepare(QStringLiteral("SELECT count(*) FROM \"%1\"").arg(table));
        count.next();
        counts.insert(table, count.integer(0));
    }
    return counts;
}

void checkNothingLost(Connection &connection, const QHash<QString, qint64> &before)
{
    QStringList still = tableNames(connection);
    for (auto table = before.begin(); table != before.end(); ++table) {
        const qint64 after =
            still.contains(table.key()) ? rowCounts(connection, {table.key()}).value(table.key()) : 0;
        if (after >= table.value())
            continue;
        throw DatabaseError(failure(
            ErrorCode::Damaged,
            QT_TRANSLATE_NOOP("Error",
                              "Bringing the database %1 up to date would have lost rows (%2: %3 before, %4 "
                              "after)."),
            {connection.address().displayName(), table.key(), QString::number(table.value()),
             QString::number(after)},
            QT_TRANSLATE_NOOP("Error", "Nothing was changed. Keep the file and tell those who maintain the "
                                       "program.")));
    }
}

void lockAgainstOtherMigrations(Connection &connection)
{
    // SQLite's BEGIN IMMEDIATE has done it already.
    if (!connection.dialect().isSqlite())
        connection.execute("SELECT pg_advisory_xact_lock(1415987788)"); // "TfRL"
}

void createRecord(Connection &connection)
{
    connection.execute(
        connection.dialect()
            .ddl(QStringLiteral("CREATE TABLE IF NOT EXISTS schema_migration ("
                                "number {{integer}} NOT NULL PRIMARY KEY, name {{text}} NOT NULL, "
                                "sha256 {{bytes}} NOT NULL, applied {{text}} NOT NULL, "
                                "checksum {{bytes}} NOT NULL) {{strict}}"))
            .toStdString());
}

void apply(Connection &connection, const Migration &migration)
{
    const std::string script = connection.dialect().ddl(migration.sql).toStdString();
    for (const std::string &statement : statements(script))
        connection.execute(statement);
}

} // namespace

SchemaReport migrate(Connection &connection, const QList<Migration> &migrations, const QDateTime &now)
{
    const QString where = connection.address().displayName();
    const auto examine = [&] {
        const QMap<int, Step> onRecord = stepsOnRecord(connection);
        checkNotNewer(onRecord, migrations, where);
        checkUnchanged(onRecord, migrations, where);
        checkOurs(connection, onRecord);
        return onRecord;
    };
    const QMap<int, Step> found = examine();
    SchemaReport report;
    report.version = migrations.isEmpty() ? 0 : migrations.last().number;
    if (missing(found, migrations).isEmpty())
        return report;
    if (!found.isEmpty() && connection.dialect().isSqlite())
        report.backupFile = copyBeforeMigration(connection, found.lastKey(), now);

    Transaction transaction(connection);
    lockAgainstOtherMigrations(connection);
    const QList<Migration> steps = missing(examine(), migrations); // someone may have been quicker
    const QHash<QString, qint64> before = rowCounts(connection, tableNames(connection));
    createRecord(connection);
    for (const Migration &step : steps) {
        apply(connection, step);
        report.applied << step.number;
    }
    recordSteps(connection, steps, now);
    checkNothingLost(connection, before);
    transaction.commit();
    return report;
}

int schemaVersion(Connection &connection)
{
    const QMap<int, Step> steps = stepsOnRecord(connection);
    return steps.isEmpty() ? 0 : steps.lastKey();
}

QStringList tableNames(Connection &connection)
{
    // Virtual tables and their shadows belong to an index; what they hold can be made again.
    SqlStatement read =
        connection.prepare(connection.dialect().isSqlite()
                               ? "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = "
                                 "'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"
                               : "SELECT table_name FROM information_schema.tables WHERE table_schema "
                                 "= current_schema() AND table_type = 'BASE TABLE' ORDER BY table_name");
    QStringList names;
    while (read.next())
        names << read.text(0);
    return names;
}

} // namespace tverrlos
