#include "core/cases/casework.h"
#include "tests/support/core/filledcase.h"
#include "tests/support/db/testdatabase.h"

#include "core/cases/casequeries.h"
#include "core/cases/caserepository.h"
#include "core/plan/planstore.h"
#include "core/published/publishedstore.h"
#include "db/cases/casewriter.h"

#include <QCryptographicHash>

namespace tverrlos::tests {

namespace {

const QDate day(2024, 2, 12);
const QString kari = QStringLiteral("kari");
const QString ola = QStringLiteral("ola");

} // namespace

class StoredCase : public OverBothBackEnds
{
protected:
    ActReceipt create(const Case &value, const QList<AttachedBytes> &attachments = {})
    {
        auto receipt = store().casework().create(value, attachments, kari);
        EXPECT_TRUE(receipt.ok()) << (receipt.ok() ? "" : receipt.error().english().toStdString());
        return receipt.ok() ? *receipt : ActReceipt();
    }
    Result<ActReceipt> perform(const CaseNumber &number, const Act &act, std::optional<int> revision = {})
    {
        return store().casework().perform(number, act, kari, revision);
    }
    Case found(const CaseNumber &number)
    {
        const auto value = store().cases().find(number);
        EXPECT_TRUE(value.ok());
        return value.ok() ? *value : Case();
    }
};
OVER_BOTH_BACK_ENDS(StoredCase);

TEST_P(StoredCase, IsFoundAsItWasReceived)
{
    const ActReceipt receipt = create(enquiry(day));

    EXPECT_EQ(receipt.now.number.text(), QStringLiteral("2024-0001"));
    EXPECT_EQ(receipt.now.revision, 1);
    EXPECT_TRUE(receipt.now.id.isStored());
    EXPECT_EQ(receipt.event.act, QStringLiteral("received"));
    EXPECT_EQ(found(receipt.now.number), receipt.now);
}

TEST_P(StoredCase, KeepsEveryFieldOfAFilledInCase)
{
    Connection &connection = store().connection();
    auto stored = guarded([&] {
        Transaction transaction(connection);
        NoIndex noIndex;
        CaseWriter writer(connection, noIndex);
        const Case value = writer.add(filledCase(), {}, kari, clock.now()).now;
        writer.finish();
        transaction.commit();
        return value;
    });

    ASSERT_TRUE(stored.ok()) << stored.error().english().toStdString();
    Case expected = filledCase();
    expected.id = stored->id;
    expected.number = stored->number;
    expected.revision = 1;
    expected.status = statusOf(expected);
    EXPECT_EQ(found(stored->number), expected);
    EXPECT_EQ(caseToJson(found(stored->number)), caseToJson(expected));
    EXPECT_EQ(caseDigest(found(stored->number)), caseDigest(expected));
}

TEST_P(StoredCase, KeepsTextsThatOneBackEndCouldNotGiveBack)
{
    Case odd = enquiry(day);
    odd.title = QStringLiteral("a") + QChar(u'\0') + QStringLiteral("b") + QChar(char16_t(0xD800)) +
                QStringLiteral("c");
    odd.problem = QStringLiteral("Ærlig \U0001F600 ‘fnutt’ \\ | %_ ;--");
    odd.regimes[0].evidence = {QString(), QStringLiteral("to|deler"), QStringLiteral("\\")};

    const ActReceipt receipt = create(odd);

    const Case back = found(receipt.now.number);
    EXPECT_EQ(back, receipt.now);
    EXPECT_EQ(back.problem, odd.problem);
    EXPECT_EQ(back.regimes[0].evidence, odd.regimes[0].evidence);
    EXPECT_EQ(back.title, QStringLiteral("a\uFFFDb\uFFFDc"));
}

TEST_P(StoredCase, IsReadBackAfterEveryAct)
{
    const CaseNumber number = create(enquiry(day)).now.number;
    const QDateTime meeting(QDate(2024, 2, 28), QTime(9, 0), Qt::UTC);
    const AgencyCode hdir(QStringLiteral("hdir"));
    const RegimeCode gdpr(QStringLiteral("GDPR"));
    TagAct tag;
    tag.add = {gdpr};
    tag.assess = {RegimeCode(QStringLiteral("MDR"))};
    tag.why = QStringLiteral("personopplysninger");
    ProposeMeetingAct propose;
    propose.start = meeting;
    propose.invited = {hdir};
    HoldMeetingAct hold;
    hold.decisionMaker = true;
    hold.agreements = QStringLiteral("Enighet om grunnlaget");
    hold.actions = {{QStringLiteral("Sende notat"), hdir, QDate(2024, 4, 1)}};
    hold.minutesSpent = 90;
    SignalAct signal;
    signal.text = QStringLiteral("Uklart hva som er journal");

    const QList<Act> acts{
        TriageAct{TriageOutcome::Accepted, QStringLiteral("innenfor"), {}, {}, {}},
        tag,
        RouteAct{},
        AssignAct{ola},
        AskAct{hdir, gdpr, QDate(2024, 3, 20)},
        ContributeAct{hdir, gdpr, ContributionState::Delivered, QStringLiteral("Ja, om ..."), 150},
        propose,
        ConfirmMeetingAct{},
        hold,
        signal,
        NoteAct{QStringLiteral("Ring legen")},
        HoursAct{hdir, 30, {}},
        ResolveAct{gdpr,
                   ResolutionOutcome::Answered,
                   {{StatementLabel::Must,
                     QStringLiteral("Ha behandlingsgrunnlag"),
                     {QStringLiteral("GDPR art. 6")}}}}};
    int revision = 1;
    for (const Act &act : acts) {
        const auto receipt = perform(number, act, revision);
        ASSERT_TRUE(receipt.ok()) << actCode(act).toStdString() << ": "
                                  << receipt.error().english().toStdString();
        EXPECT_EQ(receipt->now.revision, ++revision);
        EXPECT_EQ(found(number), receipt->now) << actCode(act).toStdString();
    }
    const auto timeline = store().cases().timeline(number);
    ASSERT_TRUE(timeline.ok());
    ASSERT_EQ(timeline->size(), acts.size() + 1);
    EXPECT_EQ(timeline->at(1).act, QStringLiteral("triage"));
    EXPECT_EQ(timeline->last().revision, revision);
}

TEST_P(StoredCase, IsUnchangedByAnActThatIsRefused)
{
    const Case before = create(enquiry(day)).now;

    const auto refused = perform(before.number, ReopenAct{QStringLiteral("nei")});

    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, ErrorCode::Refused);
    EXPECT_EQ(found(before.number), before);
    EXPECT_EQ(store().cases().timeline(before.number)->size(), 1);
}

TEST_P(StoredCase, IsNotOverwrittenByWhoDidNotSeeTheLatestChange)
{
    const CaseNumber number = create(enquiry(day)).now.number;
    ASSERT_TRUE(store().casework().perform(number, AssignAct{ola}, ola, 1).ok());

    const auto late = perform(number, AssignAct{QStringLiteral("siri")}, 1);

    ASSERT_FALSE(late.ok());
    EXPECT_EQ(late.error().code, ErrorCode::Conflict);
    EXPECT_EQ(late.error().arguments, (QStringList{number.text(), ola, QStringLiteral("01.03.2024 12:00")}));
    EXPECT_EQ(found(number).officer, ola);
}

TEST_P(StoredCase, TakesAnActBesideAChangeOfSomethingElse)
{
    const CaseNumber number = create(enquiry(day)).now.number;
    ASSERT_TRUE(store().casework().perform(number, AssignAct{ola}, ola, 1).ok());

    ASSERT_TRUE(perform(number, NoteAct{QStringLiteral("ved siden av")}, 1).ok());

    EXPECT_EQ(found(number).officer, ola);
    EXPECT_EQ(found(number).notes.size(), 1);
    // An undo would take back something else than what the person saw.
    const auto late = perform(number, UndoAct{}, 2);
    ASSERT_FALSE(late.ok());
    EXPECT_EQ(late.error().code, ErrorCode::Conflict);
}

TEST_P(StoredCase, NoRedoMergesTwoCasesIntoEachOther)
{
    const CaseNumber one = create(enquiry(day)).now.number;
    const CaseNumber other = create(enquiry(day)).now.number;
    ASSERT_TRUE(perform(one, MergeAct{other}).ok());
    ASSERT_TRUE(perform(one, UndoAct{}).ok());
    ASSERT_TRUE(perform(other, MergeAct{one}).ok());

    const auto again = perform(one, RedoAct{});

    ASSERT_FALSE(again.ok());
    EXPECT_EQ(again.error().code, ErrorCode::Refused);
    EXPECT_TRUE(found(one).isOpen());
}

TEST_P(StoredCase, TakesBackOneActAfterTheOther)
{
    const CaseNumber number = create(enquiry(day)).now.number;
    const Case received = found(number);
    ASSERT_TRUE(perform(number, AssignAct{ola}).ok());
    ASSERT_TRUE(perform(number, NoteAct{QStringLiteral("notat")}).ok());

    ASSERT_TRUE(perform(number, UndoAct{}).ok());
    EXPECT_TRUE(found(number).notes.isEmpty());
    EXPECT_EQ(found(number).officer, ola);
    ASSERT_TRUE(perform(number, UndoAct{}).ok());

    Case now = found(number);
    EXPECT_EQ(now.revision, 5);
    now.revision = received.revision;
    EXPECT_EQ(now, received);
    const auto nothing = perform(number, UndoAct{});
    ASSERT_FALSE(nothing.ok());
    EXPECT_EQ(nothing.error().code, ErrorCode::Refused);
}

TEST_P(StoredCase, ThatDoesNotExistIsNotFound)
{
    const auto nobody = store().cases().find(CaseNumber(2024, 99));
    ASSERT_FALSE(nobody.ok());
    EXPECT_EQ(nobody.error().code, ErrorCode::NotFound);
    EXPECT_EQ(perform(CaseNumber(2024, 99), AssignAct{ola}).error().code, ErrorCode::NotFound);
    EXPECT_EQ(store().cases().timeline(CaseNumber(2024, 99)).error().code, ErrorCode::NotFound);
}

TEST_P(StoredCase, KeepsItsAttachmentsOnceForEachContent)
{
    const QByteArray bytes("%PDF-1.4 innhold\0med null", 25);
    const Attachment attachment{QStringLiteral("skjema.pdf"), QStringLiteral("application/pdf"), bytes.size(),
                                QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)};
    const Case first = create(enquiry(day), {{attachment, bytes}}).now;
    const Case second = create(enquiry(day), {{attachment, bytes}}).now;

    EXPECT_EQ(found(first.number).attachments, QList<Attachment>{attachment});
    EXPECT_EQ(found(second.number).attachments, QList<Attachment>{attachment});
    EXPECT_EQ(*store().cases().attachment(attachment.sha256), bytes);
    SqlStatement count = store().connection().prepare("SELECT count(*) FROM attachment_content");
    count.next();
    EXPECT_EQ(count.integer(0), 1);
    EXPECT_EQ(store().cases().attachment(QByteArray(32, 'x')).error().code, ErrorCode::NotFound);
}

TEST_P(StoredCase, IsRefusedWhenAnAttachmentIsNotWhatItSays)
{
    const Attachment attachment{QStringLiteral("a.txt"), QStringLiteral("text/plain"), 1,
                                QByteArray(32, 'x')};
    const auto refused = store().casework().create(enquiry(day), {{attachment, QByteArray("y")}}, kari);
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, ErrorCode::Invalid);
    EXPECT_EQ(*store().cases().count({}), 0);
}

TEST_P(StoredCase, IsNotChangedByOneWhoHasReadWhatIsNotThere)
{
    const Case before = create(enquiry(day)).now;
    for (const int revision : {2, 99, 0, -1}) {
        const auto refused = perform(before.number, NoteAct{QStringLiteral("Notat")}, revision);
        ASSERT_FALSE(refused.ok()) << revision;
        EXPECT_EQ(refused.error().code, ErrorCode::Conflict);
    }
    EXPECT_EQ(found(before.number), before);
}

TEST_P(StoredCase, PointsOnlyToAPublishedAnswerThatIsOut)
{
    const Case before = create(enquiry(day)).now;
    const auto pointsTo = [&](const QString &number) {
        const auto done =
            perform(before.number, TriageAct{TriageOutcome::Answered, {}, {}, number, std::nullopt});
        return done.ok() ? std::nullopt : std::optional(done.error().code);
    };
    EXPECT_EQ(pointsTo(QStringLiteral("999")), ErrorCode::Invalid);
    EXPECT_EQ(pointsTo(QStringLiteral("S-2024-001")), ErrorCode::Invalid);
    const CaseNumber answered = create(enquiry(day)).now.number;
    ASSERT_TRUE(perform(answered, TriageAct{}).ok());
    const RegimeCode gdpr(QStringLiteral("GDPR"));
    ASSERT_TRUE(perform(answered, ResolveAct{gdpr,
                                             ResolutionOutcome::Answered,
                                             {{StatementLabel::Must, QStringLiteral("Ja."), {}}}})
                    .ok());
    const auto draft = store().published().draft(answered, kari);
    ASSERT_TRUE(draft.ok()) << draft.error().english().toStdString();
    EXPECT_EQ(pointsTo(draft->number.text()), ErrorCode::Refused) << "nobody can read a draft";
    EXPECT_EQ(found(before.number), before);
}

TEST_P(StoredCase, IsTiedToMeasuresThatThereAre)
{
    const CaseNumber number = create(enquiry(day)).now.number;
    ASSERT_TRUE(perform(number, SignalAct{SignalKind::Gap, QStringLiteral("Uklart"), {}, {}, {}, {}}).ok());
    LiftAct lift;
    lift.addMeasures = {QStringLiteral("77")};
    const auto refused = perform(number, lift);
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, ErrorCode::Invalid);
    lift.addMeasures = {QStringLiteral("2024-1.2")};
    EXPECT_TRUE(perform(number, lift).ok());
    MeasureChange own;
    own.title = QStringLiteral("Veileder");
    const auto measure = store().plan().add({}, own, kari);
    ASSERT_TRUE(measure.ok()) << measure.error().english().toStdString();
    lift.addMeasures = {measure->code};
    EXPECT_TRUE(perform(number, lift).ok());
    lift.addMeasures.clear();
    lift.removeMeasures = {measure->code};
    EXPECT_TRUE(perform(number, lift).ok());
    ASSERT_TRUE(store().plan().undo(measure->code, kari).ok());
    lift.addMeasures = {measure->code};
    lift.removeMeasures.clear();
    EXPECT_FALSE(perform(number, lift).ok()) << "it has been withdrawn";
}

} // namespace tverrlos::tests
