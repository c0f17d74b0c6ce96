#include "db/verify/filemessage.h"

#include "db/connection/connection.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace tverrlos {

namespace {

constexpr char contents[] = "attachment_content";

bool hasColumn(Connection &connection, const QString &table, const QString &column)
{
    auto find = connection.prepare("SELECT 1 FROM pragma_table_info(:table) WHERE name = :column");
    find.bind("table", table).bind("column", column);
    return find.next();
}

QList<CaseNumber> numbers(auto &read)
{
    QList<CaseNumber> found;
    while (read.next())
        found.append(CaseNumber(read.number(0), read.integer(1)));
    return found;
}

/// By the hash of the bytes themselves: the key beside them may be what is damaged.
QList<CaseNumber> casesWithBytes(Connection &connection, const QString &condition)
{
    auto rows =
        connection.prepare(QStringLiteral("SELECT bytes FROM attachment_content WHERE %1").arg(condition));
    QList<CaseNumber> found;
    while (rows.next()) {
        auto read = connection.prepare("SELECT DISTINCT cases.year, cases.sequence FROM case_attachment "
                                       "JOIN cases ON cases.id = case_attachment.case_id "
                                       "WHERE case_attachment.sha256 = :sha256 ORDER BY 1, 2");
        read.bind("sha256", QCryptographicHash::hash(rows.bytes(0), QCryptographicHash::Sha256));
        found += numbers(read);
    }
    return found;
}

/// `condition` holds names that SQLite's own message quoted, and numbers: nothing that anyone typed.
QList<CaseNumber> casesWhere(Connection &connection, const QString &table, const QString &condition)
{
    if (table == QLatin1String(contents))
        return casesWithBytes(connection, condition);
    const bool itself = table == QLatin1String("cases");
    if (!itself && !hasColumn(connection, table, QStringLiteral("case_id")))
        return {};
    auto read = connection.prepare(
        itself
            ? QStringLiteral("SELECT year, sequence FROM cases WHERE %1").arg(condition)
            : QStringLiteral("SELECT DISTINCT cases.year, cases.sequence FROM cases "
                             "JOIN (SELECT case_id FROM %1 WHERE %2) damaged ON damaged.case_id = cases.id")
                  .arg(table, condition));
    return numbers(read);
}

QString tableOfIndex(Connection &connection, const QString &index)
{
    auto find = connection.prepare("SELECT tbl_name FROM sqlite_schema WHERE name = :name");
    find.bind("name", index);
    return find.next() ? find.text(0) : QString();
}

} // namespace

QList<CaseNumber> casesBehind(Connection &connection, const QString &line)
{
    static const QRegularExpression missing(QStringLiteral(R"(^row (\d+) missing from index (\w+)$)"));
    static const QRegularExpression wrongType(QStringLiteral(R"(^non-(\w+) value in (\w+)\.(\w+)$)"));
    static const QRegularExpression null(QStringLiteral(R"(^NULL value in (\w+)\.(\w+)$)"));

    if (const auto match = missing.match(line); match.hasMatch()) {
        const QString table = tableOfIndex(connection, match.captured(2));
        const bool rowIds = table == QLatin1String("cases") || table == QLatin1String("case_event") ||
                            table == QLatin1String(contents);
        return rowIds ? casesWhere(connection, table, QStringLiteral("rowid = ") + match.captured(1))
                      : QList<CaseNumber>();
    }
    if (const auto match = wrongType.match(line); match.hasMatch()) {
        const QString type = match.captured(1).toLower();
        const QString expected = type == QLatin1String("int") ? QStringLiteral("integer") : type;
        return casesWhere(
            connection, match.captured(2),
            QStringLiteral("typeof(%1) NOT IN ('%2', 'null')").arg(match.captured(3), expected));
    }
    if (const auto match = null.match(line); match.hasMatch())
        return casesWhere(connection, match.captured(1), match.captured(2) + QStringLiteral(" IS NULL"));
    return {};
}

} // namespace tverrlos
