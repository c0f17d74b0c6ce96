#include "core/cases/casequeries.h"
#include "core/cases/caserepository.h"
#include "core/reporting/reportfigures.h"
#include "core/reporting/reportjson.h"
#include "core/reporting/reportqueries.h"
#include "tests/support/db/manycases.h"
#include "tests/support/db/testdatabase.h"

#include <QSet>

#include <algorithm>

namespace tverrlos::tests {

namespace {

template<class E>
QString codeOrNone(const std::optional<E> &value)
{
    return value ? QString(codeOf(*value)) : QString(notStated);
}

/// Counts a case the slow way, from its values.
void count(const Case &c, ReportFacts &facts)
{
    ++facts.received;
    const QDate month(c.received.year(), c.received.month(), 1);
    if (facts.cohorts.isEmpty() || facts.cohorts.last().from != month)
        facts.cohorts.append({month, 0, 0});
    ++facts.cohorts.last().received;
    if (c.isOpen()) {
        ++facts.open;
        ++facts.cohorts.last().open;
        ++facts.openDays[int(std::max<qint64>(0, c.clockStart.daysTo(facts.asOf)))];
    } else {
        ++facts.closed[*c.disposition];
        ++facts.closedDays[int(c.clockStart.daysTo(*c.closed))];
    }
    ++facts.tallies[Breakdown::AskerType][codeOrNone(c.asker.type)];
    ++facts.tallies[Breakdown::Region][codeOrNone(c.asker.region)];
    ++facts.tallies[Breakdown::LevelOfCare][codeOrNone(c.asker.level)];
    ++facts.tallies[Breakdown::Phase][codeOrNone(c.phase)];
    ++facts.tallies[Breakdown::ProjectType][codeOrNone(c.projectType)];
    ++facts.tallies[Breakdown::Lead][c.lead().isEmpty() ? QString(notStated) : c.lead().text()];
    for (const TopicCode &topic : c.topics)
        ++facts.tallies[Breakdown::Topic][topic.text()];
}

void countRegimes(const Case &c, ReportFacts &facts)
{
    QList<RegimeCode> tagged = c.taggedRegimes();
    std::sort(tagged.begin(), tagged.end());
    for (qsizetype i = 0; i < tagged.size(); ++i) {
        ++facts.tallies[Breakdown::Regime][tagged.at(i).text()];
        for (qsizetype j = i + 1; j < tagged.size(); ++j)
            ++facts.cooccurrence[{tagged.at(i), tagged.at(j)}];
    }
    facts.severalRegimes += tagged.size() > 1 ? 1 : 0;
    facts.toAssess += tagged.size() < c.regimes.size() ? 1 : 0;
    for (const Resolution &answer : c.resolutions)
        ++facts.resolutions[answer.regime][answer.outcome];
    QSet<AgencyCode> agencies;
    if (c.route)
        for (const RoutedAgency &routed : c.route->agencies)
            agencies.insert(routed.agency);
    for (const AgencyCode &agency : agencies)
        ++facts.tallies[Breakdown::Agency][agency.text()];
    facts.severalAgencies += agencies.size() > 1 ? 1 : 0;
}

void countWork(const Case &c, ReportFacts &facts)
{
    for (const Meeting &meeting : c.meetings) {
        facts.meetingsHeld += meeting.state == MeetingState::Held ? 1 : 0;
        facts.meetingsWithDecisionMaker += meeting.decisionMaker.value_or(false) ? 1 : 0;
    }
    for (const HoursEntry &entry : c.hours)
        facts.minutes[entry.agency] += entry.minutes;
    for (const CaseSignal &signal : c.raised) {
        ++facts.signalKinds[signal.kind];
        ++facts.signalsLifted[signal.lifted];
        facts.signalsAnswered += signal.responded || !signal.response.isEmpty() ? 1 : 0;
    }
}

void countActivity(const Case &c, ReportFacts &facts)
{
    const Period &period = facts.period;
    facts.closedInPeriod += c.closed && period.contains(*c.closed) ? 1 : 0;
    for (const Meeting &meeting : c.meetings)
        if (meeting.state == MeetingState::Held && period.contains(osloDate(meeting.start)))
            ++facts.meetingsInPeriod;
    for (const HoursEntry &entry : c.hours)
        if (period.contains(entry.day))
            facts.minutesInPeriod[entry.agency] += entry.minutes;
    for (const CaseSignal &signal : c.raised)
        facts.signalsInPeriod += period.contains(signal.raised) ? 1 : 0;
}

} // namespace

class Report : public OverBothBackEnds
{
protected:
    ReportFacts factsOf(const Period &period)
    {
        auto facts = store().reports().facts(period);
        EXPECT_TRUE(facts.ok()) << (facts.ok() ? "" : facts.error().english().toStdString());
        return facts.ok() ? *facts : ReportFacts();
    }
    ReportFacts countedBySlowWay(const Period &period, const QList<Case> &cases)
    {
        ReportFacts facts;
        facts.period = period;
        facts.asOf = clock.today();
        for (const Case &c : cases) {
            countActivity(c, facts);
            if (!period.contains(c.received))
                continue;
            count(c, facts);
            countRegimes(c, facts);
            countWork(c, facts);
        }
        return facts;
    }
};
OVER_BOTH_BACK_ENDS(Report);

TEST_P(Report, CountsWhatOneCountsByHand)
{
    const QList<Case> cases = manyCases(700, QDate(2022, 12, 1), QDate(2024, 2, 20));
    keep(store(), cases, clock.now());
    for (const Period &period : {Period::year(2023), Period{QDate(2023, 3, 1), QDate(2023, 3, 31)},
                                 Period{QDate(2023, 10, 29), QDate(2023, 10, 29)}, Period::wholePilot()}) {
        ReportFacts facts = factsOf(period);
        EXPECT_EQ(facts.databaseHash.size(), 64);
        facts.databaseHash.clear();
        facts.raised.clear();
        EXPECT_EQ(facts.plan.standing, standingOf(shippedMeasures())) << "nothing was said of any";
        facts.plan = {};
        const ReportFacts expected = countedBySlowWay(period, cases);
        EXPECT_EQ(facts.tallies, expected.tallies);
        EXPECT_EQ(facts.cohorts, expected.cohorts);
        EXPECT_EQ(facts, expected) << period.from.toString(Qt::ISODate).toStdString();
        EXPECT_TRUE(reportFigures(facts).reconciles);
    }
}

TEST_P(Report, CountsAsManyAsTheListShows)
{
    keep(store(), manyCases(300, QDate(2023, 1, 1), QDate(2023, 12, 31)), clock.now());
    const ReportFacts facts = factsOf({QDate(2023, 2, 1), QDate(2023, 8, 31)});
    CaseFilter filter;
    filter.receivedFrom = QDate(2023, 2, 1);
    filter.receivedTo = QDate(2023, 8, 31);
    EXPECT_EQ(*store().cases().count(filter), facts.received);
    for (auto it = facts.closed.begin(); it != facts.closed.end(); ++it) {
        CaseFilter ended = filter;
        ended.disposition = it.key();
        EXPECT_EQ(*store().cases().count(ended), it.value());
    }
    const Tally regimes = facts.tallies.value(Breakdown::Regime);
    for (auto it = regimes.begin(); it != regimes.end(); ++it) {
        CaseFilter tagged = filter;
        tagged.taggedRegime = RegimeCode(it.key()); // what the report's figure opens (casesBehind())
        EXPECT_EQ(*store().cases().count(tagged), it.value()) << it.key().toStdString();
    }
    const Tally agencies = facts.tallies.value(Breakdown::Agency);
    for (auto it = agencies.begin(); it != agencies.end(); ++it) {
        CaseFilter routed = filter;
        routed.agency = AgencyCode(it.key());
        EXPECT_EQ(*store().cases().count(routed), it.value()) << it.key().toStdString();
    }
}

TEST_P(Report, CountsAnEnquiryOnceThoughItCameTwiceOrWasSplitInVain)
{
    const QString kari = QStringLiteral("kari");
    const auto create = [&] {
        Case value = enquiry(QDate(2024, 2, 12));
        value.problem = QStringLiteral("Kan vi ta opp lyd? Er det medisinsk utstyr?");
        return store().casework().create(value, {}, kari)->now.number;
    };
    const auto does = [&](const CaseNumber &number, const Act &act) {
        clock.set(clock.now().addSecs(60));
        const auto done = store().casework().perform(number, act, kari);
        EXPECT_TRUE(done.ok()) << (done.ok() ? "" : done.error().english().toStdString());
    };
    const CaseNumber first = create();
    const CaseNumber again = create();
    does(again, HoursAct{AgencyCode(QStringLiteral("hdir")), 90, QDate(2024, 2, 20)});
    does(again, MergeAct{first});
    const CaseNumber split = create();
    does(split, SplitAct{{{{}, QStringLiteral("Er det medisinsk utstyr?")}}, QStringLiteral("Lyd?")});
    does(split, UndoAct{});
    const CaseNumber referred = create();
    does(referred, TriageAct{TriageOutcome::Referred, {}, QStringLiteral("Datatilsynet"), {}, {}});

    const ReportFigures figures = reportFigures(factsOf(Period::year(2024)));
    EXPECT_EQ(figures.received, 3);
    EXPECT_EQ(figures.merged, 1) << "the one that came again; the part that went back is no case any more";
    EXPECT_EQ(figures.referred, 1);
    EXPECT_EQ(figures.open, 2);
    EXPECT_TRUE(figures.reconciles);
    EXPECT_EQ(figures.closedInPeriod, 1);
    EXPECT_EQ(factsOf(Period::year(2024)).tallies.value(Breakdown::Regime).value(QStringLiteral("GDPR")), 3);
    EXPECT_EQ(factsOf(Period::year(2024)).minutes.value(AgencyCode(QStringLiteral("hdir"))), 90)
        << "what was done was done";

    CaseFilter filter;
    filter.receivedFrom = QDate(2024, 1, 1);
    filter.merged = false;
    EXPECT_EQ(*store().cases().count(filter), figures.received);
    filter.disposition = Disposition::Referred;
    EXPECT_EQ(*store().cases().count(filter), figures.referred);
    filter.disposition.reset();
    filter.merged = true;
    EXPECT_EQ(*store().cases().count(filter), figures.merged);
}

TEST_P(Report, EndsAndBeginsAtMidnightInNorwayWhenClocksChange)
{
    // 00:30 in Norway on 1 April 2024 is 22:30 on 31 March in UTC; the day before, clocks went forward.
    Case c = enquiry(QDate(2024, 2, 12));
    c.clockStart = c.received;
    Meeting meeting;
    meeting.number = 1;
    meeting.state = MeetingState::Held;
    meeting.start = QDateTime(QDate(2024, 3, 31), QTime(22, 30), Qt::UTC);
    c.meetings = {meeting};
    keep(store(), {c}, clock.now());
    EXPECT_EQ(factsOf({QDate(2024, 3, 1), QDate(2024, 3, 31)}).meetingsInPeriod, 0);
    EXPECT_EQ(factsOf({QDate(2024, 4, 1), QDate(2024, 4, 30)}).meetingsInPeriod, 1);
    EXPECT_EQ(factsOf({QDate(2024, 2, 1), QDate(2024, 2, 29)}).meetingsHeld, 1) << "follows its case";
}

TEST_P(Report, GivesTheSameBytesUntilSomethingHappens)
{
    keep(store(), manyCases(50, QDate(2023, 1, 1), QDate(2023, 12, 31)), clock.now());
    const Period period = Period::year(2023);
    const QByteArray before = reportJsonFile(reportFigures(factsOf(period)));
    clock.set(clock.now().addDays(3));
    EXPECT_EQ(reportJsonFile(reportFigures(factsOf(period))), before) << "the clock on the wall has no say";
    keep(store(), {enquiry(QDate(2024, 2, 28))}, clock.now());
    EXPECT_NE(reportJsonFile(reportFigures(factsOf(period))), before) << "the day of the figures has moved";
}

TEST_P(Report, OfAnEmptyDatabaseIsNoughtAsOfThePeriodsEnd)
{
    const ReportFacts facts = factsOf(Period::year(2021));
    EXPECT_EQ(facts.received, 0);
    EXPECT_EQ(facts.asOf, QDate(2021, 12, 31));
    EXPECT_TRUE(facts.databaseHash.isEmpty());
}

TEST_P(Report, WithholdsASignalThatNamesItsAsker)
{
    Case c = enquiry(QDate(2024, 2, 12));
    c.asker.organisation = QStringLiteral("Fjellsida legesenter");
    c.asker.contactName = QStringLiteral("Ingen Nordmann");
    c.raised = {{1,
                 SignalKind::Gap,
                 QStringLiteral("Spurt av Ingen Nordmann."),
                 {},
                 {},
                 {},
                 LiftedTo::Nowhere,
                 QDate(2024, 2, 20)},
                {2,
                 SignalKind::Gap,
                 QStringLiteral("Ingen svarer."),
                 {},
                 {},
                 {},
                 LiftedTo::Nowhere,
                 QDate(2024, 2, 21)}};
    keep(store(), {c}, clock.now());
    const ReportFacts facts = factsOf(Period::year(2024));
    ASSERT_EQ(facts.raised.size(), 2);
    EXPECT_TRUE(facts.raised.at(0).withheld);
    EXPECT_EQ(facts.raised.at(1).text, QStringLiteral("Ingen svarer."));
}

TEST_P(Report, WithholdsWhatNamesAnotherAskerAnOfficerOrAPlace)
{
    const auto signal = [](const char *text, const char *topic) {
        CaseSignal raised;
        raised.number = 1;
        raised.text = QString::fromUtf8(text);
        raised.topic = QString::fromUtf8(topic);
        raised.raised = QDate(2024, 2, 20);
        return raised;
    };
    QList<Case> cases;
    for (const CaseSignal &raised :
         {signal("Det samme gjelder fjellsida legesenter.", ""), signal("Fjellrev er uenig.", ""),
          signal("Uklart for dem som holder til i Tysnes.", ""),
          signal("Uklart hvem som svarer.", "Ingrid Tangstøls sak"), signal("Uklart hvem som svarer.", "")}) {
        Case c = enquiry(QDate(2024, 2, 12));
        c.asker.organisation =
            cases.isEmpty() ? QStringLiteral("Storvika apotek") : QStringLiteral("Fjellsida legesenter");
        c.officer = QStringLiteral("fjellrev");
        c.raised = {raised};
        cases.append(c);
    }
    keep(store(), cases, clock.now());
    const ReportFacts facts = factsOf(Period::year(2024));
    ASSERT_EQ(facts.raised.size(), 5);
    for (int i = 0; i < 4; ++i) {
        EXPECT_TRUE(facts.raised.at(i).withheld) << i;
        EXPECT_EQ(facts.raised.at(i).topic, QString()) << i;
    }
    EXPECT_FALSE(facts.raised.at(4).withheld);
}

} // namespace tverrlos::tests
