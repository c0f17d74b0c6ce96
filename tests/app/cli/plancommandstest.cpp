#include "tests/support/app/typing.h"

#include "core/plan/measure.h"

#include <gtest/gtest.h>

using namespace tverrlos;

namespace {

QStringList words(std::initializer_list<const char *> list)
{
    QStringList typed;
    for (const char *word : list)
        typed.append(QString::fromUtf8(word));
    return typed;
}

int count(const Typing &desk, QStringList typed)
{
    return desk.json(typed << QStringLiteral("--count")).json().value(QLatin1String("count")).toInt(-1);
}

/// A case that has raised a signal under two regimes.
QString raise(const Typing &desk)
{
    desk.json(
        {QStringLiteral("import"),
         desk.write(QStringLiteral("a.eml"),
                    "From: \"Ingeborg Spesiell\" <ingeborg@sykehus.example>\r\nMessage-ID: "
                    "<a@sykehus.example>\r\nSubject: KI i journal\r\nDate: Mon, 12 Feb 2024 09:30:00 "
                    "+0100\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nProblemstilling: Hvilket "
                    "behandlingsgrunnlag har vi for journaldata?\r\n\r\nKontekst: Vi vil trene en modell "
                    "paa pasientjournaler i eget helseforetak.\r\n")});
    const QString number =
        desk.json(words({"cases"})).lines().value(0).value(QLatin1String("number")).toString();
    EXPECT_EQ(desk.act(number, QStringLiteral("triage outcome=accepted")).status, 0);
    const Answered raised =
        desk.json({QStringLiteral("act"), number, QStringLiteral("signal"),
                   QStringLiteral("kind=unclear-rule"), QStringLiteral("topic=journal"),
                   QStringLiteral("regimes=GDPR,helselovgivning"), QStringLiteral("text==1+1 er uklart")});
    EXPECT_EQ(raised.status, 0) << qPrintable(raised.err);
    return number;
}

} // namespace

TEST(TypedSignals, AreListedWithWhereTheyWereLiftedAndWhatCameBack)
{
    Typing desk;
    const QString number = raise(desk);
    EXPECT_EQ(desk.act(number, QStringLiteral("lift signal=1 lifted=ministry measure=2024-1.2 "
                                              "response=Vurderes"))
                  .status,
              0);
    const QList<QJsonObject> listed = desk.json(words({"signals", "--regime", "gdpr", "--answered", "yes",
                                                       "--lifted", "ministry", "--measure", "2024-1.2"}))
                                          .lines();
    ASSERT_EQ(listed.size(), 1);
    EXPECT_EQ(listed.first().value(QLatin1String("case")).toString(), number);
    EXPECT_EQ(listed.first().value(QLatin1String("response")).toString(), QStringLiteral("Vurderes"));
    EXPECT_FALSE(listed.first().value(QLatin1String("liftedOn")).isNull());
    EXPECT_EQ(count(desk, words({"signals", "--answered", "no"})), 0);
    EXPECT_EQ(count(desk, words({"signals", "--kind", "gap"})), 0);
    const QJsonObject concern = desk.json(words({"signals", "--concerns"})).lines().value(0);
    EXPECT_EQ(concern.value(QLatin1String("topic")).toString(), QStringLiteral("journal"));
    EXPECT_EQ(concern.value(QLatin1String("cases")).toInt(), 1);
    const Answered sheet = desk.type(words({"signals", "--csv"}));
    EXPECT_TRUE(sheet.out.contains(QStringLiteral("'=1+1 er uklart"))) << qPrintable(sheet.out);
    for (const char *wrong : {"--kind", "--lifted", "--answered", "--regime"})
        EXPECT_EQ(
            desk.json({QStringLiteral("signals"), QString::fromLatin1(wrong), QStringLiteral("nope")}).status,
            2)
            << wrong;
}

TEST(TypedMeasures, AreListedFollowedAddedAndTakenBack)
{
    Typing desk;
    raise(desk);
    const QList<QJsonObject> all = desk.json(words({"measures"})).lines();
    EXPECT_EQ(all.size(), shippedMeasures().size());
    EXPECT_FALSE(all.first().value(QLatin1String("verified")).toBool());

    const QJsonObject set =
        desk.json(words({"measures", "set", "2024-1.2", "status=started", "owner=hdir", "due=2030-12-31"}))
            .json();
    EXPECT_EQ(set.value(QLatin1String("status")).toString(), QStringLiteral("started"));
    EXPECT_EQ(set.value(QLatin1String("due")).toString(), QStringLiteral("2030-12-31"));
    EXPECT_TRUE(set.value(QLatin1String("verified")).toBool());
    EXPECT_EQ(
        desk.json(words({"measures", "undo", "2024-1.2"})).json().value(QLatin1String("owner")).toString(),
        QString());
    const QJsonObject own = desk.json(words({"measures", "add", "title=Felles side"})).json();
    EXPECT_EQ(own.value(QLatin1String("code")).toString(), QStringLiteral("E1"));
    EXPECT_TRUE(own.value(QLatin1String("plan")).isNull());

    EXPECT_EQ(desk.json(words({"measures", "set", "2024-1.2"})).status, 1) << "nothing would change";
    EXPECT_EQ(desk.json(words({"measures", "set", "nope", "note=x"})).status, 1);
    EXPECT_EQ(desk.json(words({"measures", "set", "2024-1.2", "status=finished"})).status, 2);
    EXPECT_EQ(desk.json(words({"measures", "drop", "2024-1.2"})).status, 2);
    EXPECT_EQ(desk.json(words({"verify"})).status, 0);
}

TEST(TypedSubmissions, AreWrittenDownTiedMadeACaseAndCountedInTheReport)
{
    Typing desk;
    const QString number = raise(desk);
    const QJsonObject added = desk.json(words({"submissions", "add", "kind=question", "sender=Helse Vest RHF",
                                               "region=west", "solution=RadioVis", "day=2024-02-12",
                                               "text=Trenger modellen ny godkjenning?", "regimes=mdr"}))
                                  .json();
    const QString id = added.value(QLatin1String("number")).toString();
    EXPECT_EQ(id, QStringLiteral("I-2024-001"));
    EXPECT_EQ(added.value(QLatin1String("regimes")).toArray().first().toString(), QStringLiteral("MDR"));

    EXPECT_EQ(
        desk.json({QStringLiteral("submissions"), QStringLiteral("link"), id, number + QStringLiteral("#1")})
            .status,
        0);
    const QJsonObject made = desk.json({QStringLiteral("submissions"), QStringLiteral("case"), id}).json();
    const QString fresh = made.value(QLatin1String("case")).toString();
    EXPECT_EQ(desk.json({QStringLiteral("show"), fresh})
                  .json()
                  .value(QLatin1String("externalReference"))
                  .toString(),
              id);
    EXPECT_EQ(count(desk, {QStringLiteral("submissions"), QStringLiteral("--case"), fresh}), 1);
    const QJsonObject shown = desk.json({QStringLiteral("submissions"), QStringLiteral("show"), id}).json();
    EXPECT_EQ(shown.value(QLatin1String("events")).toArray().size(), 3);
    EXPECT_EQ(shown.value(QLatin1String("signals")).toArray().first().toString(),
              number + QStringLiteral("#1"));

    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(desk.json(words({"submissions", "add", "kind=cost", "sender=Helse Nord RHF", "region=north",
                                   "day=2024-03-01", "text=Drift koster mer.", "yearly=100000"}))
                      .status,
                  0);
    const QString file = desk.path(QStringLiteral("rapport.json"));
    EXPECT_EQ(desk.type({QStringLiteral("report"), QStringLiteral("--from"), QStringLiteral("2024-01-01"),
                         QStringLiteral("--to"), QStringLiteral("2024-12-31"), QStringLiteral("--format"),
                         QStringLiteral("json"), QStringLiteral("--out"), file})
                  .status,
              0);
    QFile report(file);
    ASSERT_TRUE(report.open(QIODevice::ReadOnly));
    const QJsonObject json = QJsonDocument::fromJson(report.readAll()).object();
    const QJsonObject sent = json.value(QLatin1String("submissions")).toObject();
    EXPECT_EQ(sent.value(QLatin1String("received")).toInt(),
              count(desk, words({"submissions", "--from", "2024-01-01", "--to", "2024-12-31"})));
    EXPECT_TRUE(sent.value(QLatin1String("kinds")).toObject().value(QLatin1String("question")).isNull() ||
                sent.value(QLatin1String("kinds")).toObject().isEmpty())
        << "one question is too few to show";
    EXPECT_TRUE(json.value(QLatin1String("reconciles")).toBool());

    EXPECT_EQ(desk.json(words({"submissions", "add", "kind=praise", "text=x", "sender=y"})).status, 2);
    EXPECT_EQ(desk.json(words({"submissions", "add", "kind=need", "text=x"})).status, 1) << "who sent it?";
    EXPECT_EQ(desk.json(words({"submissions", "show", "2024-0001"})).status, 2);
    EXPECT_EQ(desk.json(words({"submissions", "show", "I-2024-099"})).status, 1);
    EXPECT_EQ(desk.json(words({"verify"})).status, 0);
}
