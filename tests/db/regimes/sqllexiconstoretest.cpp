#include "core/cases/casequeries.h"
#include "core/cases/caserepository.h"
#include "core/maintenance/maintenance.h"
#include "core/regimes/lexiconstore.h"
#include "tests/support/db/testdatabase.h"

using namespace tverrlos;
using namespace tverrlos::tests;

namespace {

const RegimeCode gdpr(QStringLiteral("GDPR"));
const RegimeCode mdr(QStringLiteral("MDR"));

class OfficeLexicon : public OverBothBackEnds
{
protected:
    LexiconStore &lexicon() { return store().lexicon(); }
    static LexiconChanges off(const char *term)
    {
        TermChange change;
        change.id = QString::fromLatin1(term);
        change.off = true;
        LexiconChanges changes;
        changes.put(change);
        return changes;
    }
    Result<LexiconVersion> save(const char *term, int basedOn, const char *by = "kari")
    {
        return lexicon().save(off(term), QStringLiteral("for ofte feil"), QString::fromLatin1(by), basedOn);
    }
    CaseNumber newCase(const char *problem, QList<RegimeCode> suggested)
    {
        Case enquiry;
        enquiry.title = QStringLiteral("Sak");
        enquiry.problem = QString::fromUtf8(problem);
        enquiry.received = QDate(2024, 2, 1);
        enquiry.clockStart = enquiry.received;
        for (const RegimeCode &regime : suggested)
            enquiry.regimes.append({regime, RegimeStanding::Suggested, 0.9, {QStringLiteral("ord")}, {}, {}});
        const auto receipt = store().casework().create(enquiry, {}, QStringLiteral("kari"));
        EXPECT_TRUE(receipt.ok());
        return receipt->now.number;
    }
    void tag(const CaseNumber &number, QList<RegimeCode> add, QList<RegimeCode> remove)
    {
        TagAct act;
        act.add = add;
        act.remove = remove;
        EXPECT_TRUE(store().casework().perform(number, act, QStringLiteral("kari")).ok());
    }
};
OVER_BOTH_BACK_ENDS(OfficeLexicon);

} // namespace

TEST_P(OfficeLexicon, IsAsShippedUntilSomeoneChangesIt)
{
    const auto latest = lexicon().latest();
    ASSERT_TRUE(latest.ok());
    EXPECT_EQ(*latest, LexiconVersion());
    EXPECT_EQ(lexicon().version().value(), 0);
}

TEST_P(OfficeLexicon, KeepsEveryVersionWithWhoWhenAndWhy)
{
    ASSERT_TRUE(save("gdpr", 0).ok());
    ASSERT_TRUE(save("mdr", 1, "ola").ok());
    const auto history = lexicon().history(10);
    ASSERT_TRUE(history.ok());
    ASSERT_EQ(history->size(), 2);
    EXPECT_EQ(history->first(), (LexiconVersion{2, clock.now(), QStringLiteral("ola"),
                                                QStringLiteral("for ofte feil"), off("mdr")}));
    EXPECT_EQ(history->last().changes, off("gdpr"));
    EXPECT_EQ(*lexicon().latest(), history->first());
    EXPECT_EQ(lexicon().version().value(), 2);
}

TEST_P(OfficeLexicon, RefusesAChangeOfWhatSomeoneElseHasChangedSince)
{
    ASSERT_TRUE(save("gdpr", 0).ok());
    const auto late = save("mdr", 0, "ola");
    ASSERT_FALSE(late.ok());
    EXPECT_EQ(late.error().code, ErrorCode::Conflict);
    EXPECT_EQ(late.error().arguments.first(), QStringLiteral("kari"));
    EXPECT_EQ(lexicon().latest()->changes, off("gdpr"));
    EXPECT_FALSE(save("mdr", 1, "").ok());
}

TEST_P(OfficeLexicon, IsSealedAgainstDamage)
{
    ASSERT_TRUE(save("gdpr", 0).ok());
    EXPECT_TRUE(store().maintenance().verify()->ok());
    store().connection().prepare("UPDATE lexicon_version SET why = 'noe annet'").run();
    const auto report = store().maintenance().verify();
    ASSERT_TRUE(report.ok());
    EXPECT_FALSE(report->ok());
    ASSERT_FALSE(lexicon().latest().ok());
    EXPECT_EQ(lexicon().latest().error().code, ErrorCode::Damaged);
}

TEST_P(OfficeLexicon, IsMeasuredOnCasesThatPeopleHaveJudged)
{
    newCase("ikke vurdert", {gdpr});
    const CaseNumber confirmed = newCase("bekreftet", {gdpr, mdr});
    const CaseNumber cleared = newCase("alt tatt bort", {gdpr});
    const CaseNumber partly = newCase("halvt vurdert", {gdpr, mdr});
    tag(confirmed, {gdpr}, {});
    tag(cleared, {}, {gdpr});
    tag(partly, {}, {mdr});
    const auto judged = lexicon().judged(CaseId(0), 10);
    ASSERT_TRUE(judged.ok());
    ASSERT_EQ(judged->size(), 2);
    EXPECT_EQ(judged->first().number, confirmed);
    EXPECT_EQ(judged->first().confirmed, QList<RegimeCode>{gdpr});
    EXPECT_EQ(judged->first().open, QList<RegimeCode>{mdr});
    EXPECT_EQ(judged->first().enquiry.problem, QStringLiteral("bekreftet"));
    EXPECT_EQ(judged->last().number, cleared);
    EXPECT_TRUE(judged->last().confirmed.isEmpty());
    EXPECT_EQ(*lexicon().judgedCount(), 2);
}

TEST_P(OfficeLexicon, HandsTheJudgedCasesOverInPortions)
{
    for (int i = 0; i < 5; ++i)
        tag(newCase("bekreftet", {gdpr}), {gdpr}, {});
    QList<CaseNumber> seen;
    for (CaseId after(0);;) {
        const auto judged = lexicon().judged(after, 2);
        ASSERT_TRUE(judged.ok());
        if (judged->isEmpty())
            break;
        EXPECT_LE(judged->size(), 2);
        for (const JudgedCase &each : *judged)
            seen.append(each.number);
        after = judged->last().id;
    }
    EXPECT_EQ(seen.size(), 5);
}
