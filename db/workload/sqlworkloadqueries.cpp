#include "db/workload/sqlworkloadqueries.h"

#include "db/cases/casefilter.h"
#include "db/connection/connection.h"
#include "db/connection/databaseerror.h"

#include <QMap>

namespace tverrlos {

namespace {

/// Which cases and which of their work count, on a day.
struct Then
{
    QDate day;
    bool past = false;

    std::string isOpen() const
    {
        return past ? "c.received <= :day AND (c.is_open = 1 OR c.closed > :day) AND " + notTakenBack("c")
                    : "c.is_open = 1";
    }
    std::string minutes() const
    {
        return past ? "coalesce((SELECT sum(w.minutes) FROM case_hours w WHERE w.case_id = c.id AND "
                      "(w.day IS NULL OR w.day <= :day)), 0)"
                    : "c.minutes";
    }
    std::string isSpent() const { return past ? " AND (h.day IS NULL OR h.day <= :day)" : ""; }
    std::string isWaiting() const
    {
        return past ? "k.asked <= :day AND (k.answered IS NULL OR k.answered > :day)" : "k.waiting = 1";
    }
    SqlStatement prepare(Connection &connection, const std::string &sql) const
    {
        SqlStatement statement = connection.prepare(sql);
        if (sql.find(":day") != std::string::npos)
            statement.bind("day", day);
        return statement;
    }
};

bool isPast(Connection &connection, const QDate &day)
{
    SqlStatement later = connection.prepare(
        "SELECT 1 WHERE EXISTS (SELECT 1 FROM cases WHERE closed IS NOT NULL AND closed > :day) "
        "OR EXISTS (SELECT 1 FROM cases WHERE received > :day)");
    later.bind("day", day);
    return later.next();
}

void addOfficers(Connection &connection, const Then &then, Workload &workload)
{
    SqlStatement rows = then.prepare(
        connection, "SELECT c.officer, count(*), CAST(sum(CASE WHEN c.deadline < :day THEN 1 ELSE 0 END) AS "
                    "BIGINT), min(c.received), CAST(sum(" +
                        then.minutes() + ") AS BIGINT) FROM cases c WHERE " + then.isOpen() +
                        " GROUP BY c.officer ORDER BY c.officer");
    while (rows.next()) {
        const OfficerLoad load{rows.text(0), rows.integer(1), rows.integer(2), rows.optionalDate(3),
                               rows.integer(4)};
        workload.open += load.open;
        workload.overdue += load.overdue;
        workload.officers.append(load);
    }
}

void addUnowned(Connection &connection, const Then &then, Workload &workload)
{
    SqlStatement row = then.prepare(connection, "SELECT count(*) FROM cases c WHERE " + then.isOpen() +
                                                    " AND c.route_unowned <> ''");
    row.next();
    workload.unowned = row.integer(0);
}

using Loads = QMap<AgencyCode, AgencyLoad>;

void addRouted(Connection &connection, const Then &then, Loads &loads)
{
    // An agency may stand on a route once for each regime. CROSS JOIN keeps SQLite from beginning with the
    // agencies of all cases that ever were.
    SqlStatement rows = then.prepare(
        connection,
        "SELECT agency, count(*), CAST(sum(CASE WHEN deadline < :day THEN 1 ELSE 0 END) AS BIGINT),"
        " min(received) FROM (SELECT DISTINCT a.agency, c.id, c.deadline, c.received FROM cases c"
        " CROSS JOIN case_routed_agency a WHERE " +
            then.isOpen() + " AND a.case_id = c.id) AS routed GROUP BY agency");
    while (rows.next()) {
        AgencyLoad &load = loads[rows.code<AgencyCode>(0)];
        load.open = rows.integer(1);
        load.overdue = rows.integer(2);
        load.oldest = rows.optionalDate(3);
    }
}

void addHours(Connection &connection, const Then &then, Loads &loads)
{
    SqlStatement rows =
        then.prepare(connection, "SELECT h.agency, CAST(sum(h.minutes) AS BIGINT) FROM cases c"
                                 " JOIN case_hours h ON h.case_id = c.id WHERE " +
                                     then.isOpen() + then.isSpent() + " GROUP BY h.agency");
    while (rows.next())
        loads[rows.code<AgencyCode>(0)].minutes = rows.integer(1);
}

void addWaitedFor(Connection &connection, const Then &then, Loads &loads)
{
    SqlStatement rows =
        then.prepare(connection, "SELECT k.agency, count(DISTINCT k.case_id) FROM case_contribution k"
                                 " JOIN cases c ON c.id = k.case_id WHERE " +
                                     then.isWaiting() + " AND " + then.isOpen() + " GROUP BY k.agency");
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
        workload.past = isPast(m_connection, day);
        const Then then{day, workload.past};
        addOfficers(m_connection, then, workload);
        addUnowned(m_connection, then, workload);
        Loads loads;
        addRouted(m_connection, then, loads);
        addHours(m_connection, then, loads);
        addWaitedFor(m_connection, then, loads);
        for (auto it = loads.begin(); it != loads.end(); ++it) {
            it->agency = it.key();
            workload.agencies.append(*it);
        }
        reading.commit();
        return workload;
    });
}

} // namespace tverrlos
