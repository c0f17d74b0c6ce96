#include "db/connection/connection.h"

#include "db/connection/driver.h"
#include "db/connection/placeholders.h"
#include "db/connection/postgresdriver.h"
#include "db/connection/sqlitedriver.h"

namespace tverrlos {

namespace {

std::string savepoint(const char *verb, int depth)
{
    return std::string(verb) + " nested_" + std::to_string(depth);
}

} // namespace

std::unique_ptr<Connection> Connection::open(const DatabaseAddress &address, const ConnectionOptions &options)
{
    if (address.isServer())
        return std::unique_ptr<Connection>(
            new Connection(address, Dialect(Dialect::Backend::Postgres), openPostgres(address, options)));
    return std::unique_ptr<Connection>(
        new Connection(address, Dialect(Dialect::Backend::Sqlite), openSqlite(address, options)));
}

Connection::Connection(DatabaseAddress address, Dialect dialect, std::unique_ptr<Driver> driver)
    : m_address(std::move(address)), m_dialect(dialect), m_driver(std::move(driver))
{}

Connection::~Connection()
{
    m_statements.clear(); // before the driver, which they point into
}

SqlStatement Connection::prepare(std::string_view sql)
{
    auto kept = m_statements.find(sql);
    if (kept == m_statements.end())
        kept = m_statements.emplace(std::string(sql), Prepared()).first;
    for (const auto &prepared : kept->second)
        if (!prepared->leased)
            return SqlStatement(*prepared);

    PositionalSql form = positional(sql);
    auto prepared = std::make_unique<SqlStatement::Prepared>();
    prepared->cursor = m_driver->prepare(form.sql);
    prepared->names = std::move(form.names);
    return SqlStatement(*kept->second.emplace_back(std::move(prepared)));
}

void Connection::execute(std::string_view sql)
{
    m_driver->execute(std::string(sql));
}

bool Connection::isUsable() const
{
    return m_driver->isUsable();
}

void Connection::interrupt()
{
    m_driver->interrupt();
}

sqlite3 *Connection::sqliteHandle() const
{
    return m_driver->sqliteHandle();
}

void Connection::begin(bool writing)
{
    if (m_depth > 0) {
        m_driver->execute(savepoint("SAVEPOINT", m_depth));
    } else {
        m_driver->checkPresent();
        m_driver->execute(std::string(writing ? m_dialect.beginWriting() : m_dialect.beginReading()));
    }
    ++m_depth;
}

void Connection::commit()
{
    m_driver->execute(m_depth > 1 ? savepoint("RELEASE", m_depth - 1) : std::string("COMMIT"));
    --m_depth;
}

void Connection::rollBack() noexcept
{
    --m_depth;
    try {
        if (m_depth > 0) {
            m_driver->execute(savepoint("ROLLBACK TO", m_depth));
            m_driver->execute(savepoint("RELEASE", m_depth));
        } else {
            m_driver->execute("ROLLBACK");
        }
    } catch (const std::exception &) {
        // The library has rolled back on its own (a full disk, a lost server): nothing is left to undo.
    }
}

} // namespace tverrlos
