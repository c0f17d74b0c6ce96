#include "core/submissions/submission.h"

#include <gtest/gtest.h>

using namespace tverrlos;

namespace {

const QDate today(2026, 11, 22);

SubmissionFacts question()
{
    SubmissionFacts facts;
    facts.kind = SubmissionKind::Question;
    facts.received = today;
    facts.sender = QStringLiteral("Helse Vest RHF");
    facts.region = Region::West;
    facts.solution = QStringLiteral("RadioVis");
    facts.area = QStringLiteral("radiologi");
    facts.text = QStringLiteral("Trenger løsningen ny godkjenning når modellen lærer videre?");
    facts.regimes = {RegimeCode(QStringLiteral("MDR"))};
    return facts;
}

} // namespace

TEST(SubmissionNumber, IsReadAndWrittenAndNeverACaseNumber)
{
    EXPECT_EQ(SubmissionNumber(2026, 4).text(), QStringLiteral("I-2026-004"));
    EXPECT_EQ(SubmissionNumber::parse(QStringLiteral(" i-2026-004 ")), SubmissionNumber(2026, 4));
    EXPECT_EQ(SubmissionNumber::parse(QStringLiteral("I-2026-12345")), SubmissionNumber(2026, 12345));
    for (const char *wrong : {"2026-0004", "I-2026-4", "I-2026-000", "I-1826-004", "I-2026-004x"})
        EXPECT_EQ(SubmissionNumber::parse(QString::fromLatin1(wrong)), std::nullopt) << wrong;
    EXPECT_LT(SubmissionNumber(2026, 999), SubmissionNumber(2026, 1000));
}

TEST(Submission, MustSayWhoWhatAndWhen)
{
    EXPECT_TRUE(soundSubmission(question(), today).ok());
    const auto without = [](auto change) {
        SubmissionFacts facts = question();
        change(facts);
        const Result<SubmissionFacts> sound = soundSubmission(facts, today);
        return !sound.ok() && sound.error().code == ErrorCode::Invalid && !sound.error().remedy.isEmpty();
    };
    EXPECT_TRUE(without([](SubmissionFacts &f) { f.sender = QStringLiteral("  "); }));
    EXPECT_TRUE(without([](SubmissionFacts &f) { f.text.clear(); }));
    EXPECT_TRUE(without([](SubmissionFacts &f) { f.received = today.addDays(1); }));
    EXPECT_TRUE(without([](SubmissionFacts &f) { f.yearly = -1; }));
    EXPECT_TRUE(without([](SubmissionFacts &f) {
        f.kind = SubmissionKind::UseNotice;
        f.solution.clear();
    }));
}

TEST(Submission, IsTypedFieldByField)
{
    SubmissionFacts blank;
    blank.received = today;
    const Result<SubmissionFacts> typed = submissionFrom(
        {QStringLiteral("kind=cost"), QStringLiteral("sender=Helse Nord RHF"), QStringLiteral("region=north"),
         QStringLiteral("establishing=1 200 000"), QStringLiteral("yearly=300000"),
         QStringLiteral("stage=in-use"), QStringLiteral("text=Drift koster mer enn antatt."),
         QStringLiteral("regimes=MDR,GDPR"), QStringLiteral("from=kin")},
        blank);
    ASSERT_TRUE(typed.ok()) << typed.error().english().toStdString();
    EXPECT_EQ(typed->kind, SubmissionKind::Cost);
    EXPECT_EQ(typed->senderKind, SenderKind::CompetenceNetwork);
    EXPECT_EQ(typed->region, Region::North);
    EXPECT_EQ(typed->establishing, 1'200'000);
    EXPECT_EQ(typed->yearly, 300'000);
    EXPECT_EQ(typed->stage, AdoptionStage::InUse);
    EXPECT_EQ(typed->regimes.size(), 2);
    EXPECT_EQ(typed->received, today);

    const Result<SubmissionFacts> emptied =
        submissionFrom({QStringLiteral("yearly="), QStringLiteral("region=")}, *typed);
    ASSERT_TRUE(emptied.ok());
    EXPECT_EQ(emptied->yearly, std::nullopt);
    EXPECT_EQ(emptied->region, std::nullopt);
    EXPECT_EQ(emptied->establishing, 1'200'000);

    EXPECT_FALSE(submissionFrom({QStringLiteral("kind=praise")}, blank).ok());
    EXPECT_FALSE(submissionFrom({QStringLiteral("yearly=mye")}, blank).ok());
}

TEST(Submission, IsTheSameAfterItsRecord)
{
    Submission submission;
    submission.number = SubmissionNumber(2026, 4);
    submission.facts = question();
    submission.facts.establishing = 5;
    submission.cases = {CaseNumber(2026, 42)};
    submission.raised = {{CaseNumber(2026, 42), 1}};
    Submission blank;
    blank.number = submission.number;
    EXPECT_EQ(withRecord(blank, recordOf(submission)), submission);
}

TEST(Submission, IsTiedAndUntied)
{
    Submission submission;
    submission.facts = question();
    const SignalKey key{CaseNumber(2026, 42), 2};
    const Result<Submission> tied = withLinks(submission, {{CaseNumber(2026, 42)}, {}, {key}, {}});
    ASSERT_TRUE(tied.ok());
    EXPECT_EQ(tied->cases, QList<CaseNumber>{CaseNumber(2026, 42)});
    EXPECT_EQ(tied->raised, QList<SignalKey>{key});
    EXPECT_FALSE(withLinks(*tied, {{CaseNumber(2026, 42)}, {}, {}, {}}).ok()) << "it is tied already";
    EXPECT_EQ(SignalKey::parse(key.text()), key);
    EXPECT_EQ(SignalKey::parse(QStringLiteral("2026-0042")), std::nullopt);
}

TEST(Submission, BecomesACaseInItsSendersWords)
{
    Submission submission;
    submission.number = SubmissionNumber(2026, 4);
    submission.facts = question();
    submission.facts.received = QDate(2026, 10, 1);
    const Case made = enquiryOf(submission, today);
    EXPECT_EQ(made.problem, submission.facts.text);
    EXPECT_EQ(made.externalReference, QStringLiteral("I-2026-004"));
    EXPECT_EQ(made.asker.organisation, submission.facts.sender);
    EXPECT_EQ(made.asker.region, Region::West);
    EXPECT_EQ(made.received, today) << "the clock runs from the day it became a case";
    ASSERT_EQ(made.regimes.size(), 1);
    EXPECT_EQ(made.regimes.first().standing, RegimeStanding::Suggested);
}
