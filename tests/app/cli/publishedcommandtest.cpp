#include "tests/support/app/typing.h"

#include <gtest/gtest.h>

using namespace tverrlos;

namespace {

QStringList split(const char *words)
{
    return QString::fromUtf8(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// A case that has been answered under one regime; its number.
QString answered(const Typing &desk)
{
    desk.json({QStringLiteral("import"), desk.write(QStringLiteral("a.eml"), enquiryMail())});
    const QString number =
        desk.json(split("cases")).lines().value(0).value(QLatin1String("number")).toString();
    desk.act(number, QStringLiteral("triage outcome=accepted"));
    const Answered resolved =
        desk.json({QStringLiteral("act"), number, QStringLiteral("resolve"), QStringLiteral("regime=GDPR"),
                   QStringLiteral("outcome=answered"), QStringLiteral("label=must"),
                   QString::fromUtf8("text=Virksomheten må informere pasienten."),
                   QStringLiteral("reference=GDPR artikkel 13")});
    EXPECT_EQ(resolved.status, 0) << resolved.err.toStdString();
    return number;
}

} // namespace

TEST(TypedPublished, FromCaseToWebPage)
{
    const Typing desk;
    const Answered draft = desk.json({QStringLiteral("published"), QStringLiteral("draft"), answered(desk)});
    ASSERT_EQ(draft.status, 0) << draft.err.toStdString();
    const QString number = draft.json().value(QLatin1String("number")).toString();
    const auto type = [&](QStringList words) {
        words.prepend(QStringLiteral("published"));
        return desk.json(words);
    };
    EXPECT_EQ(type({QStringLiteral("edit"), number, QString::fromUtf8("question=Må pasienten informeres?"),
                    QStringLiteral("title=Opptak")})
                  .status,
              0);
    EXPECT_EQ(type({QStringLiteral("publish"), number}).status, 1); // nobody has cleared it
    EXPECT_EQ(type({QStringLiteral("clear"), number, QStringLiteral("ask=datatilsynet,hdir")}).status, 0);
    EXPECT_EQ(type({QStringLiteral("clear"), number, QStringLiteral("agency=datatilsynet")}).status, 0);
    EXPECT_EQ(type({QStringLiteral("clear"), number, QStringLiteral("agency=hdir"),
                    QStringLiteral("refuse=uklart")})
                  .status,
              0);
    EXPECT_EQ(type({QStringLiteral("publish"), number}).status, 1);
    EXPECT_EQ(type({QStringLiteral("clear"), number, QStringLiteral("agency=hdir")}).status, 0);
    const Answered out = type({QStringLiteral("publish"), number});
    ASSERT_EQ(out.status, 0) << out.err.toStdString();
    EXPECT_EQ(out.json().value(QLatin1String("state")), QStringLiteral("published"));

    const QString folder = desk.path(QStringLiteral("nett"));
    EXPECT_EQ(type({QStringLiteral("export"), folder}).json().value(QLatin1String("answers")).toInt(), 1);
    EXPECT_TRUE(QFile::exists(folder + QLatin1Char('/') + number + QStringLiteral(".html")));
    EXPECT_EQ(type({QStringLiteral("withdraw"), number, QStringLiteral("reason=feil")}).status, 0);
    EXPECT_EQ(type({QStringLiteral("export"), folder}).json().value(QLatin1String("removed")).toInt(), 2);
    EXPECT_EQ(type({QStringLiteral("undo"), number}).status, 0);
    EXPECT_EQ(
        type({QStringLiteral("list"), QStringLiteral("--state"), QStringLiteral("published")}).lines().size(),
        1);
    EXPECT_EQ(desk.json(split("verify")).status, 0);
}

TEST(TypedPublished, RefusesTheSameDraftTwiceAndNamesTheOneThatIsThere)
{
    const Typing desk;
    const QString source = answered(desk);
    const QString first = desk.json({QStringLiteral("published"), QStringLiteral("draft"), source})
                              .json()
                              .value(QLatin1String("number"))
                              .toString();
    for (const QString &model : {source, first}) {
        const Answered again = desk.json({QStringLiteral("published"), QStringLiteral("draft"), model});
        EXPECT_EQ(again.status, 1) << qPrintable(model);
        EXPECT_EQ(again.refusal(), QStringLiteral("refused"));
        EXPECT_TRUE(again.err.contains(first)) << again.err.toStdString();
    }
    ASSERT_EQ(desk.json({QStringLiteral("published"), QStringLiteral("edit"), first,
                         QStringLiteral("title=Opptak av samtaler")})
                  .status,
              0);
    EXPECT_EQ(desk.json({QStringLiteral("published"), QStringLiteral("draft"), source}).status, 0);
}

TEST(TypedPublished, ChecksATextAndTellsWhereItStands)
{
    const Typing desk;
    answered(desk);
    const QString file = desk.write(QStringLiteral("t.txt"), "Ring 22 33 44 55.");
    const Answered bad = desk.json({QStringLiteral("published"), QStringLiteral("check"), file});
    EXPECT_EQ(bad.status, 1);
    EXPECT_EQ(bad.json().value(QLatin1String("blocks")).toInt(), 1);
    const QJsonObject finding = bad.json().value(QLatin1String("findings")).toArray().first().toObject();
    EXPECT_EQ(finding.value(QLatin1String("kind")), QStringLiteral("phone"));
    EXPECT_EQ(finding.value(QLatin1String("position")).toInt(), 5);
    const QString clean = desk.write(QStringLiteral("u.txt"), "Pasienten informeres.");
    EXPECT_EQ(desk.json({QStringLiteral("published"), QStringLiteral("check"), clean}).status, 0);
}

TEST(TypedPublished, SaysWhatItDoesNotUnderstand)
{
    const Typing desk;
    answered(desk);
    for (const char *words :
         {"published", "published fly", "published show 2024-0001", "published publish S-2024-001x",
          "published review S-2026-001 when=now", "published list --state gone"})
        EXPECT_EQ(desk.json(split(words)).status, 2) << words;
    for (const char *words : {"published show S-1999-001", "published draft 1999-0001"})
        EXPECT_EQ(desk.json(split(words)).status, 1) << words;
}
