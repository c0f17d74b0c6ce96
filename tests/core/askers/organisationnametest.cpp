#include "core/askers/organisationname.h"

#include <gtest/gtest.h>

namespace tverrlos {

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

bool isOneName(const char *one, const char *other)
{
    return matchKey(text(one)) == matchKey(text(other));
}

std::optional<NameLikeness> likeness(const char *one, const char *other)
{
    // What the store finds by key and what the comparison says must go together.
    if (likenessKey(text(one)) != likenessKey(text(other)) || likenessKey(text(one)).isEmpty())
        return std::nullopt;
    return matchNames(text(one), text(other));
}

} // namespace

TEST(OrganisationName, IsTheSameInEverySpellingOfItsLetters)
{
    EXPECT_TRUE(isOneName("Tromsø kommune", "TROMSOE  Kommune"));
    EXPECT_TRUE(isOneName("Ålesund kommune", "Aalesund kommune"));
    EXPECT_TRUE(isOneName("Sjukehuset i Ål", "Sykehuset i Ål"));
    EXPECT_TRUE(isOneName("Universitetssjukehuset Nord-Noreg", "Universitetssykehuset Nord Noreg"));
    EXPECT_TRUE(isOneName("Legekontoret Fjellsida A/S", "legekontor Fjellsida AS"));
    EXPECT_TRUE(isOneName("Helse Fjord H.F.", "Helse Fjord HF"));
    EXPECT_TRUE(isOneName("Høgskulen på Vestlandet", "Høgskolen på Vestlandet"));
    EXPECT_TRUE(isOneName("Pasientforeininga Håp & Tru", "Pasientforeningen Håp og Tru"));
    EXPECT_TRUE(isOneName("A\u030Alesund kommune", "Ålesund kommune")); // a letter and a ring
}

TEST(OrganisationName, IsNeverThatOfAnotherUnit)
{
    EXPECT_FALSE(isOneName("Fjord kommune", "Fjell kommune"));
    EXPECT_FALSE(isOneName("Helse Sør-Øst RHF", "Helse Sør-Øst HF"));
    EXPECT_FALSE(isOneName("Oslo kommune", "Oslo universitetssykehus HF"));
    EXPECT_FALSE(isOneName("Fjord kommune", "Fjord fylkeskommune"));
    EXPECT_FALSE(isOneName("Fjellsida legekontor", "Fjellsida legesenter"));
}

TEST(OrganisationName, SuggestsWhatAPersonShouldLookAtAndSaysWhy)
{
    EXPECT_EQ(likeness("OUS", "Oslo universitetssykehus HF"), NameLikeness::Abbreviation);
    EXPECT_EQ(likeness("OUS HF", "Oslo universitetssjukehus"), NameLikeness::Abbreviation);
    EXPECT_EQ(likeness("Helse Fjord", "Helse Fjord HF"), NameLikeness::LegalForm);
    EXPECT_EQ(likeness("Fjellsida legekontor", "Fjellsida legesenter"), NameLikeness::OtherWord);
    EXPECT_EQ(likeness("Fjord", "Fjord kommune"), NameLikeness::LessSaid);
    EXPECT_EQ(likeness("Legekontoret Fjellsida", "Fjellsida legekontor"), NameLikeness::OtherOrder);
    EXPECT_EQ(likeness("Universitetssykehuset i Nord-Norge HF", "Universitetssykehuset Nord-Norge HF"),
              NameLikeness::OtherOrder);
    EXPECT_EQ(likeness("Tromso kommune", "Tromsø kommune"), NameLikeness::AlmostSpelled);
    EXPECT_EQ(likeness("Fjelsida legesenter", "Fjellsida legesenter"), NameLikeness::AlmostSpelled);
}

TEST(OrganisationName, SuggestsNoOtherMunicipalityLegalUnitOrKind)
{
    EXPECT_EQ(likeness("Os kommune", "Oss kommune"), std::nullopt);
    EXPECT_EQ(likeness("Øystre Slidre kommune", "Vestre Slidre kommune"), std::nullopt);
    EXPECT_EQ(likeness("Helse Sør-Øst RHF", "Helse Sør-Øst HF"), std::nullopt);
    EXPECT_EQ(likeness("Fjord Helse AS", "Fjord Helse HF"), std::nullopt);
    EXPECT_EQ(likeness("Oslo kommune", "Universitetet i Oslo"), std::nullopt);
    EXPECT_EQ(likeness("Fjord kommune", "Fjord fylkeskommune"), std::nullopt);
    EXPECT_EQ(likeness("Klinikk Vest 2 AS", "Klinikk Vest 22 AS"), std::nullopt);
    EXPECT_EQ(likeness("Legekontoret", "Kommunen"), std::nullopt);
    EXPECT_EQ(likeness("Legekontoret", "Legesenteret"), std::nullopt);
}

TEST(OrganisationName, SortsAsANorwegianIndexDoes)
{
    QStringList names{text("Ål"), text("Ærlig"), text("Aasen"), text("Østre"), text("Zeta"), text("alfa")};
    std::sort(names.begin(), names.end(),
              [](const QString &a, const QString &b) { return sortKey(a) < sortKey(b); });
    EXPECT_EQ(names, (QStringList{text("alfa"), text("Zeta"), text("Ærlig"), text("Østre"), text("Ål"),
                                  text("Aasen")}));
}

TEST(OrganisationName, SurvivesWhatIsNoName)
{
    for (const char *name : {"", "   ", "---", "HF", "æøå", "😀", "i på ved"}) {
        EXPECT_NO_THROW((void)partsOf(text(name)));
        EXPECT_EQ(likeness(name, ""), std::nullopt);
    }
}

} // namespace tverrlos
