#include "tests/support/db/testdatabase.h"

#include "tests/support/core/filledcase.h"
#include "tests/support/db/postgresserver.h"

#include <QUuid>

namespace tverrlos::tests {

namespace {

DatabaseAddress serverAddress(const QString &suffix)
{
    return DatabaseAddress::parse(*PostgresServer::url() + suffix).value();
}

} // namespace

TestDatabase::TestDatabase(Dialect::Backend backend)
{
    if (backend == Dialect::Backend::Sqlite) {
        m_address = DatabaseAddress::file(m_folder.filePath(QStringLiteral("saker.sqlite")));
        return;
    }
    const QString name = QStringLiteral("test_") + QUuid::createUuid().toString(QUuid::Id128);
    m_schema = name.toStdString();
    Connection::open(serverAddress({}))->execute("CREATE SCHEMA " + m_schema);
    m_address = serverAddress(QStringLiteral("?schema=") + name);
}

TestDatabase::~TestDatabase()
{
    if (m_schema.empty())
        return;
    try {
        Connection::open(serverAddress({}))->execute("DROP SCHEMA " + m_schema + " CASCADE");
    } catch (const std::exception &error) {
        ADD_FAILURE() << error.what();
    }
}

OfficeRules plainRules()
{
    const ActContext context = plainContext(QDate(2024, 3, 1));
    return {context.route, context.deadline, context.knowsRegime, context.knowsAgency};
}

void OverBothBackEnds::SetUp()
{
    if (backend() == Dialect::Backend::Postgres && !PostgresServer::url()) {
        if (qEnvironmentVariableIsSet("CI"))
            FAIL() << "no PostgreSQL: " << PostgresServer::why().toStdString();
        GTEST_SKIP() << "no PostgreSQL: " << PostgresServer::why().toStdString();
    }
    m_database = std::make_unique<TestDatabase>(backend());
}

void OverBothBackEnds::TearDown()
{
    m_store.reset();
    m_database.reset();
}

std::unique_ptr<Connection> OverBothBackEnds::connect(const ConnectionOptions &options)
{
    return Connection::open(address(), options);
}

std::unique_ptr<SqlStore> OverBothBackEnds::openStore(const ConnectionOptions &options)
{
    auto opened = SqlStore::open(address(), plainRules(), clock, options);
    if (opened)
        return std::move(opened).value();
    ADD_FAILURE() << opened.error().english().toStdString();
    return nullptr;
}

SqlStore &OverBothBackEnds::store()
{
    if (!m_store)
        m_store = openStore();
    if (!m_store)
        throw std::runtime_error("the test's store could not be opened");
    return *m_store;
}

std::string backendName(const testing::TestParamInfo<Dialect::Backend> &info)
{
    return info.param == Dialect::Backend::Sqlite ? "Sqlite" : "Postgres";
}

Case enquiry(const QDate &received, const QString &title)
{
    Case c;
    c.title = title;
    c.problem = QStringLiteral("Kan vi bruke språkmodell til journalføring?");
    c.context = QStringLiteral("Et legekontor med fire leger.");
    c.asker.organisation = QStringLiteral("Fjordbyen legesenter");
    c.received = received;
    c.regimes = {{RegimeCode(QStringLiteral("GDPR")),
                  RegimeStanding::Suggested,
                  0.75,
                  {QStringLiteral("journalføring")},
                  {},
                  {}}};
    return c;
}

} // namespace tverrlos::tests
