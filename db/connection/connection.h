#pragma once

#include "db/connection/databaseaddress.h"
#include "db/connection/dialect.h"
#include "db/connection/sqlstatement.h"
#include "db/connection/transaction.h"

#include <chrono>
#include <concepts>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

struct sqlite3;

namespace tverrlos {

class Driver;

struct ConnectionOptions
{
    /// How long another writer is waited for before Busy.
    std::chrono::milliseconds busyTimeout{5000};
    bool readOnly = false;
};

/// An open database, SQLite or PostgreSQL, with one face. Opened, used and closed on one thread; only
/// interrupt() may be called from another. Everything here throws DatabaseError; guarded() turns that into a
/// Result at the edge.
class Connection
{
public:
    /// Opens, and makes the SQLite file when there is none. Refuses a file that is not ours (Foreign), a
    /// broken one (Damaged), one that cannot be written (ReadOnly) and a folder or server that is not there
    /// (Unavailable). Tables are db/schema's business.
    static std::unique_ptr<Connection> open(const DatabaseAddress &address,
                                            const ConnectionOptions &options = {});
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    const DatabaseAddress &address() const { return m_address; }
    const Dialect &dialect() const { return m_dialect; }

    /// The statement for this SQL, with `:name` parameters; prepared once and kept.
    SqlStatement prepare(std::string_view sql);
    /// (A template so that a literal means the other one.)
    template<std::same_as<QString> Text>
    SqlStatement prepare(const Text &sql)
    {
        return prepare(std::string_view(sql.toStdString()));
    }
    /// One statement without parameters that answers nothing: DDL, PRAGMA, SET.
    void execute(std::string_view sql);

    bool inTransaction() const { return m_depth > 0; }
    /// False once a server is lost: then only closing and opening again helps.
    bool isUsable() const;
    /// Stops what runs now; it ends with Cancelled. From any thread, while the connection lives.
    void interrupt();
    /// For what only the library can do (online backup, tokenizers); null on PostgreSQL.
    sqlite3 *sqliteHandle() const;

private:
    friend class Transaction;
    struct SqlHash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view sql) const { return std::hash<std::string_view>{}(sql); }
    };
    using Prepared = std::vector<std::unique_ptr<SqlStatement::Prepared>>;

    Connection(DatabaseAddress address, Dialect dialect, std::unique_ptr<Driver> driver);
    void begin(bool writing);
    void commit();
    void rollBack() noexcept;

    DatabaseAddress m_address;
    Dialect m_dialect;
    std::unique_ptr<Driver> m_driver;
    std::unordered_map<std::string, Prepared, SqlHash, std::equal_to<>> m_statements;
    int m_depth = 0;
};

} // namespace tverrlos
