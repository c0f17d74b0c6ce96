#include "core/cases/casework.h"

#include "tests/support/core/filledcase.h"

#include <gtest/gtest.h>

using namespace tverrlos;
using tverrlos::tests::plainContext;

namespace {

const QDate today(2024, 2, 20);

/// A case at which somebody throws what no form would hand in.
class HostileActs : public testing::Test
{
protected:
    void SetUp() override
    {
        context = plainContext(today);
        context.knowsProvision = [](const ProvisionCode &code) {
            return code.text() == QLatin1String("gdpr-6");
        };
        context.knowsTopic = [](const TopicCode &code) {
            return code.text() == QLatin1String("transkribering");
        };
        Case enquiry;
        enquiry.number = CaseNumber(2024, 1);
        enquiry.title = QStringLiteral("Transkribering");
        enquiry.problem = QStringLiteral("Kan vi ta opp lyd? Er det medisinsk utstyr?");
        enquiry.received = QDate(2024, 2, 12);
        enquiry.regimes = {{gdpr, RegimeStanding::Suggested, 0.9, {}, {}, {}}};
        enquiry.provisions = {ProvisionCode(QStringLiteral("kom-med-arket"))};
        current = receive(enquiry, context);
        current = *perform(current, TriageAct{}, context);
    }

    /// The code of the refusal; nothing when the act would be done.
    std::optional<ErrorCode> refusal(const Act &act) const
    {
        const Result<Case> after = perform(current, act, context);
        return after.ok() ? std::nullopt : std::optional(after.error().code);
    }

    const RegimeCode gdpr{QStringLiteral("GDPR")};
    const RegimeCode mdr{QStringLiteral("MDR")};
    ActContext context;
    Case current;
};

QString repeated(qsizetype times)
{
    return QString(times, QChar(u'x'));
}

} // namespace

TEST_F(HostileActs, ACaseKeepsItsProblem)
{
    EditAct edit;
    edit.problem = QStringLiteral(" \n");
    EXPECT_EQ(refusal(edit), ErrorCode::Invalid);
    current.problem.clear(); // an enquiry may have come without
    edit.title = QStringLiteral("Annen tittel");
    EXPECT_EQ(refusal(edit), std::nullopt);
}

TEST_F(HostileActs, ANameIsOneLineThatOnePersonReads)
{
    EXPECT_EQ(refusal(AssignAct{QStringLiteral("Kari Nordmann-Øygård")}), std::nullopt);
    EXPECT_EQ(refusal(AssignAct{repeated(5'000)}), ErrorCode::Invalid);
    EXPECT_EQ(refusal(AssignAct{QStringLiteral("kari\nola")}), ErrorCode::Invalid);
    EXPECT_EQ(refusal(AssignAct{QStringLiteral("kari\u202Ealo")}), ErrorCode::Invalid);
    EXPECT_EQ(refusal(AssignAct{QStringLiteral("kari\a")}), ErrorCode::Invalid);
    EditAct title;
    title.title = repeated(5'000);
    EXPECT_EQ(refusal(title), ErrorCode::Invalid);
}

TEST_F(HostileActs, WhatCameInLongerStandsWhileSomethingElseIsCorrected)
{
    current.asker.organisation = repeated(2'000);
    EditAct edit;
    edit.asker = current.asker;
    edit.asker->size = QStringLiteral("14 ansatte");
    EXPECT_EQ(refusal(edit), std::nullopt);
    edit.asker->organisation = repeated(1'999);
    EXPECT_EQ(refusal(edit), ErrorCode::Invalid);
}

TEST_F(HostileActs, ATextHasAnEndAndAListToo)
{
    EXPECT_EQ(refusal(NoteAct{repeated(100'000)}), std::nullopt);
    EXPECT_EQ(refusal(NoteAct{repeated(10'000'000)}), ErrorCode::Invalid);
    ResolveAct resolve;
    resolve.regime = gdpr;
    resolve.statements.fill({StatementLabel::Must, QStringLiteral("Ja."), {}}, 5'000);
    EXPECT_EQ(refusal(resolve), ErrorCode::Invalid);
}

TEST_F(HostileActs, OneActSaysOneThingOfACode)
{
    TagAct tag;
    tag.add = {mdr};
    EXPECT_EQ(refusal(tag), std::nullopt);
    tag.remove = {mdr};
    EXPECT_EQ(refusal(tag), ErrorCode::Invalid);
    tag.remove.clear();
    tag.assess = {mdr};
    EXPECT_EQ(refusal(tag), ErrorCode::Invalid);
    EXPECT_EQ(refusal(PrepareAct{{Preparation::OwnLawyer}, {Preparation::OwnLawyer}}), ErrorCode::Invalid);
    TagAct provisions;
    provisions.addProvisions = provisions.removeProvisions = {ProvisionCode(QStringLiteral("gdpr-6"))};
    EXPECT_EQ(refusal(provisions), ErrorCode::Invalid);
}

TEST_F(HostileActs, AddedCodesAreKnownAndAnyCanBeTakenOff)
{
    TagAct tag;
    tag.addProvisions = {ProvisionCode(QStringLiteral("finnes-ikke"))};
    EXPECT_EQ(refusal(tag), ErrorCode::Invalid);
    tag.addProvisions = {ProvisionCode(QStringLiteral("gdpr-6"))};
    tag.removeProvisions = {ProvisionCode(QStringLiteral("kom-med-arket"))};
    EXPECT_EQ(refusal(tag), std::nullopt);
    tag.addTopics = {TopicCode(QStringLiteral("finnes-ikke"))};
    EXPECT_EQ(refusal(tag), ErrorCode::Invalid);
    tag.addTopics = {TopicCode(QStringLiteral("transkribering"))};
    EXPECT_EQ(refusal(tag), std::nullopt);
}

TEST_F(HostileActs, EachPartOfASplitIsAProblemOfItsOwn)
{
    const QString sound = QStringLiteral("Kan vi ta opp lyd?");
    const QString device = QStringLiteral("Er det medisinsk utstyr?");
    EXPECT_EQ(refusal(SplitAct{{{{}, device}}, sound}), std::nullopt);
    EXPECT_EQ(refusal(SplitAct{{{{}, device}, {{}, QStringLiteral("  er det  medisinsk utstyr?")}}, sound}),
              ErrorCode::Invalid);
    EXPECT_EQ(refusal(SplitAct{{{{}, sound}}, sound}), ErrorCode::Invalid);
}

TEST_F(HostileActs, ARouteIsOfADayWithinTheLifeOfTheCase)
{
    EXPECT_EQ(refusal(RouteAct{QDate(1800, 1, 1)}), ErrorCode::Invalid);
    EXPECT_EQ(refusal(RouteAct{QDate(2024, 2, 11)}), ErrorCode::Invalid);
    EXPECT_EQ(refusal(RouteAct{QDate(2024, 2, 12)}), std::nullopt);
    EXPECT_EQ(refusal(RouteAct{QDate(2024, 9, 1)}), std::nullopt) << "a merger that is known of";
    EXPECT_EQ(refusal(RouteAct{QDate(2999, 1, 1)}), ErrorCode::Invalid);
}

TEST_F(HostileActs, WhatIsPlannedLiesWithinSightAndWhatWasDoneAfterTheReceipt)
{
    const AgencyCode hdir(QStringLiteral("hdir"));
    ProposeMeetingAct propose;
    propose.start = QDateTime(QDate(9999, 1, 1), QTime(9, 0), Qt::UTC);
    EXPECT_EQ(refusal(propose), ErrorCode::Invalid);
    EXPECT_EQ(refusal(AskAct{hdir, {}, QDate(9999, 1, 1)}), ErrorCode::Invalid);
    EXPECT_EQ(refusal(HoursAct{hdir, 60, QDate(1800, 1, 1)}), ErrorCode::Invalid);
    EXPECT_EQ(refusal(HoursAct{hdir, 60, QDate(2024, 2, 12)}), std::nullopt);
    EXPECT_EQ(refusal(HoursAct{hdir, 200 * 60, {}}), std::nullopt);
    EXPECT_EQ(refusal(HoursAct{hdir, 200 * 60 + 1, {}}), ErrorCode::Invalid) << "more than a month of work";
    EXPECT_EQ(refusal(HoursAct{hdir, -60, {}}), ErrorCode::Invalid);
}

TEST_F(HostileActs, AnAgencyNamedTwiceWasThereOnce)
{
    const AgencyCode hdir(QStringLiteral("hdir"));
    const auto does = [this](const Act &act) {
        const auto after = perform(current, act, context);
        ASSERT_TRUE(after.ok()) << after.error().english().toStdString();
        current = *after;
    };
    ProposeMeetingAct propose;
    propose.start = QDateTime(QDate(2024, 2, 19), QTime(9, 0), Qt::UTC);
    propose.invited = {hdir, hdir};
    does(propose);
    does(ConfirmMeetingAct{});
    HoldMeetingAct hold;
    hold.attended = {hdir, hdir};
    hold.minutesSpent = 90;
    hold.actions = {{QStringLiteral("  "), hdir, {}}};
    EXPECT_EQ(refusal(hold), ErrorCode::Invalid) << "an action that says nothing";
    hold.actions.clear();
    does(hold);
    EXPECT_EQ(current.meetings.first().invited.size(), 1);
    EXPECT_EQ(current.totalMinutes(), 90);
}

TEST_F(HostileActs, AContributionIsUnderARegimeOfTheCase)
{
    const AgencyCode speaker(QStringLiteral("datatilsynet")); // on the route
    ContributeAct contribute{speaker, RegimeCode(QStringLiteral("XX")), ContributionState::Delivered,
                             QStringLiteral("Ja."), 0};
    EXPECT_EQ(refusal(contribute), ErrorCode::Invalid);
    contribute.regime = mdr;
    EXPECT_EQ(refusal(contribute), ErrorCode::Refused) << "the case is not about it";
    contribute.regime = gdpr;
    EXPECT_EQ(refusal(contribute), std::nullopt);
    contribute.state = ContributionState::Asked;
    EXPECT_EQ(refusal(contribute), ErrorCode::Invalid);
}

TEST_F(HostileActs, WhatCannotBeADateStaysInTheWords)
{
    const auto parsed = parseAct({QStringLiteral("meeting"), QStringLiteral("hold"),
                                  QStringLiteral("action=dmp: sender veilederen (2024-99-99)")});
    ASSERT_TRUE(parsed.ok());
    const AgreedAction action = std::get<HoldMeetingAct>(*parsed).actions.value(0);
    EXPECT_EQ(action.what, QStringLiteral("sender veilederen (2024-99-99)"));
    EXPECT_FALSE(action.due);
}

TEST_F(HostileActs, AnActThatTakesNothingSaysSo)
{
    const auto parsed = parseAct({QStringLiteral("undo"), QStringLiteral("mer=1")});
    ASSERT_FALSE(parsed.ok());
    EXPECT_EQ(parsed.error().english(), QStringLiteral("“undo” takes nothing more, and so not “mer”."));
}

TEST_F(HostileActs, AReferenceSaysSomethingAndBelongsToAStatement)
{
    const ResolveAct resolve{gdpr,
                             ResolutionOutcome::Answered,
                             {{StatementLabel::Must,
                               QStringLiteral("Ja."),
                               {QString(), QStringLiteral(" GDPR art. 6 "), QStringLiteral("GDPR art. 6")}}}};
    const auto after = perform(current, resolve, context);
    ASSERT_TRUE(after.ok());
    EXPECT_EQ(after->resolutions.first().statements.first().references,
              QStringList{QStringLiteral("GDPR art. 6")});
    EXPECT_FALSE(parseAct({QStringLiteral("resolve"), QStringLiteral("regime=GDPR"),
                           QStringLiteral("outcome=not-assessed"), QStringLiteral("reference=GDPR art. 6")})
                     .ok());
}
