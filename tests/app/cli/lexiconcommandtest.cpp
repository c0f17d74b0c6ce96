#include "tests/support/app/typing.h"

#include <gtest/gtest.h>

using namespace tverrlos;

namespace {

const QByteArray withoutProcessors = R"({"changes":[{"id":"databehandler","off":true}]})";

QStringList regimesOf(const Answered &suggested)
{
    QStringList regimes;
    const QJsonArray array = suggested.lines().value(0).value(QLatin1String("regimes")).toArray();
    for (const QJsonValue &each : array)
        regimes.append(each.toObject().value(QLatin1String("regime")).toString());
    return regimes;
}

} // namespace

class TypedLexicon : public testing::Test
{
protected:
    TypedLexicon()
    {
        mail = typing.write(QStringLiteral("en.eml"), "From: a@eksempel.no\r\nTo: b@eksempel.no\r\nSubject: "
                                                      "KI\r\nMessage-ID: <1@eksempel.no>\r\n"
                                                      "Date: Mon, 12 Feb 2024 09:14:00 +0100\r\n\r\nMaa vi "
                                                      "ha databehandleravtale?\r\n");
        EXPECT_EQ(typing.json({QStringLiteral("import"), mail}).status, 0);
    }
    Typing typing;
    QString mail;
};

TEST_F(TypedLexicon, IsCheckedImportedAndHoldsAtOnce)
{
    EXPECT_EQ(regimesOf(typing.json({QStringLiteral("suggest"), mail})), QStringList{QStringLiteral("GDPR")});
    const QString file = typing.write(QStringLiteral("ordliste.json"), withoutProcessors);
    EXPECT_EQ(typing.json({QStringLiteral("lexicon"), QStringLiteral("check"), file}).status, 0);
    const Answered imported = typing.json({QStringLiteral("lexicon"), QStringLiteral("import"), file,
                                           QStringLiteral("--why"), QStringLiteral("for ofte feil")});
    EXPECT_EQ(imported.status, 0) << qPrintable(imported.err);
    EXPECT_EQ(imported.json().value(QLatin1String("version")).toInt(), 1);
    EXPECT_TRUE(regimesOf(typing.json({QStringLiteral("suggest"), mail})).isEmpty());
    // Without a database the shipped lexicon speaks.
    EXPECT_EQ(regimesOf(Typing::bare({QStringLiteral("suggest"), mail, QStringLiteral("--json")})),
              QStringList{QStringLiteral("GDPR")});
}

TEST_F(TypedLexicon, GoesOutAsItCameIn)
{
    const QString file = typing.write(QStringLiteral("ordliste.json"), withoutProcessors);
    ASSERT_EQ(typing.json({QStringLiteral("lexicon"), QStringLiteral("import"), file}).status, 0);
    const QString out = typing.path(QStringLiteral("ut.json"));
    ASSERT_EQ(typing.json({QStringLiteral("lexicon"), QStringLiteral("export"), out}).status, 0);
    QFile written(out);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    EXPECT_EQ(written.readAll(), withoutProcessors);
}

TEST_F(TypedLexicon, TellsHowTheTermsHaveDone)
{
    typing.act(QStringLiteral("2024-0001"), QStringLiteral("tag add=GDPR"));
    const QJsonObject list = typing.json({QStringLiteral("lexicon"), QStringLiteral("list")}).json();
    EXPECT_EQ(list.value(QLatin1String("cases")).toInt(), 1);
    const QJsonObject gdpr =
        list.value(QLatin1String("regimes")).toObject().value(QLatin1String("GDPR")).toObject();
    EXPECT_EQ(gdpr.value(QLatin1String("right")).toInt(), 1);
    EXPECT_TRUE(list.value(QLatin1String("terms")).toObject().contains(QStringLiteral("databehandler")));
}

TEST_F(TypedLexicon, RefusesWhatItCannotRead)
{
    const QString broken = typing.write(QStringLiteral("feil.json"),
                                        "{\"changes\":[{\"id\":\"gdpr\",\"weights\":{\"GDPR\":99}}]}");
    EXPECT_EQ(typing.json({QStringLiteral("lexicon"), QStringLiteral("check"), broken}).status, 1);
    EXPECT_EQ(typing.json({QStringLiteral("lexicon"), QStringLiteral("import"), broken}).status, 1);
    EXPECT_EQ(typing.json({QStringLiteral("lexicon"), QStringLiteral("dance")}).status, 2);
}
