#include "core/cases/actdoubts.h"

#include "core/calendar/clock.h"

#include <gtest/gtest.h>

using namespace tverrlos;

namespace {

const QDateTime now = fromOslo(QDate(2024, 2, 20), QTime(14, 0));

} // namespace

TEST(ActDoubts, AreToldOfAMeetingProposedForADayThatIsPast)
{
    ProposeMeetingAct act;
    act.start = fromOslo(QDate(2024, 2, 19), QTime(10, 0));
    ASSERT_EQ(doubtsAbout(act, Case(), now).size(), 1);
    EXPECT_EQ(doubtsAbout(act, Case(), now).first().arguments,
              QStringList{QStringLiteral("19.02.2024 10:00")});
    act.start = fromOslo(QDate(2024, 2, 20), QTime(10, 0));
    EXPECT_TRUE(doubtsAbout(act, Case(), now).isEmpty()) << "the record of a meeting is written on its day";
    act.start = fromOslo(QDate(2024, 2, 21), QTime(10, 0));
    EXPECT_TRUE(doubtsAbout(act, Case(), now).isEmpty());
    EXPECT_TRUE(doubtsAbout(ProposeMeetingAct{}, Case(), now).isEmpty())
        << "that there is no day is told elsewhere";
}

TEST(ActDoubts, AreToldOnceOfEachReferenceThatNobodyKnows)
{
    const QString odd = QStringLiteral("tullloven § 999");
    const ResolveAct act{
        RegimeCode(QStringLiteral("GDPR")),
        ResolutionOutcome::Answered,
        {{StatementLabel::Must, QStringLiteral("Informer."), {odd, QStringLiteral("GDPR art. 6")}},
         {StatementLabel::Should, QStringLiteral("Vurder."), {odd}}}};
    ASSERT_EQ(doubtsAbout(act, Case(), now).size(), 1);
    EXPECT_EQ(doubtsAbout(act, Case(), now).first().arguments, QStringList{odd});
    EXPECT_TRUE(doubtsAbout(NoteAct{odd}, Case(), now).isEmpty());
}

TEST(ActDoubts, AreToldOfACaseClosedWithoutAWordThoughItsSignedAnswerWasNotSent)
{
    Case shown;
    EXPECT_TRUE(doubtsAbout(CloseAct{}, shown, now).isEmpty());
    shown.signOffs = {{AgencyCode(QStringLiteral("dmp")), QDate(2024, 2, 19), QStringLiteral("kari")}};
    EXPECT_EQ(doubtsAbout(CloseAct{}, shown, now).size(), 1);
    EXPECT_TRUE(doubtsAbout(CloseAct{QStringLiteral("Spørsmålet er trukket.")}, shown, now).isEmpty());
    shown.answerSent = QDate(2024, 2, 19);
    EXPECT_TRUE(doubtsAbout(CloseAct{}, shown, now).isEmpty());
}
