#include "core/cases/casework.h"

#include "core/calendar/clock.h"
#include "tests/support/core/filledcase.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

using namespace tverrlos;
using tverrlos::tests::plainContext;

namespace {

/// A case that acts are typed at; what is refused is remembered with its reason.
class CaseLife : public testing::Test
{
protected:
    void SetUp() override
    {
        Case enquiry;
        enquiry.number = CaseNumber(2024, 1);
        enquiry.title = QStringLiteral("Transkribering");
        enquiry.problem = QStringLiteral("Har vi lov?");
        enquiry.received = QDate(2024, 2, 12);
        enquiry.regimes = {{RegimeCode(QStringLiteral("GDPR")), RegimeStanding::Suggested, 0.9, {}, {}, {}}};
        current = receive(enquiry, plainContext(QDate(2024, 2, 12)));
    }

    bool act(const QString &words, const QDate &day = QDate(2024, 2, 20))
    {
        static const QRegularExpression splitter(
            QStringLiteral(R"(\s+(?=[a-z-]+=|(?:propose|confirm|hold|cancel)\b))"));
        const Result<Act> parsed = parseAct(words.split(splitter));
        if (!parsed) {
            reason = parsed.error().english();
            return false;
        }
        const Result<Case> after = perform(current, *parsed, plainContext(day));
        if (!after) {
            reason = after.error().english();
            code = after.error().code;
            return false;
        }
        current = *after;
        return true;
    }

    Case current;
    QString reason;
    ErrorCode code = ErrorCode::Internal;
};

} // namespace

TEST_F(CaseLife, BeginsReceivedWithRouteAndDeadline)
{
    EXPECT_EQ(current.status, CaseStatus::Received);
    EXPECT_EQ(current.lead(), AgencyCode(QStringLiteral("datatilsynet")));
    EXPECT_EQ(current.deadline, QDate(2024, 3, 25));
}

TEST_F(CaseLife, GoesFromReceiptToClosedByTheActs)
{
    ASSERT_TRUE(act(QStringLiteral("triage outcome=accepted"))) << qPrintable(reason);
    ASSERT_TRUE(act(QStringLiteral("tag add=GDPR,helselovgivning why=spør om taushetsplikt")))
        << qPrintable(reason);
    EXPECT_EQ(current.regimes.size(), 2);
    ASSERT_TRUE(act(QStringLiteral("ask agency=datatilsynet due=2024-03-01"))) << qPrintable(reason);
    EXPECT_EQ(current.status, CaseStatus::Waiting);
    ASSERT_TRUE(act(QStringLiteral("contribute agency=datatilsynet text=Art. 6 gjelder. hours=2,5")))
        << qPrintable(reason);
    EXPECT_EQ(current.status, CaseStatus::InProgress);
    EXPECT_EQ(current.totalMinutes(), 150);
    ASSERT_TRUE(act(QStringLiteral("meeting propose date=2024-03-05"))) << qPrintable(reason);
    ASSERT_TRUE(act(QStringLiteral("meeting confirm"))) << qPrintable(reason);
    ASSERT_TRUE(act(QStringLiteral("meeting hold attended=hdir decision-maker=ja role=daglig leder"),
                    QDate(2024, 3, 5)))
        << qPrintable(reason);
    ASSERT_TRUE(act(
        QStringLiteral("resolve regime=GDPR outcome=answered text=Informer. label=must reference=art. 13")));
    ASSERT_TRUE(act(QStringLiteral("resolve regime=helselovgivning outcome=unclear text=Uklart.")));
    EXPECT_EQ(current.status, CaseStatus::Resolved);
    ASSERT_TRUE(act(QStringLiteral("close"), QDate(2024, 3, 8))) << qPrintable(reason);
    EXPECT_EQ(current.status, CaseStatus::Closed);
    EXPECT_EQ(current.disposition, Disposition::Assisted);
    EXPECT_EQ(current.closed, QDate(2024, 3, 8));
}

TEST_F(CaseLife, WorkBeforeTriageIsRefusedWithTheReason)
{
    EXPECT_FALSE(act(QStringLiteral("ask agency=hdir")));
    EXPECT_EQ(code, ErrorCode::Refused);
    EXPECT_TRUE(reason.contains(QStringLiteral("not been accepted"))) << qPrintable(reason);
    EXPECT_FALSE(act(QStringLiteral("resolve regime=GDPR outcome=answered text=Ja.")));
    EXPECT_FALSE(act(QStringLiteral("meeting propose date=2024-03-05")));
    EXPECT_FALSE(act(QStringLiteral("close")));
}

TEST_F(CaseLife, AnIncompleteEnquiryIsHeldAndTheClockStartsAgain)
{
    ASSERT_TRUE(act(QStringLiteral("triage outcome=incomplete reason=mangler kontekst")));
    EXPECT_EQ(current.status, CaseStatus::Held);
    EXPECT_FALSE(current.deadline);
    EXPECT_FALSE(act(QStringLiteral("ask agency=hdir")));
    EXPECT_TRUE(reason.contains(QStringLiteral("held")));
    ASSERT_TRUE(act(QStringLiteral("triage outcome=complete"), QDate(2024, 4, 1)));
    EXPECT_EQ(current.clockStart, QDate(2024, 4, 1));
    EXPECT_EQ(current.deadline, QDate(2024, 5, 13));
    EXPECT_EQ(current.received, QDate(2024, 2, 12));
}

TEST_F(CaseLife, TriageThatEndsTheCaseClosesItUnderItsOwnHeading)
{
    const std::pair<const char *, Disposition> endings[] = {
        {"answered reason=Se-helsenorge.no", Disposition::Assisted},
        {"out-of-scope", Disposition::Rejected},
        {"declined", Disposition::Rejected},
        {"withdrawn", Disposition::Withdrawn}};
    const Case start = current;
    for (const auto &[outcome, disposition] : endings) {
        current = start;
        ASSERT_TRUE(act(QStringLiteral("triage outcome=") + QLatin1String(outcome)));
        EXPECT_EQ(current.status, CaseStatus::Closed);
        EXPECT_EQ(current.disposition, disposition) << outcome;
    }
    current = start;
    EXPECT_FALSE(act(QStringLiteral("triage outcome=referred")));
    EXPECT_TRUE(reason.contains(QStringLiteral("where")));
    EXPECT_TRUE(act(QStringLiteral("triage outcome=referred to=Datatilsynets sandkasse")));
    EXPECT_EQ(current.disposition, Disposition::Referred);
}

TEST_F(CaseLife, AProposedMeetingIsNotHeldAndAFutureOneHasNotHappened)
{
    ASSERT_TRUE(act(QStringLiteral("triage outcome=accepted")));
    EXPECT_FALSE(act(QStringLiteral("meeting hold")));
    ASSERT_TRUE(act(QStringLiteral("meeting propose date=2024-03-05")));
    EXPECT_FALSE(act(QStringLiteral("meeting hold")));
    EXPECT_TRUE(reason.contains(QStringLiteral("only proposed"))) << qPrintable(reason);
    ASSERT_TRUE(act(QStringLiteral("meeting confirm")));
    EXPECT_FALSE(act(QStringLiteral("meeting hold"), QDate(2024, 3, 4)));
    EXPECT_TRUE(reason.contains(QStringLiteral("not taken place")));
    EXPECT_TRUE(act(QStringLiteral("meeting hold"), QDate(2024, 3, 5)));
}

TEST_F(CaseLife, ClosesOnlyWhenEveryRegimeIsResolvedAndNobodyIsWaitedFor)
{
    ASSERT_TRUE(act(QStringLiteral("triage outcome=accepted")));
    ASSERT_TRUE(act(QStringLiteral("tag assess=MDR why=tvil om utstyr")));
    ASSERT_TRUE(act(QStringLiteral("resolve regime=GDPR outcome=answered text=Ja.")));
    EXPECT_FALSE(act(QStringLiteral("close")));
    EXPECT_TRUE(reason.contains(QStringLiteral("MDR"))) << qPrintable(reason);
    ASSERT_TRUE(act(QStringLiteral("tag remove=MDR why=ikke utstyr")));
    ASSERT_TRUE(act(QStringLiteral("ask agency=hdir")));
    EXPECT_FALSE(act(QStringLiteral("close")));
    EXPECT_TRUE(reason.contains(QStringLiteral("hdir")));
    ASSERT_TRUE(act(QStringLiteral("contribute agency=hdir state=no-remark")));
    EXPECT_TRUE(act(QStringLiteral("close"))) << qPrintable(reason);
}

TEST_F(CaseLife, AClosedCaseTakesNothingButNotesSignalsAndReopening)
{
    ASSERT_TRUE(act(QStringLiteral("triage outcome=declined")));
    EXPECT_FALSE(act(QStringLiteral("assign officer=ola")));
    EXPECT_TRUE(reason.contains(QStringLiteral("closed")));
    EXPECT_FALSE(act(QStringLiteral("close")));
    EXPECT_TRUE(act(QStringLiteral("note text=ringte")));
    EXPECT_TRUE(act(QStringLiteral("signal text=Uklar regel kind=unclear-rule")));
    EXPECT_TRUE(act(QStringLiteral("reopen")));
    EXPECT_EQ(current.status, CaseStatus::Received);
    EXPECT_FALSE(act(QStringLiteral("reopen")));
}

TEST_F(CaseLife, RegimesAndAgenciesThatNobodyKnowsAreRefused)
{
    EXPECT_FALSE(act(QStringLiteral("tag add=XYZ")));
    EXPECT_EQ(code, ErrorCode::Invalid);
    ASSERT_TRUE(act(QStringLiteral("triage outcome=accepted")));
    EXPECT_FALSE(act(QStringLiteral("ask agency=nasa")));
    EXPECT_TRUE(reason.contains(QStringLiteral("nasa")));
    EXPECT_FALSE(act(QStringLiteral("resolve regime=MDR outcome=answered text=Ja.")));
    EXPECT_TRUE(reason.contains(QStringLiteral("not tagged")));
}

TEST_F(CaseLife, TaggingKeepsTheRouteOnRecordInStepAsOfItsOwnDay)
{
    ASSERT_EQ(current.route->agencies.size(), 1);
    ASSERT_TRUE(act(QStringLiteral("tag add=MDR"), QDate(2025, 1, 1)));
    EXPECT_EQ(current.route->agencies.size(), 2);
    EXPECT_EQ(current.route->day, QDate(2024, 2, 12));
}

TEST_F(CaseLife, AnActThatChangesNothingIsRefused)
{
    ASSERT_TRUE(act(QStringLiteral("assign officer=ola")));
    EXPECT_FALSE(act(QStringLiteral("assign officer=ola")));
    EXPECT_TRUE(reason.contains(QStringLiteral("nothing to change")));
}

TEST_F(CaseLife, AnAgencyOnTheRouteMayContributeUnaskedOthersMayNot)
{
    ASSERT_TRUE(act(QStringLiteral("triage outcome=accepted")));
    EXPECT_TRUE(act(QStringLiteral("contribute agency=datatilsynet text=Uoppfordret.")));
    EXPECT_FALSE(act(QStringLiteral("contribute agency=dmp text=Vi også.")));
    EXPECT_TRUE(reason.contains(QStringLiteral("neither on its route nor asked")));
}

TEST_F(CaseLife, TheFirstSensibleActLeadsFromReceiptToClosed)
{
    EXPECT_EQ(sensibleActs(current).first(), QStringLiteral("triage"));
    ASSERT_TRUE(act(QStringLiteral("triage outcome=accepted")));
    EXPECT_EQ(sensibleActs(current).first(), QStringLiteral("tag"));
    ASSERT_TRUE(act(QStringLiteral("tag add=GDPR")));
    EXPECT_EQ(sensibleActs(current).first(), QStringLiteral("ask"));
    ASSERT_TRUE(act(QStringLiteral("ask agency=datatilsynet")));
    EXPECT_EQ(sensibleActs(current).first(), QStringLiteral("contribute"));
    ASSERT_TRUE(act(QStringLiteral("contribute agency=datatilsynet text=Ja.")));
    EXPECT_EQ(sensibleActs(current).first(), QStringLiteral("resolve"));
    ASSERT_TRUE(act(QStringLiteral("resolve regime=GDPR outcome=answered text=Ja.")));
    // Who has written in the answer stands behind it before it goes out.
    EXPECT_EQ(sensibleActs(current).first(), QStringLiteral("sign"));
    ASSERT_TRUE(act(QStringLiteral("sign agency=datatilsynet")));
    EXPECT_EQ(sensibleActs(current).first(), QStringLiteral("send"));
    ASSERT_TRUE(act(QStringLiteral("send")));
    EXPECT_EQ(sensibleActs(current).first(), QStringLiteral("close"));
    ASSERT_TRUE(act(QStringLiteral("close")));
    EXPECT_EQ(sensibleActs(current).first(), QStringLiteral("reopen"));
}

TEST_F(CaseLife, ARegimeIsTaggedFromTheDayItIsSwitchedOn)
{
    const auto tagged = [this](const QDate &today) {
        ActContext context = plainContext(today);
        context.knowsRegime = [](const RegimeCode &) { return true; };
        context.regimeIsOn = [](const RegimeCode &regime, const QDate &day) {
            return regime.text() != QLatin1String("KI-forordningen") || day >= QDate(2026, 8, 2);
        };
        TagAct tag;
        tag.add = {RegimeCode(QStringLiteral("KI-forordningen"))};
        return perform(current, tag, context);
    };
    const Result<Case> early = tagged(QDate(2026, 8, 1));
    ASSERT_FALSE(early.ok());
    EXPECT_EQ(early.error().code, ErrorCode::Refused);
    EXPECT_EQ(early.error().english(),
              QStringLiteral("KI-forordningen is not switched on on 01.08.2026. "
                             "Switch it on from a day first, under Responsibility."));
    EXPECT_TRUE(tagged(QDate(2026, 8, 2)).ok());
}

TEST_F(CaseLife, AnAgencyThatHasEndedIsNotAskedButMayStillAnswerWhatItWasAsked)
{
    ASSERT_TRUE(act(QStringLiteral("triage outcome=accepted")));
    ASSERT_TRUE(act(QStringLiteral("ask agency=slv")));
    ActContext later = plainContext(QDate(2026, 1, 5));
    later.agencyGone = [](const AgencyCode &agency, const QDate &day) -> std::optional<AgencyGone> {
        if (agency.text() != QLatin1String("slv") || day < QDate(2024, 1, 1))
            return std::nullopt;
        return AgencyGone{QStringLiteral("Statens legemiddelverk"), QDate(2024, 1, 1),
                          AgencyCode(QStringLiteral("dmp")),
                          QStringLiteral("Direktoratet for medisinske produkter")};
    };
    AskAct ask;
    ask.agency = AgencyCode(QStringLiteral("slv"));
    ask.due = QDate(2026, 2, 1);
    const Result<Case> asked = perform(current, ask, later);
    ASSERT_FALSE(asked.ok());
    EXPECT_EQ(asked.error().code, ErrorCode::Refused);
    EXPECT_EQ(asked.error().english(),
              QStringLiteral("The work of Statens legemiddelverk passed to Direktoratet for medisinske "
                             "produkter on 01.01.2024: ask Direktoratet for medisinske produkter (dmp)."));
    ContributeAct answer;
    answer.agency = ask.agency;
    answer.text = QStringLiteral("Det er utstyr.");
    EXPECT_TRUE(perform(current, answer, later).ok());
    ask.agency = AgencyCode(QStringLiteral("dmp"));
    EXPECT_TRUE(perform(current, ask, later).ok());
}
