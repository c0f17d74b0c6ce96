#include "db/intake/sqlintakestore.h"
#include "tests/support/db/sources.h"

#include "core/cases/casequeries.h"
#include "core/maintenance/maintenance.h"

namespace tverrlos::tests {

namespace {

const QString kari = QStringLiteral("kari");
const QDate day(2024, 2, 12);

ReadyEnquiry ready(const QString &name, const QStringList &references = {})
{
    return tests::ready(name, day, references);
}

} // namespace

class TakingIn : public OverBothBackEnds
{
protected:
    QList<IntakeItem> take(const QList<IntakeMaterial> &portion)
    {
        auto items = store().intake().take(portion, kari);
        EXPECT_TRUE(items.ok()) << (items.ok() ? "" : items.error().english().toStdString());
        return items.ok() ? *items : QList<IntakeItem>(portion.size());
    }
    qint64 cases() { return store().cases().count({}).value(); }
};
OVER_BOTH_BACK_ENDS(TakingIn);

TEST_P(TakingIn, GivesEveryNewSourceACase)
{
    const auto items = take({ready(QStringLiteral("a")), ready(QStringLiteral("b"))});

    EXPECT_EQ(items[0].outcome, IntakeOutcome::New);
    EXPECT_EQ(items[0].caseNumber->text(), QStringLiteral("2024-0001"));
    EXPECT_EQ(items[1].caseNumber->text(), QStringLiteral("2024-0002"));
    const Case found = store().cases().find(*items[0].caseNumber).value();
    EXPECT_EQ(found.title, QStringLiteral("a"));
    EXPECT_TRUE(found.deadline.has_value());
}

TEST_P(TakingIn, ChangesNothingTheSecondTime)
{
    const QList<IntakeMaterial> portion{ready(QStringLiteral("a")), broken("\x01\x02")};
    const auto first = take(portion);
    const auto second = take(portion);

    EXPECT_EQ(second[0].outcome, IntakeOutcome::Duplicate);
    EXPECT_EQ(second[0].caseNumber, first[0].caseNumber);
    EXPECT_EQ(second[1].outcome, IntakeOutcome::Quarantined);
    EXPECT_EQ(cases(), 1);
    EXPECT_EQ(store().intake().quarantine(true).value().size(), 1);
    EXPECT_EQ(store().cases().timeline(*first[0].caseNumber).value().size(), 1);
}

TEST_P(TakingIn, KnowsTheSameWordsUnderAnotherMessageId)
{
    ReadyEnquiry again = ready(QStringLiteral("a"));
    again.messageId = QStringLiteral("another@eksempel.no");

    EXPECT_EQ(take({ready(QStringLiteral("a")), again})[1].outcome, IntakeOutcome::Duplicate);
    EXPECT_EQ(cases(), 1);
}

TEST_P(TakingIn, LosesNothingWhenAMessageIdIsUsedTwice)
{
    ReadyEnquiry other = ready(QStringLiteral("b"));
    other.messageId = ready(QStringLiteral("a")).messageId;
    const auto items = take({ready(QStringLiteral("a")), other});

    EXPECT_EQ(items[1].outcome, IntakeOutcome::Quarantined);
    const auto kept = store().intake().quarantine(false).value();
    ASSERT_EQ(kept.size(), 1);
    EXPECT_EQ(store().intake().quarantinedBytes(kept[0].id).value(), "raw b");
}

TEST_P(TakingIn, AddsAReplyToTheCaseItAnswers)
{
    ReadyEnquiry reply = ready(QStringLiteral("svar"), {ready(QStringLiteral("a")).messageId});
    const QByteArray bytes = "vedlegg";
    reply.attachments = {
        {{QStringLiteral("v.txt"), QStringLiteral("text/plain"), bytes.size(), sha256(bytes)}, bytes}};
    reply.enquiry.attachments = {reply.attachments[0].attachment};
    const auto items = take({ready(QStringLiteral("a")), reply});

    EXPECT_EQ(items[1].outcome, IntakeOutcome::Reply);
    EXPECT_EQ(items[1].caseNumber, items[0].caseNumber);
    const Case found = store().cases().find(*items[0].caseNumber).value();
    ASSERT_EQ(found.notes.size(), 1);
    EXPECT_TRUE(found.notes[0].text.contains(QLatin1String("Teksten til svar")));
    ASSERT_EQ(found.attachments.size(), 1);
    EXPECT_EQ(store().cases().attachment(found.attachments[0].sha256).value(), bytes);
    EXPECT_EQ(take({reply})[0].outcome, IntakeOutcome::Duplicate);
}

TEST_P(TakingIn, QuarantinesWhatCannotBeStoredAndTakesTheRest)
{
    ReadyEnquiry undated = ready(QStringLiteral("uten dato"));
    undated.enquiry.received = {};
    undated.settled = true;
    const auto items = take({ready(QStringLiteral("a")), undated, ready(QStringLiteral("b"))});

    EXPECT_EQ(items[0].outcome, IntakeOutcome::New);
    EXPECT_EQ(items[1].outcome, IntakeOutcome::Quarantined);
    EXPECT_EQ(items[2].outcome, IntakeOutcome::New);
    EXPECT_EQ(items[2].caseNumber->text(), QStringLiteral("2024-0002"));
}

TEST_P(TakingIn, StoresNothingInADryRun)
{
    ForetoldSources met;
    const ReadyEnquiry reply = ready(QStringLiteral("svar"), {ready(QStringLiteral("a")).messageId});
    const auto items =
        store()
            .intake()
            .foretell({ready(QStringLiteral("a")), ready(QStringLiteral("a")), reply, broken("x")}, met)
            .value();

    EXPECT_EQ(items[0].outcome, IntakeOutcome::New);
    EXPECT_EQ(items[1].outcome, IntakeOutcome::Duplicate);
    EXPECT_EQ(items[2].outcome, IntakeOutcome::Reply);
    EXPECT_EQ(items[3].outcome, IntakeOutcome::Quarantined);
    EXPECT_EQ(cases(), 0);
    EXPECT_TRUE(store().intake().quarantine(true).value().isEmpty());
}

TEST_P(TakingIn, LetsAPersonMakeACaseOfWhatWasQuarantined)
{
    (void)take({broken("klippet")});
    const auto waiting = store().intake().quarantine(false).value();
    ASSERT_EQ(waiting.size(), 1);
    EXPECT_EQ(waiting[0].reason.arguments.last(), QStringLiteral("klippet"));

    const auto made = store().intake().release(waiting[0].id, enquiry(day), kari);
    ASSERT_TRUE(made.ok()) << made.error().english().toStdString();
    EXPECT_EQ(made->now.attachments.size(), 1);
    EXPECT_TRUE(store().intake().quarantine(false).value().isEmpty());
    EXPECT_EQ(store().intake().release(waiting[0].id, enquiry(day), kari).error().code, ErrorCode::Refused);
    const auto again = take({broken("klippet")});
    EXPECT_EQ(again[0].outcome, IntakeOutcome::Duplicate);
    EXPECT_EQ(again[0].caseNumber, made->now.number);
}

TEST_P(TakingIn, KeepsTheBytesOfWhatIsDismissed)
{
    (void)take({broken("reklame")});
    const auto id = store().intake().quarantine(false).value().at(0).id;

    EXPECT_TRUE(store().intake().dismiss(id, kari).ok());
    EXPECT_TRUE(store().intake().quarantine(false).value().isEmpty());
    EXPECT_EQ(store().intake().quarantine(true).value().at(0).settledBy, kari);
    EXPECT_EQ(store().intake().quarantinedBytes(id).value(), "reklame");
}

TEST_P(TakingIn, LetsADismissalBeTakenBack)
{
    (void)take({broken("reklame")});
    const auto id = store().intake().quarantine(false).value().at(0).id;
    ASSERT_TRUE(store().intake().dismiss(id, kari).ok());
    const auto again = take({broken("reklame")});
    EXPECT_EQ(again[0].outcome, IntakeOutcome::Duplicate);
    EXPECT_TRUE(again[0].reason->english().contains(kari));
    EXPECT_EQ(store().intake().waitingInQuarantine().value(), 0);

    ASSERT_TRUE(store().intake().returnToQuarantine(id, kari).ok());
    EXPECT_EQ(store().intake().waitingInQuarantine().value(), 1);
    EXPECT_TRUE(store().maintenance().verify().value().ok());
    ASSERT_TRUE(store().intake().release(id, enquiry(day), kari).ok());
    EXPECT_EQ(store().intake().returnToQuarantine(id, kari).error().code, ErrorCode::Refused);
}

TEST_P(TakingIn, AddsAReplyToTheCaseThatAPersonMadeOfAQuarantinedMail)
{
    (void)take({broken("From: a@b.no\nMessage-ID: <klippet@b.no>\n\nKlipp")});
    const auto id = store().intake().quarantine(false).value().at(0).id;
    const auto made = store().intake().release(id, enquiry(day), kari);
    ASSERT_TRUE(made.ok());
    const auto items = take({ready(QStringLiteral("svar"), {QStringLiteral("klippet@b.no")})});
    EXPECT_EQ(items[0].outcome, IntakeOutcome::Reply);
    EXPECT_EQ(items[0].caseNumber, made->now.number);
}

TEST_P(TakingIn, FindsTheCaseOfAMessage)
{
    (void)take({ready(QStringLiteral("a"))});
    EXPECT_TRUE(store().intake().caseOfMessage(QStringLiteral("a@eksempel.no")).value().has_value());
    EXPECT_FALSE(store().intake().caseOfMessage(QString()).value().has_value());
}

TEST_P(TakingIn, ShowsAFlippedBitInWhatIsKept)
{
    (void)take({ready(QStringLiteral("a")), broken("x")});
    Connection &connection = store().connection();
    const auto id = store().intake().quarantine(false).value().at(0).id;
    ASSERT_TRUE(store().intake().release(id, enquiry(day), kari).ok());
    EXPECT_TRUE(store().maintenance().verify().value().ok());

    connection.prepare("UPDATE intake_quarantine SET bytes = :bytes").bind("bytes", QByteArray("y")).run();
    connection.prepare("UPDATE intake_source SET message_id = 'b@eksempel.no'").run();
    EXPECT_EQ(store().maintenance().verify().value().problems.size(), 2);
    EXPECT_EQ(store().intake().quarantinedBytes(id).error().code, ErrorCode::Damaged);
}

} // namespace tverrlos::tests
