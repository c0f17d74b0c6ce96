#include "core/cases/casequeries.h"
#include "core/cases/caserepository.h"
#include "core/maintenance/maintenance.h"
#include "core/submissions/submissionstore.h"
#include "db/submissions/submissionreading.h"
#include "tests/support/db/damage.h"
#include "tests/support/db/testdatabase.h"

namespace tverrlos::tests {

namespace {

const QString kari = QStringLiteral("kari");

SubmissionFacts sent(SubmissionKind kind, const char *text, const QDate &day = QDate(2024, 2, 12),
                     std::optional<Region> region = Region::West)
{
    SubmissionFacts facts;
    facts.kind = kind;
    facts.received = day;
    facts.sender = QStringLiteral("Helse Vest RHF");
    facts.region = region;
    facts.solution = QStringLiteral("RadioVis");
    facts.text = QString::fromUtf8(text);
    return facts;
}

} // namespace

class Submissions : public OverBothBackEnds
{
protected:
    SubmissionStore &submissions() { return store().submissions(); }
    Submission add(const SubmissionFacts &facts)
    {
        const Result<Submission> added = submissions().add(facts, kari);
        EXPECT_TRUE(added.ok()) << (added ? "" : added.error().english().toStdString());
        return added ? *added : Submission();
    }
    QStringList numbers(const SubmissionFilter &filter)
    {
        QStringList list;
        std::optional<SubmissionCursor> after;
        do {
            const auto page = submissions().page(filter, after, 2);
            EXPECT_TRUE(page.ok()) << (page ? "" : page.error().english().toStdString());
            if (!page)
                return list;
            for (const Submission &submission : page->rows)
                list.append(submission.number.text());
            after = page->next;
        } while (after);
        EXPECT_EQ(*submissions().count(filter), list.size()) << "a number equals its list";
        return list;
    }
};
OVER_BOTH_BACK_ENDS(Submissions);

TEST_P(Submissions, AreNumberedKeptAndListedTheLatestFirst)
{
    SubmissionFacts full = sent(SubmissionKind::Cost, "Drift koster mer", QDate(2024, 2, 13));
    full.area = QStringLiteral("radiologi");
    full.stage = AdoptionStage::InUse;
    full.gains = QStringLiteral("Kortere svartid");
    full.establishing = 1'200'000;
    full.regimes = {RegimeCode(QStringLiteral("MDR")), RegimeCode(QStringLiteral("GDPR"))};
    const Submission first = add(sent(SubmissionKind::UseNotice, "Tatt i bruk ved tre sykehus"));
    const Submission second = add(full);
    const Submission old = add(sent(SubmissionKind::Need, "Felles infrastruktur", QDate(2023, 5, 4)));
    EXPECT_EQ(first.number.text(), QStringLiteral("I-2024-001"));
    EXPECT_EQ(second.number.text(), QStringLiteral("I-2024-002"));
    EXPECT_EQ(old.number.text(), QStringLiteral("I-2023-001"));
    EXPECT_EQ(*submissions().find(second.number), second);
    EXPECT_EQ(second.facts, full);

    EXPECT_EQ(numbers({}), (QStringList{QStringLiteral("I-2024-002"), QStringLiteral("I-2024-001"),
                                        QStringLiteral("I-2023-001")}));
    SubmissionFilter filter;
    filter.kind = SubmissionKind::Need;
    EXPECT_EQ(numbers(filter), QStringList{QStringLiteral("I-2023-001")});
    filter = {};
    filter.from = QDate(2024, 2, 13);
    EXPECT_EQ(numbers(filter), QStringList{QStringLiteral("I-2024-002")});
    filter = {};
    filter.search = QStringLiteral("TRE SYKEHUS");
    EXPECT_EQ(numbers(filter), QStringList{QStringLiteral("I-2024-001")});
    filter.search = QStringLiteral("100%");
    EXPECT_EQ(numbers(filter), QStringList());
}

TEST_P(Submissions, AreCorrectedTakenBackAndNeverReuseANumber)
{
    const Submission first = add(sent(SubmissionKind::Benefit, "Spart tid"));
    SubmissionFacts better = first.facts;
    better.text = QStringLiteral("Spart tid: 12 minutter");
    const auto edited = submissions().edit(first.number, better, kari, first.revision);
    ASSERT_TRUE(edited.ok());
    EXPECT_EQ(submissions().edit(first.number, first.facts, kari, first.revision).error().code,
              ErrorCode::Conflict);
    EXPECT_EQ(submissions().edit(first.number, better, kari).error().code, ErrorCode::Refused);

    ASSERT_TRUE(submissions().undo(first.number, kari).ok());
    EXPECT_EQ(submissions().find(first.number)->facts, first.facts);
    ASSERT_TRUE(submissions().undo(first.number, kari).ok());
    EXPECT_EQ(submissions().find(first.number).error().code, ErrorCode::NotFound);
    EXPECT_EQ(numbers({}), QStringList());
    EXPECT_EQ(add(sent(SubmissionKind::Benefit, "Et annet")).number.text(), QStringLiteral("I-2024-002"));
    ASSERT_TRUE(submissions().redo(first.number, kari).ok());
    ASSERT_TRUE(submissions().redo(first.number, kari).ok());
    EXPECT_EQ(submissions().find(first.number)->facts, better);
    EXPECT_EQ(submissions().redo(first.number, kari).error().code, ErrorCode::Refused);
    EXPECT_EQ(damageIn(store()), QStringList());
}

TEST_P(Submissions, AQuestionBecomesACaseTiedBothWays)
{
    const Submission question = add(sent(SubmissionKind::Question, "Trenger modellen ny godkjenning?"));
    const auto made = submissions().makeCase(question.number, enquiryOf(question, clock.today()), kari);
    ASSERT_TRUE(made.ok()) << made.error().english().toStdString();
    EXPECT_EQ(made->now.cases, QList<CaseNumber>{made->number});
    const auto found = store().cases().find(made->number);
    ASSERT_TRUE(found.ok());
    EXPECT_EQ(found->externalReference, question.number.text());
    EXPECT_EQ(found->problem, question.facts.text);
    SubmissionFilter filter;
    filter.ofCase = made->number;
    EXPECT_EQ(numbers(filter), QStringList{question.number.text()});

    EXPECT_EQ(submissions().makeCase(question.number, enquiryOf(question, clock.today()), kari).error().code,
              ErrorCode::Refused);
    const Submission notice = add(sent(SubmissionKind::UseNotice, "Tatt i bruk"));
    EXPECT_EQ(submissions().makeCase(notice.number, enquiryOf(notice, clock.today()), kari).error().code,
              ErrorCode::Refused);
    EXPECT_EQ(*store().cases().count({}), 1) << "what was refused made no case";
    ASSERT_TRUE(submissions().undo(question.number, kari).ok());
    EXPECT_TRUE(submissions().find(question.number)->cases.isEmpty());
    EXPECT_TRUE(store().cases().find(made->number).ok());
    EXPECT_EQ(damageIn(store()), QStringList());
}

TEST_P(Submissions, AreTiedOnlyToWhatThereIs)
{
    const Submission need = add(sent(SubmissionKind::Need, "Felles infrastruktur"));
    EXPECT_EQ(submissions().link(need.number, {{CaseNumber(2024, 7)}, {}, {}, {}}, kari).error().code,
              ErrorCode::NotFound);
    Case value = enquiry(QDate(2024, 2, 12));
    CaseSignal raised;
    raised.number = 1;
    raised.text = QStringLiteral("Uklart");
    raised.raised = QDate(2024, 2, 20);
    value.raised = {raised};
    const CaseNumber number = store().casework().create(value, {}, kari)->now.number;
    const SignalKey missing{number, 2};
    EXPECT_EQ(submissions().link(need.number, {{}, {}, {missing}, {}}, kari).error().code,
              ErrorCode::NotFound);
    const auto tied = submissions().link(need.number, {{number}, {}, {{number, 1}}, {}}, kari);
    ASSERT_TRUE(tied.ok()) << tied.error().english().toStdString();
    EXPECT_EQ(*submissions().find(need.number), *tied);
    SubmissionFilter filter;
    filter.ofSignal = SignalKey{number, 1};
    EXPECT_EQ(numbers(filter), QStringList{need.number.text()});
    filter = {};
    filter.linked = false;
    EXPECT_EQ(numbers(filter), QStringList());
}

TEST_P(Submissions, AreCountedByKindAndRegion)
{
    add(sent(SubmissionKind::Need, "a"));
    add(sent(SubmissionKind::Need, "b", QDate(2024, 2, 13), Region::North));
    add(sent(SubmissionKind::Need, "c", QDate(2024, 2, 14), {}));
    const Submission gone = add(sent(SubmissionKind::Cost, "d"));
    ASSERT_TRUE(submissions().undo(gone.number, kari).ok());
    add(sent(SubmissionKind::Cost, "e", QDate(2023, 12, 31)));
    const SubmissionTally tally =
        tallySubmissions(store().connection(), QDate(2024, 1, 1), QDate(2024, 2, 29));
    const SubmissionTally expected{{{QStringLiteral("need"), QStringLiteral("west")}, 1},
                                   {{QStringLiteral("need"), QStringLiteral("north")}, 1},
                                   {{QStringLiteral("need"), QString()}, 1}};
    EXPECT_EQ(tally, expected);
}

} // namespace tverrlos::tests
