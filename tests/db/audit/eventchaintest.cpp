#include "db/audit/eventchain.h"

#include "tests/support/db/testdatabase.h"

#include "core/cases/casequeries.h"
#include "core/cases/caserepository.h"
#include "core/cases/casework.h"
#include "db/connection/databaseerror.h"

namespace tverrlos::tests {

class ChainOfEvents : public OverBothBackEnds
{
protected:
    void write()
    {
        const QString kari = QStringLiteral("kari");
        for (int i = 0; i < 3; ++i) {
            const auto receipt = store().casework().create(enquiry(QDate(2024, 2, 12)), {}, kari);
            ASSERT_TRUE(receipt.ok());
            ASSERT_TRUE(store().casework().perform(receipt->now.number, AssignAct{kari}, kari).ok());
        }
    }
    void execute(const char *sql) { store().connection().execute(sql); }
    ChainCheck check() { return checkChain(store().connection(), {}); }
};
OVER_BOTH_BACK_ENDS(ChainOfEvents);

TEST_P(ChainOfEvents, HasNoGapsAndFits)
{
    write();
    const ChainCheck found = check();
    EXPECT_EQ(found.events, 6);
    EXPECT_TRUE(found.problems.isEmpty());
    const auto timeline = store().cases().timeline(CaseNumber(2024, 2));
    ASSERT_EQ(timeline->size(), 2);
    EXPECT_EQ(timeline->at(0).id, EventId(3));
    EXPECT_EQ(timeline->at(1).id, EventId(4));
    EXPECT_EQ(timeline->at(1).at, clock.now());
    EXPECT_EQ(timeline->at(1).to.value(QStringLiteral("officer")).toString(), QStringLiteral("kari"));
}

TEST_P(ChainOfEvents, KeepsTheDigestOfTheCaseAfterEachEvent)
{
    write();
    SqlStatement read = store().connection().prepare("SELECT case_digest FROM case_event WHERE id = 4");
    ASSERT_TRUE(read.next());
    EXPECT_EQ(read.bytes(0), caseDigest(*store().cases().find(CaseNumber(2024, 2))));
}

TEST_P(ChainOfEvents, ShowsAnEventThatWasRewritten)
{
    for (const char *change :
         {"actor = 'ola'", "at = '2024-03-01T11:00:00.001Z'", "act = 'note'", "changed_to = '{}'",
          "number = '2024-0003'", "case_digest = hash", "hash = case_digest"}) {
        SCOPED_TRACE(change);
        if (*store().cases().count({}) == 0)
            write();
        Transaction undone(store().connection());
        store().connection().execute(std::string("UPDATE case_event SET ") + change + " WHERE id = 4");
        const ChainCheck found = check();
        ASSERT_FALSE(found.problems.isEmpty());
        EXPECT_TRUE(found.problems.first().where.contains(QStringLiteral("case_event")));
    }
}

TEST_P(ChainOfEvents, ShowsEventsThatWereRemoved)
{
    write();
    for (const char *removed : {"id = 1", "id = 4", "id = 6", "id > 0"}) {
        SCOPED_TRACE(removed);
        Transaction undone(store().connection());
        store().connection().execute(std::string("DELETE FROM case_event WHERE ") + removed);
        EXPECT_FALSE(check().problems.isEmpty());
    }
    EXPECT_TRUE(check().problems.isEmpty());
}

TEST_P(ChainOfEvents, NamesTheCaseThatWasChangedPastIt)
{
    write();
    execute("UPDATE cases SET revision = 7 WHERE year = 2024 AND sequence = 3");
    const ChainCheck found = check();
    ASSERT_EQ(found.problems.size(), 1);
    EXPECT_EQ(found.problems.first().caseNumber, CaseNumber(2024, 3));
}

TEST_P(ChainOfEvents, CanBeLeftUnfinished)
{
    write();
    Progress stop;
    stop.cancelled = [] { return true; };
    const auto result = guarded([&] { return checkChain(store().connection(), stop); });
    ASSERT_FALSE(result.ok());
    EXPECT_EQ(result.error().code, ErrorCode::Cancelled);
}

} // namespace tverrlos::tests
