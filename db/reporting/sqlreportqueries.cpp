#include "db/reporting/sqlreportqueries.h"

#include "core/calendar/clock.h"
#include "db/cases/casefilter.h"
#include "db/cases/officernames.h"
#include "db/cases/wordlist.h"
#include "db/connection/connection.h"
#include "db/connection/databaseerror.h"
#include "db/plan/measurereading.h"
#include "db/submissions/submissionreading.h"

#include <algorithm>

namespace tverrlos {

namespace {

/// The cases that count as received: those of the period that are not the same enquiry once more.
std::string receivedIn(std::string_view cases = "cases")
{
    return std::string(cases) + ".received BETWEEN :from AND :to AND " + notMerged(cases);
}

/// One report being counted. Each function is one question; all of them read the same unchanging view. What
/// was done on a case (meetings, hours, signals) was done and counts, merged or not.
class Counting
{
public:
    Counting(Connection &connection, const Period &period, const SqlReportQueries::KnowsTopic &knowsTopic)
        : m_connection(connection), m_knowsTopic(knowsTopic)
    {
        m_facts.period = period;
    }

    ReportFacts everything()
    {
        standOn();
        outcomes();
        facets();
        regimes();
        topics();
        agencies();
        resolutions();
        handling();
        meetings();
        hours();
        signalKinds();
        signalStanding();
        signalTexts();
        activity();
        submissions();
        plan();
        return m_facts;
    }

private:
    SqlStatement prepare(std::string_view sql)
    {
        SqlStatement statement = m_connection.prepare(sql);
        statement.bind("from", m_facts.period.from).bind("to", m_facts.period.to);
        return statement;
    }
    void standOn();
    void outcomes();
    void facets();
    void regimes();
    void topics();
    QString knownTopic(const QString &code) const;
    void agencies();
    void resolutions();
    void handling();
    void meetings();
    void hours();
    void signalKinds();
    void signalStanding();
    void signalTexts();
    void activity();
    void submissions();
    void plan();
    void count(Breakdown breakdown, const QString &code, qint64 cases)
    {
        m_facts.tallies[breakdown][code.isEmpty() ? QString(notStated) : code] += cases;
    }

    Connection &m_connection;
    const SqlReportQueries::KnowsTopic &m_knowsTopic;
    ReportFacts m_facts;
};

void Counting::standOn()
{
    m_facts.asOf = m_facts.period.to;
    // The last act of all may be the reversal of an import, whose events stand apart.
    SqlStatement head = m_connection.prepare("SELECT c.hash, coalesce(e.at, r.at) FROM chain_head c"
                                             " LEFT JOIN case_event e ON e.id = c.last_event"
                                             " LEFT JOIN reversed_event r ON r.id = c.last_event"
                                             " WHERE coalesce(e.at, r.at) IS NOT NULL");
    if (head.next()) {
        m_facts.databaseHash = QString::fromLatin1(head.bytes(0).toHex());
        m_facts.asOf = osloDate(head.moment(1));
    }
    SqlStatement record =
        m_connection.prepare("SELECT checksum, at FROM record_event ORDER BY id DESC LIMIT 1");
    if (!record.next())
        return;
    m_facts.recordsHash = QString::fromLatin1(record.bytes(0).toHex());
    if (m_facts.databaseHash.isEmpty() || osloDate(record.moment(1)) > m_facts.asOf)
        m_facts.asOf = osloDate(record.moment(1));
}

void Counting::outcomes()
{
    SqlStatement rows = prepare("SELECT substr(received, 1, 7), disposition, count(*),"
                                " CAST(sum(CASE WHEN closed IS NULL THEN 1 ELSE 0 END) AS BIGINT)"
                                " FROM cases WHERE " +
                                receivedIn() + " GROUP BY substr(received, 1, 7), disposition ORDER BY 1");
    while (rows.next()) {
        const QDate month = QDate::fromString(rows.text(0) + QLatin1String("-01"), Qt::ISODate);
        const qint64 cases = rows.integer(2);
        const qint64 open = rows.integer(3);
        if (m_facts.cohorts.isEmpty() || m_facts.cohorts.last().from != month)
            m_facts.cohorts.append({month, 0, 0});
        m_facts.cohorts.last().received += cases;
        m_facts.cohorts.last().open += open;
        m_facts.received += cases;
        m_facts.open += open;
        if (const auto disposition = rows.optionalFacet<Disposition>(1))
            m_facts.closed[*disposition] += cases - open;
    }
    SqlStatement merged = prepare("SELECT count(*) FROM cases WHERE merged_into <> ''"
                                  " AND received BETWEEN :from AND :to AND " +
                                  notTakenBack());
    merged.next();
    m_facts.merged = merged.integer(0);
}

void Counting::facets()
{
    SqlStatement rows =
        prepare("SELECT asker_type, asker_region, asker_level, phase, project_type, lead, count(*)"
                " FROM cases WHERE " +
                receivedIn() + " GROUP BY asker_type, asker_region, asker_level, phase, project_type, lead");
    while (rows.next()) {
        const qint64 cases = rows.integer(6);
        count(Breakdown::AskerType, rows.text(0), cases);
        count(Breakdown::Region, rows.text(1), cases);
        count(Breakdown::LevelOfCare, rows.text(2), cases);
        count(Breakdown::Phase, rows.text(3), cases);
        count(Breakdown::ProjectType, rows.text(4), cases);
        count(Breakdown::Lead, rows.text(5), cases);
    }
}

void Counting::regimes()
{
    // Few combinations of regimes occur, so that counting them counts the pairs as well.
    SqlStatement rows = prepare("SELECT regimes, count(*) FROM cases WHERE " + receivedIn() +
                                " AND regimes <> '' GROUP BY regimes");
    while (rows.next()) {
        QList<RegimeCode> codes = codesOf<RegimeCode>(rows.text(0));
        const qint64 cases = rows.integer(1);
        std::sort(codes.begin(), codes.end());
        for (qsizetype i = 0; i < codes.size(); ++i) {
            count(Breakdown::Regime, codes.at(i).text(), cases);
            for (qsizetype j = i + 1; j < codes.size(); ++j)
                m_facts.cooccurrence[{codes.at(i), codes.at(j)}] += cases;
        }
        m_facts.severalRegimes += codes.size() > 1 ? cases : 0;
    }
    SqlStatement doubtful =
        prepare("SELECT count(*) FROM cases WHERE " + receivedIn() + " AND to_assess <> ''");
    doubtful.next();
    m_facts.toAssess = doubtful.integer(0);
}

/// Words that somebody made up may name somebody.
QString Counting::knownTopic(const QString &code) const
{
    return code.isEmpty() || !m_knowsTopic || m_knowsTopic(TopicCode(code)) ? code : QString(otherTopic);
}

void Counting::topics()
{
    SqlStatement rows = prepare("SELECT topics, count(*) FROM cases WHERE " + receivedIn() +
                                " AND topics <> '' GROUP BY topics");
    while (rows.next()) {
        QStringList codes = wordsOf(rows.text(0));
        for (QString &code : codes)
            code = knownTopic(code);
        codes.removeDuplicates();
        for (const QString &code : std::as_const(codes))
            count(Breakdown::Topic, code, rows.integer(1));
    }
}

void Counting::agencies()
{
    SqlStatement rows = prepare("SELECT a.agency, count(DISTINCT c.id) FROM cases c"
                                " JOIN case_routed_agency a ON a.case_id = c.id WHERE " +
                                receivedIn("c") + " GROUP BY a.agency");
    while (rows.next())
        count(Breakdown::Agency, rows.text(0), rows.integer(1));
    // Asked case by case: joined and grouped, SQLite would read every routed agency there ever was.
    SqlStatement several = prepare("SELECT count(*) FROM cases WHERE " + receivedIn() +
                                   " AND (SELECT count(DISTINCT a.agency) FROM case_routed_agency a"
                                   " WHERE a.case_id = cases.id) > 1");
    several.next();
    m_facts.severalAgencies = several.integer(0);
}

void Counting::resolutions()
{
    // An answer under a regime that was taken off the case afterwards does not count.
    SqlStatement rows = prepare("SELECT s.regime, s.outcome, count(*) FROM cases c"
                                " JOIN case_resolution s ON s.case_id = c.id"
                                " JOIN case_regime r ON r.case_id = c.id AND r.regime = s.regime"
                                " WHERE " +
                                receivedIn("c") +
                                " AND r.standing <> 'to-assess'"
                                " GROUP BY s.regime, s.outcome");
    while (rows.next())
        m_facts.resolutions[rows.code<RegimeCode>(0)][rows.facet<ResolutionOutcome>(1)] = rows.integer(2);
}

void Counting::handling()
{
    SqlStatement rows = prepare("SELECT coalesce(clock_start, received), closed, count(*) FROM cases WHERE " +
                                receivedIn() + " GROUP BY coalesce(clock_start, received), closed");
    while (rows.next()) {
        const std::optional<QDate> closed = rows.optionalDate(1);
        // A case entered with a day to come has taken no time yet.
        const qint64 days = std::max<qint64>(0, rows.date(0).daysTo(closed.value_or(m_facts.asOf)));
        (closed ? m_facts.closedDays : m_facts.openDays)[int(days)] += rows.integer(2);
    }
}

void Counting::meetings()
{
    SqlStatement row =
        prepare("SELECT count(*), CAST(coalesce(sum(m.decision_maker), 0) AS BIGINT) FROM cases c"
                " JOIN case_meeting m ON m.case_id = c.id"
                " WHERE c.received BETWEEN :from AND :to AND m.state = 'held'");
    row.next();
    m_facts.meetingsHeld = row.integer(0);
    m_facts.meetingsWithDecisionMaker = row.integer(1);
}

void Counting::hours()
{
    SqlStatement rows = prepare("SELECT h.agency, CAST(sum(h.minutes) AS BIGINT) FROM cases c"
                                " JOIN case_hours h ON h.case_id = c.id"
                                " WHERE c.received BETWEEN :from AND :to GROUP BY h.agency");
    while (rows.next())
        m_facts.minutes[rows.code<AgencyCode>(0)] = rows.integer(1);
}

void Counting::signalKinds()
{
    SqlStatement rows = prepare("SELECT s.kind, count(*) FROM cases c JOIN case_signal s ON s.case_id = c.id"
                                " WHERE c.received BETWEEN :from AND :to GROUP BY s.kind");
    while (rows.next())
        m_facts.signalKinds[rows.facet<SignalKind>(0)] = rows.integer(1);
}

void Counting::signalStanding()
{
    SqlStatement rows =
        prepare("SELECT s.lifted, count(*), CAST(sum(CASE WHEN s.responded IS NOT NULL OR s.response <> '' "
                "THEN 1 ELSE 0 END) AS BIGINT) FROM cases c JOIN case_signal s ON s.case_id = c.id"
                " WHERE c.received BETWEEN :from AND :to GROUP BY s.lifted");
    while (rows.next()) {
        m_facts.signalsLifted[rows.facet<LiftedTo>(0)] = rows.integer(1);
        m_facts.signalsAnswered += rows.integer(2);
    }
}

void Counting::signalTexts()
{
    SqlStatement rows = prepare("SELECT s.kind, s.text, s.topic, s.regimes, s.instrument, s.lifted, s.raised,"
                                " c.organisation, coalesce(k.name, ''), coalesce(k.address, ''), s.response,"
                                " s.responded"
                                " FROM cases c JOIN case_signal s ON s.case_id = c.id"
                                " LEFT JOIN case_contact k ON k.case_id = c.id"
                                " WHERE c.received BETWEEN :from AND :to"
                                " ORDER BY s.raised, c.year, c.sequence, s.number LIMIT :most");
    rows.bind("most", mostSignals);
    QList<std::pair<CaseSignal, Asker>> raised;
    IdentifyingNames names;
    while (rows.next()) {
        CaseSignal signal;
        signal.kind = rows.facet<SignalKind>(0);
        signal.text = rows.text(1);
        signal.topic = knownTopic(rows.text(2));
        signal.regimes = codesOf<RegimeCode>(rows.text(3));
        signal.instrument = rows.optionalFacet<Instrument>(4);
        signal.lifted = rows.facet<LiftedTo>(5);
        signal.raised = rows.date(6);
        Asker asker;
        asker.organisation = rows.text(7);
        asker.contactName = rows.text(8);
        asker.contactAddress = rows.text(9);
        signal.response = rows.text(10);
        signal.responded = rows.optionalDate(11);
        names.askers.append(asker.organisation);
        names.persons.append(asker.contactName);
        raised.append({signal, asker});
    }
    rows.reset();
    // A signal may name another asker than its own.
    for (QStringList *each : {&names.askers, &names.persons}) {
        each->removeAll(QString());
        each->removeDuplicates();
    }
    names.officers = officerNames(m_connection);
    const IdentifyingCheck check(names);
    for (const auto &[signal, asker] : std::as_const(raised))
        m_facts.raised.append(signalForOutsiders(signal, asker, check));
}

void Counting::activity()
{
    SqlStatement closed =
        prepare("SELECT count(*) FROM cases WHERE closed BETWEEN :from AND :to AND " + notMerged());
    closed.next();
    m_facts.closedInPeriod = closed.integer(0);

    SqlStatement met = m_connection.prepare("SELECT count(*) FROM case_meeting"
                                            " WHERE start >= :begin AND start < :end AND state = 'held'");
    met.bind("begin", m_facts.period.begin()).bind("end", m_facts.period.end());
    met.next();
    m_facts.meetingsInPeriod = met.integer(0);

    SqlStatement raised = prepare("SELECT count(*) FROM case_signal WHERE raised BETWEEN :from AND :to");
    raised.next();
    m_facts.signalsInPeriod = raised.integer(0);

    SqlStatement spent = prepare("SELECT agency, CAST(sum(minutes) AS BIGINT) FROM case_hours"
                                 " WHERE day BETWEEN :from AND :to GROUP BY agency");
    while (spent.next())
        m_facts.minutesInPeriod[spent.code<AgencyCode>(0)] = spent.integer(1);
}

void Counting::submissions()
{
    const SubmissionTally tally = tallySubmissions(m_connection, m_facts.period.from, m_facts.period.to);
    SubmissionCounts &counts = m_facts.submissions;
    for (auto it = tally.begin(); it != tally.end(); ++it) {
        const auto &[kind, region] = it.key();
        counts.received += it.value();
        counts.kinds[fromCode<SubmissionKind>(kind).value_or(SubmissionKind::UseNotice)] += it.value();
        counts.regions[region.isEmpty() ? QString(notStated) : region] += it.value();
    }
}

void Counting::plan()
{
    m_facts.plan.standing = standingOf(readMeasures(m_connection));
    m_facts.plan.moved = measuresMoved(m_connection, m_facts.period.begin(), m_facts.period.end());
}

} // namespace

Result<ReportFacts> SqlReportQueries::facts(const Period &period)
{
    return guarded([&] {
        Transaction reading(m_connection, Transaction::Purpose::Reading);
        ReportFacts facts = Counting(m_connection, period, m_knowsTopic).everything();
        reading.commit();
        return facts;
    });
}

} // namespace tverrlos
