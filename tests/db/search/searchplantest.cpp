#include "db/cases/casefilter.h"
#include "db/search/sqlcasesearch.h"
#include "tests/support/db/testdatabase.h"

using namespace tverrlos;
using namespace tverrlos::tests;

// SQLite only: PostgreSQL chooses by what it has counted, and an index on the words never stands last there.
TEST(SearchPlan, AsksTheWordIndexOnceHoweverTheRestNarrows)
{
    const TestDatabase database(Dialect::Backend::Sqlite);
    SetClock clock{QDateTime(QDate(2024, 3, 1), QTime(11, 0), Qt::UTC)};
    const auto store = SqlStore::open(database.address(), plainRules(), clock);
    ASSERT_TRUE(store.ok()) << store.error().english().toStdString();
    Connection &connection = (*store)->connection();
    SqlCaseSearch search(connection);

    CaseFilter filter;
    filter.search = QStringLiteral("journalf");
    for (const bool narrowed : {false, true}) {
        if (narrowed) {
            filter.open = true;
            filter.regime = RegimeCode(QStringLiteral("GDPR"));
        }
        const SqlFilter sql = sqlFilter(filter, connection.dialect(), search);
        SqlStatement plan = connection.prepare("EXPLAIN QUERY PLAN SELECT count(*) FROM cases " + sql.join +
                                               " WHERE " + sql.where);
        sql.bindTo(plan);
        ASSERT_TRUE(plan.next());
        const QString outermost = plan.text(3);
        EXPECT_TRUE(outermost.contains(QStringLiteral("case_search VIRTUAL TABLE")))
            << outermost.toStdString();
    }
}
