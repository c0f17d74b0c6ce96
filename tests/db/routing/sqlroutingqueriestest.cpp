#include "core/cases/casequeries.h"
#include "core/cases/caserepository.h"
#include "core/maintenance/maintenance.h"
#include "core/routing/routingqueries.h"
#include "tests/support/db/manycases.h"
#include "tests/support/db/testdatabase.h"

#include <gmock/gmock.h>

namespace tverrlos::tests {

namespace {

/// What is read for routing: the record without its sentences, names and paths.
RoutingFacts asRead(const Case &value)
{
    RoutingFacts facts = routingFacts(value);
    // The list reads tagged regimes first; their order plays no part in a route.
    QList<RegimeCode> regimes = value.taggedRegimes();
    for (const RegimeCode &one : facts.regimes)
        if (!regimes.contains(one))
            regimes.append(one);
    facts.regimes = regimes;
    if (facts.route) {
        facts.route->leadReason.clear();
        for (RoutedAgency &one : facts.route->agencies) {
            one.name.clear();
            one.path.clear();
        }
    }
    return facts;
}

} // namespace

class RoutingInTheDatabase : public OverBothBackEnds
{
protected:
    QList<RoutingFacts> read(int limit)
    {
        QList<RoutingFacts> all;
        std::optional<CaseNumber> after;
        while (true) {
            const auto page = store().routing().openCases(after, limit);
            EXPECT_TRUE(page.ok()) << (page ? "" : page.error().english().toStdString());
            if (!page)
                return all;
            EXPECT_LE(page->cases.size(), limit);
            all += page->cases;
            if (page->last)
                return all;
            after = page->cases.constLast().number;
        }
    }
    QList<CaseNumber> taken(int count)
    {
        QList<CaseNumber> numbers;
        for (int i = 0; i < count; ++i) {
            Case value = enquiry(QDate(2024, 2, 1 + i));
            CaseRegime tag;
            tag.regime = RegimeCode(QStringLiteral("GDPR"));
            value.regimes = {tag};
            const auto receipt = store().casework().create(value, {}, QStringLiteral("kari"));
            EXPECT_TRUE(receipt.ok());
            numbers.append(receipt->now.number);
        }
        return numbers;
    }
    Case found(const CaseNumber &number) { return *store().cases().find(number); }
    BulkReceipt perform(const QList<BulkCase> &cases, const Act &act)
    {
        const auto receipt = store().casework().performMany(cases, act, QStringLiteral("kari"));
        EXPECT_TRUE(receipt.ok()) << (receipt ? "" : receipt.error().english().toStdString());
        return receipt ? *receipt : BulkReceipt();
    }
    static std::string outcomes(const BulkReceipt &receipt)
    {
        QStringList words;
        for (const BulkRow &row : receipt.rows)
            words.append(outcomeCode(row));
        return words.join(QLatin1Char(' ')).toStdString();
    }
    void expectSound()
    {
        const auto report = store().maintenance().verify();
        ASSERT_TRUE(report.ok());
        EXPECT_TRUE(report->ok());
    }
};
OVER_BOTH_BACK_ENDS(RoutingInTheDatabase);

TEST_P(RoutingInTheDatabase, ReadsOfEachOpenCaseWhatItsRouteHangsOnWhateverThePageSize)
{
    keep(store(), manyCases(300, QDate(2022, 10, 1), QDate(2024, 2, 20)), clock.now());
    const QList<RoutingFacts> all = read(1000);
    CaseFilter open;
    open.open = true;
    EXPECT_EQ(all.size(), *store().cases().count(open));
    int routed = 0, agencies = 0;
    for (const RoutingFacts &facts : all) {
        const Case value = found(facts.number);
        EXPECT_TRUE(value.isOpen());
        EXPECT_EQ(facts, asRead(value)) << value.number.text().toStdString();
        routed += facts.route ? 1 : 0;
        agencies += facts.route ? static_cast<int>(facts.route->agencies.size()) : 0;
    }
    EXPECT_GT(routed, 10);
    EXPECT_GT(agencies, routed);
    for (const int limit : {1, 7, 50})
        EXPECT_EQ(read(limit), all) << limit;
    EXPECT_TRUE(std::is_sorted(all.begin(), all.end(),
                               [](const auto &a, const auto &b) { return a.number < b.number; }));
}

TEST_P(RoutingInTheDatabase, HasNothingToReadInAnEmptyOffice)
{
    EXPECT_TRUE(read(10).isEmpty());
    EXPECT_TRUE(store().routing().latestRouted()->cases.isEmpty());
}

TEST_P(RoutingInTheDatabase, ActsOnManyCasesAndAnswersForEachOfThem)
{
    const QList<CaseNumber> numbers = taken(4);
    ASSERT_TRUE(
        store().casework().perform(numbers.at(1), NoteAct{QStringLiteral("x")}, QStringLiteral("ola")).ok());
    TriageAct away;
    away.outcome = TriageOutcome::Withdrawn;
    away.reason = QStringLiteral("Angret");
    ASSERT_TRUE(store().casework().perform(numbers.at(2), away, QStringLiteral("ola")).ok());

    const CaseNumber nowhere(2024, 99);
    const BulkReceipt receipt = perform(
        {{numbers.at(0), 1}, {numbers.at(1), 1}, {numbers.at(2), {}}, {nowhere, {}}, {numbers.at(3), {}}},
        AssignAct{QStringLiteral("åse")});
    EXPECT_EQ(outcomes(receipt), "done conflict refused not-found done");
    EXPECT_EQ(found(numbers.at(0)).officer, QStringLiteral("åse"));
    EXPECT_EQ(found(numbers.at(1)).officer, QString());
    EXPECT_EQ(found(numbers.at(3)).officer, QStringLiteral("åse"));
    EXPECT_EQ(receipt.rows.at(0).revision, 2);
    for (const BulkRow &row : receipt.rows)
        EXPECT_EQ(row.why.has_value(), row.outcome == BulkOutcome::Failed);
    expectSound();
}

TEST_P(RoutingInTheDatabase, NeverCallsDoneWhatChangedNothing)
{
    const QList<CaseNumber> numbers = taken(2);
    const BulkReceipt routed =
        perform({{numbers.at(0), {}}, {numbers.at(1), {}}}, RouteAct{QDate(2024, 3, 1)});
    EXPECT_EQ(outcomes(routed), "unchanged unchanged");
    EXPECT_EQ(found(numbers.at(0)).revision, 1);
    perform({{numbers.at(0), {}}}, AssignAct{QStringLiteral("ola")});
    const BulkReceipt again =
        perform({{numbers.at(0), {}}, {numbers.at(1), {}}}, AssignAct{QStringLiteral("ola")});
    EXPECT_EQ(outcomes(again), "unchanged done");
}

TEST_P(RoutingInTheDatabase, TakesAWholeBatchBackAndLeavesWhatWasChangedSince)
{
    const QList<CaseNumber> numbers = taken(3);
    QList<BulkCase> all;
    for (const CaseNumber &number : numbers)
        all.append({number, {}});
    const BulkReceipt done = perform(all, AssignAct{QStringLiteral("ola")});
    ASSERT_TRUE(
        store().casework().perform(numbers.at(1), NoteAct{QStringLiteral("x")}, QStringLiteral("per")).ok());
    const BulkReceipt back = perform(done.done(), UndoAct{});
    EXPECT_EQ(outcomes(back), "done conflict done");
    EXPECT_EQ(found(numbers.at(0)).officer, QString());
    EXPECT_EQ(found(numbers.at(1)).officer, QStringLiteral("ola"));
    EXPECT_EQ(outcomes(perform(done.done(), UndoAct{})), "conflict conflict conflict");
    expectSound();
}

TEST_P(RoutingInTheDatabase, CancelledHalfWayHasDoneNothing)
{
    const QList<CaseNumber> numbers = taken(3);
    QList<BulkCase> all;
    for (const CaseNumber &number : numbers)
        all.append({number, {}});
    Progress progress;
    qint64 told = 0;
    progress.report = [&](qint64 done, qint64) { told = done; };
    progress.cancelled = [&] { return told == 2; };
    const auto receipt = store().casework().performMany(all, AssignAct{QStringLiteral("ola")},
                                                        QStringLiteral("kari"), progress);
    ASSERT_FALSE(receipt.ok());
    EXPECT_EQ(receipt.error().code, ErrorCode::Cancelled);
    for (const CaseNumber &number : numbers)
        EXPECT_EQ(found(number).revision, 1);
    expectSound();
}

TEST_P(RoutingInTheDatabase, KnowsWhatWasLastRoutedAsOne)
{
    const QList<CaseNumber> numbers = taken(4);
    const auto routeAlone = [&](const CaseNumber &number) {
        ASSERT_TRUE(store().casework().perform(number, RouteAct{}, QStringLiteral("ola")).ok());
    };
    routeAlone(numbers.at(0));
    clock.set(clock.now().addSecs(60));
    // These have lost their route since, so that routing them again is news.
    QList<BulkCase> batch;
    for (int i = 1; i < 4; ++i) {
        TagAct tag;
        tag.add = {RegimeCode(QStringLiteral("MDR"))};
        ASSERT_TRUE(store().casework().perform(numbers.at(i), tag, QStringLiteral("ola")).ok());
        batch.append({numbers.at(i), {}});
    }
    clock.set(clock.now().addSecs(60));
    for (const BulkCase &one : batch)
        routeAlone(one.number);
    const auto together = store().routing().latestRouted();
    ASSERT_TRUE(together.ok());
    ASSERT_EQ(together->cases.size(), 3);
    for (int i = 0; i < 3; ++i) {
        EXPECT_EQ(together->cases.at(i).number, numbers.at(i + 1));
        EXPECT_EQ(together->cases.at(i).revision, found(numbers.at(i + 1)).revision);
    }
    EXPECT_EQ(together->actor, QStringLiteral("ola"));
}

} // namespace tverrlos::tests
