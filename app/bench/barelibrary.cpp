#include "app/bench/barelibrary.h"

#include "app/bench/measure.h"
#include "db/connection/sqlitefunctions.h"
#include "db/search/ftsextension.h"

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>
#include <variant>

namespace tverrlos {

namespace {

[[noreturn]] void giveUp(sqlite3 *database, const QByteArray &sql)
{
    std::fprintf(stderr, "bench: %s\n  in: %s\n", sqlite3_errmsg(database), sql.constData());
    std::exit(1);
}

sqlite3_stmt *prepare(sqlite3 *database, const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(database, sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement,
                           nullptr) != SQLITE_OK)
        giveUp(database, sql);
    return statement;
}

using Value = std::variant<std::monostate, qint64, double, QByteArray, std::string>; // the last is text
using Row = std::vector<Value>;

Value valueAt(sqlite3_stmt *statement, int column)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        return qint64{sqlite3_column_int64(statement, column)};
    case SQLITE_FLOAT:
        return sqlite3_column_double(statement, column);
    case SQLITE_TEXT:
        return std::string(reinterpret_cast<const char *>(sqlite3_column_text(statement, column)),
                           std::size_t(sqlite3_column_bytes(statement, column)));
    case SQLITE_BLOB:
        return QByteArray(static_cast<const char *>(sqlite3_column_blob(statement, column)),
                          sqlite3_column_bytes(statement, column));
    default:
        return std::monostate();
    }
}

void bind(sqlite3_stmt *statement, int parameter, const Value &value)
{
    if (const auto *integer = std::get_if<qint64>(&value))
        sqlite3_bind_int64(statement, parameter, *integer);
    else if (const auto *real = std::get_if<double>(&value))
        sqlite3_bind_double(statement, parameter, *real);
    else if (const auto *bytes = std::get_if<QByteArray>(&value))
        sqlite3_bind_blob(statement, parameter, bytes->constData(), int(bytes->size()), SQLITE_STATIC);
    else if (const auto *text = std::get_if<std::string>(&value))
        sqlite3_bind_text(statement, parameter, text->data(), int(text->size()), SQLITE_STATIC);
    else
        sqlite3_bind_null(statement, parameter);
}

/// One table's rows of a run of cases, on the way from one database to the other.
class TableCopy
{
public:
    TableCopy(sqlite3 *source, sqlite3 *target, const QByteArray &select, const QByteArray &into)
        : m_target(target), m_select(prepare(source, select))
    {
        const int columns = sqlite3_column_count(m_select);
        QByteArray names, places;
        for (int i = 0; i < columns; ++i) {
            names += (i ? "," : "") + QByteArray("\"") + sqlite3_column_name(m_select, i) + "\"";
            places += i ? ",?" : "?";
        }
        m_insert = prepare(target, "INSERT INTO " + into + "(" + names + ") VALUES(" + places + ")");
    }
    ~TableCopy()
    {
        sqlite3_finalize(m_select);
        sqlite3_finalize(m_insert);
    }
    TableCopy(const TableCopy &) = delete;
    TableCopy &operator=(const TableCopy &) = delete;

    void read(qint64 firstCase, qint64 lastCase)
    {
        m_rows.clear();
        sqlite3_bind_int64(m_select, 1, firstCase);
        sqlite3_bind_int64(m_select, 2, lastCase);
        while (sqlite3_step(m_select) == SQLITE_ROW) {
            Row row;
            for (int i = 0; i < sqlite3_column_count(m_select); ++i)
                row.push_back(valueAt(m_select, i));
            m_rows.push_back(std::move(row));
        }
        sqlite3_reset(m_select);
    }
    void write()
    {
        for (const Row &row : m_rows) {
            for (std::size_t i = 0; i < row.size(); ++i)
                bind(m_insert, int(i) + 1, row[i]);
            if (sqlite3_step(m_insert) != SQLITE_DONE)
                giveUp(m_target, sqlite3_sql(m_insert));
            sqlite3_reset(m_insert);
        }
    }

private:
    sqlite3 *m_target;
    sqlite3_stmt *m_select = nullptr;
    sqlite3_stmt *m_insert = nullptr;
    std::vector<Row> m_rows;
};

QList<QByteArray> column(sqlite3 *database, const QByteArray &sql)
{
    QList<QByteArray> values;
    sqlite3_stmt *statement = prepare(database, sql);
    while (sqlite3_step(statement) == SQLITE_ROW)
        values.append(QByteArray(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)),
                                 sqlite3_column_bytes(statement, 0)));
    sqlite3_finalize(statement);
    return values;
}

/// The cases themselves, then every table that names a case, then the search index.
std::vector<std::unique_ptr<TableCopy>> caseTables(sqlite3 *source, sqlite3 *target)
{
    std::vector<std::unique_ptr<TableCopy>> copies;
    const auto add = [&](const QByteArray &select, const QByteArray &into) {
        copies.push_back(std::make_unique<TableCopy>(source, target, select, into));
    };
    add("SELECT * FROM cases WHERE id BETWEEN ?1 AND ?2", "cases");
    const auto tables = column(source, "SELECT m.name FROM sqlite_schema m JOIN pragma_table_info(m.name) c "
                                       "WHERE m.type = 'table' AND c.name = 'case_id' ORDER BY m.name");
    for (const QByteArray &table : tables) {
        if (table == "intake_source") // kept by content; see sourceOfCase
            add("SELECT s.* FROM temp.source_of_case o JOIN main.intake_source s USING (content_key) "
                "WHERE o.case_id BETWEEN ?1 AND ?2 ORDER BY o.case_id",
                table);
        else if (table == "case_event") // in the order of the chain
            add("SELECT * FROM case_event WHERE case_id BETWEEN ?1 AND ?2 ORDER BY id", table);
        else
            add("SELECT * FROM " + table + " WHERE case_id BETWEEN ?1 AND ?2 ORDER BY case_id", table);
    }
    add("SELECT id AS rowid, number, title, organisation, problem, context, answer FROM case_search_content "
        "WHERE id BETWEEN ?1 AND ?2",
        "case_search");
    return copies;
}

/// Finds a case's row among those that are kept by their content. Temporary: the program's file stays as it
/// is.
constexpr const char *sourceOfCase =
    "CREATE TEMP TABLE IF NOT EXISTS source_of_case (case_id INTEGER, content_key BLOB, "
    "PRIMARY KEY (case_id, content_key)) WITHOUT ROWID;"
    "DELETE FROM temp.source_of_case;"
    "INSERT INTO temp.source_of_case SELECT case_id, content_key FROM main.intake_source";

int collect(unsigned, void *statements, void *statement, void *)
{
    auto *handle = static_cast<sqlite3_stmt *>(statement);
    if (!sqlite3_stmt_readonly(handle) || sqlite3_column_count(handle) == 0)
        return 0; // BEGIN, COMMIT and writes
    char *sql = sqlite3_expanded_sql(handle);
    const QByteArray text(sql);
    sqlite3_free(sql);
    // Statements that FTS5 runs inside another are its own business.
    if (!text.startsWith("--") && !text.contains("'main'."))
        static_cast<QList<QByteArray> *>(statements)->append(text);
    return 0;
}

} // namespace

BareLibrary::BareLibrary(const QString &path)
{
    if (sqlite3_open(path.toUtf8().constData(), &m_handle) != SQLITE_OK ||
        registerSearch(m_handle) != SQLITE_OK)
        giveUp(m_handle, "open " + path.toUtf8());
    registerSqliteFunctions(m_handle);
    // As the program's own connection has them.
    sqlite3_busy_timeout(m_handle, 5000);
    execute("PRAGMA synchronous = FULL");
    execute("PRAGMA foreign_keys = ON");
    execute("PRAGMA cell_size_check = ON");
    execute("PRAGMA cache_size = -32768");
}

BareLibrary::~BareLibrary()
{
    for (const auto &[sql, statement] : m_statements)
        sqlite3_finalize(statement);
    sqlite3_close(m_handle);
}

void BareLibrary::execute(const QByteArray &sql)
{
    if (sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        giveUp(m_handle, sql);
}

sqlite3_stmt *BareLibrary::prepared(const QByteArray &sql)
{
    for (const auto &[known, statement] : m_statements)
        if (known == sql)
            return statement;
    m_statements.emplace_back(sql, prepare(m_handle, sql));
    return m_statements.back().second;
}

qint64 BareLibrary::readAll(const QList<QByteArray> &statements)
{
    qint64 rows = 0;
    volatile qint64 sink = 0; // every column is fetched, as a reader would
    for (const QByteArray &sql : statements) {
        sqlite3_stmt *statement = prepared(sql);
        const int columns = sqlite3_column_count(statement);
        int answer;
        while ((answer = sqlite3_step(statement)) == SQLITE_ROW) {
            for (int i = 0; i < columns; ++i)
                if (sqlite3_column_type(statement, i) == SQLITE_TEXT)
                    sink = sink + sqlite3_column_text(statement, i)[0];
                else
                    sink = sink + sqlite3_column_int64(statement, i);
            ++rows;
        }
        if (answer != SQLITE_DONE)
            giveUp(m_handle, sql);
        sqlite3_reset(statement);
    }
    return rows;
}

QList<QByteArray> statementsOf(sqlite3 *programConnection, const std::function<void()> &work)
{
    QList<QByteArray> statements;
    sqlite3_trace_v2(programConnection, SQLITE_TRACE_STMT, collect, &statements);
    work();
    sqlite3_trace_v2(programConnection, 0, nullptr, nullptr);
    return statements;
}

void copySchema(BareLibrary &source, BareLibrary &target)
{
    // The tables inside the search index are made by it.
    const auto statements = column(
        source.handle(), "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' "
                         "AND (name NOT LIKE 'case_search_%' OR type = 'view') ORDER BY rowid");
    for (const QByteArray &sql : statements)
        target.execute(sql);
}

QList<double> insertCases(BareLibrary &source, BareLibrary &target, qint64 afterCase, qint64 perTransaction)
{
    source.execute(sourceOfCase);
    const auto copies = caseTables(source.handle(), target.handle());
    const qint64 last =
        column(source.handle(), "SELECT coalesce(max(id), 0) FROM cases").first().toLongLong();
    QList<double> seconds;
    for (qint64 first = afterCase + 1; first <= last; first += perTransaction) {
        for (const auto &copy : copies)
            copy->read(first, first + perTransaction - 1);
        seconds.append(timed([&] {
            target.execute("BEGIN IMMEDIATE");
            for (const auto &copy : copies)
                copy->write();
            target.execute("COMMIT");
        }));
    }
    return seconds;
}

} // namespace tverrlos
