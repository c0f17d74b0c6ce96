#include "core/regimes/judgements.h"

#include <gtest/gtest.h>

using namespace tverrlos;

namespace {

const RegimeCode gdpr(QStringLiteral("GDPR"));
const RegimeCode mdr(QStringLiteral("MDR"));

JudgedCase judged(int sequence, const char *text, QList<RegimeCode> confirmed, QList<RegimeCode> open = {})
{
    return {CaseId(sequence), CaseNumber(2024, sequence), {{}, QString::fromUtf8(text), {}}, confirmed, open};
}

QList<JudgedCase> someCases()
{
    return {judged(1, "Må vi ha databehandleravtale for KI-tjenesten?", {gdpr}),
            judged(2, "Trenger vi databehandleravtale når modellen er medisinsk utstyr?", {mdr}),
            judged(3, "Må sykehuset ha en brukskontrakt for algoritmen?", {gdpr}),
            judged(4, "Må vi ha databehandleravtale hos fastlegen?", {}, {gdpr})};
}

class TriedOut : public testing::Test
{
protected:
    TriedOut()
    {
        for (const JudgedCase &each : someCases())
            judgements.add(each);
    }
    Outcome outcomeOf(const LexiconChanges &changes, const Outcome *before = nullptr)
    {
        const auto outcome = judgements.outcome(changes, before, {});
        EXPECT_TRUE(outcome.ok());
        return outcome ? *outcome : Outcome();
    }
    static LexiconChanges with(const TermChange &change)
    {
        LexiconChanges changes;
        changes.put(change);
        return changes;
    }
    static TermChange off()
    {
        TermChange change;
        change.id = QStringLiteral("databehandler");
        change.off = true;
        return change;
    }
    static TermChange contract()
    {
        TermChange change;
        change.id = QStringLiteral("databehandler");
        change.forms[CaseLanguage::Bokmal] = {QStringLiteral("brukskontrakt*")};
        return change;
    }
    void read(const LexiconChanges &changes)
    {
        judgements.beginForms(judgements.unreadForms(changes));
        for (const JudgedCase &each : someCases())
            judgements.readForms(each);
    }

    Judgements judgements{shippedLexicon()};
};

} // namespace

TEST_F(TriedOut, CountsWhatPeopleConfirmedAndTookAwayAndNotWhatIsOpen)
{
    const Hits hits = judgements.hits(outcomeOf({})).value(gdpr);
    EXPECT_EQ(hits.right, 1);
    EXPECT_EQ(hits.wrong, 1);
    EXPECT_EQ(hits.missed, 1);
    EXPECT_DOUBLE_EQ(*hits.precision(), 0.5);
    EXPECT_DOUBLE_EQ(*hits.recall(), 0.5);
}

TEST_F(TriedOut, SuggestsAsTheSuggesterDoes)
{
    const Outcome outcome = outcomeOf({});
    const Lexicon lexicon = shippedLexicon();
    const QList<JudgedCase> cases = someCases();
    for (qsizetype i = 0; i < cases.size(); ++i) {
        RegimeSet expected = 0;
        for (const RegimeSuggestion &each : shippedSuggester().suggest(cases.at(i).enquiry).regimes)
            expected |= RegimeSet(1) << lexicon.regimes.indexOf(each.regime);
        EXPECT_EQ(outcome.suggested.at(i), expected) << i;
    }
}

TEST_F(TriedOut, TellsHowOftenATermSpokeAndWasRight)
{
    const auto terms = judgements.termHits({}, {});
    ASSERT_TRUE(terms.ok());
    const TermHits term = terms->value(QStringLiteral("databehandler"));
    EXPECT_EQ(term.spoke, 3);
    EXPECT_EQ(term.regimes.value(gdpr).right, 1);
    EXPECT_EQ(term.regimes.value(gdpr).wrong, 1);
    EXPECT_EQ(term.regimes.keys(), QList<RegimeCode>{gdpr}) << "a small weight for Normen only leans";
}

TEST_F(TriedOut, ListsConfirmedRegimesThatNoTermSpokeFor)
{
    const auto misses = judgements.misses({}, {});
    ASSERT_TRUE(misses.ok());
    const bool third = std::any_of(misses->begin(), misses->end(), [](const Miss &miss) {
        return miss.number == CaseNumber(2024, 3) && miss.regime == gdpr;
    });
    EXPECT_TRUE(third);
}

TEST_F(TriedOut, ShowsWhichCasesAChangeAlters)
{
    const Outcome before = outcomeOf({});
    const Outcome after = outcomeOf(with(off()), &before);
    const QList<ChangedCase> changed = judgements.changed(before, after);
    ASSERT_EQ(changed.size(), 3);
    EXPECT_EQ(changed.first().number, CaseNumber(2024, 1)); // worse first
    EXPECT_EQ(changed.first().better, -1);
    EXPECT_EQ(changed.last().number, CaseNumber(2024, 2));
    EXPECT_EQ(changed.last().better, 1);
}

TEST_F(TriedOut, WeighsOnlyWhatIsTouchedAndComesToTheSame)
{
    const Outcome before = outcomeOf({});
    const LexiconChanges changes = with(off());
    EXPECT_EQ(outcomeOf(changes, &before).suggested, outcomeOf(changes).suggested);
    const Outcome there = outcomeOf(changes);
    EXPECT_EQ(outcomeOf({}, &there).suggested, before.suggested);
}

TEST_F(TriedOut, LooksForANewFormInTheTextsOnce)
{
    const LexiconChanges changes = with(contract());
    ASSERT_EQ(judgements.unreadForms(changes), QStringList{QStringLiteral("brukskontrakt*")});
    const Outcome before = outcomeOf({});
    read(changes);
    EXPECT_TRUE(judgements.unreadForms(changes).isEmpty());
    const Outcome after = outcomeOf(changes, &before);
    EXPECT_EQ(judgements.hits(after).value(gdpr).missed, 0);
    EXPECT_EQ(after.suggested, outcomeOf(changes).suggested);
}

TEST_F(TriedOut, FormsThatWereNotLookedForEverywhereAreForgotten)
{
    const LexiconChanges changes = with(contract());
    judgements.beginForms(judgements.unreadForms(changes));
    judgements.readForms(someCases().first());
    judgements.abandonForms();
    EXPECT_EQ(judgements.unreadForms(changes).size(), 1);
}

TEST_F(TriedOut, StopsWhenAsked)
{
    const auto outcome = judgements.outcome({}, nullptr, {{}, [] { return true; }});
    ASSERT_FALSE(outcome.ok());
    EXPECT_EQ(outcome.error().code, ErrorCode::Cancelled);
}
