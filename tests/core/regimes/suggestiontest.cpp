#include "core/regimes/suggestion.h"

#include "core/regimes/lexicon.h"
#include "core/regimes/suggestionjson.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

using namespace tverrlos;

namespace {

Suggestion suggestFor(const char *problem, const char *context = "", const char *subject = "")
{
    return shippedSuggester().suggest(
        {QString::fromUtf8(subject), QString::fromUtf8(problem), QString::fromUtf8(context)});
}

const RegimeSuggestion *find(const QList<RegimeSuggestion> &list, const char *regime)
{
    for (const RegimeSuggestion &each : list)
        if (each.regime.text() == QLatin1String(regime))
            return &each;
    return nullptr;
}

void expectEvidenceInPlace(const Enquiry &enquiry, const Suggestion &suggestion)
{
    for (const RegimeSuggestion &regime : suggestion.regimes + suggestion.assess) {
        EXPECT_FALSE(regime.evidence.isEmpty());
        EXPECT_GT(regime.confidence, 0);
        EXPECT_LT(regime.confidence, 1);
        for (const Evidence &evidence : regime.evidence) {
            const QString &part = evidence.part == EnquiryPart::Subject   ? enquiry.subject
                                  : evidence.part == EnquiryPart::Problem ? enquiry.problem
                                                                          : enquiry.context;
            ASSERT_GE(evidence.position, 0);
            ASSERT_EQ(part.mid(evidence.position, evidence.length), evidence.text);
            ASSERT_FALSE(evidence.text.isEmpty());
        }
    }
}

} // namespace

TEST(Suggestion, ShowsTheWordsAsTheyAreWrittenAndWhereTheyStand)
{
    const Enquiry enquiry{QStringLiteral("Teieplikta"), QStringLiteral("Hvilket BEHANDLINGSGRUNNLAG har vi?"),
                          QStringLiteral("Skytjenesten er valgt.")};
    const Suggestion suggestion = shippedSuggester().suggest(enquiry);
    expectEvidenceInPlace(enquiry, suggestion);
    const RegimeSuggestion *gdpr = find(suggestion.regimes, "GDPR");
    ASSERT_NE(gdpr, nullptr);
    EXPECT_TRUE(gdpr->words().contains(QStringLiteral("BEHANDLINGSGRUNNLAG")));
    EXPECT_EQ(gdpr->evidence.first().position, 8);
    const RegimeSuggestion *health = find(suggestion.regimes, "helselovgivning");
    ASSERT_NE(health, nullptr);
    EXPECT_EQ(health->evidence.first().part, EnquiryPart::Subject);
}

TEST(Suggestion, FindsCompoundsDefiniteFormsAndDecomposedLetters)
{
    EXPECT_NE(
        find(suggestFor("Hva gjelder for taushetspliktsreglene i sykehuset?").regimes, "helselovgivning"),
        nullptr);
    EXPECT_NE(find(suggestFor("Kva krev personvernforordninga av sjukehuset?").regimes, "GDPR"), nullptr);
    const QString decomposed = QStringLiteral("Må vi ha tilgangsstyring og risikovurdering for "
                                              "opplæringsmodellen på sykehuset når vi følger Normen?")
                                   .normalized(QString::NormalizationForm_D);
    EXPECT_NE(find(shippedSuggester().suggest({{}, decomposed, {}}).regimes, "Normen"), nullptr);
}

TEST(Suggestion, TakesNoPatientDataAtItsWord)
{
    const Suggestion with = suggestFor("Må vi CE-merke verktøyet?", "Pasientopplysninger lagres i skyen.");
    const Suggestion without =
        suggestFor("Må vi CE-merke verktøyet?", "Ingen pasientopplysninger lagres i skyen.");
    EXPECT_NE(find(with.regimes, "GDPR"), nullptr);
    EXPECT_EQ(find(without.regimes, "GDPR"), nullptr);
    EXPECT_NE(find(without.regimes, "MDR"), nullptr);
    EXPECT_EQ(without.projectType, ProjectType::NoPersonalData);
}

TEST(Suggestion, DoesNotTakeNotOnlyForNot)
{
    const Suggestion suggestion =
        suggestFor("Må vi CE-merke verktøyet?", "Vi bruker ikke bare pasientopplysninger i skyen.");
    EXPECT_NE(find(suggestion.regimes, "GDPR"), nullptr);
}

TEST(Suggestion, LeavesOutWhatTheAskerSetsAside)
{
    EXPECT_EQ(find(suggestFor("Trenger appen for diabetes CE-merking? Vi spør ikke om personvern.").regimes,
                   "GDPR"),
              nullptr);
    EXPECT_EQ(
        find(suggestFor("Does our diabetes app need a CE mark? Please leave data protection aside.").regimes,
             "GDPR"),
        nullptr);
    EXPECT_NE(
        find(
            suggestFor("Spørsmålet gjelder ikke MDR, men behandlingsgrunnlag for helseopplysninger.").regimes,
            "GDPR"),
        nullptr);
}

TEST(Suggestion, LeavesADoubtfulDeviceToAPerson)
{
    for (const char *text :
         {"Er et verktøy for vaktplaner på sykehuset medisinsk utstyr?",
          "Reknast appen som medisinsk utstyr?", "Does our app qualify as a medical device?"}) {
        const Suggestion suggestion = suggestFor(text);
        ASSERT_NE(find(suggestion.assess, "MDR"), nullptr) << text;
        const QList<CaseRegime> kept = caseRegimes(suggestion);
        ASSERT_FALSE(kept.isEmpty());
        for (const CaseRegime &each : kept) {
            if (each.regime.text() == QLatin1String("MDR")) {
                EXPECT_EQ(each.standing, RegimeStanding::ToAssess);
            }
        }
    }
}

TEST(Suggestion, SaysNothingAboutOtherMatters)
{
    for (const char *text :
         {"", "Når åpner kantinen?", "Kvar kan vi parkere?", "What does a ticket to the conference cost?",
          "Trenger jeg byggetillatelse for garasje?", "Kan dere holde foredrag om GDPR hos oss?",
          "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor."}) {
        const Suggestion suggestion = suggestFor(text);
        EXPECT_TRUE(suggestion.regimes.isEmpty()) << text;
        EXPECT_TRUE(suggestion.assess.isEmpty()) << text;
    }
}

TEST(Suggestion, NamesTheLeadingRegimeWhereNoneIsSure)
{
    const auto among = [](double leadingFrom) {
        Lexicon lexicon = shippedLexicon();
        lexicon.suggestFrom = 0.999;
        lexicon.leadingFrom = leadingFrom;
        return Suggester(lexicon).suggest(
            {{},
             QStringLiteral("Hvilket behandlingsgrunnlag har sykehuset, og gjelder taushetsplikten?"),
             {}});
    };
    EXPECT_TRUE(among(1).regimes.isEmpty());
    const Suggestion suggestion = among(0.15);
    ASSERT_EQ(suggestion.regimes.size(), 1);
    EXPECT_LT(suggestion.regimes.first().confidence, 0.999);
    EXPECT_FALSE(suggestion.regimes.first().evidence.isEmpty());
}

TEST(Suggestion, TellsTooLittleFromSomethingElse)
{
    EXPECT_TRUE(suggestFor("er det lov?").incomplete);
    EXPECT_TRUE(suggestFor("").incomplete);
    EXPECT_FALSE(suggestFor("Når åpner kantinen?").incomplete);
    EXPECT_FALSE(suggestFor("Når åpner kantinen?").regulatory);
    EXPECT_FALSE(suggestFor("Må vi ha databehandleravtale med leverandøren av journalsystemet?").incomplete);
}

TEST(Suggestion, ReadsLegalReferences)
{
    const Suggestion suggestion = suggestFor("Gjelder helsepersonelloven §§ 26 og 29 eller "
                                             "personvernforordningen art. 9, og hva med MDR regel 11?");
    QStringList provisions;
    for (const ProvisionCode &code : suggestion.provisions)
        provisions.append(code.text());
    for (const char *code : {"hpl-26", "hpl-29", "gdpr-9", "mdr-viii-11"})
        EXPECT_TRUE(provisions.contains(QLatin1String(code))) << code;
}

TEST(Suggestion, ReadsTheContextUnderItsHeading)
{
    const QString body =
        QStringLiteral("Problemstilling: Må vi ha databehandleravtale?\n\nKontekst: Utstyret er CE-merket.");
    const Suggestion suggestion = shippedSuggester().suggest({{}, body, {}});
    EXPECT_NE(find(suggestion.regimes, "GDPR"), nullptr);
    EXPECT_EQ(find(suggestion.regimes, "MDR"), nullptr);
}

TEST(Suggestion, KnowsThreeLanguages)
{
    EXPECT_EQ(suggestFor("Hvordan skal vi informere pasientene om dette?").language, CaseLanguage::Bokmal);
    EXPECT_EQ(suggestFor("Korleis skal vi informere pasientane om dette?").language, CaseLanguage::Nynorsk);
    EXPECT_EQ(suggestFor("How should we inform the patients about this?").language, CaseLanguage::English);
}

TEST(Suggestion, IsTheSameEveryTime)
{
    const Enquiry enquiry{
        {}, QStringLiteral("Må vi CE-merke, og har vi taushetsplikt og risikovurdering?"), {}};
    EXPECT_EQ(shippedSuggester().suggest(enquiry), shippedSuggester().suggest(enquiry));
}

TEST(Suggestion, SurvivesHostileText)
{
    QRandomGenerator random(20261122);
    // Letters, marks, joiners, lone surrogates, nulls and the words that matter.
    QString alphabet = QStringLiteral("abcæøå §?.,:\n-*()1290AÅ\u0301\u200D KI GDPR MDR ikke");
    alphabet += QChar(0xD83D);
    alphabet += QChar(0xDE00);
    alphabet += QChar(0xD800);
    alphabet += QChar(0);
    for (int round = 0; round < 300; ++round) {
        QString text;
        const int length = random.bounded(400);
        for (int i = 0; i < length; ++i)
            text.append(alphabet.at(random.bounded(int(alphabet.size()))));
        const Enquiry enquiry{text.left(20), text, text.mid(100)};
        expectEvidenceInPlace(enquiry, shippedSuggester().suggest(enquiry));
    }
}

TEST(Suggestion, ReadsAMegabyte)
{
    const QString sentence = QStringLiteral(
        "Må vi ha databehandleravtale for helseopplysninger i skyen etter art. 28? 1) ja 2) nei\n");
    const QString many = sentence.repeated(1'000'000 / sentence.size());
    EXPECT_NE(find(shippedSuggester().suggest({many, many, many}).regimes, "GDPR"), nullptr);
    QString distinct;
    for (int i = 0; distinct.size() < 1'000'000; ++i)
        distinct += QStringLiteral("ord%1x ").arg(i);
    EXPECT_TRUE(shippedSuggester().suggest({{}, distinct, {}}).regimes.isEmpty());
    EXPECT_TRUE(shippedSuggester().suggest({{}, QString(1'000'000, QLatin1Char('a')), {}}).regimes.isEmpty());
    EXPECT_TRUE(shippedSuggester().suggest({{}, QString(1'000'000, QLatin1Char('?')), {}}).regimes.isEmpty());
}

TEST(SuggestionJson, HasTheFieldsOfTheContract)
{
    const Suggestion suggestion =
        suggestFor("Hvilket behandlingsgrunnlag har sykehuset for helseopplysninger?");
    const QByteArray line = suggestionLine(QStringLiteral("a.eml"), suggestion);
    EXPECT_FALSE(line.contains('\n'));
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    EXPECT_EQ(json.value(QLatin1String("source")).toString(), QStringLiteral("a.eml"));
    EXPECT_EQ(json.value(QLatin1String("problems")).toInt(), 1);
    EXPECT_TRUE(json.value(QLatin1String("assess")).isArray());
    const QJsonObject regime = json.value(QLatin1String("regimes")).toArray().first().toObject();
    EXPECT_EQ(regime.value(QLatin1String("regime")).toString(), QStringLiteral("GDPR"));
    EXPECT_LT(regime.value(QLatin1String("confidence")).toDouble(), 1);
    EXPECT_EQ(regime.value(QLatin1String("evidence")).toArray().first().toString(),
              QStringLiteral("behandlingsgrunnlag"));
}
