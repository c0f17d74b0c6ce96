#include "core/regimes/comingregimes.h"

#include <gtest/gtest.h>

namespace tverrlos {

namespace {

const RegimeCode aiAct(QStringLiteral("KI-forordningen"));

Enquiry about(const char *words)
{
    return {{}, QString::fromUtf8(words), {}};
}

bool holds(const Suggestion &suggestion, const RegimeCode &regime)
{
    for (const RegimeSuggestion &one : suggestion.regimes)
        if (one.regime == regime)
            return !one.evidence.isEmpty();
    return false;
}

} // namespace

TEST(ComingRegimes, CountOnlyWhereTheyAreSwitchedOn)
{
    const Enquiry enquiry = about("Er verktøyet et høyrisikosystem etter KI-forordningen?");
    EXPECT_FALSE(holds(withComingRegimes({}, enquiry, {}), aiAct));
    EXPECT_FALSE(holds(withComingRegimes({}, enquiry, {RegimeCode(QStringLiteral("EHDS"))}), aiAct));
    EXPECT_TRUE(holds(withComingRegimes({}, enquiry, {aiAct}), aiAct));
    EXPECT_TRUE(withComingRegimes({}, enquiry, {aiAct}).regulatory);
}

TEST(ComingRegimes, LeaveWhatWasSuggestedAsItWas)
{
    const Enquiry enquiry = about("Hvilket behandlingsgrunnlag trenger vi for pasientdata?");
    const Suggestion before = shippedSuggester().suggest(enquiry);
    EXPECT_EQ(withComingRegimes(before, enquiry, comingRegimes()), before);
}

TEST(ComingRegimes, EachHasWordsInBothFormsOfNorwegian)
{
    const std::pair<const char *, const char *> said[] = {
        {"KI-forordningen", "Gjelder KI-forordningen for et verktøy i sykehuset?"},
        {"KI-forordningen", "Gjeld KI-forordninga for eit verktøy på sjukehuset?"},
        {"EHDS", "Hva betyr EHDS for deling av helsedata?"},
        {"helseforskningsloven", "Må prosjektet godkjennes av REK etter helseforskningsloven?"},
        {"helseforskningsloven", "Treng vi førehandsgodkjenning etter helseforskingslova?"},
        {"nye-metoder", "Skal verktøyet gjennom Nye metoder og en metodevurdering?"},
        {"diskriminering", "Er det diskriminering når modellen treffer dårligere for kvinner?"}};
    for (const auto &[regime, words] : said) {
        const RegimeCode code(QString::fromLatin1(regime));
        EXPECT_TRUE(holds(withComingRegimes({}, about(words), {code}), code)) << words;
    }
}

} // namespace tverrlos
