#include "db/routing/sqlroutingqueries.h"

#include "core/cases/casework.h"

#include "db/audit/eventchain.h"
#include "db/cases/casereader.h"
#include "db/cases/wordlist.h"
#include "db/connection/connection.h"
#include "db/connection/databaseerror.h"

#include <QSet>

#include <limits>

namespace tverrlos {

namespace {

constexpr std::string_view openInOrder("open_by_number");

RouteOnRecord readRecord(const SqlStatement &row, int column)
{
    RouteOnRecord route;
    route.day = row.date(column);
    route.lead = row.code<AgencyCode>(column + 1);
    route.attend = codesOf<AgencyCode>(row.text(column + 2));
    route.invite = codesOf<AgencyCode>(row.text(column + 3));
    route.cover = codesOf<AgencyCode>(row.text(column + 4));
    route.unowned = codesOf<RegimeCode>(row.text(column + 5));
    route.shared = codesOf<RegimeCode>(row.text(column + 6));
    route.crossMinistry = row.flag(column + 7);
    route.roleConflict = wordsOf(row.text(column + 8));
    return route;
}

RoutingFacts readFacts(const SqlStatement &row)
{
    RoutingFacts facts;
    facts.number = CaseNumber(row.number(0), row.integer(1));
    facts.revision = row.number(2);
    facts.title = row.text(3);
    facts.regimes = codesOf<RegimeCode>(row.text(4));
    facts.tagged = !facts.regimes.isEmpty();
    facts.regimes += codesOf<RegimeCode>(row.text(5));
    facts.provisions = codesOf<ProvisionCode>(row.text(6));
    facts.topics = codesOf<TopicCode>(row.text(7));
    facts.supervisedBy = row.code<AgencyCode>(8);
    if (row.flag(9))
        facts.route = readRecord(row, 10);
    return facts;
}

/// The agencies on record, for the cases of one page.
void addAgencies(Connection &connection, int year, qint64 sequence, QList<RoutingFacts> &cases)
{
    const CaseNumber last = cases.constLast().number;
    // CROSS JOIN keeps SQLite from beginning with the agencies of all cases that ever were.
    SqlStatement rows = connection.prepare(
        std::string("SELECT c.year, c.sequence, a.agency, a.regime, a.role FROM cases c") +
        connection.dialect().byIndex(openInOrder) +
        " CROSS JOIN case_routed_agency a WHERE c.is_open = 1 AND (c.year, c.sequence) > (:year, :sequence)"
        " AND (c.year, c.sequence) <= (:last_year, :last_sequence) AND a.case_id = c.id"
        " ORDER BY c.year, c.sequence, a.position");
    rows.bindAll(year, sequence, last.year(), last.sequence());
    auto one = cases.begin();
    while (rows.next()) {
        const CaseNumber number(rows.number(0), rows.integer(1));
        while (one->number < number)
            ++one;
        if (!one->route)
            continue;
        RoutedAgency agency;
        agency.agency = rows.code<AgencyCode>(2);
        agency.regime = rows.code<RegimeCode>(3);
        agency.role = rows.text(4);
        one->route->agencies.append(agency);
    }
}

constexpr int eventsAtATime = 1000;

/// What became of an act of routing.
enum class Routed { Stands, WorkedOnSince, TakenBack };

/// Undoing goes backwards through what was done: as often as needed to come to the event, if it is there.
Routed becomeOf(EventId event, QList<CaseEvent> timeline)
{
    auto latest = latestUndoable(timeline);
    if (latest && latest->id == event)
        return Routed::Stands;
    CaseEvent undo;
    undo.act = actCode(UndoAct());
    for (; latest; latest = latestUndoable(timeline)) {
        if (latest->id == event)
            return Routed::WorkedOnSince;
        timeline.append(undo);
    }
    return Routed::TakenBack;
}

/// Reads the acts of routing backwards, batch by batch. Writers take turns: what one transaction did has one
/// moment, one person, and ids that follow each other.
class RoutedBackwards
{
public:
    explicit RoutedBackwards(Connection &connection) : m_connection(connection) {}

    RoutedTogether latest()
    {
        qint64 from = std::numeric_limits<qint64>::max();
        while (readSome(from) && !m_found)
            ;
        finishBatch();
        return m_found ? *m_found : m_workedOn.value_or(RoutedTogether());
    }

private:
    /// False where there are no earlier ones.
    bool readSome(qint64 &from)
    {
        SqlStatement rows =
            m_connection.prepare("SELECT id, number, at, actor FROM case_event"
                                 " WHERE act = 'route' AND id < :from ORDER BY id DESC LIMIT :most");
        rows.bindAll(from, eventsAtATime);
        QList<Event> events;
        while (rows.next())
            if (const auto number = CaseNumber::parse(rows.text(1)))
                events.append({rows.integer(0), *number, rows.moment(2), rows.text(3)});
        rows.reset();
        for (const Event &event : std::as_const(events)) {
            if (event.id != from - 1 || event.at != m_batch.at || event.actor != m_batch.actor)
                finishBatch();
            if (m_found)
                return false;
            take(event);
            from = event.id;
        }
        return events.size() == eventsAtATime;
    }
    struct Event
    {
        qint64 id;
        CaseNumber number;
        QDateTime at;
        QString actor;
    };
    void take(const Event &event)
    {
        m_batch.at = event.at;
        m_batch.actor = event.actor;
        const std::optional<Case> now = readCase(m_connection, event.number);
        if (!now || m_told.contains(event.number))
            return;
        switch (becomeOf(EventId(event.id), eventsOf(m_connection, now->id))) {
        case Routed::Stands:
            m_batch.cases.prepend({event.number, now->revision});
            break;
        case Routed::WorkedOnSince:
            m_batch.since.prepend(event.number);
            break;
        case Routed::TakenBack:
            m_wasTakenBack = true;
            return;
        }
        m_told.insert(event.number);
    }
    void finishBatch()
    {
        if (m_found)
            return;
        if (!m_batch.cases.isEmpty())
            m_found = m_batch;
        else if (!m_batch.since.isEmpty() && !m_wasTakenBack && !m_workedOn)
            m_workedOn = m_batch;
        m_batch = {};
        m_wasTakenBack = false;
    }

    Connection &m_connection;
    RoutedTogether m_batch;
    bool m_wasTakenBack = false; ///< of the batch, some have been: nobody waits for the others
    QSet<CaseNumber> m_told;
    std::optional<RoutedTogether> m_found, m_workedOn;
};

} // namespace

Result<RoutingPage> SqlRoutingQueries::openCases(const std::optional<CaseNumber> &after, int limit)
{
    return guarded([&] {
        Transaction reading(m_connection, Transaction::Purpose::Reading);
        // No case is of the year 0: the first page begins before it.
        const int year = after ? after->year() : 0;
        const qint64 sequence = after ? after->sequence() : 0;
        SqlStatement rows = m_connection.prepare(
            std::string(
                "SELECT year, sequence, revision, title, regimes, to_assess, provisions, topics,"
                " supervised_by, route_known, route_day, lead, route_attend, route_invite,"
                " route_cover, route_unowned, route_shared, cross_ministry, role_conflict FROM cases") +
            m_connection.dialect().byIndex(openInOrder) +
            " WHERE is_open = 1 AND (year, sequence) > (:year, :sequence)"
            " ORDER BY year, sequence LIMIT :most");
        rows.bindAll(year, sequence, limit + 1);
        RoutingPage page;
        page.last = true;
        while (rows.next()) {
            if (page.cases.size() == limit) {
                page.last = false;
                break;
            }
            page.cases.append(readFacts(rows));
        }
        rows.reset();
        if (!page.cases.isEmpty())
            addAgencies(m_connection, year, sequence, page.cases);
        reading.commit();
        return page;
    });
}

Result<RoutedTogether> SqlRoutingQueries::latestRouted()
{
    return guarded([&] {
        Transaction reading(m_connection, Transaction::Purpose::Reading);
        const RoutedTogether together = RoutedBackwards(m_connection).latest();
        reading.commit();
        return together;
    });
}

} // namespace tverrlos
