#include "core/cases/caserepository.h"
#include "core/cases/casequeries.h"
#include "core/maintenance/maintenance.h"
#include "core/precedents/precedentqueries.h"
#include "core/reporting/reportfacts.h"
#include "core/reporting/reportqueries.h"
#include "core/workload/workloadqueries.h"
#include "tests/support/db/testdatabase.h"

namespace tverrlos::tests {

namespace {

const QString kari = QStringLiteral("kari");
const QString first = QStringLiteral("Kan vi ta opp lyd?");
const QString second = QStringLiteral("Er verktøyet medisinsk utstyr?");

} // namespace

class RelatedCases : public OverBothBackEnds
{
protected:
    Case create(const QDate &received = QDate(2024, 2, 12))
    {
        Case value = enquiry(received);
        value.problem = first + QLatin1Char('\n') + second;
        const auto receipt = store().casework().create(value, {}, kari);
        EXPECT_TRUE(receipt.ok());
        return receipt.ok() ? receipt->now : Case();
    }
    ActReceipt does(const CaseNumber &number, const Act &act)
    {
        clock.set(clock.now().addSecs(60));
        const auto receipt = store().casework().perform(number, act, kari);
        EXPECT_TRUE(receipt.ok()) << qPrintable(actCode(act)) << ": "
                                  << (receipt.ok() ? "" : receipt.error().english().toStdString());
        return receipt.ok() ? *receipt : ActReceipt();
    }
    Case found(const CaseNumber &number)
    {
        const auto value = store().cases().find(number);
        EXPECT_TRUE(value.ok());
        return value.ok() ? *value : Case();
    }
    QList<std::pair<CaseRelation, CaseNumber>> related(const CaseNumber &number)
    {
        QList<std::pair<CaseRelation, CaseNumber>> pairs;
        const auto rows = store().cases().related(number);
        EXPECT_TRUE(rows.ok());
        if (rows.ok())
            for (const RelatedCase &entry : *rows)
                pairs.append({entry.relation, entry.row.number});
        return pairs;
    }
    void everythingHolds()
    {
        const auto report = store().maintenance().verify({});
        ASSERT_TRUE(report.ok());
        EXPECT_TRUE(report->problems.isEmpty());
    }
};
OVER_BOTH_BACK_ENDS(RelatedCases);

TEST_P(RelatedCases, ASplitMakesCasesThatKnowEachOther)
{
    const CaseNumber whole = create().number;
    const ActReceipt split =
        does(whole, SplitAct{{{QStringLiteral("Utstyr"), second}, {{}, QStringLiteral("Tredje?")}}, first});

    ASSERT_EQ(split.siblings.size(), 2);
    const CaseNumber device = split.siblings[0];
    EXPECT_EQ(found(whole).problem, first);
    EXPECT_EQ(found(device).title, QStringLiteral("Utstyr"));
    EXPECT_EQ(found(device).problem, second);
    EXPECT_EQ(found(device).asker, found(whole).asker);
    EXPECT_EQ(found(device).status, CaseStatus::Received);
    EXPECT_EQ(related(whole),
              (QList<std::pair<CaseRelation, CaseNumber>>{{CaseRelation::Sibling, device},
                                                          {CaseRelation::Sibling, split.siblings[1]}}));
    EXPECT_EQ(related(device),
              (QList<std::pair<CaseRelation, CaseNumber>>{{CaseRelation::SplitFrom, whole},
                                                          {CaseRelation::Sibling, split.siblings[1]}}));
    everythingHolds();
}

TEST_P(RelatedCases, ASplitIsTakenBackAndDoneAgainWithItsCases)
{
    const Case before = create();
    const CaseNumber whole = before.number;
    const CaseNumber part =
        does(whole, SplitAct{{{{}, second}}, first}).siblings.value(0, CaseNumber(1900, 1));

    does(whole, UndoAct{});
    EXPECT_EQ(found(whole).problem, before.problem);
    EXPECT_EQ(found(part).mergedInto, whole); // no number is ever given back
    EXPECT_EQ(found(part).status, CaseStatus::Closed);
    everythingHolds();

    does(whole, RedoAct{});
    EXPECT_EQ(found(whole).problem, first);
    EXPECT_TRUE(found(part).isOpen());
    EXPECT_EQ(found(part).problem, second);
    EXPECT_EQ(related(whole),
              (QList<std::pair<CaseRelation, CaseNumber>>{{CaseRelation::Sibling, part}})); // no second one
    everythingHolds();
}

TEST_P(RelatedCases, APartThatSomebodyHasWorkedOnStaysWhenTheSplitIsTakenBack)
{
    const CaseNumber whole = create().number;
    const CaseNumber part =
        does(whole, SplitAct{{{{}, second}}, first}).siblings.value(0, CaseNumber(1900, 1));
    does(part, NoteAct{QStringLiteral("Jeg ser på den.")});
    does(whole, UndoAct{});
    EXPECT_TRUE(found(part).isOpen());
    everythingHolds();
}

TEST_P(RelatedCases, ARedoneSplitLeavesWhatAPersonHasMerged)
{
    const CaseNumber whole = create().number;
    const CaseNumber elsewhere = create().number;
    const QList<CaseNumber> parts =
        does(whole, SplitAct{{{{}, second}, {{}, QStringLiteral("Tredje?")}}, first}).siblings;
    ASSERT_EQ(parts.size(), 2);
    does(parts[0], MergeAct{elsewhere}); // by hand, before the split is taken back
    does(whole, UndoAct{});
    EXPECT_EQ(found(parts[0]).mergedInto, elsewhere);
    EXPECT_EQ(found(parts[1]).mergedInto, whole);
    does(whole, RedoAct{});
    EXPECT_EQ(found(parts[0]).mergedInto, elsewhere);
    EXPECT_TRUE(found(parts[1]).isOpen());

    does(whole, UndoAct{});
    does(parts[1], ReopenAct{QStringLiteral("Den skal leve")});
    does(parts[1], MergeAct{whole}); // by hand, into the very case the undo had put it back into
    does(whole, RedoAct{});
    EXPECT_EQ(found(parts[1]).mergedInto, whole);
    everythingHolds();
}

TEST_P(RelatedCases, APartThatWentBackIsListedOnceAndIsNobodysSibling)
{
    const CaseNumber whole = create().number;
    const CaseNumber back = does(whole, SplitAct{{{{}, second}}, first}).siblings.value(0, {1900, 1});
    does(whole, UndoAct{});
    const CaseNumber anew = does(whole, SplitAct{{{{}, second}}, first}).siblings.value(0, {1900, 1});

    using Pairs = QList<std::pair<CaseRelation, CaseNumber>>;
    EXPECT_EQ(related(whole), (Pairs{{CaseRelation::MergedHere, back}, {CaseRelation::Sibling, anew}}));
    EXPECT_EQ(related(anew), (Pairs{{CaseRelation::SplitFrom, whole}}));
    EXPECT_EQ(related(back), (Pairs{{CaseRelation::MergedInto, whole}, {CaseRelation::Sibling, anew}}));
}

TEST_P(RelatedCases, APartThatWentBackStandsInNoListAndNoCount)
{
    const CaseNumber whole = create().number;
    const QDate splitDay = clock.today();
    const CaseNumber part = does(whole, SplitAct{{{QStringLiteral("Utstyr"), second}}, first}).siblings.at(0);
    clock.set(clock.now().addDays(3));
    const auto listed = [&](const CaseFilter &filter) {
        const auto page = store().cases().page(filter, CaseOrder::Number, false, {}, 10);
        const auto count = store().cases().count(filter);
        EXPECT_TRUE(page.ok() && count.ok());
        EXPECT_EQ(*count, page->rows.size());
        return *count;
    };
    CaseFilter everything;
    CaseFilter closed;
    closed.open = false;
    CaseFilter merged;
    merged.merged = true;
    CaseFilter then;
    then.openOn = splitDay;
    CaseFilter searched;
    searched.search = QStringLiteral("medisinsk utstyr");
    const Period year{QDate(2024, 1, 1), QDate(2024, 12, 31)};
    EXPECT_EQ(listed(everything), 2);
    EXPECT_EQ(listed(then), 2);

    does(whole, UndoAct{});
    EXPECT_EQ(listed(everything), 1);
    EXPECT_EQ(listed(closed), 0);
    EXPECT_EQ(listed(merged), 0);
    EXPECT_EQ(listed(then), 1);
    EXPECT_EQ(listed(searched), 1);
    EXPECT_EQ(store().workload().workload(clock.today())->open, 1);
    EXPECT_EQ(store().workload().workload(splitDay)->open, 1);
    const auto facts = store().reports().facts(year);
    ASSERT_TRUE(facts.ok());
    EXPECT_EQ(facts->received, 1);
    EXPECT_EQ(facts->merged, 0);
    const auto alike = store().precedents().likelyDuplicates(found(whole));
    ASSERT_TRUE(alike.ok());
    for (const LikelyDuplicate &other : *alike)
        EXPECT_NE(other.row.number, part);
    EXPECT_EQ(found(part).mergedInto, whole) << "its number still leads to it";

    EXPECT_NE(create().number, part);
    does(whole, RedoAct{});
    EXPECT_EQ(listed(everything), 3);
}

TEST_P(RelatedCases, AMergerIsTakenBackDoneAgainAndReopened)
{
    const CaseNumber one = create().number;
    const CaseNumber other = create().number;
    const Case before = found(other);

    does(other, MergeAct{one});
    EXPECT_EQ(found(other).status, CaseStatus::Closed);
    EXPECT_EQ(related(one), (QList<std::pair<CaseRelation, CaseNumber>>{{CaseRelation::MergedHere, other}}));
    EXPECT_EQ(related(other), (QList<std::pair<CaseRelation, CaseNumber>>{{CaseRelation::MergedInto, one}}));

    does(other, UndoAct{});
    Case back = found(other);
    back.revision = before.revision;
    EXPECT_EQ(back, before);
    does(other, RedoAct{});
    EXPECT_EQ(found(other).mergedInto, one);
    does(other, ReopenAct{QStringLiteral("Ikke samme")});
    EXPECT_FALSE(found(other).mergedInto);
    EXPECT_TRUE(related(one).isEmpty());
    everythingHolds();
}

TEST_P(RelatedCases, ACaseIsNotMergedIntoOneThatIsNotThere)
{
    const Case before = create();
    const auto refused = store().casework().perform(before.number, MergeAct{CaseNumber(2024, 99)}, kari);
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, ErrorCode::Invalid);
    EXPECT_EQ(found(before.number), before);
}

TEST_P(RelatedCases, TheTriageDeskListsWhatIsReceivedOrHeldTheOldestFirst)
{
    const CaseNumber younger = create(QDate(2024, 2, 20)).number;
    const CaseNumber held = create(QDate(2024, 2, 10)).number;
    const CaseNumber accepted = create(QDate(2024, 2, 1)).number;
    does(accepted, TriageAct{TriageOutcome::Accepted, {}, {}, {}, {}});
    does(held, TriageAct{TriageOutcome::Incomplete, QStringLiteral("Kontekst"), {}, {}, {}});

    CaseFilter queue;
    queue.open = true;
    queue.awaitsTriage = true;
    const auto page = store().cases().page(queue, CaseOrder::Received, false, {}, 10);
    ASSERT_TRUE(page.ok());
    ASSERT_EQ(page->rows.size(), 2);
    EXPECT_EQ(page->rows[0].number, held);
    EXPECT_EQ(page->rows[0].heldSince, clock.today());
    EXPECT_EQ(page->rows[1].number, younger);
    EXPECT_FALSE(page->rows[1].heldSince);
    EXPECT_EQ(*store().cases().count(queue), 2);
    queue.awaitsTriage = false;
    EXPECT_EQ(*store().cases().count(queue), 1);
}

} // namespace tverrlos::tests
