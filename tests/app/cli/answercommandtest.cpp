#include "tests/support/app/typing.h"

#include <gtest/gtest.h>

using namespace tverrlos;

namespace {

QStringList words(std::initializer_list<const char *> list)
{
    QStringList made;
    for (const char *word : list)
        made.append(QString::fromUtf8(word));
    return made;
}

QByteArray bytes(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    return file.readAll();
}

/// An enquiry that is accepted and about GDPR alone, not answered yet.
class TypedAnswer : public testing::Test
{
protected:
    TypedAnswer()
    {
        desk.json({QStringLiteral("import"), desk.write(QStringLiteral("a.eml"), enquiryMail())});
        done({"act", "2024-0001", "triage", "outcome=accepted"});
        done({"act", "2024-0001", "tag", "add=GDPR", "remove=helselovgivning,Normen,MDR", "why=test"});
    }
    void done(std::initializer_list<const char *> act)
    {
        const Answered answered = desk.json(words(act));
        EXPECT_EQ(answered.status, 0) << qPrintable(answered.err);
    }
    void resolve()
    {
        done({"act", "2024-0001", "resolve", "regime=GDPR", "outcome=answered",
              "text=Pasienten skal informeres.", "reference=personvernforordningen art. 13"});
    }
    /// Without the language that Typing adds: the asker's decides then.
    Answered inTheAskersLanguage(std::initializer_list<const char *> more) const
    {
        return Typing::bare(words({"answer", "2024-0001"}) + words(more) +
                            QStringList{QStringLiteral("--database"), desk.database()});
    }

    Typing desk;
};

} // namespace

TEST_F(TypedAnswer, IsRefusedWithTheReasonWhileNothingIsResolved)
{
    const Answered refused = desk.json(words({"answer", "2024-0001"}));
    EXPECT_EQ(refused.status, 1);
    EXPECT_TRUE(refused.err.contains(QStringLiteral("2024-0001"))) << qPrintable(refused.err);
    EXPECT_EQ(refused.refusal(), QStringLiteral("refused"));
}

TEST_F(TypedAnswer, SaysWhoIsMissingAndThenThatAllHaveSigned)
{
    resolve();
    const QJsonObject draft = desk.json(words({"answer", "2024-0001"})).json();
    EXPECT_EQ(draft.value(QLatin1String("signed")).toBool(true), false);
    EXPECT_EQ(draft.value(QLatin1String("missing")).toArray(),
              QJsonArray::fromStringList({QStringLiteral("datatilsynet")}));
    EXPECT_TRUE(draft.value(QLatin1String("file")).isNull());
    done({"act", "2024-0001", "sign", "agency=datatilsynet"});
    const QJsonObject whole = desk.json(words({"answer", "2024-0001"})).json();
    EXPECT_TRUE(whole.value(QLatin1String("signed")).toBool());
    EXPECT_FALSE(whole.value(QLatin1String("draft")).toBool(true));
    EXPECT_TRUE(whole.value(QLatin1String("missing")).toArray().isEmpty());
}

TEST_F(TypedAnswer, FollowsTheAskerUnlessAnotherLanguageIsSaid)
{
    resolve();
    const Answered norwegian = inTheAskersLanguage({"--json"});
    EXPECT_EQ(norwegian.json().value(QLatin1String("language")).toString(), QStringLiteral("nb"));
    const Answered nynorsk = inTheAskersLanguage({"--language", "nn", "--json"});
    EXPECT_EQ(nynorsk.json().value(QLatin1String("language")).toString(), QStringLiteral("nn"));
}

TEST_F(TypedAnswer, WritesEveryFormatAndTheTextToThePrompt)
{
    resolve();
    const Answered mail = desk.type(words({"answer", "2024-0001"}));
    ASSERT_EQ(mail.status, 0) << qPrintable(mail.err);
    EXPECT_TRUE(mail.out.contains(QStringLiteral("Pasienten skal informeres.")));
    EXPECT_TRUE(mail.out.contains(QStringLiteral("https://eur-lex.europa.eu/eli/reg/2016/679/art_13/oj")));
    EXPECT_TRUE(mail.err.contains(QStringLiteral("draft")));
    for (const auto &[format, start] : {std::pair("txt", "DRAFT"), std::pair("html", "<!DOCTYPE html>"),
                                        std::pair("odt", "PK"), std::pair("pdf", "%PDF")}) {
        const QString file = desk.path(QStringLiteral("svar æ.") + QString::fromLatin1(format));
        const Answered written = desk.json(
            QStringList{QStringLiteral("answer"), QStringLiteral("2024-0001"), QStringLiteral("--format"),
                        QString::fromLatin1(format), QStringLiteral("--out"), file});
        ASSERT_EQ(written.status, 0) << qPrintable(written.err);
        EXPECT_EQ(written.json().value(QLatin1String("file")).toString(), file);
        EXPECT_TRUE(bytes(file).startsWith(start)) << format;
    }
}

TEST_F(TypedAnswer, TellsWrongUsageFromWhatCannotBeDone)
{
    EXPECT_EQ(desk.json(words({"answer"})).status, 2);
    EXPECT_EQ(desk.json(words({"answer", "tull"})).status, 2);
    EXPECT_EQ(desk.json(words({"answer", "2024-0001", "--format", "docx"})).status, 2);
    EXPECT_EQ(desk.json(words({"answer", "2024-0001", "--format", "pdf"})).status, 2) << "needs --out";
    EXPECT_EQ(desk.json(words({"answer", "2024-0099"})).status, 1);
    resolve();
    const Answered nowhere =
        desk.json(QStringList{QStringLiteral("answer"), QStringLiteral("2024-0001"), QStringLiteral("--out"),
                              desk.path(QStringLiteral("ingen/a.txt"))});
    EXPECT_EQ(nowhere.status, 1);
    EXPECT_TRUE(nowhere.err.contains(QStringLiteral("a.txt")));
}
