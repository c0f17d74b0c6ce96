#include "core/regimes/lexiconchange.h"
#include "core/regimes/suggestion.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace tverrlos;

namespace {

const RegimeCode gdpr(QStringLiteral("GDPR"));

TermChange changeOf(const char *term)
{
    TermChange change;
    change.id = QString::fromLatin1(term);
    return change;
}

Suggestion suggestWith(const LexiconChanges &changes, const char *text)
{
    auto lexicon = withChanges(shippedLexicon(), changes);
    EXPECT_TRUE(lexicon.ok());
    return Suggester(std::move(lexicon).value()).suggest({{}, QString::fromUtf8(text), {}});
}

bool suggests(const Suggestion &suggestion, const RegimeCode &regime)
{
    return std::any_of(suggestion.regimes.begin(), suggestion.regimes.end(),
                       [&](const RegimeSuggestion &each) { return each.regime == regime; });
}

} // namespace

TEST(LexiconChanges, WithoutAnyTheLexiconSuggestsAsShipped)
{
    const char *text = "Må vi ha databehandleravtale med leverandøren av KI-systemet?";
    EXPECT_EQ(suggestWith({}, text), shippedSuggester().suggest({{}, QString::fromUtf8(text), {}}));
}

TEST(LexiconChanges, SwitchATermOff)
{
    const char *text = "Må vi ha databehandleravtale?";
    ASSERT_TRUE(suggests(suggestWith({}, text), gdpr));
    TermChange off = changeOf("databehandler");
    off.off = true;
    LexiconChanges changes;
    changes.put(off);
    EXPECT_FALSE(suggests(suggestWith(changes, text), gdpr));
}

TEST(LexiconChanges, GiveATermOtherWeights)
{
    TermChange lighter = changeOf("databehandler");
    lighter.weights = RegimeWeights{{gdpr, 0.2}};
    LexiconChanges changes;
    changes.put(lighter);
    EXPECT_FALSE(suggests(suggestWith(changes, "Må vi ha databehandleravtale?"), gdpr));
}

TEST(LexiconChanges, AddFormsAndTermsOfTheOffice)
{
    const char *text = "Må sykehuset ha en brukskontrakt for algoritmen?";
    ASSERT_FALSE(suggests(suggestWith({}, text), gdpr));
    TermChange further = changeOf("databehandler");
    further.forms[CaseLanguage::Bokmal] = {QStringLiteral("brukskontrakt*")};
    LexiconChanges changes;
    changes.put(further);
    EXPECT_TRUE(suggests(suggestWith(changes, text), gdpr));

    TermChange own = changeOf("kontrakter hos oss");
    own.own = TermKind::Law;
    own.weights = RegimeWeights{{gdpr, 3}};
    own.forms[CaseLanguage::Bokmal] = {QStringLiteral("brukskontrakt")};
    LexiconChanges ownOnly;
    ownOnly.put(own);
    const Suggestion suggestion = suggestWith(ownOnly, text);
    ASSERT_TRUE(suggests(suggestion, gdpr));
    EXPECT_EQ(suggestion.regimes.first().evidence.first().text, QStringLiteral("brukskontrakt"));
}

TEST(LexiconChanges, OfATermThatIsNoLongerThereAreLeftAside)
{
    TermChange gone = changeOf("no-such-term");
    gone.off = true;
    LexiconChanges changes;
    changes.put(gone);
    EXPECT_TRUE(withChanges(shippedLexicon(), changes).ok());
}

TEST(LexiconChanges, ThatCannotBeUsedAreRefusedByName)
{
    const auto refused = [](const TermChange &change) {
        LexiconChanges changes;
        changes.put(change);
        const auto lexicon = withChanges(shippedLexicon(), changes);
        return !lexicon.ok() && lexicon.error().arguments.first() == change.id;
    };
    TermChange heavy = changeOf("gdpr");
    heavy.weights = RegimeWeights{{gdpr, 99}};
    EXPECT_TRUE(refused(heavy));
    TermChange stranger = changeOf("gdpr");
    stranger.weights = RegimeWeights{{RegimeCode(QStringLiteral("no-such")), 1}};
    EXPECT_TRUE(refused(stranger));
    TermChange open = changeOf("gdpr");
    open.forms[CaseLanguage::English] = {QStringLiteral("..")};
    EXPECT_TRUE(refused(open));
    TermChange mute = changeOf("own");
    mute.own = TermKind::Fact;
    EXPECT_TRUE(refused(mute));
}

TEST(LexiconChanges, ComeBackFromJsonAsTheyWere)
{
    TermChange one = changeOf("gdpr");
    one.off = true;
    TermChange two = changeOf("eget");
    two.own = TermKind::Fact;
    two.weights = RegimeWeights{{gdpr, 1.5}};
    two.forms[CaseLanguage::Nynorsk] = {QStringLiteral("teieplikt*"), QStringLiteral("a b")};
    LexiconChanges changes;
    changes.put(one);
    changes.put(two);
    const auto back = changesFromJson(toJson(changes));
    ASSERT_TRUE(back.ok());
    EXPECT_EQ(*back, changes);
    EXPECT_EQ(toJson(*back), toJson(changes));
    for (const char *broken : {"", "[]", "{\"changes\":[{}]}", "{\"changes\":[{\"id\":\"a\",\"own\":\"x\"}]}",
                               "{\"changes\":[{\"id\":\"a\",\"weights\":{\"GDPR\":\"much\"}}]}"})
        EXPECT_FALSE(changesFromJson(broken).ok()) << broken;
}

TEST(LexiconChanges, AnEmptyOneTakesTheFormerAway)
{
    TermChange off = changeOf("gdpr");
    off.off = true;
    LexiconChanges changes;
    changes.put(off);
    changes.put(changeOf("gdpr"));
    EXPECT_TRUE(changes.isEmpty());
}
