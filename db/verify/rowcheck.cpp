#include "db/verify/rowcheck.h"

#include "db/connection/connection.h"
#include "db/schema/schema.h"
#include "db/verify/findings.h"
#include "db/verify/rowchecksum.h"

#include <QCryptographicHash>
#include <QMap>

namespace tverrlos {

namespace {

/// How a column's values enter the checksum.
enum class Kind { Text, Bytes, Number };

struct Column
{
    QString name;
    Kind kind = Kind::Text;
};

Kind kindOf(const QString &declared)
{
    const QString type = declared.toLower();
    if (type == QLatin1String("blob") || type == QLatin1String("bytea"))
        return Kind::Bytes;
    return type.contains(QLatin1String("int")) ? Kind::Number : Kind::Text;
}

/// In the order declared.
QList<Column> columnsOf(Connection &connection, const QString &table)
{
    auto read = connection.prepare(connection.dialect().isSqlite()
                                       ? "SELECT name, type FROM pragma_table_info(:table) ORDER BY cid"
                                       : "SELECT CAST(column_name AS text), CAST(data_type AS text) "
                                         "FROM information_schema.columns WHERE table_name = :table "
                                         "AND table_schema = current_schema() ORDER BY ordinal_position");
    read.bind("table", table);
    QList<Column> columns;
    while (read.next())
        columns.append({read.text(0), kindOf(read.text(1))});
    return columns;
}

void addField(RowChecksum &checksum, const auto &row, int column, Kind kind)
{
    if (row.isNull(column)) {
        checksum.addNull();
        return;
    }
    switch (kind) {
    case Kind::Text:
        checksum.add(row.text(column));
        return;
    case Kind::Bytes:
        checksum.add(row.bytes(column));
        return;
    case Kind::Number:
        checksum.add(row.integer(column));
        return;
    }
}

struct DamagedRow
{
    QString key;
    qint64 caseId = 0; ///< 0: of no case
};

QString keyOf(const auto &row, Kind kind)
{
    constexpr int enough = 100;
    switch (kind) {
    case Kind::Text:
        return row.text(0).left(enough);
    case Kind::Bytes:
        return QString::fromLatin1(row.bytes(0).toHex());
    case Kind::Number:
        return QString::number(row.integer(0));
    }
    Q_UNREACHABLE();
}

/// Nothing where the row's own link to its case is what was damaged.
std::optional<CaseNumber> numberOf(Connection &connection, qint64 caseId)
{
    auto read = connection.prepare("SELECT year, sequence FROM cases WHERE id = :id");
    read.bind("id", caseId);
    return read.next() ? std::optional(CaseNumber(read.number(0), read.integer(1))) : std::nullopt;
}

void checkSealedTable(Connection &connection, const QString &table, QList<Column> columns, Findings &findings)
{
    columns.removeIf([](const Column &column) { return column.name == QLatin1String("checksum"); });
    QStringList names;
    for (const Column &column : columns)
        names.append(column.name);
    const QByteArray tableName = table.toUtf8();
    const auto caseColumn = static_cast<int>(names.indexOf(QStringLiteral("case_id")));
    QList<DamagedRow>
        damaged; // told when the table has been read: the case's number is a question of its own
    auto read = connection.prepare(
        QStringLiteral("SELECT %1, checksum FROM %2").arg(names.join(QStringLiteral(", ")), table));
    for (qint64 done = 1; read.next(); ++done) {
        findings.pace(done, 0);
        RowChecksum checksum(tableName.constData());
        for (int i = 0; i < columns.size(); ++i)
            addField(checksum, read, i, columns.at(i).kind);
        if (checksum.result() == read.bytes(static_cast<int>(columns.size())))
            continue;
        damaged.append({keyOf(read, columns.constFirst().kind),
                        caseColumn < 0 || read.isNull(caseColumn) ? 0 : read.integer(caseColumn)});
    }
    for (const DamagedRow &row : std::as_const(damaged))
        findings.add(failure(ErrorCode::Damaged,
                             QT_TRANSLATE_NOOP("Error", "A row of %1 (%2) is not as it was written."),
                             {table, row.key}),
                     QStringLiteral("%1, %2 = %3").arg(table, columns.constFirst().name, row.key),
                     numberOf(connection, row.caseId));
}

QList<CaseNumber> casesWith(Connection &connection, const QByteArray &sha256)
{
    QList<CaseNumber> numbers;
    auto read = connection.prepare("SELECT DISTINCT cases.year, cases.sequence FROM case_attachment "
                                   "JOIN cases ON cases.id = case_attachment.case_id "
                                   "WHERE case_attachment.sha256 = :sha256 ORDER BY 1, 2");
    read.bind("sha256", sha256);
    while (read.next())
        numbers.append(CaseNumber(read.number(0), read.integer(1)));
    return numbers;
}

void damagedAttachment(Connection &connection, const QByteArray &sha256, Findings &findings)
{
    const QString name = QString::fromLatin1(sha256.toHex());
    const QString where = QStringLiteral("attachment_content, sha256 = ") + name;
    const Error what =
        failure(ErrorCode::Damaged,
                QT_TRANSLATE_NOOP("Error", "The bytes of an attachment are not as they were received."));
    const QList<CaseNumber> numbers = casesWith(connection, sha256);
    for (const CaseNumber &number : numbers)
        findings.add(what, where, number);
    if (numbers.isEmpty())
        findings.add(what, where);
}

/// The next keys after this one, few at a time: keys alone of a million contents are much memory.
QList<QByteArray> keysAfter(Connection &connection, const QByteArray &last)
{
    auto list = connection.prepare(
        "SELECT sha256 FROM attachment_content WHERE sha256 > :last ORDER BY sha256 LIMIT 256");
    list.bind("last", last);
    QList<QByteArray> keys;
    while (list.next())
        keys.append(list.bytes(0));
    return keys;
}

bool isSound(Connection &connection, const QByteArray &key)
{
    auto read = connection.prepare("SELECT bytes, size FROM attachment_content WHERE sha256 = :sha256");
    read.bind("sha256", key);
    if (!read.next())
        return false;
    const QByteArray bytes = read.bytes(0);
    return read.integer(1) == bytes.size() &&
           QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) == key;
}

/// One row at a time by key, so that a damaged one does not hide those after it.
void checkContents(Connection &connection, Findings &findings)
{
    QList<QByteArray> keys = keysAfter(connection, QByteArray());
    while (!keys.isEmpty()) {
        for (const QByteArray &key : std::as_const(keys)) {
            findings.pace(++findings.report.attachments, 0);
            bool sound = false;
            findings.during(QStringLiteral("attachment_content"), {},
                            [&] { sound = isSound(connection, key); });
            if (!sound)
                damagedAttachment(connection, key, findings);
        }
        keys = keysAfter(connection, keys.constLast());
    }
}

void checkAttached(Connection &connection, Findings &findings)
{
    auto read = connection.prepare(
        "SELECT cases.year, cases.sequence, case_attachment.name FROM case_attachment "
        "JOIN cases ON cases.id = case_attachment.case_id "
        "LEFT JOIN attachment_content ON attachment_content.sha256 = case_attachment.sha256 "
        "WHERE attachment_content.sha256 IS NULL "
        "OR attachment_content.size <> case_attachment.size");
    while (read.next()) {
        const CaseNumber number(read.number(0), read.integer(1));
        findings.add(
            failure(ErrorCode::Damaged,
                    QT_TRANSLATE_NOOP("Error", "The attachment “%1” of case %2 is not there as received."),
                    {read.text(2), number.text()}),
            QStringLiteral("case_attachment"), number);
    }
}

} // namespace

void checkSealedTables(Connection &connection, Findings &findings)
{
    for (const QString &table : tableNames(connection)) {
        findings.during(table, {}, [&] {
            const QList<Column> columns = columnsOf(connection, table);
            for (const Column &column : columns)
                if (column.name == QLatin1String("checksum"))
                    checkSealedTable(connection, table, columns, findings);
        });
    }
}

void checkAttachments(Connection &connection, Findings &findings)
{
    findings.during(QStringLiteral("attachment_content"), {}, [&] { checkContents(connection, findings); });
    findings.during(QStringLiteral("case_attachment"), {}, [&] { checkAttached(connection, findings); });
}

void checkNumberSeries(Connection &connection, Findings &findings)
{
    findings.during(QStringLiteral("number_series"), {}, [&] {
        auto read = connection.prepare(
            "SELECT years.year FROM (SELECT year FROM number_series UNION SELECT year FROM cases UNION "
            "SELECT "
            "year FROM reversed_case) years "
            "LEFT JOIN number_series ON number_series.year = years.year "
            "WHERE number_series.last IS NULL OR number_series.last <> (SELECT max(highest) FROM ("
            "SELECT coalesce(max(sequence), 0) AS highest FROM cases WHERE cases.year = years.year UNION ALL "
            "SELECT coalesce(max(sequence), 0) FROM reversed_case WHERE reversed_case.year = years.year) "
            "given)");
        while (read.next())
            findings.add(
                failure(ErrorCode::Damaged,
                        QT_TRANSLATE_NOOP("Error", "The last number given in %1 is not that of a case."),
                        {QString::number(read.integer(0))}),
                QStringLiteral("number_series, year = %1").arg(read.integer(0)));
    });
}

void checkSteps(Connection &connection, Findings &findings)
{
    findings.during(QStringLiteral("schema_migration"), {}, [&] {
        QMap<qint64, QByteArray> known;
        for (const Migration &migration : builtInMigrations())
            known.insert(migration.number, migration.name.toUtf8() + migration.sha256);
        QMap<qint64, QByteArray> found;
        auto read = connection.prepare("SELECT number, name, sha256 FROM schema_migration");
        while (read.next())
            found.insert(read.integer(0), read.text(1).toUtf8() + read.bytes(2));
        if (found != known)
            findings.add(failure(ErrorCode::Damaged,
                                 QT_TRANSLATE_NOOP(
                                     "Error", "The steps of the schema on record are not the program's.")),
                         QStringLiteral("schema_migration"));
    });
}

} // namespace tverrlos
