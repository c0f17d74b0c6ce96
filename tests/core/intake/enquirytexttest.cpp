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

TEST(EnquiryText, FindsHeadingsHoweverTheyAreSet)
{
    const char *mails[] = {
        "### Problemstilling\nKan vi det?\n### Kontekst\nTre sjukehus.",
        "**Problemstilling:** Kan vi det?\n**Kontekst:** Tre sjukehus.",
        "__Problemstilling__: Kan vi det?\n__Kontekst__: Tre sjukehus.",
        "*Problemstilling:* Kan vi det?\n*Samanheng:* Tre sjukehus.",
        "Problemstilling (hva lurer dere på?):\nKan vi det?\n\nKontekst (hvem er dere?):\nTre sjukehus.",
        "Problemstilling\n===============\nKan vi det?\nBakgrunn\n--------\nTre sjukehus.",
        "1) Problemstilling – Kan vi det?\n2) Kontekst – Tre sjukehus.",
        "a) Problemstillinga: Kan vi det?\nb) Samanhengen: Tre sjukehus.",
        "Beskrivelse av problemstillingen: Kan vi det?\nKontekst og bakgrunn: Tre sjukehus.",
        "Problemstilling\tKan vi det?\nKontekst\tTre sjukehus.",
        "Problem statement: Kan vi det?\nBackground information: Tre sjukehus.",
        "Kontekst/bakgrunn: Tre sjukehus.\nProblemstilling/spørsmål: Kan vi det?",
        "Our question: Kan vi det?\nContext: Tre sjukehus.",
    };
    for (const char *mail : mails) {
        const EnquiryParts parts = enquiryParts(text("Hei,\n\n") + text(mail) + text("\n\nMvh Kari"));
        EXPECT_TRUE(parts.headings) << mail;
        EXPECT_EQ(parts.problem, text("Kan vi det?")) << mail;
        EXPECT_EQ(parts.context, text("Tre sjukehus.")) << mail;
    }
}

TEST(EnquiryText, KeepsTheNumbersOfSeveralQuestions)
{
    const EnquiryParts parts =
        enquiryParts(text("Vi er en kommune.\nSpørsmål 1: Kan vi?\nSpørsmål 2: Må vi?"));
    EXPECT_EQ(parts.problem, text("Spørsmål 1: Kan vi?\nSpørsmål 2: Må vi?"));
    EXPECT_EQ(parts.context, text("Vi er en kommune."));
}

TEST(EnquiryText, KeepsAnswersThatStandBetweenQuotedLines)
{
    const EnquiryParts parts =
        enquiryParts(text("Den 12. feb. 2024 kl. 09:14 skrev Ola <ola@eksempel.no>:\n"
                          "> Hvem er leverandør?\nDet er Fjord AS.\n> Og datalagring?\n"
                          "I Norge.\n\nHilsen Kari"));
    EXPECT_TRUE(parts.problem.contains(text("Det er Fjord AS."))) << qPrintable(parts.problem);
    EXPECT_TRUE(parts.problem.contains(text("I Norge.")));
    EXPECT_FALSE(parts.problem.contains(text("datalagring")));
}

TEST(EnquiryText, LeavesHistoryOpenWhereAnswersAreAnnouncedInIt)
{
    const EnquiryParts parts =
        enquiryParts(text("Hei, se svar under med rødt.\n\nFra: Ola\nSendt: 12. februar\nTil: Kari\n\n"
                          "Hvem er leverandør? Det er Fjord AS."));
    EXPECT_TRUE(parts.problem.contains(text("Det er Fjord AS.")));
}

TEST(EnquiryText, TakesNoSentenceForAMarkOfHistory)
{
    const QString whole = text("I 2023 skrev Datatilsynet i sin veileder til oss:\nKan det brukes ennå?\n\n"
                               "________________________\n\nVi lurer også på lagring.");
    const EnquiryParts parts = enquiryParts(whole);
    EXPECT_TRUE(parts.folds.isEmpty());
    EXPECT_EQ(parts.problem, whole);
}

TEST(EnquiryText, FoldsTheHistoryThatMailProgramsWriteInEveryLanguage)
{
    const char *histories[] = {
        "tir. 13. feb. 2024 kl. 09:00 skrev Kari Nordmann <kari@eksempel.no>:\nGammelt",
        "man. 12. feb. 2024 kl. 09:14 skrev Kari Nordmann <\nkari@eksempel.no>:\nGammelt",
        "________________________________\nFrå: Kari\nSendt: 12. februar 2024\nTil: oss\nEmne: "
        "Sak\n\nGammalt",
        "---------- Forwarded message ---------\nGammelt",
        "-----Opphavleg melding-----\nFrå: Kari\nGammalt",
        "-------- Videresendt melding --------\nEmne: Sak\nGammelt",
        "*From:* Kari <kari@eksempel.no>\n*Sent:* Monday, February 12, 2024\n*To:* us\n\nOld",
        "Kari Nordmann <kari@eksempel.no> skreiv 2024-02-12 09:14:\nGammalt",
        "Begin forwarded message:\n\nFrom: Kari\nOld"};
    for (const char *history : histories) {
        const QString whole = text("Kan vi begynne?\n\n") + text(history);
        const EnquiryParts parts = enquiryParts(whole);
        EXPECT_EQ(parts.problem, text("Kan vi begynne?")) << history;
        ASSERT_EQ(parts.folds.size(), 1) << history;
        EXPECT_EQ(folded(whole, parts.folds[0]), text(history));
    }
}

TEST(EnquiryText, ReadsAMailThatWasOnlySentOn)
{
    const EnquiryParts parts = enquiryParts(text(
        "Fra: Kari <kari@eksempel.no>\nSendt: 12. februar 2024\nTil: post\nEmne: KI\n\nKan vi bruke KI?"));
    EXPECT_EQ(parts.problem, text("Kan vi bruke KI?"));
    EXPECT_EQ(parts.folds.size(), 1);
}

TEST(EnquiryText, FoldsABannerAboveTheTextAndNoMore)
{
    const char *banners[] = {"CAUTION: This email originated from outside the organisation.",
                             "ADVARSEL: Denne e-posten kommer fra en ekstern avsender.",
                             "You don't often get email from kari@eksempel.no.",
                             "Denne e-posten kan inneholde fortrolig informasjon."};
    for (const char *banner : banners) {
        const EnquiryParts parts =
            enquiryParts(text(banner) + text("\n\nKan vi bruke KI?\n\nTakk for hjelpen."));
        EXPECT_EQ(parts.problem, text("Kan vi bruke KI?\n\nTakk for hjelpen.")) << banner;
        ASSERT_EQ(parts.folds.size(), 1) << banner;
        EXPECT_EQ(parts.folds[0].kind, Fold::Kind::Disclaimer);
    }
}

TEST(EnquiryText, FoldsADisclaimerOfSeveralParagraphs)
{
    const EnquiryParts parts = enquiryParts(
        text("Kan vi?\n\nMvh\nKari\nFjord kommune\n\nThis e-mail is confidential and intended for the "
             "addressee.\n\nIf you have received this by mistake, delete it.\n\nTenk på miljøet!"));
    EXPECT_EQ(parts.problem, text("Kan vi?"));
}

TEST(EnquiryText, ReadsOnAfterAPostscriptAndAFieldBelowTheSignature)
{
    const EnquiryParts parts = enquiryParts(
        text("Problemstilling: Kan vi?\n\nHilsen\nKari\n\nPS: Det haster.\n\nKontekst: En klinikk."));
    EXPECT_TRUE(parts.problem.contains(text("Det haster.")));
    EXPECT_EQ(parts.context, text("En klinikk."));
    EXPECT_FALSE(parts.problem.contains(text("Kari")));
}

TEST(EnquiryText, LosesNoWordOfLongAndStrangeTexts)
{
    const QString stars(100'000, QLatin1Char('*'));
    const QString spaces = QString(100'000, QLatin1Char(' ')) + QLatin1Char('x');
    QString lines;
    for (int i = 0; i < 30'000; ++i)
        lines += QStringLiteral("Den 1. 1. kl. 9:0 skrev vi\n");
    for (const QString &whole : {stars, spaces, lines, QString(200'000, QLatin1Char('>')),
                                 QString(QStringLiteral("Fra:\n")).repeated(20'000)}) {
        const EnquiryParts parts = enquiryParts(whole);
        qsizetype letters = parts.problem.size() + parts.context.size();
        for (const Fold &fold : parts.folds)
            letters += fold.length;
        EXPECT_GT(letters, 0);
    }
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
