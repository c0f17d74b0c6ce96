#pragma once

#include "core/calendar/clock.h"
#include "core/cases/officerules.h"
#include "db/cases/casesearch.h"
#include "db/connection/connection.h"
#include "db/store/sqlstore.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

#include <memory>

namespace tverrlos::tests {

/// An empty database of its own, gone with the object: a file in a folder of its own, or a schema on the
/// server.
class TestDatabase
{
public:
    /// Precondition for Postgres: PostgresServer::url() has a value.
    explicit TestDatabase(Dialect::Backend backend);
    ~TestDatabase();
    TestDatabase(const TestDatabase &) = delete;
    TestDatabase &operator=(const TestDatabase &) = delete;

    const DatabaseAddress &address() const { return m_address; }

private:
    QTemporaryDir m_folder;
    DatabaseAddress m_address;
    std::string m_schema;
};

/// The rules of plainContext(): five regimes, the usual agencies, six weeks.
OfficeRules plainRules();

/// A test over both back ends: `class Numbering : public OverBothBackEnds {};
/// OVER_BOTH_BACK_ENDS(Numbering);` Where there is no PostgreSQL, its half is skipped for all to see; in CI
/// it fails.
class OverBothBackEnds : public testing::TestWithParam<Dialect::Backend>
{
protected:
    void SetUp() override;
    void TearDown() override;

    Dialect::Backend backend() const { return GetParam(); }
    const DatabaseAddress &address() const { return m_database->address(); }
    /// A connection to the test's database, without any schema made.
    std::unique_ptr<Connection> connect(const ConnectionOptions &options = {});
    /// Another store on the test's database; the clock is the test's.
    std::unique_ptr<SqlStore> openStore(const ConnectionOptions &options = {});
    /// The test's own store, opened when first asked for.
    SqlStore &store();

    SetClock clock{QDateTime(QDate(2024, 3, 1), QTime(11, 0), Qt::UTC)};

private:
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<SqlStore> m_store;
};

std::string backendName(const testing::TestParamInfo<Dialect::Backend> &info);

#define OVER_BOTH_BACK_ENDS(Fixture)                                                                         \
    INSTANTIATE_TEST_SUITE_P(                                                                                \
        Over, Fixture,                                                                                       \
        testing::Values(tverrlos::Dialect::Backend::Sqlite, tverrlos::Dialect::Backend::Postgres),           \
        tverrlos::tests::backendName)

/// A search that keeps no index; for tests of everything else.
class NoIndex final : public CaseSearch
{
public:
    Condition condition(const QString &) override { return {}; }
    QList<Likeness> similar(const QString &, int) override { return {}; }
    void stored(const Case *, const Case &) override {}
    void removed(const Case &) override {}
};

/// A received enquiry with text enough to be one.
Case enquiry(const QDate &received,
             const QString &title = QStringLiteral("Transkribering av konsultasjoner"));

} // namespace tverrlos::tests
