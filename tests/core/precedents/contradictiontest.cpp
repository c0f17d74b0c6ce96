#include "core/precedents/contradiction.h"

#include <gtest/gtest.h>

using namespace tverrlos;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

Statement says(StatementLabel label, const char *words, const char *reference)
{
    return {label, text(words), {text(reference)}};
}

Resolution answer(const char *regime, const QList<Statement> &statements,
                  ResolutionOutcome outcome = ResolutionOutcome::Answered)
{
    return {RegimeCode(text(regime)), outcome, statements, QDate(2024, 5, 1), QStringLiteral("kari")};
}

Precedent earlier(int sequence, const Resolution &resolution, bool closed = true)
{
    return {CaseNumber(2023, sequence), text("Tidligere"), closed, resolution};
}

constexpr auto must = StatementLabel::Must;
constexpr auto should = StatementLabel::Should;
constexpr auto information = StatementLabel::Information;

std::string kinds(const QList<Contradiction> &found)
{
    QStringList list;
    for (const Contradiction &each : found)
        list.append(each.number.text() + QLatin1Char(' ') + codeOf(each.kind));
    return list.join(QStringLiteral(", ")).toStdString();
}

} // namespace

TEST(Contradictions, AreFoundWhereADutyBecomesAdvice)
{
    const auto here = answer("helselovgivning", {says(should, "Samtykke bør innhentes.", "hpl. § 29")});
    const auto there =
        answer("helselovgivning", {says(must, "Det søkes om dispensasjon.", "helsepersonelloven § 29")});
    const auto found = contradictions(here, {earlier(7, there)});
    ASSERT_EQ(kinds(found), "2023-0007 weight");
    EXPECT_EQ(found[0].provision, text("hpl. § 29"));
    EXPECT_EQ(found[0].here.text, text("Samtykke bør innhentes."));
    EXPECT_EQ(found[0].there.text, text("Det søkes om dispensasjon."));
    EXPECT_EQ(found[0].there.label, must);
    EXPECT_EQ(found[0].decided, QDate(2024, 5, 1));
}

TEST(Contradictions, WeighWhatBindsMostOnTheProvision)
{
    // The information beside the duty is no contradiction of the duty there.
    const auto here = answer("GDPR", {says(information, "Grunnlaget står i artikkelen.", "GDPR art. 6"),
                                      says(must, "Grunnlaget skal dokumenteres.", "GDPR art. 6")});
    const auto there =
        answer("GDPR", {says(must, "Velg ett grunnlag.", "personvernforordningen artikkel 6")});
    EXPECT_EQ(kinds(contradictions(here, {earlier(1, there)})), "");
    const auto advice = answer("GDPR", {says(should, "Velg ett grunnlag.", "GDPR art. 6")});
    const auto fact = answer("GDPR", {says(information, "Det finnes flere grunnlag.", "GDPR art. 6")});
    EXPECT_EQ(kinds(contradictions(advice, {earlier(1, fact)})), "");
}

TEST(Contradictions, TellAnotherOutcomeOnceForACase)
{
    const auto here = answer("MDR",
                             {says(information, "Kan ikke sies.", "MDR art. 2"),
                              says(information, "Heller ikke her.", "MDR art. 10")},
                             ResolutionOutcome::Unclear);
    const auto there = answer("MDR", {says(must, "Programvaren er utstyr.", "MDR art. 2"),
                                      says(must, "Produsenten svarer.", "MDR art. 10")});
    EXPECT_EQ(kinds(contradictions(here, {earlier(3, there)})), "2023-0003 outcome");
    // Another regime has its own outcome.
    EXPECT_EQ(kinds(contradictions(here, {earlier(3, answer("tilsyn", there.statements))})), "");
}

TEST(Contradictions, SeeTheOppositeUnderAnyRegime)
{
    const auto here =
        answer("GDPR", {says(must, "Samtykke kreves ikke for intern kvalitetssikring.", "hpl. § 26")});
    const auto there =
        answer("helselovgivning",
               {says(must, "Intern kvalitetssikring krever samtykke.", "helsepersonelloven § 26")});
    EXPECT_EQ(kinds(contradictions(here, {earlier(4, there)})), "2023-0004 opposite");
}

TEST(Contradictions, NeedTheSameProvision)
{
    const auto here = answer("GDPR", {says(should, "Samtykke bør innhentes.", "GDPR art. 7")});
    const auto other = answer("GDPR", {says(must, "Samtykke skal innhentes.", "GDPR art. 6")});
    const auto act = answer("GDPR", {says(must, "Forordningen gjelder.", "GDPR")});
    const auto nothing = answer("GDPR", {{must, text("Samtykke kreves ikke."), {}}});
    EXPECT_EQ(kinds(contradictions(here, {earlier(1, other), earlier(2, act), earlier(3, nothing)})), "");
    EXPECT_EQ(kinds(contradictions(act, {earlier(1, answer("GDPR", {says(should, "Les den.", "GDPR")}))})),
              "");
}

TEST(Contradictions, ReadClosedCasesFirstThenTheLatest)
{
    const auto here = answer("GDPR", {says(should, "Vurder det.", "GDPR art. 35")});
    auto old = answer("GDPR", {says(must, "Gjør en vurdering.", "GDPR art. 35")});
    old.decided = QDate(2022, 1, 1);
    auto recent = old;
    recent.decided = QDate(2024, 1, 1);
    EXPECT_EQ(kinds(contradictions(here, {earlier(1, recent, false), earlier(2, old), earlier(3, recent)})),
              "2023-0003 weight, 2023-0002 weight, 2023-0001 weight");
}

TEST(Contradictions, AgreeWithThemselves)
{
    const auto same = answer("GDPR", {says(must, "Samtykke kreves ikke.", "GDPR art. 6"),
                                      says(information, "Se veilederen.", "GDPR art. 6")});
    EXPECT_EQ(kinds(contradictions(same, {earlier(1, same)})), "");
}

TEST(Opposite, IsADenialOfTheSameThing)
{
    const auto opposed = [](const char *one, const char *other) {
        EXPECT_EQ(saysTheOpposite(text(one), text(other)), saysTheOpposite(text(other), text(one))) << one;
        return saysTheOpposite(text(one), text(other));
    };
    EXPECT_TRUE(opposed("Virksomheten trenger ikke dispensasjon.", "Virksomheten trenger dispensasjon."));
    EXPECT_TRUE(opposed("Opplysningene kan ikke deles med leverandøren.",
                        "Opplysningene kan deles med leverandøren etter § 29."));
    EXPECT_TRUE(opposed("Det er ulovlig å lagre opptaket.", "Det er lovleg å lagre opptaket."));
    EXPECT_TRUE(opposed("Consent is not required for validation.", "Consent is required for validation."));
    EXPECT_FALSE(opposed("Opplysningene kan ikke deles.", "Opplysingane kan ikkje delast."));
    EXPECT_FALSE(opposed("Opptaket skal ikke lagres.", "Samtykke kan trekkes tilbake."));
    EXPECT_FALSE(opposed("Det er ikke ulovlig å lagre opptaket.", "Det er lovlig å lagre opptaket."));
    EXPECT_FALSE(opposed("", "Ikke."));
    // What both say outweighs the exception that one of them adds.
    EXPECT_FALSE(opposed("Data kan deles. Data kan ikke deles med utlandet.", "Data kan deles."));
}
