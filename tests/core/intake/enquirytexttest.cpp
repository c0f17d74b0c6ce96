#include "core/intake/enquirytext.h"

#include <gtest/gtest.h>

namespace tverrlos {

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QString folded(const QString &whole, const Fold &fold)
{
    return whole.mid(fold.position, fold.length);
}

} // namespace

TEST(EnquiryText, FindsTheFormsHeadingsBeforeTheirText)
{
    const EnquiryParts parts =
        enquiryParts(text("Hei,\n\nProblemstilling: Må den merkes?\n\nKontekst: Vi er et sykehus.\n"));
    EXPECT_EQ(parts.problem, text("Må den merkes?"));
    EXPECT_EQ(parts.context, text("Vi er et sykehus."));
    EXPECT_TRUE(parts.headings);
}

TEST(EnquiryText, FindsHeadingsOnLinesOfTheirOwnInEveryLanguage)
{
    const struct
    {
        const char *problem, *context;
    } headings[] = {{"Problemstilling", "Kontekst"},
                    {"PROBLEMSTILLING:", "KONTEKST:"},
                    {"Problemstillinga", "Samanheng"},
                    {"**Problemstilling**", "Bakgrunn"},
                    {"Problem", "Context"},
                    {"Question:", "Background:"},
                    {"1. Problemstilling", "2. Kontekst"}};
    for (const auto &heading : headings) {
        const EnquiryParts parts = enquiryParts(text(heading.problem) + text("\nKan vi det?\n") +
                                                text(heading.context) + text("\nTre sjukehus.\n"));
        EXPECT_EQ(parts.problem, text("Kan vi det?")) << heading.problem;
        EXPECT_EQ(parts.context, text("Tre sjukehus.")) << heading.context;
    }
}

TEST(EnquiryText, TakesNoSentenceForAHeading)
{
    const QString whole = text("Problemet er at leverandøren ikke svarer.\nBakgrunnen for dette er lang.");
    const EnquiryParts parts = enquiryParts(whole);
    EXPECT_FALSE(parts.headings);
    EXPECT_EQ(parts.problem, whole);
    EXPECT_TRUE(parts.context.isEmpty());
}

TEST(EnquiryText, PutsWhatStandsBeforeTheProblemInTheContext)
{
    const EnquiryParts parts = enquiryParts(text("Vi er en kommune.\n\nProblemstilling: Må vi?\n"));
    EXPECT_EQ(parts.problem, text("Må vi?"));
    EXPECT_EQ(parts.context, text("Vi er en kommune."));
}

TEST(EnquiryText, TakesWhatStandsBeforeTheContextAsTheProblem)
{
    const EnquiryParts parts =
        enquiryParts(text("Vi har to spørsmål.\n1) Ett\n2) To\nKontekst: Leverandør."));
    EXPECT_EQ(parts.problem, text("Vi har to spørsmål.\n1) Ett\n2) To"));
    EXPECT_EQ(parts.context, text("Leverandør."));
}

TEST(EnquiryText, FoldsTheSignatureAndKeepsItsPlace)
{
    const QString whole = text("Kan vi bruke den?\n\nMed venleg helsing\nKari Nordmann\nFjord kommune");
    const EnquiryParts parts = enquiryParts(whole);
    EXPECT_EQ(parts.problem, text("Kan vi bruke den?"));
    ASSERT_EQ(parts.folds.size(), 1);
    EXPECT_EQ(parts.folds[0].kind, Fold::Kind::Signature);
    EXPECT_EQ(folded(whole, parts.folds[0]), text("Med venleg helsing\nKari Nordmann\nFjord kommune"));
}

TEST(EnquiryText, FoldsQuotedHistoryInEveryFormMailProgramsWrite)
{
    const char *histories[] = {
        "> Gammel tekst\n> mer", "-----Opprinnelig melding-----\nFra: Kari\nGammel tekst",
        "Den 12. feb. 2024 kl. 09:14 skrev Kari <kari@eksempel.no>:\nGammel tekst",
        "On Mon, Feb 12, 2024 at 9:14 AM Kari <kari@eksempel.no> wrote:\nOld text",
        "Fra: Kari <kari@eksempel.no>\nSendt: mandag 12. februar 2024\nTil: oss\n\nGammel tekst"};
    for (const char *history : histories) {
        const QString whole = text("Takk for svaret. Kan vi begynne?\n\n") + text(history);
        const EnquiryParts parts = enquiryParts(whole);
        EXPECT_EQ(parts.problem, text("Takk for svaret. Kan vi begynne?")) << history;
        ASSERT_EQ(parts.folds.size(), 1) << history;
        EXPECT_EQ(parts.folds[0].kind, Fold::Kind::QuotedHistory);
        EXPECT_EQ(folded(whole, parts.folds[0]), text(history));
    }
}

TEST(EnquiryText, FoldsDisclaimers)
{
    const QString whole =
        text("Kan vi?\n\nDenne e-posten kan inneholde fortrolig informasjon og er bestemt for mottakeren.");
    const EnquiryParts parts = enquiryParts(whole);
    EXPECT_EQ(parts.problem, text("Kan vi?"));
    ASSERT_EQ(parts.folds.size(), 1);
    EXPECT_EQ(parts.folds[0].kind, Fold::Kind::Disclaimer);
}

TEST(EnquiryText, NeverFoldsALongTextAwayAsASignature)
{
    QString whole = text("Hei.\n\nHilsen\n");
    for (int i = 0; i < 30; ++i)
        whole += text("Her kommer selve spørsmålet, som er langt og står under hilsenen.\n");
    EXPECT_TRUE(enquiryParts(whole).folds.isEmpty());
    EXPECT_TRUE(enquiryParts(whole).problem.contains(text("selve spørsmålet")));
}

TEST(EnquiryText, LosesNoWord)
{
    const QString whole =
        text("Innledning.\nKontekst: A\nProblemstilling: B\nMer om B.\nKontekst\nC\n\nMvh\nKari\n> sitat");
    const EnquiryParts parts = enquiryParts(whole);
    QString all = parts.problem + parts.context;
    for (const Fold &fold : parts.folds)
        all += folded(whole, fold);
    for (const char *word : {"Innledning.", "A", "B", "Mer om B.", "C", "Mvh", "Kari", "sitat"})
        EXPECT_TRUE(all.contains(text(word))) << word;
}

TEST(EnquiryText, KnowsTheLanguage)
{
    EXPECT_EQ(languageOf(text("Kva seier helselovgivinga om dette, og korleis gjer me det?")),
              CaseLanguage::Nynorsk);
    EXPECT_EQ(languageOf(text("Hva sier helselovgivningen om dette, og hvordan gjør vi det?")),
              CaseLanguage::Bokmal);
    EXPECT_EQ(languageOf(text("What does the regulation say about this, and how do we do it?")),
              CaseLanguage::English);
    EXPECT_EQ(languageOf({}), CaseLanguage::Bokmal);
}

TEST(EnquiryText, HoldsOnlyWhatSaysTooLittle)
{
    EXPECT_TRUE(isAlmostEmpty(text("sprsml"), text("er det lov?")));
    EXPECT_TRUE(isAlmostEmpty({}, {}));
    EXPECT_TRUE(isAlmostEmpty(text("Spørsmål"), text("Hei, kan dere hjelpe oss?")));
    EXPECT_FALSE(isAlmostEmpty(text("ChatGPT"), text("Kan jeg bruke ChatGPT til å skrive henvisninger?")));
    EXPECT_FALSE(isAlmostEmpty(text("Må KI-verktøy for triage CE-merkes?"), {}));
}

} // namespace tverrlos
