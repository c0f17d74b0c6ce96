#include "core/cases/casework.h"

#include "tests/support/core/filledcase.h"

#include <gtest/gtest.h>

using namespace tverrlos;
using tverrlos::tests::plainContext;

namespace {

const QDate today(2024, 2, 20);

AgencyCode agency(const char *code)
{
    return AgencyCode(QString::fromLatin1(code));
}

RegimeCode regime(const char *code)
{
    return RegimeCode(QString::fromLatin1(code));
}

Act position(const QString &text, const QList<AgencyCode> &agreed, const QList<Dissent> &dissents = {})
{
    return HarmoniseAct{regime("GDPR"), text, agreed, dissents};
}

/// An accepted case that two agencies have spoken on.
class Agreement : public testing::Test
{
protected:
    void SetUp() override
    {
        context = plainContext(today);
        context.otherCase = [this](const CaseNumber &number) {
            return other && other->number == number ? std::optional(*other) : std::nullopt;
        };
        Case enquiry;
        enquiry.number = CaseNumber(2024, 1);
        enquiry.title = QStringLiteral("Transkribering");
        enquiry.problem = QStringLiteral("Kan vi ta opp lyd?\nEr det medisinsk utstyr?");
        enquiry.context = QStringLiteral("Fire fastleger.");
        enquiry.asker.organisation = QStringLiteral("Legekontoret Lia");
        enquiry.received = QDate(2024, 2, 12);
        enquiry.regimes = {{regime("GDPR"), RegimeStanding::Suggested, 0.9, {}, {}, {}}};
        current = receive(enquiry, plainContext(QDate(2024, 2, 12)));
        does(TriageAct{TriageOutcome::Accepted, {}, {}, {}, {}});
        TagAct confirmed;
        confirmed.add = {regime("GDPR")};
        does(confirmed);
        does(ContributeAct{agency("datatilsynet"), regime("GDPR"), ContributionState::Delivered,
                           QStringLiteral("Ja."), 0});
        does(AskAct{agency("hdir"), {}, {}});
        does(ContributeAct{agency("hdir"), {}, ContributionState::NoRemark, {}, 0});
        before = current;
    }

    void does(const Act &act)
    {
        const Result<Case> after = perform(current, act, context);
        ASSERT_TRUE(after.ok()) << qPrintable(actCode(act)) << ": " << qPrintable(after.error().english());
        current = *after;
    }
    void resolves() { does(ResolveAct{regime("GDPR"), ResolutionOutcome::NotAssessed, {}}); }
    /// The code of the refusal; nothing when the act was done.
    std::optional<ErrorCode> refusal(const Act &act) const
    {
        const Result<Case> after = perform(current, act, context);
        return after.ok() ? std::nullopt : std::optional(after.error().code);
    }

    ActContext context;
    std::optional<Case> other;
    Case current;
    Case before;
};

} // namespace

TEST_F(Agreement, PreparationIsNotedItemByItem)
{
    does(PrepareAct{{Preparation::OwnPosition, Preparation::OwnLawyer}, {}});
    EXPECT_EQ(current.prepared, (QList<Preparation>{Preparation::OwnLawyer, Preparation::OwnPosition}));
    does(PrepareAct{{Preparation::SourcesRead}, {Preparation::OwnLawyer}});
    EXPECT_EQ(current.prepared, (QList<Preparation>{Preparation::SourcesRead, Preparation::OwnPosition}));
    EXPECT_EQ(refusal(PrepareAct{{Preparation::SourcesRead}, {}}), ErrorCode::Refused);
}

TEST_F(Agreement, TheAskerIsToldOnADayThatHasBeen)
{
    EXPECT_EQ(refusal(TellAct{QDate(2024, 2, 21)}), ErrorCode::Invalid);
    EXPECT_EQ(refusal(TellAct{QDate(2024, 2, 11)}), ErrorCode::Invalid);
    does(TellAct{});
    EXPECT_EQ(current.triage->askerTold, today);
    Case untouched = before;
    untouched.triage.reset();
    EXPECT_FALSE(perform(untouched, TellAct{}, context).ok());
}

TEST_F(Agreement, OnlyAnAnsweredEnquiryPointsToAPublishedAnswer)
{
    EXPECT_EQ(refusal(TriageAct{TriageOutcome::Declined, {}, {}, QStringLiteral("SV-1"), {}}),
              ErrorCode::Invalid);
    EXPECT_EQ(refusal(TriageAct{TriageOutcome::Answered, QStringLiteral(" "), {}, {}, {}}),
              ErrorCode::Invalid)
        << "the asker must learn where the answer is";
    EXPECT_FALSE(
        refusal(TriageAct{TriageOutcome::Answered, QStringLiteral("Se helsenorge.no."), {}, {}, {}}));
    does(TriageAct{TriageOutcome::Answered, {}, {}, QStringLiteral("SV-1"), today});
    EXPECT_EQ(current.status, CaseStatus::Closed);
    EXPECT_EQ(current.triage->publishedAnswer, QStringLiteral("SV-1"));
    EXPECT_EQ(current.triage->askerTold, today);
}

TEST_F(Agreement, ASplitKeepsOneProblemAndMakesACaseOfEachOther)
{
    const QString first = QStringLiteral("Kan vi ta opp lyd?");
    const SplitAct split{{{QString(), QStringLiteral(" Er det medisinsk utstyr? ")}}, first};
    for (const SplitAct &wrong :
         {SplitAct{{}, first}, SplitAct{{{QStringLiteral("T"), QString()}}, first}, SplitAct{split.parts, {}},
          SplitAct{split.parts, QStringLiteral("  ")}, SplitAct{split.parts, current.problem}})
        EXPECT_EQ(refusal(wrong), ErrorCode::Invalid);
    const QList<Case> siblings = siblingsOf(current, split, context);
    does(split);
    EXPECT_EQ(current.problem, first);
    ASSERT_EQ(siblings.size(), 1);
    const Case &sibling = siblings.first();
    EXPECT_EQ(sibling.problem, QStringLiteral("Er det medisinsk utstyr?"));
    EXPECT_EQ(sibling.title, before.title);
    EXPECT_EQ(sibling.splitFrom, before.number);
    EXPECT_EQ(sibling.asker, before.asker);
    EXPECT_EQ(sibling.context, before.context);
    EXPECT_EQ(sibling.received, before.received);
    EXPECT_EQ(sibling.deadline, before.deadline);
    EXPECT_EQ(sibling.status, CaseStatus::InProgress); // accepted as a whole
    EXPECT_TRUE(sibling.contributions.isEmpty());
}

TEST_F(Agreement, AMergerNeedsACaseWhereTheWorkGoesOn)
{
    EXPECT_EQ(refusal(MergeAct{current.number}), ErrorCode::Invalid);
    EXPECT_EQ(refusal(MergeAct{CaseNumber(2024, 2)}), ErrorCode::Invalid);
    other = before;
    other->number = CaseNumber(2024, 2);
    other->mergedInto = CaseNumber(2024, 3);
    EXPECT_EQ(refusal(MergeAct{other->number}), ErrorCode::Refused);
    other->mergedInto.reset();
    does(MergeAct{other->number});
    EXPECT_EQ(current.status, CaseStatus::Closed);
    EXPECT_EQ(current.disposition, Disposition::Referred);
    EXPECT_EQ(current.mergedInto, other->number);
    does(ReopenAct{QStringLiteral("Ikke samme sak")});
    EXPECT_FALSE(current.mergedInto);
    EXPECT_TRUE(current.isOpen());
}

TEST_F(Agreement, AMergerWaitsForTheAgencyThatIsWaitedFor)
{
    does(AskAct{agency("hdir"), {}, {}});
    other = before;
    other->number = CaseNumber(2024, 2);
    EXPECT_EQ(refusal(MergeAct{other->number}), ErrorCode::Refused);
}

TEST_F(Agreement, AHarmonisedPositionNamesWhoAgreesAndWhatOthersHold)
{
    const QString text = QStringLiteral("Art. 6 nr. 1 e.");
    EXPECT_EQ(refusal(position(text, {})), ErrorCode::Invalid);
    EXPECT_EQ(refusal(position(QStringLiteral(" "), {agency("hdir")})), ErrorCode::Invalid);
    EXPECT_EQ(refusal(position(text, {agency("atlantis")})), ErrorCode::Invalid);
    EXPECT_EQ(refusal(position(text, {agency("hdir")}, {{agency("hdir"), text}})), ErrorCode::Invalid);
    EXPECT_EQ(refusal(position(text, {agency("hdir")}, {{agency("dmp"), QString()}})), ErrorCode::Invalid);
    EXPECT_EQ(refusal(HarmoniseAct{regime("MDR"), text, {agency("hdir")}, {}}), ErrorCode::Refused);

    does(position(text, {agency("datatilsynet"), agency("datatilsynet")},
                  {{agency("hdir"), QStringLiteral("Samtykke.")}}));
    ASSERT_EQ(current.positions.size(), 1);
    EXPECT_EQ(current.positions[0].agreed, QList<AgencyCode>{agency("datatilsynet")});
    EXPECT_EQ(current.positions[0].dissents.size(), 1);
    does(position(QStringLiteral("Art. 6 nr. 1 c."), {agency("datatilsynet"), agency("hdir")}));
    ASSERT_EQ(current.positions.size(), 1); // it replaces what stood
    EXPECT_TRUE(current.positions[0].dissents.isEmpty());
}

TEST_F(Agreement, TheAnswerIsSignedThenSentAndAChangeTakesBothAway)
{
    EXPECT_EQ(refusal(SignAct{agency("datatilsynet"), false}), ErrorCode::Refused); // nothing to stand behind
    resolves();
    EXPECT_EQ(current.awaitingSignOff(), QList<AgencyCode>{agency("datatilsynet")});
    EXPECT_EQ(sensibleActs(current).first(), QStringLiteral("sign"));
    EXPECT_EQ(refusal(SendAct{}), ErrorCode::Refused);
    EXPECT_EQ(refusal(SignAct{agency("dmp"), false}), ErrorCode::Refused); // has no part in it
    does(SignAct{agency("datatilsynet"), false});
    EXPECT_EQ(sensibleActs(current).first(), QStringLiteral("send"));
    EXPECT_EQ(refusal(SendAct{QDate(2024, 2, 21)}), ErrorCode::Invalid);
    does(SendAct{});
    EXPECT_EQ(current.answerSent, today);
    does(LimitAct{agency("datatilsynet"), QStringLiteral("Ikke vurdert: forskning.")});
    EXPECT_TRUE(current.signOffs.isEmpty());
    EXPECT_FALSE(current.answerSent);
    does(SignAct{agency("datatilsynet"), false});
    does(SignAct{agency("datatilsynet"), true});
    EXPECT_TRUE(current.signOffs.isEmpty());
    does(LimitAct{agency("datatilsynet"), QString()});
    EXPECT_TRUE(current.limits.isEmpty());
}

TEST_F(Agreement, ADiscussionBelongsToARegimeOfTheCase)
{
    does(NoteAct{QStringLiteral("Er dette helsehjelp?"), regime("GDPR")});
    EXPECT_EQ(current.notes.last().regime, regime("GDPR"));
    EXPECT_EQ(refusal(NoteAct{QStringLiteral("x"), regime("atlantis")}), ErrorCode::Invalid);
}

TEST_F(Agreement, WhatCameAfterIsKeptWithTheClosedCase)
{
    resolves();
    does(CloseAct{});
    EXPECT_EQ(refusal(FeedbackAct{6, {}, {}}), ErrorCode::Invalid);
    EXPECT_EQ(refusal(FeedbackAct{0, {}, {}}), ErrorCode::Invalid);
    EXPECT_EQ(refusal(FeedbackAct{}), ErrorCode::Invalid);
    does(FeedbackAct{4, QStringLiteral("Klart."), {}});
    does(AftermathAct{ProjectOutcome::Stopped, {}, {}});
    EXPECT_EQ(current.feedback->usefulness, 4);
    EXPECT_EQ(current.aftermath->outcome, ProjectOutcome::Stopped);
    EXPECT_EQ(current.status, CaseStatus::Closed);
}

TEST_F(Agreement, AHeldEnquiryCanBeToldOf)
{
    Case held = before;
    held.triage.reset();
    const Result<Case> after =
        perform(held, TriageAct{TriageOutcome::Incomplete, QStringLiteral("Kontekst"), {}, {}, {}}, context);
    ASSERT_TRUE(after.ok());
    EXPECT_TRUE(sensibleActs(*after).contains(QStringLiteral("tell")));
}

TEST_F(Agreement, EveryActIsTakenBackAndDoneAgain)
{
    other = before;
    other->number = CaseNumber(2024, 2);
    resolves();
    const Case resolved = current;
    const QList<Act> acts{TellAct{},
                          PrepareAct{{Preparation::OwnLawyer}, {}},
                          SplitAct{{{QStringLiteral("T"), QStringLiteral("P")}}, QStringLiteral("Rest")},
                          MergeAct{other->number},
                          position(QStringLiteral("Sammen."), {agency("datatilsynet")}),
                          LimitAct{agency("hdir"), QStringLiteral("Ikke alt.")},
                          SignAct{agency("datatilsynet"), false},
                          NoteAct{QStringLiteral("Internt"), regime("GDPR")},
                          FeedbackAct{3, {}, {}},
                          AftermathAct{ProjectOutcome::InUse, {}, {}}};
    for (const Act &act : acts) {
        current = resolved;
        does(act);
        CaseEvent event;
        event.act = actCode(act);
        std::tie(event.from, event.to) = differences(resolved, current);
        const Result<Case> back = undone(current, event);
        ASSERT_TRUE(back.ok()) << qPrintable(event.act);
        EXPECT_EQ(*back, resolved) << qPrintable(event.act);
        const Result<Case> again = redone(*back, event);
        ASSERT_TRUE(again.ok()) << qPrintable(event.act);
        EXPECT_EQ(*again, current) << qPrintable(event.act);
    }
}

TEST_F(Agreement, TheAnswerIsNotSentWhileAnAskedAgencyIsWaitedFor)
{
    resolves();
    does(SignAct{agency("datatilsynet"), false, {}});
    does(AskAct{agency("dmp"), {}, {}});
    EXPECT_EQ(refusal(SendAct{}), ErrorCode::Refused);
    does(ContributeAct{agency("dmp"), {}, ContributionState::NoRemark, {}, 0});
    EXPECT_FALSE(refusal(SendAct{}));
}

TEST_F(Agreement, ACaseWithAnAnswerIsNotTriagedAwayButCanBeWithdrawn)
{
    resolves();
    EXPECT_EQ(refusal(TriageAct{TriageOutcome::Declined, {}, {}, {}, {}}), ErrorCode::Refused);
    EXPECT_EQ(refusal(TriageAct{TriageOutcome::OutOfScope, {}, {}, {}, {}}), ErrorCode::Refused);
    EXPECT_EQ(refusal(TriageAct{TriageOutcome::Referred, {}, QStringLiteral("Lovdata"), {}, {}}),
              ErrorCode::Refused);
    EXPECT_FALSE(refusal(TriageAct{TriageOutcome::Withdrawn, {}, {}, {}, {}}));
}
