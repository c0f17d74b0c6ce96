#include "db/verify/databaseverify.h"

#include "db/askers/askercheck.h"
#include "db/audit/eventchain.h"
#include "db/connection/connection.h"
#include "db/records/recordlog.h"
#include "db/precedents/referencecheck.h"
#include "db/published/publishedcheck.h"
#include "db/responsibility/graphlog.h"
#include "db/verify/casecheck.h"
#include "db/verify/chaincheck.h"
#include "db/verify/filecheck.h"
#include "db/verify/findings.h"
#include "db/verify/rowcheck.h"

#include <sqlite3.h>

namespace tverrlos {

namespace {

/// Lets a person stop SQLite's own long checks, which call nobody back otherwise.
class Stoppable
{
public:
    Stoppable(sqlite3 *handle, const Progress &progress) : m_handle(handle)
    {
        constexpr int steps = 100'000; // of SQLite's machine: a few milliseconds
        if (m_handle && progress.cancelled)
            sqlite3_progress_handler(m_handle, steps, &ask, const_cast<Progress *>(&progress));
    }
    ~Stoppable()
    {
        if (m_handle)
            sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
    }
    Stoppable(const Stoppable &) = delete;
    Stoppable &operator=(const Stoppable &) = delete;

private:
    static int ask(void *progress) { return static_cast<const Progress *>(progress)->isCancelled() ? 1 : 0; }

    sqlite3 *m_handle;
};

} // namespace

VerifyReport verifyDatabase(Connection &connection, const Progress &progress)
{
    Findings findings(progress);
    const Stoppable stoppable(connection.sqliteHandle(), progress);
    checkSearchIndex(connection, findings); // takes its own lock, so before the reading transaction

    Transaction reading(connection,
                        Transaction::Purpose::Reading); // one view of everything, while others write
    checkSchema(connection, findings);
    checkSteps(connection, findings);
    checkFile(connection, findings);
    checkEvents(connection, progress, findings);
    checkCases(connection, findings);
    checkNumberSeries(connection, findings);
    checkAttachments(connection, findings);
    checkSealedTables(connection, findings);
    findings.during(QStringLiteral("graph_edit, graph_head"), {}, [&] {
        if (const std::optional<Error> problem = graphLogProblem(connection))
            findings.add(*problem, QStringLiteral("graph_edit, graph_head"));
    });
    checkAskers(connection, findings);
    checkPublished(connection, findings);
    checkRecords(connection, findings);
    checkReferences(connection, findings);
    return findings.report;
}

} // namespace tverrlos
