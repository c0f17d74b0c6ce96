#include "tests/support/app/typing.h"

#include <gtest/gtest.h>

namespace tverrlos {
namespace {

/// Two enquiries as mails from two offices, the first one answered and closed.
class PrecedentCommands : public testing::Test
{
protected:
    void SetUp() override
    {
        import("en.eml",
               "Bruke språkmodell til transkribering av konsultasjoner: hvilket behandlingsgrunnlag?");
        import("to.eml",
               "Vi vil bruke transkribering av konsultasjoner med språkmodell; behandlingsgrunnlag?");
        for (int i = 0; i < 6; ++i)
            import("fyll.eml", "Krever robotstøvsugere i korridoren CE-merking?");
        act({"2024-0001", "triage", "outcome=accepted"});
        act({"2024-0001", "tag", "add=GDPR", "remove=helselovgivning,Normen,MDR", "why=spørsmålet"});
        act({"2024-0001", "resolve", "regime=GDPR", "outcome=answered", "label=must",
             "text=Samtykke må innhentes.", "reference=GDPR art. 6"});
        act({"2024-0001", "close"});
    }
    void import(const char *name, const char *problem)
    {
        QFile file(typing.path(QString::fromLatin1(name)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        QByteArray mail = enquiryMail("mail-" + QByteArray::number(++sent));
        mail.replace("post@legekontoret-lia", "post" + QByteArray::number(sent) + "@kontor");
        mail = mail.left(mail.indexOf("Hei,")) + "Problemstilling: " + problem + "\r\n";
        file.write(mail);
        file.close();
        const Answered answered = typing.json({QStringLiteral("import"), file.fileName()});
        ASSERT_EQ(answered.status, 0) << answered.err.toStdString();
    }
    void act(const QList<const char *> &words)
    {
        QStringList typed{QStringLiteral("act")};
        for (const char *word : words)
            typed.append(QString::fromUtf8(word));
        const Answered answered = typing.type(typed);
        ASSERT_EQ(answered.status, 0) << answered.err.toStdString();
    }
    QStringList options() const
    {
        return {QStringLiteral("--database"), typing.database(), QStringLiteral("--json")};
    }

    Typing typing;
    int sent = 0;
};

TEST_F(PrecedentCommands, ListsTheAnsweredCaseWithItsReason)
{
    const Answered similar = typing.json({QStringLiteral("similar"), QStringLiteral("2024-0002")});
    ASSERT_EQ(similar.status, 0) << similar.err.toStdString();
    ASSERT_FALSE(similar.lines().isEmpty());
    const QJsonObject first = similar.lines().first();
    EXPECT_EQ(first.value(QLatin1String("number")).toString(), QStringLiteral("2024-0001"));
    EXPECT_EQ(first.value(QLatin1String("answer")).toString(), QStringLiteral("Samtykke må innhentes."));
    EXPECT_EQ(first.value(QLatin1String("status")).toString(), QStringLiteral("closed"));
    EXPECT_TRUE(
        first.value(QLatin1String("sharedWords")).toArray().contains(QStringLiteral("transkribering")));
    EXPECT_TRUE(first.value(QLatin1String("sharedRegimes")).toArray().contains(QStringLiteral("GDPR")));
    EXPECT_GT(first.value(QLatin1String("score")).toDouble(), 0);
    for (const QJsonObject &line : similar.lines())
        EXPECT_NE(line.value(QLatin1String("number")).toString(), QStringLiteral("2024-0002"));
}

TEST_F(PrecedentCommands, ComparesATextFromTheStandardInput)
{
    const QStringList words{QStringLiteral("similar"), QStringLiteral("-"), QStringLiteral("--limit"),
                            QStringLiteral("1")};
    const Answered similar = Typing::bare(
        words + options(), "Transkribering av konsultasjoner etter GDPR art. 6, hva er grunnlaget?");
    ASSERT_EQ(similar.status, 0) << similar.err.toStdString();
    ASSERT_EQ(similar.lines().size(), 1);
    const QJsonObject line = similar.lines().first();
    EXPECT_EQ(line.value(QLatin1String("number")).toString(), QStringLiteral("2024-0001"));
    EXPECT_TRUE(
        line.value(QLatin1String("sharedProvisions")).toArray().contains(QStringLiteral("GDPR art. 6")));
    EXPECT_EQ(Typing::bare(words + options(), QByteArray()).lines().size(), 0);
}

TEST_F(PrecedentCommands, NamesTheAnswerThatSaysOtherwise)
{
    const QStringList words{QStringLiteral("precedents"), QStringLiteral("2024-0002")};
    const Answered before = typing.json(words);
    EXPECT_EQ(before.status, 0);
    EXPECT_TRUE(before.out.isEmpty());
    EXPECT_FALSE(before.err.isEmpty());
    act({"2024-0002", "triage", "outcome=accepted"});
    act({"2024-0002", "tag", "add=GDPR", "remove=helselovgivning,Normen,MDR", "why=spørsmålet"});
    act({"2024-0002", "resolve", "regime=GDPR", "outcome=answered", "label=should",
         "text=Samtykke bør innhentes.", "reference=personvernforordningen artikkel 6"});
    const Answered told = typing.json(words);
    ASSERT_EQ(told.lines().size(), 1) << told.out.toStdString();
    const QJsonObject line = told.lines().first();
    EXPECT_EQ(line.value(QLatin1String("number")).toString(), QStringLiteral("2024-0001"));
    EXPECT_EQ(line.value(QLatin1String("kind")).toString(), QStringLiteral("weight"));
    EXPECT_EQ(line.value(QLatin1String("there")).toObject().value(QLatin1String("text")).toString(),
              QStringLiteral("Samtykke må innhentes."));
    EXPECT_EQ(line.value(QLatin1String("here")).toObject().value(QLatin1String("label")).toString(),
              QStringLiteral("should"));
    const QString forPeople = typing.type(words).out;
    EXPECT_TRUE(forPeople.contains(QStringLiteral("Samtykke må innhentes."))) << forPeople.toStdString();
    EXPECT_TRUE(forPeople.contains(QStringLiteral("Samtykke bør innhentes.")));
}

TEST_F(PrecedentCommands, RefusesWhatIsNoCase)
{
    EXPECT_EQ(typing.type({QStringLiteral("similar"), QStringLiteral("tull")}).status, 2);
    EXPECT_EQ(typing.type({QStringLiteral("precedents")}).status, 2);
    EXPECT_EQ(typing.type({QStringLiteral("precedents"), QStringLiteral("2024-9999")}).status, 1);
    EXPECT_EQ(typing
                  .type({QStringLiteral("similar"), QStringLiteral("2024-0001"), QStringLiteral("--limit"),
                         QStringLiteral("x")})
                  .status,
              2);
}

} // namespace
} // namespace tverrlos
