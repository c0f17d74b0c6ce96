#include "core/regimes/suggestion.h"

#include <gtest/gtest.h>

using namespace tverrlos;

namespace {

int problemsIn(const char *text)
{
    return shippedSuggester().suggest({{}, QString::fromUtf8(text), {}}).problems;
}

} // namespace

TEST(ProblemCount, BelievesWhatIsAnnounced)
{
    EXPECT_EQ(problemsIn("Vi har to problemstillinger. Den ene gjelder MDR, den andre GDPR."), 2);
    EXPECT_EQ(problemsIn("Vi har tre korte spørsmål om KI."), 3);
    EXPECT_EQ(problemsIn("We have two questions about our app."), 2);
    EXPECT_EQ(problemsIn("Vi har eitt spørsmål om KI frå to sjukehus."), 1);
}

TEST(ProblemCount, CountsNumberedQuestions)
{
    EXPECT_EQ(problemsIn("1) Er appen medisinsk utstyr?\n2) Må vi ha samtykke?\n3) Hvem svarer?"), 3);
    EXPECT_EQ(problemsIn("Vi lurer på 1) om vi må CE-merke, 2) om vi trenger samtykke."), 2);
    EXPECT_EQ(problemsIn("1. Må vi CE-merke? 2. Hva med samtykke?"), 2);
    EXPECT_EQ(problemsIn("Spørsmål 1: Må vi CE-merke?\nSpørsmål 2: Hva med samtykke?"), 2);
    EXPECT_EQ(problemsIn("a) Må vi CE-merke?\nb) Hva med samtykke?"), 2);
    EXPECT_EQ(problemsIn("- Må vi CE-merke?\n- Hva med samtykke?\n"), 2);
}

TEST(ProblemCount, CountsHeadings)
{
    EXPECT_EQ(problemsIn("Problemstilling 1\nMå vi CE-merke?\nProblemstilling 2\nHva med samtykke?"), 2);
}

TEST(ProblemCount, TakesRunningTextForOneProblem)
{
    EXPECT_EQ(problemsIn("Må vi CE-merke? Og hva med samtykke? Prosjektet varer fra 1. mai til 2. juni."), 1);
    EXPECT_EQ(problemsIn("Gjelder helsepersonelloven § 29 eller art. 9 nr. 2?"), 1);
    EXPECT_EQ(problemsIn("Må vi CE-merke?\n\nBakgrunn:\n1. Vi har en modell.\n2. Den er trent."), 1);
    EXPECT_EQ(problemsIn(""), 1);
}
