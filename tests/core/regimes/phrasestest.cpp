#include "core/regimes/phrases.h"

#include <gtest/gtest.h>

using namespace tverrlos;

namespace {

QStringList found(const char *phrase, const char *text)
{
    PhraseIndex index({QString(), QStringLiteral("en"), QStringLiteral("er"), QStringLiteral("s")});
    EXPECT_TRUE(index.add(0, QString::fromUtf8(phrase)).ok());
    const QString problem = QString::fromUtf8(text);
    const ReadText read = readText({{}, problem, {}}, {});
    QStringList runs;
    for (const PhraseMatch &match : index.find(read)) {
        const Word &first = read.words.at(match.first);
        const Word &last = read.words.at(match.last);
        runs.append(problem.mid(first.position, last.position + last.length - first.position));
    }
    return runs;
}

} // namespace

TEST(Phrases, MatchInflectionsButNotOtherWords)
{
    EXPECT_EQ(found("journal", "Journalen, journaler og journalist."),
              QStringList({QStringLiteral("Journalen"), QStringLiteral("journaler")}));
    EXPECT_EQ(found("=ki", "KI og kitt"), QStringList({QStringLiteral("KI")}));
}

TEST(Phrases, MatchCompoundsFromBothEnds)
{
    EXPECT_EQ(found("journal*", "journalføringsplikt"), QStringList({QStringLiteral("journalføringsplikt")}));
    EXPECT_EQ(found("*logg", "aktivitetsloggen"), QStringList({QStringLiteral("aktivitetsloggen")}));
    EXPECT_EQ(found("*vern*", "Grunnvernet"), QStringList({QStringLiteral("Grunnvernet")}));
}

TEST(Phrases, MatchRunsOfWordsWithGapsInsideOneSentence)
{
    EXPECT_EQ(found("hvem .. ansvar", "Hvem har da ansvaret? Hvem bærer ansvar"),
              QStringList({QStringLiteral("Hvem bærer ansvar")}));
    EXPECT_EQ(found("hvem .. ansvar", "Hvem spør? Ansvar er viktig."), QStringList());
    EXPECT_EQ(found("=§ =29|=26", "etter § 29 og §26"),
              QStringList({QStringLiteral("§ 29"), QStringLiteral("§26")}));
    EXPECT_EQ(found("ce merk*", "CE-merking"), QStringList({QStringLiteral("CE-merking")}));
}

TEST(Phrases, MatchNynorskInfinitivesInA)
{
    EXPECT_EQ(found("nytte", "nytta"), QStringList({QStringLiteral("nytta")}));
    EXPECT_EQ(found("=nytte", "nytta"), QStringList());
}

TEST(Phrases, MatchALongWordWithOneSlipInIt)
{
    for (const char *word : {"taushetplikt", "taushetspilkt", "taushettsplikten", "taushetspllikt"})
        EXPECT_EQ(found("taushetsplikt*", word), QStringList({QString::fromUtf8(word)})) << word;
    EXPECT_EQ(found("taushetsplikt*", "taushetplkt"), QStringList());
    EXPECT_EQ(found("journal*", "jurnalen"), QStringList()) << "too short to tell from another word";
    EXPECT_EQ(found("=taushetsplikt", "taushetplikt"), QStringList());
}

TEST(Phrases, RefuseWhatCannotBeSearchedFor)
{
    PhraseIndex index;
    for (const char *phrase : {"", " ", "..", ".. a", "a ..", "a  b", "=", "*", "**", "a|"})
        EXPECT_FALSE(index.add(0, QString::fromUtf8(phrase)).ok()) << phrase;
}
