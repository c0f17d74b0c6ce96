#include "tests/support/app/typing.h"

#include <QJsonArray>

#include <gtest/gtest.h>

using namespace tverrlos;

namespace {

QStringList split(const char *words)
{
    return QString::fromUtf8(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// Three cases of two names that are one hospital.
void fill(const Typing &desk)
{
    const auto mail = [](const char *id, const char *organisation) {
        return QByteArray("From: \"Ingeborg Spesiell\" <ingeborg@sykehus.example>\r\nMessage-ID: <") + id +
               "@sykehus.example>\r\nSubject: KI i journal\r\nDate: Mon, 12 Feb 2024 09:30:00 +0100\r\n"
               "Content-Type: text/plain; charset=utf-8\r\n\r\n"
               "Problemstilling: Hvilket behandlingsgrunnlag har vi for journaldata? " +
               id +
               "\r\n\r\nKontekst: Vi vil trene en modell på pasientjournaler i eget helseforetak.\r\n\r\n"
               "-- \r\nIngeborg Spesiell\r\n" +
               organisation + "\r\n";
    };
    desk.json({QStringLiteral("import"),
               desk.write(QStringLiteral("a.eml"), mail("a", "Fjellsida legekontor AS"))});
    desk.json({QStringLiteral("import"),
               desk.write(QStringLiteral("b.eml"), mail("b", "FJELLSIDA LEGEKONTOR AS"))});
    desk.json(
        {QStringLiteral("import"), desk.write(QStringLiteral("c.eml"), mail("c", "Fjellsida legekontor"))});
}

} // namespace

TEST(TypedOrganisations, AreListedMergedAndTakenApartAgain)
{
    Typing desk;
    fill(desk);
    const QList<QJsonObject> listed = desk.json({QStringLiteral("organisations")}).lines();
    ASSERT_EQ(listed.size(), 2);
    const QString id = QString::number(listed.at(0).value(QLatin1String("id")).toInteger());
    const QString other = QString::number(listed.at(1).value(QLatin1String("id")).toInteger());
    EXPECT_EQ(listed.at(0).value(QLatin1String("alike")).toInt(), 1);

    const Answered preview = desk.json(
        {QStringLiteral("organisation"), QStringLiteral("merge"), id, other, QStringLiteral("--dry-run")});
    EXPECT_EQ(preview.status, 0) << qPrintable(preview.err);
    EXPECT_EQ(preview.json().value(QLatin1String("cases")).toInt(), 3);
    EXPECT_EQ(desk.json({QStringLiteral("organisations"), QStringLiteral("--count")})
                  .json()
                  .value(QLatin1String("count"))
                  .toInt(),
              2)
        << "a dry run merges nothing";

    EXPECT_EQ(desk.json({QStringLiteral("organisation"), QStringLiteral("merge"), id, other}).status, 0);
    EXPECT_EQ(desk.json({QStringLiteral("organisation"), QStringLiteral("merge"), id, other}).status, 1);
    EXPECT_EQ(desk.json({QStringLiteral("cases"), QStringLiteral("--count"), QStringLiteral("--organisation"),
                         other})
                  .json()
                  .value(QLatin1String("count"))
                  .toInt(),
              3);
    EXPECT_EQ(desk.json({QStringLiteral("organisation"), QStringLiteral("unmerge"), id}).status, 0);
    EXPECT_EQ(desk.json({QStringLiteral("organisations"), QStringLiteral("--count")})
                  .json()
                  .value(QLatin1String("count"))
                  .toInt(),
              2);
}

TEST(TypedOrganisations, TellWrongUsage)
{
    for (const char *words :
         {"organisation", "organisation merge 1", "organisation dance 1", "organisations extra",
          "erase-contact", "erase-contact x", "organisations --limit many"})
        EXPECT_EQ(Typing().json(split(words)).status, 2) << words;
}

TEST(TypedErasure, TakesTheContactOutAndVerifySaysWhoDidIt)
{
    Typing desk;
    fill(desk);
    const Answered shown = desk.json(split("show 2024-0001"));
    ASSERT_TRUE(shown.out.contains(QStringLiteral("Spesiell")));
    const Answered dry = desk.json(split("erase-contact 2024-0001 --dry-run"));
    EXPECT_EQ(dry.status, 0) << qPrintable(dry.err);
    EXPECT_EQ(dry.json().value(QLatin1String("others")).toArray().size(), 2);
    const Answered erased = desk.json(split("erase-contact 2024-0001 --everywhere"));
    EXPECT_EQ(erased.status, 0) << qPrintable(erased.err);
    EXPECT_EQ(erased.json().value(QLatin1String("cases")).toArray().size(), 3);
    for (const char *number : {"show 2024-0001", "show 2024-0002", "show 2024-0003"})
        EXPECT_FALSE(desk.json(split(number)).out.contains(QStringLiteral("Spesiell"))) << number;
    const Answered verified = desk.json(split("verify"));
    EXPECT_EQ(verified.status, 0) << qPrintable(verified.out);
    const QJsonArray who = verified.json().value(QLatin1String("erased")).toArray();
    ASSERT_EQ(who.size(), 3);
    EXPECT_EQ(who.at(0).toObject().value(QLatin1String("by")).toString(), QStringLiteral("kari"));
    // The same mail again is known, and brings nothing back.
    const Answered again = desk.json({QStringLiteral("import"), desk.path(QStringLiteral("a.eml"))});
    EXPECT_EQ(again.json().value(QLatin1String("duplicate")).toInt(), 1);
    EXPECT_EQ(desk.json(split("erase-contact 2024-0001")).status, 1);
}
