#include "db/connection/sqlitedriver.h"

#include "db/connection/connection.h"
#include "db/connection/databaseerror.h"
#include "db/connection/sqlitefunctions.h"
#include "db/search/ftsextension.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sqlite3.h>

#include <vector>

namespace tverrlos {

namespace {

/// What a savepoint may take back is kept in memory up to here; SQLite's own 64 KiB sends the journal of
/// nearly every case of an import through a temporary file. Bytes.
constexpr int savepointInMemory = 16 << 20;

/// SQLite takes such settings only before its first use in the process. One that comes too late (another
/// library was first) costs speed and nothing else.
void configureLibrary()
{
    static const int configured = sqlite3_config(SQLITE_CONFIG_STMTJRNL_SPILL, savepointInMemory);
    static_cast<void>(configured);
}

class SqliteCursor final : public Cursor
{
public:
    SqliteCursor(sqlite3 *database, const QString &where, const std::string &sql)
        : m_database(database), m_where(where)
    {
        check(sqlite3_prepare_v3(database, sql.c_str(), static_cast<int>(sql.size()),
                                 SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr));
        m_held.resize(static_cast<std::size_t>(sqlite3_bind_parameter_count(m_statement)));
    }
    ~SqliteCursor() override { sqlite3_finalize(m_statement); }
    SqliteCursor(const SqliteCursor &) = delete;
    SqliteCursor &operator=(const SqliteCursor &) = delete;

    void bindNull(int parameter) override { check(sqlite3_bind_null(m_statement, parameter)); }
    void bindInteger(int parameter, qint64 value) override
    {
        check(sqlite3_bind_int64(m_statement, parameter, value));
    }
    void bindReal(int parameter, double value) override
    {
        check(sqlite3_bind_double(m_statement, parameter, value));
    }
    void bindText(int parameter, const QString &value) override
    {
        const QByteArray &utf8 = hold(parameter, value.toUtf8());
        check(sqlite3_bind_text64(m_statement, parameter, utf8.constData(),
                                  static_cast<sqlite3_uint64>(utf8.size()), SQLITE_STATIC, SQLITE_UTF8));
    }
    void bindBytes(int parameter, const QByteArray &value) override
    {
        const QByteArray &bytes = hold(parameter, value);
        check(sqlite3_bind_blob64(m_statement, parameter, bytes.constData(),
                                  static_cast<sqlite3_uint64>(bytes.size()), SQLITE_STATIC));
    }

    bool step() override
    {
        if (m_done)
            return false;
        const int code = sqlite3_step(m_statement);
        if (code == SQLITE_ROW)
            return true;
        m_done = true;
        if (code != SQLITE_DONE)
            fail();
        m_changes = sqlite3_changes64(m_database);
        return false;
    }
    qint64 changes() const override { return m_changes; }
    void reset() override
    {
        sqlite3_reset(m_statement); // repeats the error of the step before, which has been thrown already
        m_done = false;
    }

    bool isNull(int column) const override { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
    qint64 integer(int column) const override { return sqlite3_column_int64(m_statement, column); }
    double real(int column) const override { return sqlite3_column_double(m_statement, column); }
    QString text(int column) const override { return QString::fromUtf8(utf8(column)); }
    QByteArrayView utf8(int column) const override
    {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
        return QByteArrayView(text, text ? sqlite3_column_bytes(m_statement, column) : 0);
    }
    QByteArray bytes(int column) const override
    {
        const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
        return QByteArray(data, sqlite3_column_bytes(m_statement, column));
    }

private:
    /// Keeps the bytes alive until they are bound anew, in place of a copy inside the library. Never a null
    /// pointer: that would bind NULL.
    const QByteArray &hold(int parameter, QByteArray bytes)
    {
        QByteArray &place = m_held.at(static_cast<std::size_t>(parameter - 1));
        place = bytes.isNull() ? QByteArray("") : std::move(bytes);
        return place;
    }
    void check(int code) const
    {
        if (code != SQLITE_OK)
            fail();
    }
    [[noreturn]] void fail() const
    {
        throw sqliteError(sqlite3_extended_errcode(m_database), QString::fromUtf8(sqlite3_errmsg(m_database)),
                          m_where);
    }

    sqlite3 *m_database;
    QString m_where;
    sqlite3_stmt *m_statement = nullptr;
    std::vector<QByteArray> m_held;
    qint64 m_changes = 0;
    bool m_done = false;
};

class SqliteDriver final : public Driver
{
public:
    SqliteDriver(const QString &path, const ConnectionOptions &options) : m_where(path)
    {
        const int mode = options.readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
        const int code =
            sqlite3_open_v2(path.toUtf8().constData(), &m_database, mode | SQLITE_OPEN_NOMUTEX, nullptr);
        if (code != SQLITE_OK) {
            const auto error = sqliteError(m_database ? sqlite3_extended_errcode(m_database) : SQLITE_NOMEM,
                                           QString::fromUtf8(sqlite3_errmsg(m_database)), path);
            sqlite3_close_v2(m_database);
            throw error;
        }
        sqlite3_extended_result_codes(m_database, 1);
        sqlite3_busy_timeout(m_database, static_cast<int>(options.busyTimeout.count()));
    }
    ~SqliteDriver() override { sqlite3_close_v2(m_database); }
    SqliteDriver(const SqliteDriver &) = delete;
    SqliteDriver &operator=(const SqliteDriver &) = delete;

    std::unique_ptr<Cursor> prepare(const std::string &sql) override
    {
        return std::make_unique<SqliteCursor>(m_database, m_where, sql);
    }
    void execute(const std::string &sql) override
    {
        if (sqlite3_exec(m_database, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
            throw sqliteError(sqlite3_extended_errcode(m_database),
                              QString::fromUtf8(sqlite3_errmsg(m_database)), m_where);
    }
    void checkPresent() override
    {
        int moved = 0;
        sqlite3_file_control(m_database, "main", SQLITE_FCNTL_HAS_MOVED, &moved);
        if (moved)
            throw sqliteError(SQLITE_READONLY_DBMOVED, QStringLiteral("the file was moved or deleted"),
                              m_where);
    }
    void interrupt() override { sqlite3_interrupt(m_database); }
    sqlite3 *sqliteHandle() const override { return m_database; }

    qint64 asked(const std::string &sql)
    {
        SqliteCursor cursor(m_database, m_where, sql);
        return cursor.step() ? cursor.integer(0) : 0;
    }

private:
    QString m_where;
    sqlite3 *m_database = nullptr;
};

DatabaseError foreign(const QString &path)
{
    return DatabaseError(
        failure(ErrorCode::Foreign, QT_TRANSLATE_NOOP("Error", "%1 is not a database of this program."),
                {path}, QT_TRANSLATE_NOOP("Error", "Nothing in it was changed. Choose another file.")));
}

/// Reads the header itself, because SQLite gives one answer for a text file and for a database with a broken
/// header.
void checkHeader(const QString &path)
{
    QFile file(path);
    if (!file.exists() || file.size() == 0 || !file.open(QIODevice::ReadOnly))
        return; // new, or for SQLite to say why not
    const QByteArray header = file.read(100);
    const bool magic = header.startsWith(QByteArray("SQLite format 3\0", 16));
    const bool ours =
        header.size() == 100 && qFromBigEndian<qint32>(header.constData() + 68) == sqliteApplicationId;
    if (!magic && ours)
        throw sqliteError(SQLITE_NOTADB, QStringLiteral("the header is damaged"), path);
    if (!magic)
        throw foreign(path);
}

void checkOurs(SqliteDriver &driver, const QString &path)
{
    const qint64 id = driver.asked("PRAGMA application_id");
    const bool empty = driver.asked("SELECT count(*) FROM sqlite_schema") == 0;
    if (id != sqliteApplicationId && !(id == 0 && empty))
        throw foreign(path);
}

} // namespace

std::unique_ptr<Driver> openSqlite(const DatabaseAddress &address, const ConnectionOptions &options)
{
    configureLibrary();
    const QString &path = address.path();
    if (QFileInfo(path).isDir())
        throw foreign(path);
    checkHeader(path);
    auto driver = std::make_unique<SqliteDriver>(path, options);
    checkOurs(*driver, path);
    if (!options.readOnly) {
        if (sqlite3_db_readonly(driver->sqliteHandle(), "main") == 1)
            throw sqliteError(SQLITE_READONLY, QStringLiteral("opened for reading only"), path);
        driver->execute("PRAGMA journal_mode = WAL");
        // Written once only: an open that changes nothing leaves the file as it is, to the byte.
        if (driver->asked("PRAGMA application_id") != sqliteApplicationId)
            driver->execute("PRAGMA application_id = " + std::to_string(sqliteApplicationId));
        driver->execute("PRAGMA synchronous = FULL");
        driver->execute("PRAGMA journal_size_limit = 67108864");
    }
    driver->execute("PRAGMA foreign_keys = ON");
    driver->execute("PRAGMA cell_size_check = ON");
    driver->execute("PRAGMA cache_size = -32768"); // KiB
    registerSqliteFunctions(driver->sqliteHandle());
    if (const int code = registerSearch(driver->sqliteHandle()); code != SQLITE_OK)
        throw sqliteError(code, QStringLiteral("full-text search is not available"), path);
    return driver;
}

} // namespace tverrlos
