#include "tests/support/app/typing.h"

#include "app/cli/command.h"
#include "app/cli/commandline.h"

#include <gtest/gtest.h>

using namespace tverrlos;

namespace {

QStringList split(const char *words)
{
    return QString::fromUtf8(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

TEST(TypedWords, EveryCommandTellsItsHelpWithoutDoingAnything)
{
    for (const Command &command : allCommands())
        for (const QStringList &words : {QStringList{command.name, QStringLiteral("--help")},
                                         QStringList{QStringLiteral("-h"), command.name},
                                         QStringList{QStringLiteral("help"), command.name}}) {
            const Answered answered = Typing::bare(words);
            EXPECT_EQ(answered.status, 0) << qPrintable(command.name);
            EXPECT_TRUE(answered.out.startsWith(QStringLiteral("tverrlos ") + command.name));
            EXPECT_TRUE(answered.err.isEmpty());
        }
    const Answered all = Typing::bare({QStringLiteral("--help")});
    EXPECT_EQ(all.status, 0);
    for (const Command &command : allCommands())
        EXPECT_TRUE(all.out.contains(command.name));
}

TEST(TypedWords, WrongUsageIsToldOnTheSideAndAnswersTwo)
{
    for (const char *words : {"",
                              "bogus",
                              "bogus cases",
                              "cases extra",
                              "show",
                              "show x",
                              "show 2024-0001 2024-0002",
                              "act",
                              "act 2024-0001",
                              "act 2024-0001 frobnicate",
                              "act 2024-0001 triage",
                              "act 2024-0001 triage outcome=bogus",
                              "act 2024-0001 meeting dance",
                              "act 2024-0001 assign officer=a officer=b",
                              "import",
                              "suggest",
                              "route",
                              "route --regimes XX",
                              "route --regimes MDR extra",
                              "route --regimes MDR --date 2024-02-30",
                              "route --regimes MDR --asker-supervised-by nobody",
                              "cases --limit many",
                              "cases --limit -1",
                              "cases --sort colour",
                              "cases --status x",
                              "cases --regime XX",
                              "cases --agency XX",
                              "cases --received-from 2023-02-29",
                              "cases --unknown",
                              "report --format pdf",
                              "report --from 2021-01-01 --to 2025-12-31 --format docx --out x",
                              "report --from 2025-01-01 --to 2021-01-01 --format json --out x",
                              "backup",
                              "backup a b",
                              "restore",
                              "demo",
                              "verify extra",
                              "graph",
                              "graph dance",
                              "graph check extra",
                              "graph questions extra",
                              "graph whatif",
                              "graph whatif merge",
                              "graph whatif dance ehelse",
                              "graph edit",
                              "graph edit abolish hdir",
                              "graph edit merge ehelse",
                              "graph export",
                              "graph import a b",
                              "graph log extra",
                              "--language xx cases",
                              "deadline",
                              "calendar",
                              "calendar a.ics --case x",
                              "calendar a.ics b.ics"}) {
        const Answered answered = Typing::bare(split(words) + QStringList{QStringLiteral("--json")});
        EXPECT_EQ(answered.status, 2) << words;
        ASSERT_EQ(answered.lines().size(), 1) << words;
        EXPECT_EQ(answered.refusal(), QStringLiteral("invalid")) << words;
        EXPECT_TRUE(Typing::bare(split(words)).out.isEmpty()) << words;
        EXPECT_FALSE(answered.err.trimmed().isEmpty()) << words;
    }
}

TEST(TypedWords, AnEmptyWordNamesNoFileAndNoFolder)
{
    for (const char *command : {"backup", "restore", "demo", "calendar"}) {
        const Answered answered = Typing::bare({QString::fromLatin1(command), QString()});
        EXPECT_EQ(answered.status, 2) << command;
        EXPECT_TRUE(answered.out.isEmpty()) << command;
    }
}

TEST(TypedWords, OptionsStandBeforeTheCommandAsWellAsAfterItEvenWhenTheirValueIsACommandsName)
{
    Typing desk;
    ASSERT_EQ(
        desk.json({QStringLiteral("import"), desk.write(QStringLiteral("a.eml"), enquiryMail())}).status, 0);
    const QStringList before{QStringLiteral("--database"), desk.database(),
                             QStringLiteral("--as"),       QStringLiteral("show"),
                             QStringLiteral("--search"),   QStringLiteral("report"),
                             QStringLiteral("cases"),      QStringLiteral("--json"),
                             QStringLiteral("--count")};
    EXPECT_EQ(Typing::bare(before).json().value(QStringLiteral("count")).toInt(-1), 0);
    const QStringList found{QStringLiteral("--search=journalnotat"),
                            QStringLiteral("--database=") + desk.database(), QStringLiteral("--count"),
                            QStringLiteral("cases"), QStringLiteral("--json")};
    EXPECT_EQ(Typing::bare(found).json().value(QStringLiteral("count")).toInt(-1), 1);
}

TEST(TypedWords, ThreeLanguagesAreSpokenAndNoOther)
{
    for (const char *language : {"nb", "nn", "en"})
        EXPECT_EQ(Typing::bare(
                      {QStringLiteral("--language"), QString::fromLatin1(language), QStringLiteral("--help")})
                      .status,
                  0);
    EXPECT_EQ(Typing::bare({QStringLiteral("--language=da"), QStringLiteral("--help")}).status, 2);
}

TEST(TypedWords, AnOptionWithoutItsValueIsWrongUsageAndOpensNoWindow)
{
    for (const char *option : {"--language", "--database", "-d", "--as", "--theme"}) {
        EXPECT_TRUE(isCommandLine(split(option))) << option;
        EXPECT_EQ(Typing::bare(split(option)).status, 2) << option;
    }
}

TEST(TypedWords, TheHelpIsInOneLanguage)
{
    const Answered help = Typing::bare(split("cases --help --language nb"));
    EXPECT_EQ(help.status, 0);
    EXPECT_FALSE(help.out.contains(QStringLiteral("Options:"))) << qPrintable(help.out);
}
