#include "core/cases/casework.h"

#include "tests/support/core/filledcase.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace tverrlos;
using tverrlos::tests::plainContext;

namespace {

const AgencyCode hdir(QStringLiteral("hdir"));
const AgencyCode slv(QStringLiteral("slv"));
const AgencyCode ks(QStringLiteral("ks"));
const RegimeCode gdpr(QStringLiteral("GDPR"));
const RegimeCode mdr(QStringLiteral("MDR"));

/// A case of 2024 under two regimes, accepted and routed to nobody yet; SLV has ended.
class AgencyPart : public testing::Test
{
protected:
    void SetUp() override
    {
        context = plainContext(QDate(2024, 2, 20));
        context.route = nullptr;
        context.knowsAgency = nullptr;
        context.agencyGone = [](const AgencyCode &agency, const QDate &day) -> std::optional<AgencyGone> {
            if (agency != slv || day < QDate(2024, 1, 1))
                return std::nullopt;
            return AgencyGone{QStringLiteral("Statens legemiddelverk"), QDate(2024, 1, 1),
                              AgencyCode(QStringLiteral("dmp")),
                              QStringLiteral("Direktoratet for medisinske produkter")};
        };
        Case enquiry;
        enquiry.number = CaseNumber(2024, 1);
        enquiry.title = QStringLiteral("Transkribering");
        enquiry.problem = QStringLiteral("Kan vi ta opp lyd?");
        enquiry.received = QDate(2024, 2, 12);
        for (const RegimeCode &code : {gdpr, mdr})
            enquiry.regimes.append({code, RegimeStanding::Confirmed, 1, {}, {}, {}});
        current = receive(enquiry, context);
        does(TriageAct{TriageOutcome::Accepted, {}, {}, {}, {}});
    }
    void does(const Act &act)
    {
        const Result<Case> after = perform(current, act, context);
        ASSERT_TRUE(after.ok()) << qPrintable(after.error().english());
        current = *after;
    }
    QString refusal(const Act &act) const
    {
        const Result<Case> after = perform(current, act, context);
        return after.ok() ? QString() : after.error().english();
    }
    void asks(const RegimeCode &regime)
    {
        AskAct ask;
        ask.agency = hdir;
        ask.regime = regime;
        does(ask);
    }
    void says(const RegimeCode &regime, const char *text = "Ja.")
    {
        does(ContributeAct{hdir, regime, ContributionState::Delivered, QString::fromUtf8(text), 0});
    }

    ActContext context;
    Case current;
};

} // namespace

TEST_F(AgencyPart, AContributionUnderARegimeAnswersWhatTheAgencyWasAskedAsAWhole)
{
    asks({});
    EXPECT_EQ(current.status, CaseStatus::Waiting);
    says(gdpr);
    ASSERT_EQ(current.contributions.size(), 1);
    EXPECT_EQ(current.contributions.first().regime, gdpr);
    EXPECT_EQ(current.contributions.first().state, ContributionState::Delivered);
    EXPECT_TRUE(current.waitingFor().isEmpty());
    EXPECT_NE(current.status, CaseStatus::Waiting);
    says(mdr, "Ikke utstyr."); // the rest of its part, not a correction of the first
    ASSERT_EQ(current.contributions.size(), 2);
    EXPECT_EQ(current.contributions.first().text, QStringLiteral("Ja."));
}

TEST_F(AgencyPart, AContributionAnswersWhatWasAskedUnderItsRegimeFirst)
{
    asks({});
    asks(gdpr);
    says(gdpr);
    ASSERT_EQ(current.contributions.size(), 2);
    EXPECT_EQ(current.contributions.first().state, ContributionState::Asked);
    EXPECT_EQ(current.contributions.last().state, ContributionState::Delivered);
    says({});
    EXPECT_TRUE(current.waitingFor().isEmpty());
    says(gdpr, "Nei."); // nothing waits: a correction
    EXPECT_EQ(current.contributions.size(), 2);
    EXPECT_EQ(current.contributions.last().text, QStringLiteral("Nei."));
}

TEST_F(AgencyPart, AContributionOfTheWholePartAnswersEverythingThatWaitsForTheAgency)
{
    asks(gdpr);
    asks(mdr);
    says({});
    ASSERT_EQ(current.contributions.size(), 2);
    EXPECT_EQ(current.contributions.first().regime, gdpr);
    EXPECT_EQ(current.contributions.last().regime, mdr);
    EXPECT_TRUE(current.waitingFor().isEmpty());
}

TEST_F(AgencyPart, WhoContributesHasAPartInTheCaseAndWhoHoldsAViewNeedNot)
{
    asks(gdpr);
    const ContributeAct contributed{ks, gdpr, ContributionState::Delivered, QStringLiteral("Ja."), 0};
    EXPECT_EQ(refusal(contributed),
              QStringLiteral(
                  "ks has no part in case 2024-0001: it is neither on its route nor asked. Ask it first."));
    does(HarmoniseAct{gdpr, QStringLiteral("Ja."), {hdir}, {{ks, QStringLiteral("nei")}}});
    does(LimitAct{ks, QStringLiteral("Ikke kommunene.")});
}

TEST_F(AgencyPart, WhoHasEndedTakesNoPartFromThatDayOn)
{
    const QString passedOn =
        QStringLiteral("The work of Statens legemiddelverk passed to Direktoratet for medisinske "
                       "produkter on 01.01.2024: ask Direktoratet for medisinske produkter (dmp).");
    AskAct ask;
    ask.agency = slv;
    HoursAct hours;
    hours.agency = slv;
    hours.minutes = 60;
    ProposeMeetingAct meeting;
    meeting.start = QDateTime(QDate(2024, 3, 1), QTime(9, 0), Qt::UTC);
    meeting.invited = {slv};
    asks(gdpr);
    const QList<Act> acts{ask,
                          hours,
                          meeting,
                          LimitAct{slv, QStringLiteral("Ikke utstyr.")},
                          HarmoniseAct{gdpr, QStringLiteral("Ja."), {hdir}, {{slv, QStringLiteral("nei")}}},
                          ContributeAct{slv, gdpr, ContributionState::Delivered, QStringLiteral("Ja."), 0}};
    for (const Act &act : acts)
        EXPECT_EQ(refusal(act), passedOn) << qPrintable(actCode(act));
}
