#include "core/triage/triagenotice.h"
#include "core/triage/problempieces.h"

#include <gtest/gtest.h>

using namespace tverrlos;

namespace {

Case asked(CaseLanguage language)
{
    Case c;
    c.number = CaseNumber(2026, 42);
    c.title = QStringLiteral("KI i {journalen}");
    c.received = QDate(2026, 11, 2);
    c.language = language;
    c.asker.contactAddress = QStringLiteral("post@fjellsida.eksempel.no");
    return c;
}

const CaseLanguage languages[] = {CaseLanguage::Bokmal, CaseLanguage::Nynorsk, CaseLanguage::English};
const TriageOutcome told[] = {TriageOutcome::Answered, TriageOutcome::Referred, TriageOutcome::OutOfScope,
                              TriageOutcome::Declined, TriageOutcome::Incomplete};

} // namespace

TEST(TriageNotice, IsReadyForEveryOutcomeInEveryLanguageOfTheOffice)
{
    for (const CaseLanguage language : languages)
        for (const TriageOutcome outcome : told) {
            TriageAct act;
            act.outcome = outcome;
            act.reason = QStringLiteral("En grunn til dette.");
            act.referredTo = QStringLiteral("Datatilsynet");
            const auto notice =
                triageNotice(asked(language), act, IdentifyingCheck(), QStringLiteral("SV-1"));
            ASSERT_TRUE(notice) << qPrintable(codeOf(language)) << qPrintable(codeOf(outcome));
            EXPECT_EQ(notice->address, QStringLiteral("post@fjellsida.eksempel.no"));
            for (const char *part : {"2026-0042", "02.11.2026", "KI i {journalen}", "En grunn til dette."})
                EXPECT_TRUE(notice->text.contains(QString::fromUtf8(part)))
                    << part << qPrintable(notice->text);
            QString rest = notice->text;
            EXPECT_FALSE(rest.remove(QStringLiteral("{journalen}")).contains(QLatin1Char('{')))
                << qPrintable(rest);
        }
}

TEST(TriageNotice, SpeaksTheAskersLanguage)
{
    TriageAct act;
    act.outcome = TriageOutcome::Declined;
    EXPECT_TRUE(triageNotice(asked(CaseLanguage::Bokmal), act, IdentifyingCheck())
                    ->text.contains(QStringLiteral("forvaltningsloven § 11")));
    EXPECT_TRUE(triageNotice(asked(CaseLanguage::Nynorsk), act, IdentifyingCheck())
                    ->text.contains(QStringLiteral("forvaltningslova § 11")));
    EXPECT_TRUE(triageNotice(asked(CaseLanguage::English), act, IdentifyingCheck())
                    ->text.contains(QStringLiteral("Public Administration Act")));
}

TEST(TriageNotice, LeavesOutWhatNothingWasSaidAbout)
{
    TriageAct act;
    act.outcome = TriageOutcome::OutOfScope;
    const QString text = triageNotice(asked(CaseLanguage::Bokmal), act, IdentifyingCheck())->text;
    EXPECT_FALSE(text.contains(QStringLiteral("\n\n\n")));
    act.reason = QStringLiteral("X");
    EXPECT_EQ(triageNotice(asked(CaseLanguage::Bokmal), act, IdentifyingCheck())->text.size(),
              text.size() + 3);
}

TEST(TriageNotice, AsksAnIncompleteEnquiryForWhatHasNotBeenPrepared)
{
    TriageAct act;
    act.outcome = TriageOutcome::Incomplete;
    act.reason = QStringLiteral("Databehandleravtalen");
    Case c = asked(CaseLanguage::Bokmal);
    EXPECT_TRUE(triageNotice(c, act, IdentifyingCheck())->text.contains(QStringLiteral("personvernombud")));
    c.prepared = {Preparation::DataProtectionOfficer};
    EXPECT_FALSE(triageNotice(c, act, IdentifyingCheck())->text.contains(QStringLiteral("personvernombud")));
    EXPECT_TRUE(triageNotice(c, act, IdentifyingCheck())->text.contains(QStringLiteral("jurist")));
    c.prepared = allOf<Preparation>();
    EXPECT_FALSE(triageNotice(c, act, IdentifyingCheck())->text.contains(QStringLiteral("jurist")));
}

TEST(TriageNotice, IsNotWrittenWhereTheAnswerItselfTells)
{
    for (const TriageOutcome outcome :
         {TriageOutcome::Accepted, TriageOutcome::Complete, TriageOutcome::Withdrawn}) {
        TriageAct act;
        act.outcome = outcome;
        EXPECT_FALSE(triageNotice(asked(CaseLanguage::Bokmal), act, IdentifyingCheck()));
    }
}

TEST(ReferralChannels, HaveANameInEveryLanguageAndACodeEach)
{
    QStringList codes;
    for (const ReferralChannel &channel : referralChannels(CaseLanguage::Bokmal))
        codes.append(channel.code);
    EXPECT_TRUE(codes.contains(QStringLiteral("dmp-devices")));
    EXPECT_TRUE(codes.contains(QStringLiteral("datatilsynet-sandbox")));
    EXPECT_TRUE(codes.contains(QStringLiteral("own-lawyers")));
    EXPECT_EQ(QSet<QString>(codes.begin(), codes.end()).size(), codes.size());
    for (const CaseLanguage language : languages)
        for (const ReferralChannel &channel : referralChannels(language))
            EXPECT_FALSE(channel.name.isEmpty()) << qPrintable(channel.code);
}

TEST(ProblemPieces, AreItemsOfAListWhereverItStands)
{
    const QStringList pieces = problemPieces(QStringLiteral(
        "Vi har to spørsmål: 1) Kan vi ta opp lyd? 2) Er verktøyet medisinsk utstyr etter art. 2?"));
    ASSERT_EQ(pieces.size(), 3);
    EXPECT_EQ(proposedProblems(pieces, 2), (QList<int>{1, 1, 2}));
    EXPECT_EQ(titleOfProblem(pieces[2]), QStringLiteral("Er verktøyet medisinsk utstyr etter art. 2?"));
}

TEST(ProblemPieces, AreParagraphsOrElseSentences)
{
    EXPECT_EQ(problemPieces(QStringLiteral("Første avsnitt. Går videre.\n\nAndre avsnitt?")).size(), 2);
    EXPECT_EQ(problemPieces(QStringLiteral("Har vi grunnlag etter GDPR art. 6? Må vi melde, jf. nr. 3? Ja.")),
              (QStringList{QStringLiteral("Har vi grunnlag etter GDPR art. 6?"),
                           QStringLiteral("Må vi melde, jf. nr. 3?"), QStringLiteral("Ja.")}));
    EXPECT_TRUE(problemPieces(QString()).isEmpty());
}

TEST(ProblemPieces, AreNotSortedByGuessing)
{
    const QStringList pieces{QStringLiteral("Ett?"), QStringLiteral("To?"), QStringLiteral("Tre?")};
    EXPECT_EQ(proposedProblems(pieces, 2), (QList<int>{1, 1, 1}));
    EXPECT_EQ(proposedProblems(pieces, 3), (QList<int>{1, 2, 3}));
    EXPECT_EQ(textOfProblem(pieces, {1, 2, 1}, 1), QStringLiteral("Ett?\nTre?"));
}

TEST(ProblemPieces, LoseNothingHoweverLongTheTextIs)
{
    QStringList lines;
    for (int i = 0; i < 500; ++i)
        lines.append(QStringLiteral("Linje %1").arg(i));
    const QStringList pieces = problemPieces(lines.join(QLatin1Char('\n')));
    EXPECT_LE(pieces.size(), 100);
    EXPECT_EQ(pieces.join(QLatin1Char('\n')), lines.join(QLatin1Char('\n')));
}
