#include "db/workload/sqlworkloadqueries.h"

#include "db/connection/connection.h"
#include "db/connection/databaseerror.h"

#include <QMap>

namespace tverrlos {

namespace {

void addOfficers(Connection &connection, Workload &workload)
{
    SqlStatement rows = connection.prepare(
        "SELECT officer, count(*), CAST(sum(CASE WHEN deadline < :day THEN 1 ELSE 0 END) AS BIGINT),"
        " min(received), CAST(sum(minutes) AS BIGINT)"
        " FROM cases WHERE is_open = 1 GROUP BY officer ORDER BY officer");
    rows.bind("day", workload.day);
    while (rows.next()) {
        const OfficerLoad load{rows.text(0), rows.integer(1), rows.integer(2), rows.optionalDate(3),
                               rows.integer(4)};
        workload.open += load.open;
        workload.overdue += load.overdue;
        workload.officers.append(load);
    }
}

void addUnowned(Connection &connection, Workload &workload)
{
    SqlStatement row =
        connection.prepare("SELECT count(*) FROM cases WHERE is_open = 1 AND route_unowned <> ''");
    row.next();
    workload.unowned = row.integer(0);
}

using Loads = QMap<AgencyCode, AgencyLoad>;

void addRouted(Connection &connection, const QDate &day, Loads &loads)
{
    // An agency may stand on a route once for each regime. CROSS JOIN keeps SQLite from beginning with the
    // agencies of all cases that ever were.
    SqlStatement rows = connection.prepare(
        "SELECT agency, count(*), CAST(sum(CASE WHEN deadline < :day THEN 1 ELSE 0 END) AS BIGINT),"
        " min(received) FROM (SELECT DISTINCT a.agency, c.id, c.deadline, c.received FROM cases c"
        " CROSS JOIN case_routed_agency a WHERE c.is_open = 1 AND a.case_id = c.id) AS routed"
        " GROUP BY agency");
    rows.bind("day", day);
    while (rows.next()) {
        AgencyLoad &load = loads[rows.code<AgencyCode>(0)];
        load.open = rows.integer(1);
        load.overdue = rows.integer(2);
        load.oldest = rows.optionalDate(3);
    }
}

void addHours(Connection &connection, Loads &loads)
{
    SqlStatement rows = connection.prepare("SELECT h.agency, CAST(sum(h.minutes) AS BIGINT) FROM cases c"
                                           " JOIN case_hours h ON h.case_id = c.id"
                                           " WHERE c.is_open = 1 GROUP BY h.agency");
    while (rows.next())
        loads[rows.code<AgencyCode>(0)].minutes = rows.integer(1);
}

void addWaitedFor(Connection &connection, Loads &loads)
{
    SqlStatement rows =
        connection.prepare("SELECT k.agency, count(DISTINCT k.case_id) FROM case_contribution k"
                           " JOIN cases c ON c.id = k.case_id"
                           " WHERE k.waiting = 1 AND c.is_open = 1 GROUP BY k.agency");
    while (rows.next())
        loads[rows.code<AgencyCode>(0)].waitedFor = rows.integer(1);
}

} // namespace

Result<Workload> SqlWorkloadQueries::workload(const QDate &day)
{
    return guarded([&] {
        Transaction reading(m_connection, Transaction::Purpose::Reading);
        Workload workload;
        workload.day = day;
        addOfficers(m_connection, workload);
        addUnowned(m_connection, workload);
        Loads loads;
        addRouted(m_connection, day, loads);
        addHours(m_connection, loads);
        addWaitedFor(m_connection, loads);
        for (auto it = loads.begin(); it != loads.end(); ++it) {
            it->agency = it.key();
            workload.agencies.append(*it);
        }
        reading.commit();
        return workload;
    });
}

} // namespace tverrlos
