#include "core/reporting/reportfigures.h"
#include "core/reporting/reportjson.h"

#include <QJsonArray>

#include <rapidcheck.h>

#include <gtest/gtest.h>

#include <numeric>

using namespace tverrlos;

namespace {

/// A year of the service as it might be: 60 cases, 8 of them open.
ReportFacts aYear()
{
    ReportFacts facts;
    facts.period = Period::year(2024);
    facts.received = 60;
    facts.open = 8;
    facts.closed = {{Disposition::Assisted, 40},
                    {Disposition::Rejected, 6},
                    {Disposition::Referred, 5},
                    {Disposition::Withdrawn, 1}};
    const QString other = QStringLiteral("other");
    for (const Breakdown breakdown : allBreakdowns())
        if (eachCaseOnce(breakdown))
            facts.tallies[breakdown] = {{notStated, 60}};
    facts.tallies[Breakdown::AskerType] = {{QStringLiteral("vendor"), 3}, {QStringLiteral("gp"), 57}};
    facts.tallies[Breakdown::Regime] = {
        {QStringLiteral("GDPR"), 50}, {QStringLiteral("MDR"), 20}, {QStringLiteral("tilsyn"), 2}};
    facts.cooccurrence = {{{RegimeCode(QStringLiteral("GDPR")), RegimeCode(QStringLiteral("MDR"))}, 12}};
    facts.resolutions[RegimeCode(QStringLiteral("tilsyn"))] = {{ResolutionOutcome::Answered, 2}};
    facts.closedDays = {{10, 30}, {40, 22}};
    facts.openDays = {{5, 8}};
    facts.cohorts = {{QDate(2024, 1, 1), 20, 0}, {QDate(2024, 11, 1), 40, 8}};
    facts.tallies[Breakdown::Agency] = {{QStringLiteral("hdir"), 60}};
    facts.minutes = {{AgencyCode(QStringLiteral("hdir")), 150}};
    facts.databaseHash = QStringLiteral("ab12");
    facts.asOf = QDate(2024, 12, 20);
    return facts;
}

qint64 sumOfOutcomes(const ReportFigures &figures)
{
    return figures.assisted + figures.rejected + figures.referred + figures.withdrawn + figures.open;
}

} // namespace

TEST(ReportFigures, ReconcileReceivedWithHowTheCasesEnded)
{
    const ReportFigures figures = reportFigures(aYear());
    EXPECT_EQ(figures.received, 60);
    EXPECT_EQ(sumOfOutcomes(figures), 60);
    EXPECT_TRUE(figures.reconciles);
    EXPECT_TRUE(figures.isPreliminary());
}

TEST(ReportFigures, SayWhenTheyDoNotReconcile)
{
    ReportFacts lost = aYear();
    lost.closed[Disposition::Referred] = 4;
    EXPECT_FALSE(reportFigures(lost).reconciles);
    ReportFacts miscounted = aYear();
    miscounted.tallies[Breakdown::Region][notStated] = 59;
    EXPECT_FALSE(reportFigures(miscounted).reconciles);
    ReportFacts monthMissing = aYear();
    monthMissing.cohorts.removeLast();
    EXPECT_FALSE(reportFigures(monthMissing).reconciles);
}

TEST(ReportFigures, NameEverythingThatIsHidden)
{
    const ReportFigures figures = reportFigures(aYear());
    EXPECT_EQ(figures.suppressed,
              (QStringList{QStringLiteral("askerTypes.gp"), QStringLiteral("askerTypes.vendor"),
                           QStringLiteral("regimes.tilsyn"), QStringLiteral("resolutions.tilsyn")}));
}

TEST(ReportFigures, HideTheAnswersOfARegimeWhoseCasesAreHidden)
{
    EXPECT_TRUE(reportFigures(aYear()).resolutions.value(QStringLiteral("tilsyn")).withheld);
}

TEST(ReportFigures, HideTheSumOfPairsWhereAPairIsHidden)
{
    ReportFacts facts = aYear();
    facts.severalRegimes = 15;
    EXPECT_EQ(reportFigures(facts).severalRegimes, 15);
    facts.cooccurrence[{RegimeCode(QStringLiteral("GDPR")), RegimeCode(QStringLiteral("tilsyn"))}] = 2;
    EXPECT_FALSE(reportFigures(facts).severalRegimes);
}

TEST(ReportFigures, ShowMonthsWithoutCasesAsNone)
{
    const ReportFigures figures = reportFigures(aYear());
    ASSERT_EQ(figures.cohorts.size(), 12);
    EXPECT_EQ(figures.cohorts.at(9), (Cohort{QDate(2024, 10, 1), 0, 0}));
    EXPECT_EQ(figures.cohorts.at(10), (Cohort{QDate(2024, 11, 1), 40, 8}));
}

TEST(ReportFigures, GatherLongPeriodsByQuarter)
{
    ReportFacts facts = aYear();
    facts.period = Period::wholePilot();
    const ReportFigures figures = reportFigures(facts);
    ASSERT_EQ(figures.cohorts.size(), 20);
    EXPECT_EQ(figures.cohorts.at(12), (Cohort{QDate(2024, 1, 1), 20, 0}));
    EXPECT_EQ(figures.cohorts.at(15), (Cohort{QDate(2024, 10, 1), 40, 8}));
    EXPECT_TRUE(figures.reconciles);
}

TEST(ReportFigures, OfAnEmptyPeriodAreNoughtAndHideNothing)
{
    ReportFacts facts;
    facts.period = Period::year(2030);
    facts.asOf = facts.period.to;
    const ReportFigures figures = reportFigures(facts);
    EXPECT_TRUE(figures.reconciles);
    EXPECT_TRUE(figures.suppressed.isEmpty());
    EXPECT_FALSE(figures.handling.median);
}

TEST(ReportFigures, OfAPeriodThatHasNotEndedArePreliminaryThoughNoCaseIsOpen)
{
    ReportFacts facts;
    facts.period = Period::year(2030);
    facts.asOf = facts.period.to.addDays(-1);
    EXPECT_TRUE(reportFigures(facts).isPreliminary());
    facts.asOf = facts.period.to;
    EXPECT_FALSE(reportFigures(facts).isPreliminary());
}

TEST(ReportFigures, OfASingleCaseSayOnlyThatItCame)
{
    ReportFacts facts;
    facts.period = Period::year(2024);
    facts.received = 1;
    facts.open = 1;
    facts.openDays = {{3, 1}};
    facts.cohorts = {{QDate(2024, 5, 1), 1, 1}};
    for (const Breakdown breakdown : allBreakdowns())
        facts.tallies[breakdown] = {{QStringLiteral("vendor"), 1}};
    const QJsonObject report = reportToJson(reportFigures(facts));
    EXPECT_EQ(report.value(QStringLiteral("received")).toInt(), 1);
    for (const Breakdown breakdown : allBreakdowns())
        EXPECT_TRUE(report.value(codeOf(breakdown)).toObject().isEmpty()) << codeOf(breakdown).data();
    EXPECT_TRUE(report.value(QStringLiteral("suppressed")).toArray().contains(QStringLiteral("regimes")));
}

TEST(ReportFigures, AlwaysReconcileAndNeverShowASmallTrait)
{
    EXPECT_TRUE(rc::check("any cohort", [] {
        ReportFacts facts;
        facts.period = Period::year(2023);
        const auto types = allOf<AskerType>();
        const int cases = *rc::gen::inRange(0, 60);
        for (int i = 0; i < cases; ++i) {
            ++facts.received;
            const int day = *rc::gen::inRange(0, 365);
            const QDate received = QDate(2023, 1, 1).addDays(day);
            facts.cohorts.append({QDate(2023, received.month(), 1), 1, 0});
            if (*rc::gen::inRange(0, 4) == 0) {
                ++facts.open;
                ++facts.openDays[day % 50];
            } else {
                ++facts.closed[allOf<Disposition>().at(*rc::gen::inRange(0, 4))];
                ++facts.closedDays[day % 80];
            }
            for (const Breakdown breakdown : allBreakdowns())
                ++facts.tallies[breakdown][codeOf(types.at(*rc::gen::inRange(0, int(types.size()))))];
        }
        const ReportFigures figures = reportFigures(facts);
        RC_ASSERT(figures.reconciles);
        RC_ASSERT(sumOfOutcomes(figures) == figures.received);
        RC_ASSERT(std::accumulate(figures.cohorts.begin(), figures.cohorts.end(), qint64(0),
                                  [](qint64 sum, const Cohort &c) { return sum + c.received; }) == cases);
        for (const FigureTable &table : figures.tables)
            for (const FigureRow &row : table.rows)
                RC_ASSERT(!row.cases || *row.cases == 0 || *row.cases >= smallestShownCount);
    }));
}

TEST(ReportJson, HoldsWhatTheCommandLinePromises)
{
    const QJsonObject report = reportToJson(reportFigures(aYear()));
    for (const char *key : {"period", "received", "assisted", "rejected", "referred", "withdrawn", "open",
                            "reconciles", "regimes", "cooccurrence", "handlingDays", "meetings",
                            "hoursByAgency", "suppressed", "generatedFrom"})
        EXPECT_TRUE(report.contains(QLatin1String(key))) << key;
    const QJsonObject days = report.value(QStringLiteral("handlingDays")).toObject();
    EXPECT_EQ(days.value(QStringLiteral("median")).toDouble(), 10);
    EXPECT_TRUE(days.value(QStringLiteral("closedOnly")).toBool());
    EXPECT_TRUE(days.value(QStringLiteral("range")).isObject());
    EXPECT_EQ(
        report.value(QStringLiteral("hoursByAgency")).toObject().value(QStringLiteral("hdir")).toDouble(),
        2.5);
    EXPECT_TRUE(report.value(QStringLiteral("regimes")).toObject().value(QStringLiteral("tilsyn")).isNull());
    EXPECT_EQ(
        report.value(QStringLiteral("generatedFrom")).toObject().value(QStringLiteral("asOf")).toString(),
        QStringLiteral("2024-12-20"));
}

TEST(ReportJson, IsTheSameBytesForTheSameFigures)
{
    EXPECT_EQ(reportJsonFile(reportFigures(aYear())), reportJsonFile(reportFigures(aYear())));
}

TEST(ReportSignals, AreWithheldWhereTheyNameTheAsker)
{
    Asker asker;
    asker.organisation = QStringLiteral("Legekontoret Fjellsida");
    CaseSignal signal;
    signal.kind = SignalKind::Gap;
    signal.text = QStringLiteral("Ingen svarer for lydopptak, sier legekontoret  fjellsida.");
    EXPECT_TRUE(signalForOutsiders(signal, asker, IdentifyingCheck()).withheld);
    EXPECT_TRUE(signalForOutsiders(signal, asker, IdentifyingCheck()).text.isEmpty());
    EXPECT_EQ(signalForOutsiders(signal, asker, IdentifyingCheck()).kind, SignalKind::Gap);
    signal.text = QStringLiteral("Ingen svarer for lydopptak.");
    EXPECT_EQ(signalForOutsiders(signal, asker, IdentifyingCheck()).text, signal.text);
    EXPECT_EQ(signalForOutsiders(signal, Asker(), IdentifyingCheck()).text, signal.text);
}

TEST(ReportSignals, WithholdAnAnswerThatNamesTheAsker)
{
    CaseSignal raised;
    raised.text = QStringLiteral("Uklart");
    raised.response = QStringLiteral("Avklart med Fjellsida legekontor i mars");
    raised.responded = QDate(2024, 3, 1);
    Asker asker;
    asker.organisation = QStringLiteral("Fjellsida legekontor");
    const ReportSignal outside = signalForOutsiders(raised, asker, IdentifyingCheck());
    EXPECT_TRUE(outside.response.isEmpty());
    EXPECT_TRUE(outside.responseWithheld);
    EXPECT_FALSE(outside.withheld) << "the text itself names nobody";
    EXPECT_EQ(outside.text, raised.text);
}

TEST(ReportFigures, HideSmallCountsOfWhatWasSentIn)
{
    ReportFacts facts = aYear();
    facts.submissions.received = 23;
    facts.submissions.kinds = {
        {SubmissionKind::UseNotice, 14}, {SubmissionKind::Need, 7}, {SubmissionKind::Cost, 2}};
    facts.submissions.regions = {{QStringLiteral("west"), 12}, {QStringLiteral("north"), 11}};
    const ReportFigures figures = reportFigures(facts);
    EXPECT_EQ(figures.submissions, 23);
    EXPECT_TRUE(figures.reconciles);
    EXPECT_EQ(figures.submissionKinds.row(QStringLiteral("use"))->cases, 14);
    EXPECT_EQ(figures.submissionKinds.row(QStringLiteral("cost"))->cases, std::nullopt);
    EXPECT_EQ(figures.submissionKinds.row(QStringLiteral("need"))->cases, std::nullopt)
        << "one hidden row alone could be reckoned from the rest";
    EXPECT_EQ(figures.submissionRegions.row(QStringLiteral("west"))->cases, 12);
    EXPECT_TRUE(figures.suppressed.contains(QStringLiteral("submissions.kinds.cost")));
    facts.submissions.received = 24;
    EXPECT_FALSE(reportFigures(facts).reconciles) << "the kinds no longer add up";
}
