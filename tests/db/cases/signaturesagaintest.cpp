#include "core/cases/casequeries.h"
#include "core/cases/caserepository.h"
#include "core/texts/textstore.h"
#include "tests/support/core/filledcase.h"
#include "tests/support/db/testdatabase.h"

// A name that becomes known after words were found fit to go out.
namespace tverrlos::tests {

namespace {

const QDate day(2024, 2, 12);
const QString kari = QStringLiteral("kari");
const RegimeCode gdpr(QStringLiteral("GDPR"));
const AgencyCode hdir(QStringLiteral("hdir"));

} // namespace

class KnownSince : public OverBothBackEnds
{
protected:
    /// Resolved with words that only somebody who knows the officers can object to, and signed.
    CaseNumber signedCase()
    {
        const CaseNumber number = store().casework().create(enquiry(day), {}, kari)->now.number;
        done(number, TriageAct{});
        done(number, TagAct{{gdpr}, {}, {}, {}, {}, {}, {}, QStringLiteral("lest")});
        done(number, AskAct{hdir, gdpr, {}});
        done(number, ContributeAct{hdir, gdpr, ContributionState::NoRemark, {}, 0});
        const Case now = *store().cases().find(number);
        for (const CaseRegime &entry : now.regimes)
            done(number,
                 ResolveAct{entry.regime,
                            ResolutionOutcome::Answered,
                            {{StatementLabel::Must, QStringLiteral("Dette har Endtan sett på."), {}}}});
        done(number, SignAct{hdir, false, {}});
        return number;
    }
    void done(const CaseNumber &number, const Act &act)
    {
        const auto receipt = store().casework().perform(number, act, kari);
        EXPECT_TRUE(receipt.ok()) << actCode(act).toStdString() << ": "
                                  << (receipt.ok() ? "" : receipt.error().english().toStdString());
    }
    /// From now on the office has an officer of that name.
    void assignAnotherCaseTo(const QString &officer)
    {
        const auto other = store().casework().create(enquiry(day.addDays(1)), {}, kari);
        ASSERT_TRUE(other.ok());
        done(other->now.number, AssignAct{officer});
    }
};
OVER_BOTH_BACK_ENDS(KnownSince);

TEST_P(KnownSince, ASignatureIsNotDoneAgainWhenTheAnswerNamesAnOfficer)
{
    const CaseNumber number = signedCase();
    done(number, UndoAct{});
    assignAnotherCaseTo(QStringLiteral("Endtan"));
    const auto again = store().casework().perform(number, RedoAct{}, kari);
    ASSERT_FALSE(again.ok());
    EXPECT_EQ(again.error().code, ErrorCode::Refused);
    EXPECT_TRUE(again.error().english().contains(QStringLiteral("Endtan")))
        << again.error().english().toStdString();
    EXPECT_TRUE(store().cases().find(number)->signOffs.isEmpty());
}

TEST_P(KnownSince, NorBroughtBackByTakingItsWithdrawalBack)
{
    const CaseNumber number = signedCase();
    done(number, SignAct{hdir, true, {}});
    assignAnotherCaseTo(QStringLiteral("Endtan"));
    EXPECT_FALSE(store().casework().perform(number, UndoAct{}, kari).ok());
}

TEST_P(KnownSince, WhatNobodyHasBecomeKnownInIsDoneAgain)
{
    const CaseNumber number = signedCase();
    done(number, UndoAct{});
    assignAnotherCaseTo(QStringLiteral("Toril"));
    done(number, RedoAct{});
    EXPECT_EQ(store().cases().find(number)->signOffs.size(), 1);
    const QList<AgencyCode> others = store().cases().find(number)->awaitingSignOff();
    for (const AgencyCode &agency : others)
        done(number, SignAct{agency, false, {}});
    done(number, SendAct{});
    done(number, UndoAct{});
    done(number, RedoAct{});
    EXPECT_TRUE(store().cases().find(number)->answerSent);
}

TEST_P(KnownSince, ATextOfTheOfficeMayNotNameItsOfficers)
{
    const TextKey closing{QStringLiteral("notice.closing"), CaseLanguage::Bokmal};
    const QString own = QStringLiteral("Saken følges opp av Endtan.");
    ASSERT_TRUE(store().texts().write(closing, own, kari).ok());
    ASSERT_TRUE(store().texts().write(closing, std::nullopt, kari).ok());
    assignAnotherCaseTo(QStringLiteral("endtan"));
    const auto refused = store().texts().write(closing, own, kari);
    ASSERT_FALSE(refused.ok());
    EXPECT_TRUE(refused.error().english().contains(QStringLiteral("Endtan")));
}

} // namespace tverrlos::tests
