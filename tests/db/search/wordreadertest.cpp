#include "db/search/wordreader.h"

#include <gtest/gtest.h>

#include <QString>
#include <QStringList>

using namespace tverrlos;

namespace {

QStringList formsOf(const QByteArray &text)
{
    WordReader reader;
    QStringList forms;
    reader.read(text, [&](const SearchWord &word) {
        forms.append(QString::fromUtf8(word.form));
        return true;
    });
    return forms;
}

QStringList list(std::initializer_list<const char *> words)
{
    QStringList answer;
    for (const char *word : words)
        answer.append(QString::fromUtf8(word));
    return answer;
}

} // namespace

TEST(WordReader, KeepsNorwegianLettersAndAccents)
{
    EXPECT_EQ(formsOf("Øre, NÆSE og ÅRE – idé, Škoda, ĐJ"),
              list({"øre", "næse", "og", "åre", "idé", "škoda", "đj"}));
}

TEST(WordReader, ReadsComposedAndDecomposedLettersAlike)
{
    EXPECT_EQ(formsOf("A\u030Are bla\u030A"), list({"åre", "blå"}));
}

TEST(WordReader, PartsWordsAtEverySign)
{
    EXPECT_EQ(formsOf("2026-0042: e-helse/KI, § 29 (a_b) post@nav.no"),
              list({"2026", "0042", "e", "helse", "ki", "29", "a", "b", "post", "nav", "no"}));
}

TEST(WordReader, PassesOverSoftHyphensAndJoiners)
{
    EXPECT_EQ(formsOf("journal\u00ADførings\u200Dplikt"), list({"journalføringsplikt"}));
}

TEST(WordReader, TellsWhereEachWordStands)
{
    WordReader reader;
    const QByteArray text = "  Åpen, dør";
    QList<QByteArray> pieces;
    reader.read(text, [&](const SearchWord &word) {
        pieces.append(text.mid(word.begin, word.end - word.begin));
        return true;
    });
    EXPECT_EQ(pieces, (QList<QByteArray>{"Åpen", "dør"}));
}

TEST(WordReader, SurvivesBytesThatAreNoText)
{
    EXPECT_EQ(formsOf(QByteArray("ab\xFF\xFE"
                                 "cd\xC3")),
              list({"ab", "cd"}));
    EXPECT_EQ(formsOf(QByteArray("a\0b", 3)), list({"a", "b"}));
    EXPECT_EQ(formsOf(QByteArray("\xED\xA0\x80 \xC0\xAF \xF5\x80\x80\x80")), QStringList());
    QByteArray every;
    for (int i = 0; i < 256; ++i)
        for (int j = 0; j < 256; ++j)
            every.append(static_cast<char>(i)).append(static_cast<char>(j));
    EXPECT_FALSE(formsOf(every).isEmpty());
}

TEST(WordReader, CutsEndlessWords)
{
    const QStringList forms = formsOf(QByteArray(100'000, 'x') + " slutt");
    ASSERT_EQ(forms.size(), 2);
    EXPECT_EQ(forms.at(0).size(), WordReader::longest);
}

TEST(WordReader, GivesInflectionsTheSameStem)
{
    WordReader reader;
    const auto same = [&](std::initializer_list<const char *> words) {
        for (const char *word : words)
            EXPECT_EQ(reader.stemOf(word), reader.stemOf(*words.begin())) << word;
    };
    same({"pasient", "pasienten", "pasienter", "pasientene", "pasientar", "pasientane", "pasientens"});
    same({"journalføringsplikt", "journalføringsplikten", "journalføringsplikta"});
    same({"intelligens", "intelligensen"});
    same({"transkribering", "transkriberer", "transkribere", "transkriberingen"});
    same({"forskning", "forsking", "forske"});
    same({"helseopplysning", "helseopplysninger", "helseopplysningene"});
}

TEST(WordReader, StemsAreTheirOwnStems)
{
    WordReader reader;
    for (const char *word : {"intelligensen", "behandlingsgrunnlaget", "mulighetene", "kunstige",
                             "søkersidene", "opplysningenes", "datasettenes", "forskningsetisk"}) {
        const QByteArray stem = reader.stemOf(word);
        EXPECT_EQ(reader.stemOf(stem), stem) << word;
    }
}
