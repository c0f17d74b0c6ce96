#include "db/routing/sqlroutingqueries.h"

#include "db/cases/wordlist.h"
#include "db/connection/connection.h"
#include "db/connection/databaseerror.h"

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

/// Adds the routings from event `from` backwards that belong together; false where they end. Writers take
/// turns: what one transaction did has one moment, one person, and ids that follow each other.
bool takeBackwards(Connection &connection, qint64 from, RoutedTogether &together)
{
    SqlStatement rows = connection.prepare("SELECT number, revision, at, actor, act FROM case_event"
                                           " WHERE id <= :from ORDER BY id DESC LIMIT :most");
    rows.bindAll(from, eventsAtATime);
    int read = 0;
    for (; rows.next(); ++read) {
        const auto number = CaseNumber::parse(rows.text(0));
        if (together.cases.isEmpty()) {
            together.at = rows.moment(2);
            together.actor = rows.text(3);
        }
        if (!number || rows.text(4) != QLatin1String("route") || rows.moment(2) != together.at ||
            rows.text(3) != together.actor)
            return false;
        together.cases.prepend({*number, rows.number(1)});
    }
    return read == eventsAtATime;
}

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
        RoutedTogether together;
        SqlStatement latest =
            m_connection.prepare("SELECT id FROM case_event WHERE act = 'route' ORDER BY id DESC LIMIT 1");
        qint64 next = latest.next() ? latest.integer(0) : 0;
        latest.reset();
        while (next > 0 && takeBackwards(m_connection, next, together))
            next -= eventsAtATime;
        reading.commit();
        return together;
    });
}

} // namespace tverrlos
