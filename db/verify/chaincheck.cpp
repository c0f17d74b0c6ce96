#include "db/verify/chaincheck.h"

#include "db/audit/eventchain.h"
#include "db/connection/connection.h"
#include "db/verify/findings.h"

#include <QSet>

namespace tverrlos {

namespace {

/// Ids of events that cannot be read, at most as many as a report lists.
QSet<qint64> unreadable(Connection &connection, Findings &findings)
{
    auto range = connection.prepare("SELECT last_event FROM chain_head");
    const qint64 last = range.next() ? range.integer(0) : 0;
    auto read =
        connection.prepare("SELECT number, changed_from, changed_to, case_digest, hash FROM case_event "
                           "WHERE id = :id UNION ALL SELECT number, changed_from, changed_to, case_digest, "
                           "hash FROM reversed_event WHERE id = :id");
    QSet<qint64> ids;
    for (qint64 id = 1; id <= last && ids.size() < VerifyReport::problemLimit; ++id) {
        findings.pace(id, last);
        bool there = false;
        try {
            read.bind("id", id);
            there = read.next() && !read.text(2).isNull();
        } catch (const DatabaseError &error) {
            if (error.error().code != ErrorCode::Damaged)
                throw;
        }
        if (!there)
            ids.insert(id);
    }
    return ids;
}

void nameCases(Connection &connection, const QSet<qint64> &ids, Findings &findings)
{
    // The unique key on (case_id, revision) holds both columns and leads to the number without the damaged
    // page.
    auto read = connection.prepare("SELECT case_event.id, cases.year, cases.sequence FROM case_event "
                                   "JOIN cases ON cases.id = case_event.case_id "
                                   "ORDER BY case_event.case_id, case_event.revision");
    while (read.next()) {
        if (!ids.contains(read.integer(0)))
            continue;
        const CaseNumber number(read.number(1), read.integer(2));
        findings.add(failure(ErrorCode::Damaged,
                             QT_TRANSLATE_NOOP("Error", "Event %1 of case %2 cannot be read."),
                             {QString::number(read.integer(0)), number.text()}),
                     QStringLiteral("case_event, id %1").arg(read.integer(0)), number);
    }
}

} // namespace

void checkEvents(Connection &connection, const Progress &progress, Findings &findings)
{
    bool walked = false;
    findings.during(QStringLiteral("case_event"), {}, [&] {
        const ChainCheck check = checkChain(connection, progress);
        findings.report.events = check.events;
        findings.report.erased = check.erased;
        for (const Problem &problem : check.problems)
            findings.add(problem);
        walked = true;
    });
    if (!walked)
        findings.during(QStringLiteral("case_event"), {},
                        [&] { nameCases(connection, unreadable(connection, findings), findings); });
}

} // namespace tverrlos
