#include "core/drafts/draftstore.h"
#include "db/connection/connection.h"
#include "tests/support/db/testdatabase.h"

using namespace tverrlos;
using namespace tverrlos::tests;

namespace {

class Drafts : public OverBothBackEnds
{
protected:
    static Draft draft(const char *editor, const char *author, int second)
    {
        return {QString::fromUtf8(editor),
                QString::fromUtf8(author),
                QStringLiteral("Påbegynt tekst\n\"med\" alt mulig: æøå § 😀"),
                {{QStringLiteral("title"), QStringLiteral("Åpen sak")}, {QStringLiteral("phase"), 2}},
                QDateTime(QDate(2024, 3, 1), QTime(11, 0, second, 123), Qt::UTC)};
    }
    void save(const Draft &value)
    {
        const Result<void> saved = store().drafts().save(value);
        ASSERT_TRUE(saved.ok()) << saved.error().english().toStdString();
    }
    std::optional<Draft> load(const Draft &value)
    {
        const auto loaded = store().drafts().load(value.editor, value.author);
        EXPECT_TRUE(loaded.ok()) << (loaded ? "" : loaded.error().english().toStdString());
        return loaded ? *loaded : std::nullopt;
    }
};
OVER_BOTH_BACK_ENDS(Drafts);

} // namespace

TEST_P(Drafts, ComeBackAsTheyWereTyped)
{
    const Draft typed = draft("case:2024-0001:resolution:MDR", "kari", 1);
    EXPECT_EQ(load(typed), std::nullopt);
    save(typed);
    EXPECT_EQ(load(typed), typed);
}

TEST_P(Drafts, SurviveTheEndOfTheProgram)
{
    const Draft typed = draft("new-case", "kari", 1);
    save(typed);
    const auto again = openStore();
    ASSERT_TRUE(again);
    const auto loaded = again->drafts().load(typed.editor, typed.author);
    ASSERT_TRUE(loaded.ok());
    EXPECT_EQ(*loaded, typed);
}

TEST_P(Drafts, AreOneForEachEditorAndAuthor)
{
    Draft mine = draft("new-case", "kari", 1);
    const Draft theirs = draft("new-case", "ola", 2);
    save(mine);
    save(theirs);
    mine.text = QStringLiteral("nyere");
    save(mine);
    EXPECT_EQ(load(mine), mine);
    EXPECT_EQ(load(theirs), theirs);
}

TEST_P(Drafts, AreListedLatestFirst)
{
    const Draft older = draft("new-case", "kari", 1);
    const Draft newer = draft("case:2024-0001:note", "kari", 2);
    save(older);
    save(newer);
    save(draft("new-case", "ola", 3));
    const auto all = store().drafts().list(QStringLiteral("kari"));
    ASSERT_TRUE(all.ok());
    EXPECT_EQ(*all, (QList<Draft>{newer, older}));
}

TEST_P(Drafts, AreGoneWhenDiscarded)
{
    const Draft typed = draft("new-case", "kari", 1);
    save(typed);
    EXPECT_TRUE(store().drafts().discard(typed.editor, typed.author).ok());
    EXPECT_TRUE(store().drafts().discard(typed.editor, typed.author).ok());
    EXPECT_EQ(load(typed), std::nullopt);
}

TEST_P(Drafts, AreNotHandedOutDamaged)
{
    const Draft typed = draft("new-case", "kari", 1);
    save(typed);
    store().connection().execute("UPDATE drafts SET content = 'something else'");
    const auto loaded = store().drafts().load(typed.editor, typed.author);
    ASSERT_FALSE(loaded.ok());
    EXPECT_EQ(loaded.error().code, ErrorCode::Damaged);
}
