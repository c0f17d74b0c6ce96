#include "db/verify/filecheck.h"

#include "db/connection/connection.h"
#include "db/schema/schema.h"
#include "db/search/searchindex.h"
#include "db/verify/filemessage.h"
#include "db/verify/findings.h"

#include <QMap>

#include <sqlite3.h>

namespace tverrlos {

namespace {

/// `table (name)` for SQLite's "Tree 12 page 34", as far as the schema can still be read.
QString namedTree(Connection &connection, const QString &message)
{
    const QString word = message.section(QLatin1Char(' '), 0, 0);
    if (word != QLatin1String("Tree"))
        return message;
    auto find = connection.prepare("SELECT name FROM sqlite_schema WHERE rootpage = :page");
    find.bind("page", message.section(QLatin1Char(' '), 1, 1).toLongLong());
    return find.next() ? QStringLiteral("%1: %2").arg(find.text(0), message) : message;
}

void addLine(Connection &connection, const QString &line, Findings &findings)
{
    const Error what =
        failure(ErrorCode::Damaged, QT_TRANSLATE_NOOP("Error", "The database file is damaged: %1."), {line});
    QString where = line;
    QList<CaseNumber> numbers;
    findings.during(line, {}, [&] {
        where = namedTree(connection, line);
        numbers = casesBehind(connection, line);
    });
    for (const CaseNumber &number : std::as_const(numbers))
        findings.add(what, where, number);
    if (numbers.isEmpty())
        findings.add(what, where);
}

void checkPages(Connection &connection, Findings &findings)
{
    auto check = connection.prepare("PRAGMA integrity_check(1000)");
    while (check.next()) {
        const QString lines = check.text(0);
        if (lines == QLatin1String("ok"))
            continue;
        for (const QString &line : lines.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            if (!line.startsWith(QLatin1String("***")))
                addLine(connection, line, findings);
    }
}

/// The case a row belongs to, where its table says so.
std::optional<CaseNumber> caseOfRow(Connection &connection, const QString &table, qint64 rowId)
{
    if (table == QLatin1String("cases"))
        return std::nullopt;
    auto find = connection.prepare(QStringLiteral("SELECT cases.year, cases.sequence FROM %1 JOIN cases "
                                                  "ON cases.id = %1.case_id WHERE %1.rowid = :row")
                                       .arg(table));
    find.bind("row", rowId);
    if (!find.next())
        return std::nullopt;
    return CaseNumber(find.number(0), find.integer(1));
}

void checkReferences(Connection &connection, Findings &findings)
{
    auto check = connection.prepare("PRAGMA foreign_key_check");
    while (check.next()) {
        const QString table = check.text(0);
        const bool row = !check.isNull(1);
        std::optional<CaseNumber> number;
        if (row)
            findings.during(table, {}, [&] { number = caseOfRow(connection, table, check.integer(1)); });
        findings.add(
            failure(ErrorCode::Damaged,
                    QT_TRANSLATE_NOOP("Error", "A row of %1 belongs to a row of %2 that is not there."),
                    {table, check.text(2)}),
            row ? QStringLiteral("%1, row %2").arg(table).arg(check.integer(1)) : table, number);
    }
}

/// What sqlite_schema holds, except where in the file things lie.
QMap<QString, QString> schemaOf(Connection &connection)
{
    QMap<QString, QString> schema;
    auto read = connection.prepare("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema");
    while (read.next())
        schema.insert(read.text(0) + QLatin1Char(' ') + read.text(1),
                      read.text(2) + QLatin1Char('\n') + read.text(3));
    return schema;
}

void differs(Findings &findings, const QString &what)
{
    findings.add(
        failure(ErrorCode::Damaged,
                QT_TRANSLATE_NOOP("Error", "The database is not built as this program builds it (%1)."),
                {what}),
        QStringLiteral("sqlite_schema: ") + what);
}

void checkFtsIndex(Connection &connection, Findings &findings)
{
    const QString where = QStringLiteral("case_search");
    try {
        // rank 1: compare with the texts of the view as well (sqlite.org/fts5.html, 6.4)
        connection.execute("INSERT INTO case_search (case_search, rank) VALUES ('integrity-check', 1)");
    } catch (const DatabaseError &error) {
        if (error.error().code != ErrorCode::Damaged)
            throw;
        findings.add(
            failure(ErrorCode::Damaged,
                    QT_TRANSLATE_NOOP("Error", "The search index does not hold the words of the cases."), {},
                    QT_TRANSLATE_NOOP("Error", "No case is lost by that; build the index again.")),
            where);
    }
}

} // namespace

void checkFile(Connection &connection, Findings &findings)
{
    if (!connection.dialect().isSqlite())
        return;
    findings.during(QStringLiteral("integrity_check"), {}, [&] { checkPages(connection, findings); });
    findings.during(QStringLiteral("foreign_key_check"), {}, [&] { checkReferences(connection, findings); });
}

void checkSchema(Connection &connection, Findings &findings)
{
    if (!connection.dialect().isSqlite())
        return;
    const auto fresh = Connection::open(DatabaseAddress::file(QStringLiteral(":memory:")));
    migrate(*fresh, builtInMigrations(), QDateTime::currentDateTimeUtc());
    const QMap<QString, QString> expected = schemaOf(*fresh);
    const QMap<QString, QString> found = schemaOf(connection);
    for (auto part = expected.cbegin(); part != expected.cend(); ++part)
        if (found.value(part.key()) != part.value())
            differs(findings, part.key());
    for (const QString &name : found.keys())
        if (!expected.contains(name) && !name.contains(QLatin1String("sqlite_stat")))
            differs(findings, name);
}

void checkSearchIndex(Connection &connection, Findings &findings)
{
    if (connection.dialect().isSqlite()) {
        findings.during(QStringLiteral("case_search"), {}, [&] { checkFtsIndex(connection, findings); });
        return;
    }
    SearchIndex index(connection);
    index.compare([&](const CaseNumber &number) {
        findings.add(
            failure(ErrorCode::Damaged,
                    QT_TRANSLATE_NOOP("Error", "The search index does not hold the words of case %1."),
                    {number.text()}, QT_TRANSLATE_NOOP("Error", "The case itself is not lost by that.")),
            QStringLiteral("case_search"), number);
    });
}

} // namespace tverrlos
