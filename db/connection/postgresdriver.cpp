#include "db/connection/postgresdriver.h"

#include "db/connection/connection.h"
#include "db/connection/databaseerror.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <libpq-fe.h>

#include <atomic>

namespace tverrlos {

namespace {

DatabaseError failed(const QSqlError &error, const QString &where)
{
    return serverError(error.nativeErrorCode(), error.databaseText(), where);
}

class PostgresCursor final : public Cursor
{
public:
    PostgresCursor(const QSqlDatabase &database, const QString &where, const std::string &sql)
        : m_query(database), m_where(where)
    {
        // Not forward only: on this driver that streams, and a second query would throw the rest of the first
        // away.
        if (!m_query.prepare(QString::fromStdString(sql)))
            throw failed(m_query.lastError(), where);
    }

    void bindNull(int parameter) override { m_query.bindValue(parameter - 1, QVariant()); }
    void bindInteger(int parameter, qint64 value) override { m_query.bindValue(parameter - 1, value); }
    void bindReal(int parameter, double value) override { m_query.bindValue(parameter - 1, value); }
    void bindText(int parameter, const QString &value) override
    {
        if (value.contains(QChar(u'\0')))
            throw serverError(QStringLiteral("22021"), QStringLiteral("text with a zero character"), m_where);
        m_query.bindValue(parameter - 1, value.isNull() ? QStringLiteral("") : value);
    }
    void bindBytes(int parameter, const QByteArray &value) override
    {
        m_query.bindValue(parameter - 1, value.isNull() ? QByteArray("") : value);
    }

    bool step() override
    {
        if (!m_executed) {
            if (!m_query.exec())
                throw failed(m_query.lastError(), m_where);
            m_executed = true;
        }
        return m_query.isSelect() && m_query.next();
    }
    qint64 changes() const override { return m_query.numRowsAffected(); }
    void reset() override
    {
        m_query.finish();
        m_executed = false;
    }

    bool isNull(int column) const override { return m_query.isNull(column); }
    qint64 integer(int column) const override { return m_query.value(column).toLongLong(); }
    double real(int column) const override { return m_query.value(column).toDouble(); }
    QString text(int column) const override { return m_query.value(column).toString(); }
    QByteArrayView utf8(int column) const override
    {
        m_utf8 = text(column).toUtf8();
        return m_utf8;
    }
    QByteArray bytes(int column) const override { return m_query.value(column).toByteArray(); }

private:
    QSqlQuery m_query;
    QString m_where;
    mutable QByteArray m_utf8; ///< what utf8() has given away
    bool m_executed = false;
};

QString uniqueName()
{
    static std::atomic<quint64> opened{0};
    return QStringLiteral("tverrlos-%1").arg(++opened);
}

class PostgresDriver final : public Driver
{
public:
    PostgresDriver(const DatabaseAddress &address, const ConnectionOptions &options)
        : m_where(address.displayName()), m_name(uniqueName()),
          m_database(QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), m_name))
    {
        try {
            connect(address.server());
            prepareSession(address.server(), options);
        } catch (const std::exception &) {
            remove();
            throw;
        }
    }
    ~PostgresDriver() override { remove(); }
    PostgresDriver(const PostgresDriver &) = delete;
    PostgresDriver &operator=(const PostgresDriver &) = delete;

    std::unique_ptr<Cursor> prepare(const std::string &sql) override
    {
        return std::make_unique<PostgresCursor>(m_database, m_where, sql);
    }
    void execute(const std::string &sql) override
    {
        QSqlQuery query(m_database);
        if (!query.exec(QString::fromStdString(sql)))
            throw failed(query.lastError(), m_where);
    }
    void checkPresent() override
    {
        if (!isUsable())
            throw serverError(QString(), QStringLiteral("the connection is lost"), m_where);
    }
    bool isUsable() const override { return m_database.isOpen(); }
    void interrupt() override
    {
        char reason[256];
        if (m_cancel)
            PQcancel(m_cancel, reason, sizeof reason);
    }

private:
    void connect(const DatabaseAddress::Server &server)
    {
        if (!m_database.isValid())
            throw DatabaseError(
                failure(ErrorCode::Unavailable,
                        QT_TRANSLATE_NOOP("Error",
                                          "This machine lacks the part that speaks with PostgreSQL (QPSQL)."),
                        {}, QT_TRANSLATE_NOOP("Error", "Install the package libqt6sql6-psql.")));
        m_database.setHostName(server.hosts);
        m_database.setDatabaseName(server.name);
        m_database.setUserName(server.user);
        m_database.setPassword(server.password);
        m_database.setConnectOptions(
            QStringLiteral("port=%1;connect_timeout=10;target_session_attrs=read-write").arg(server.ports));
        if (!m_database.open())
            throw notOpened(m_database.lastError());
        const QVariant handle = m_database.driver()->handle();
        const QByteArrayView type(handle.typeName()); // PGconn is libpq's other word for pg_conn
        if (type == "PGconn*" || type == "pg_conn*")
            m_cancel = PQgetCancel(*static_cast<PGconn *const *>(handle.constData()));
    }
    /// A refused connection has no SQLSTATE in Qt's error; only the words tell what was wrong.
    DatabaseError notOpened(const QSqlError &error) const
    {
        const QString words = error.databaseText() + error.driverText();
        if (words.contains(QLatin1String("authentication")))
            return serverError(QStringLiteral("28P01"), words, m_where);
        if (words.contains(QLatin1String("database \"")) && words.contains(QLatin1String("does not exist")))
            return serverError(QStringLiteral("3D000"), words, m_where);
        return serverError(QString(), words, m_where);
    }
    void prepareSession(const DatabaseAddress::Server &server, const ConnectionOptions &options)
    {
        execute("SET client_min_messages = warning");
        execute("SET TIME ZONE 'UTC'");
        execute("SET lock_timeout = " + std::to_string(options.busyTimeout.count()));
        if (options.readOnly)
            execute("SET default_transaction_read_only = on");
        if (!server.schema.isEmpty())
            execute("SET search_path = \"" + server.schema.toStdString() + "\"");
    }
    void remove()
    {
        if (m_cancel)
            PQfreeCancel(m_cancel);
        m_cancel = nullptr;
        m_database.close();
        m_database = QSqlDatabase(); // the last copy must go before the name does
        QSqlDatabase::removeDatabase(m_name);
    }

    QString m_where;
    QString m_name;
    QSqlDatabase m_database;
    PGcancel *m_cancel = nullptr;
};

} // namespace

std::unique_ptr<Driver> openPostgres(const DatabaseAddress &address, const ConnectionOptions &options)
{
    return std::make_unique<PostgresDriver>(address, options);
}

} // namespace tverrlos
