#include "tests/support/app/typing.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

using namespace tverrlos;

namespace {

/// A case that has been received, and a person who types what does not work.
class TypedRefusals : public testing::Test
{
protected:
    void SetUp() override
    {
        const QString mail = desk.write(QStringLiteral("a.eml"), enquiryMail());
        ASSERT_EQ(desk.json({QStringLiteral("import"), mail}).status, 0);
    }
    Answered norwegian(const QStringList &words) const
    {
        return Typing::bare(words + QStringList{QStringLiteral("--database"), desk.database(),
                                                QStringLiteral("--language"), QStringLiteral("nb"),
                                                QStringLiteral("--as"), QStringLiteral("kari")});
    }
    static QString word(const char *text) { return QString::fromUtf8(text); }

    Typing desk;
};

} // namespace

TEST_F(TypedRefusals, AreAnObjectForAScriptAndASentenceForAPerson)
{
    const QStringList closing{word("act"), word("2024-0001"), word("close")};
    const Answered script = desk.json(closing);
    EXPECT_EQ(script.status, 1);
    ASSERT_EQ(script.lines().size(), 1) << qPrintable(script.out);
    const QJsonObject error = script.json().value(QLatin1String("error")).toObject();
    EXPECT_EQ(error.value(QLatin1String("code")), QStringLiteral("refused"));
    EXPECT_EQ(error.value(QLatin1String("message")),
              QStringLiteral("Case 2024-0001 has not been accepted yet."));
    EXPECT_EQ(error.value(QLatin1String("remedy")), QStringLiteral("Triage it first."));
    EXPECT_EQ(script.err.trimmed(),
              QStringLiteral("Case 2024-0001 has not been accepted yet. Triage it first."));

    const Answered person = desk.type(closing);
    EXPECT_TRUE(person.out.isEmpty()) << qPrintable(person.out);
    EXPECT_EQ(person.err, script.err);
    EXPECT_EQ(desk.json({word("show"), word("2024-0099")}).refusal(), QStringLiteral("not-found"));
    EXPECT_EQ(desk.json({word("act"), word("2024-0001"), word("note"), word("text=x"), word("--revision"),
                         word("99")})
                  .refusal(),
              QStringLiteral("conflict"));
    EXPECT_EQ(desk.json({word("act"), word("2024-0001"), word("note"), word("text=x"), word("--revision=-1")})
                  .status,
              2);
}

TEST_F(TypedRefusals, StandWhereThereIsNoOtherResult)
{
    const Answered some = desk.json({word("act"), word("2024-0001,2024-0099"), word("close")});
    EXPECT_EQ(some.status, 1);
    ASSERT_EQ(some.lines().size(), 2) << "a line a case, and no other";
    EXPECT_TRUE(some.refusal().isEmpty());
}

TEST_F(TypedRefusals, OfOptionsAreSentencesOfTheProgramsOwn)
{
    const auto told = [&](const QStringList &words) {
        const Answered answered = desk.type(words);
        EXPECT_EQ(answered.status, 2) << qPrintable(words.join(QLatin1Char(' ')));
        return answered.err.trimmed();
    };
    EXPECT_EQ(told({word("cases"), word("--nonsense")}),
              QStringLiteral("cases has no option --nonsense. --help lists those there are."));
    EXPECT_EQ(Typing::bare({word("cases"), word("--limit")}).err.trimmed().section(QLatin1Char(' '), 0, 0),
              QStringLiteral("--limit"));
    EXPECT_EQ(told({word("cases"), word("--open=5")}), QStringLiteral("--open takes no value."));
    EXPECT_EQ(told({word("cases"), word("--limit"), word("1"), word("--limit"), word("2")}),
              QStringLiteral("“--limit” was given more than once."));
}

TEST_F(TypedRefusals, NameWhatIsMissing)
{
    EXPECT_EQ(desk.type({word("act")}).err.trimmed(),
              QStringLiteral("No case number was given. Write it as 2026-0042."));
    EXPECT_TRUE(desk.type({word("act"), word("2024-0001")})
                    .err.startsWith(QStringLiteral("It was not said what to do; the acts are: aftermath,")));
    EXPECT_EQ(
        desk.type({word("report"), word("--from"), word("2024-01-01"), word("--to"), word("2024-12-31")})
            .err.trimmed(),
        QStringLiteral("The report still needs --out."));
}

TEST_F(TypedRefusals, SayWhyTheSystemRefusedInTheReadersLanguage)
{
    const Answered answered = norwegian({word("calendar"), desk.path(word("finnes/ikke/a.ics"))});
    EXPECT_EQ(answered.status, 1);
    EXPECT_FALSE(answered.err.contains(QStringLiteral("No such file"))) << qPrintable(answered.err);
}

TEST_F(TypedRefusals, NeverLackTheReason)
{
    const QString file = desk.write(QStringLiteral("fil"), "x");
    const Answered answered = desk.type({word("published"), word("export"), file});
    EXPECT_EQ(answered.status, 1);
    EXPECT_TRUE(answered.err.contains(QStringLiteral("(Not a directory)"))) << qPrintable(answered.err);
}

TEST_F(TypedRefusals, OfManyCasesAreALineACaseThoughItWasNamedTwice)
{
    const Answered answered =
        norwegian({word("act"), word("2024-0001,2024-0001,2024-0099"), word("note"), word("text=Hei")});
    const QStringList lines = answered.out.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 2) << qPrintable(answered.out);
    EXPECT_FALSE(lines.first().contains(QStringLiteral("done"))) << qPrintable(lines.first());
    EXPECT_FALSE(lines.last().contains(QStringLiteral("not-found"))) << qPrintable(lines.last());
}

TEST_F(TypedRefusals, ATakenBackSignatureIsNotCalledASignature)
{
    const auto does = [&](const QStringList &words) {
        const Answered done = desk.type(QStringList{word("act"), word("2024-0001")} + words);
        EXPECT_EQ(done.status, 0) << qPrintable(done.err);
        return done.out;
    };
    does({word("triage"), word("outcome=accepted")});
    does({word("tag"), word("add=GDPR"), word("remove=helselovgivning,Normen,MDR"), word("why=test")});
    does({word("resolve"), word("regime=GDPR"), word("text=Artikkel 6.")});
    EXPECT_TRUE(does({word("sign"), word("agency=datatilsynet")}).contains(QStringLiteral("Signed")));
    EXPECT_TRUE(does({word("sign"), word("agency=datatilsynet"), word("withdraw=yes")})
                    .contains(QStringLiteral("Signature withdrawn")));
}

TEST(TypedHelp, StandsInTwoColumns)
{
    const Answered help = Typing::bare({QStringLiteral("--help"), QStringLiteral("--language=en")});
    qsizetype column = -1;
    static const QRegularExpression form(QStringLiteral("^  \\S+ +(?=\\S)"));
    for (const QString &line : help.out.split(QLatin1Char('\n'))) {
        const auto match = form.match(line);
        if (!match.hasMatch())
            continue;
        if (column < 0)
            column = match.capturedLength();
        EXPECT_EQ(match.capturedLength(), column) << qPrintable(line);
    }
    EXPECT_GT(column, 0);
}
