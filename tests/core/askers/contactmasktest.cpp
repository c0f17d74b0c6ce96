#include "core/askers/contactmask.h"
#include "core/cases/casework.h"
#include "tests/support/core/filledcase.h"

#include <gtest/gtest.h>

namespace tverrlos::tests {

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

ContactMask mask(const char *name = "Kari Nordmann, overlege", const char *address = "kari@eksempel.no",
                 const QStringList &words = {})
{
    return {text(name), text(address), words, CaseLanguage::Bokmal};
}

} // namespace

TEST(ContactMask, TakesOutTheNameInEveryFormItIsWritten)
{
    EXPECT_EQ(mask().masked(text("Hilsen Kari  Nordmann, KARI NORDMANN eller Kari.")),
              text("Hilsen [slettet], [slettet] eller [slettet]."));
    EXPECT_EQ(mask("Kari Nordmann").masked(text("Nordmann, Kari spør")), text("[slettet] spør"));
    EXPECT_EQ(mask().masked(text("Skriv til <Kari@Eksempel.NO>.")), text("Skriv til <[slettet]>."));
    EXPECT_EQ(mask("Åse Ødegård").masked(text("Åse er borte, kåseri ikke")),
              text("[slettet] er borte, kåseri ikke"));
}

TEST(ContactMask, LeavesWordsThatAreNoNames)
{
    EXPECT_EQ(mask("Fastlege").masked(text("Fastlege kan bruke KI.")), text("Fastlege kan bruke KI."));
    EXPECT_EQ(mask("Hans Vik").masked(text("hans vikar, Vikingskipet")), text("hans vikar, Vikingskipet"));
    EXPECT_EQ(mask().masked(text("Karin og overlegen")), text("Karin og overlegen"));
}

TEST(ContactMask, TakesOutTheWordsThatAPersonGives)
{
    EXPECT_EQ(mask("", "", {text("99 88 77 66")}).masked(text("Ring 99 88  77 66 i dag")),
              text("Ring [slettet] i dag"));
}

TEST(ContactMask, EmptiesTheContactOfACaseAndNothingElse)
{
    Case value = filledCase();
    value.asker.contactName = text("Kari Nordmann");
    value.asker.contactAddress = text("kari@eksempel.no");
    value.officer = text("Kari");
    value.problem = text("Kari Nordmann spør.");
    const Case after = withoutContact(value, mask(), {});
    EXPECT_TRUE(after.asker.contactName.isEmpty());
    EXPECT_TRUE(after.asker.contactAddress.isEmpty());
    EXPECT_TRUE(after.originalText.isEmpty());
    EXPECT_EQ(after.problem, text("[slettet] spør."));
    EXPECT_EQ(after.officer, text("Kari")); // an officer is not the asker

    Case expected = value;
    expected.asker.contactName.clear();
    expected.asker.contactAddress.clear();
    expected.originalText.clear();
    expected.problem = after.problem;
    EXPECT_EQ(after, expected);
}

TEST(ContactMask, CountsThePlacesItWouldChange)
{
    Case value = filledCase();
    value.problem = text("Kari Nordmann spør. Kari venter.");
    value.context = text("Svar til kari@eksempel.no");
    EXPECT_GE(mask().places(caseToJson(value)), 3);
    EXPECT_EQ(mask().places(QJsonObject{{text("officer"), text("Kari")}}), 0);
}

} // namespace tverrlos::tests
