#include "tests/support/app/typing.h"

#include <gmock/gmock.h>

#include <QJsonArray>
#include <QSet>

using namespace tverrlos;
using testing::HasSubstr;

namespace {

/// Words as a shell hands them on.
QStringList words(const char *line)
{
    QStringList parts = QString::fromUtf8(line).split(QLatin1Char(' '));
    for (QString &part : parts)
        part.replace(QLatin1Char('_'), QLatin1Char(' '));
    return parts;
}

class TypedGraph : public testing::Test
{
protected:
    Typing desk;
    void SetUp() override
    {
        ASSERT_EQ(
            desk.json({QStringLiteral("import"), desk.write(QStringLiteral("a.eml"), enquiryMail())}).status,
            0);
    }
    Answered run(const char *line) { return desk.json(words(line)); }
    QString lead(const char *regimes, const char *day)
    {
        return desk
            .json({QStringLiteral("route"), QStringLiteral("--regimes"), QString::fromLatin1(regimes),
                   QStringLiteral("--date"), QString::fromLatin1(day)})
            .json()[QLatin1String("lead")][QLatin1String("agency")]
            .toString();
    }
};

} // namespace

TEST_F(TypedGraph, AnEditHoldsAtOnceIsLoggedAndCanBeTakenBack)
{
    EXPECT_EQ(lead("GDPR", "2027-01-01"), QStringLiteral("datatilsynet"));
    const Answered edited = run("graph edit merge datatilsynet into digdir on 2027-01-01 source=Prop._1_S");
    ASSERT_EQ(edited.status, 0) << qPrintable(edited.err);
    EXPECT_EQ(lead("GDPR", "2027-01-01"), QStringLiteral("digdir"));
    EXPECT_EQ(lead("GDPR", "2026-12-31"), QStringLiteral("datatilsynet"));
    EXPECT_EQ(desk.type(words("graph log")).status, 0);
    ASSERT_EQ(run("graph undo").status, 0);
    EXPECT_EQ(lead("GDPR", "2027-01-01"), QStringLiteral("datatilsynet"));
    ASSERT_EQ(run("graph redo").status, 0);
    EXPECT_EQ(lead("GDPR", "2027-01-01"), QStringLiteral("digdir"));
    EXPECT_EQ(run("verify").status, 0);
}

TEST_F(TypedGraph, AnUnsoundEditIsRefusedAndChangesNothing)
{
    const Answered refused = run("graph edit end hod on 2025-01-01 source=x");
    EXPECT_EQ(refused.status, 1);
    EXPECT_FALSE(refused.err.isEmpty());
    EXPECT_EQ(run("graph edit add fhi interprets GDPR").status, 1); // no source
    EXPECT_EQ(run("graph undo").status, 1);
}

TEST_F(TypedGraph, TheExportImportsAsNothingNewAndTheGraphOf2021CanBeTakenIn)
{
    const QString file = desk.path(QStringLiteral("g.graphml"));
    ASSERT_EQ(desk.json({QStringLiteral("graph"), QStringLiteral("export"), file}).status, 0);
    const Answered same = desk.json({QStringLiteral("graph"), QStringLiteral("import"), file});
    ASSERT_EQ(same.status, 0) << qPrintable(same.err);
    EXPECT_FALSE(same.json()[QLatin1String("changed")].toBool(true));
    EXPECT_EQ(same.json()[QLatin1String("version")].toInt(-1), 0);
    const QString old = desk.path(QStringLiteral("2021.graphml"));
    ASSERT_EQ(desk.json({QStringLiteral("graph"), QStringLiteral("export"), old, QStringLiteral("--as-of"),
                         QStringLiteral("2021-12-31")})
                  .status,
              0);
    const Answered taken = desk.json({QStringLiteral("graph"), QStringLiteral("import"), old});
    ASSERT_EQ(taken.status, 0) << qPrintable(taken.err);
    EXPECT_TRUE(taken.json()[QLatin1String("changed")].toBool());
    EXPECT_EQ(lead("MDR", "2024-06-01"), QStringLiteral("slv"));
    ASSERT_EQ(run("graph edit succeed slv by dmp name=DMP from 2024-01-01 source=x").status, 0);
    EXPECT_EQ(lead("MDR", "2024-06-01"), QStringLiteral("dmp"));
    EXPECT_EQ(
        desk.json({QStringLiteral("graph"), QStringLiteral("export"), desk.path(QStringLiteral("g.csv"))})
            .status,
        0);
}

TEST_F(TypedGraph, TheTableOfResponsibilitiesComesBackFromASpreadsheet)
{
    const QString file = desk.path(QStringLiteral("g.csv"));
    const QStringList takeIn{QStringLiteral("graph"), QStringLiteral("import"), file};
    ASSERT_EQ(desk.json({QStringLiteral("graph"), QStringLiteral("export"), file}).status, 0);
    const Answered same = desk.json(takeIn);
    ASSERT_EQ(same.status, 0) << qPrintable(same.err);
    EXPECT_FALSE(same.json()[QLatin1String("changed")].toBool(true));

    QFile table(file);
    ASSERT_TRUE(table.open(QIODevice::Append));
    table.write("fhi;;owns;GDPR;;;;no;no;yes;;;x;\r\nfhi;;interprets;GDPR;;31.02.2024;;no;no;yes;;;x;\r\n");
    table.close();
    const Answered wrong = desk.json(takeIn);
    EXPECT_EQ(wrong.status, 1);
    EXPECT_EQ(wrong.refusal(), QStringLiteral("invalid"));
    EXPECT_EQ(wrong.json()[QLatin1String("wrong")].toArray().size(), 2) << qPrintable(wrong.err);
    EXPECT_THAT(wrong.err.toStdString(), HasSubstr("g.csv, line"));
    EXPECT_EQ(desk.type(words("graph log")).out.count(QLatin1Char('\n')), 1) << "nobody has edited";

    ASSERT_TRUE(table.open(QIODevice::ReadWrite));
    QByteArray rows = table.readAll();
    rows.replace("fhi;;owns;GDPR;;;;no;no;yes;;;x;\r\n", "").replace("31.02.2024", "01.02.2024");
    ASSERT_TRUE(table.resize(0) && table.seek(0));
    table.write(rows);
    table.close();
    const Answered taken = desk.json(takeIn);
    ASSERT_EQ(taken.status, 0) << qPrintable(taken.err);
    EXPECT_TRUE(taken.json()[QLatin1String("changed")].toBool());
    EXPECT_EQ(run("verify").status, 0);
}

TEST_F(TypedGraph, ABrokenFileIsRefusedWithItsLine)
{
    const QString file =
        desk.write(QStringLiteral("b.graphml"), "<graphml>\n<graph edgedefault=\"directed\">\n<x/>");
    const Answered refused = desk.json({QStringLiteral("graph"), QStringLiteral("import"), file});
    EXPECT_EQ(refused.status, 1);
    EXPECT_EQ(refused.refusal(), QStringLiteral("invalid"));
    EXPECT_TRUE(refused.err.contains(QStringLiteral("3"))) << qPrintable(refused.err);
    EXPECT_TRUE(desk.type(words("graph log")).status == 0);
}

TEST_F(TypedGraph, ARegimeSwitchedOnIsSuggestedTaggedRoutedAndCounted)
{
    const QString text = QStringLiteral("Er verktøyet et høyrisikosystem etter KI-forordningen?");
    const auto suggests = [&] {
        QByteArray line = text.toUtf8() + '\n';
        return Typing::bare({QStringLiteral("suggest"), QStringLiteral("-"), QStringLiteral("--json"),
                             QStringLiteral("--database"), desk.database()},
                            line)
            .out.contains(QStringLiteral("\"KI-forordningen\""));
    };
    EXPECT_FALSE(suggests());
    ASSERT_EQ(
        run("graph edit switch on KI-forordningen from 2020-01-01 owner=digdir source=x verified=no").status,
        0);
    EXPECT_TRUE(suggests());
    EXPECT_EQ(lead("KI-forordningen", "2021-01-01"), QStringLiteral("digdir"));
    // Enquiries that come in now are tagged, routed and counted with it; enough of them to be shown.
    for (int i = 0; i < 6; ++i) {
        const QByteArray mail = "From: a@example.no\nSubject: KI\nDate: Tue, 13 Feb 2024 10:00:00 +0100\n"
                                "Message-ID: <ki-" +
                                QByteArray::number(i) + "@a>\nContent-Type: text/plain; charset=utf-8\n\n" +
                                text.toUtf8() + " Verktøy " + QByteArray::number(i) + ".\n";
        const QString file = desk.write(QStringLiteral("ki%1.eml").arg(i), mail);
        ASSERT_EQ(desk.json({QStringLiteral("import"), file}).status, 0);
    }
    EXPECT_EQ(desk.json(words("cases --regime KI-forordningen --agency digdir --count"))
                  .json()[QLatin1String("count")]
                  .toInt(),
              6);
    const QString report = desk.path(QStringLiteral("r.json"));
    ASSERT_EQ(
        desk.json(words("report --from 2000-01-01 --to 2099-12-31 --format json --out") + QStringList{report})
            .status,
        0);
    QFile file(report);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonObject counted = QJsonDocument::fromJson(file.readAll()).object();
    EXPECT_EQ(counted[QLatin1String("regimes")][QLatin1String("KI-forordningen")].toInt(), 6);
}

TEST_F(TypedGraph, ASettlementIsFollowedAndQuoted)
{
    ASSERT_EQ(run("graph edit settle digitalisering lead=hdir consult=ehelse by=Styringsgruppen "
                  "decided=2022-01-15 from 2022-02-01 to 2023-02-01 source=Referat")
                  .status,
              0);
    const QJsonObject during = desk.json(words("route --regimes digitalisering --date 2022-06-01")).json();
    EXPECT_EQ(during[QLatin1String("regimes")][0][QLatin1String("kind")].toString(),
              QStringLiteral("single"));
    EXPECT_THAT(during[QLatin1String("lead")][QLatin1String("reason")].toString().toStdString(),
                HasSubstr("Styringsgruppen"));
    const QJsonObject after = desk.json(words("route --regimes digitalisering --date 2023-02-01")).json();
    EXPECT_EQ(after[QLatin1String("regimes")][0][QLatin1String("kind")].toString(), QStringLiteral("shared"));
}

TEST_F(TypedGraph, ACaseQuotesTheSettlementsItFollowsOnce)
{
    ASSERT_EQ(run("graph edit settle digitalisering lead=hdir consult=digdir by=Styringsgruppen "
                  "decided=2022-01-15 source=Referat")
                  .status,
              0);
    const QString number = QStringLiteral("2024-0001");
    ASSERT_EQ(desk.act(number, QStringLiteral("tag topic=digitalisering add=GDPR")).status, 0);
    ASSERT_EQ(desk.act(number, QStringLiteral("route")).status, 0);
    const QString shown = desk.type({QStringLiteral("show"), number}).out;
    EXPECT_EQ(shown.count(QLatin1String("Styringsgruppen")), 1) << qPrintable(shown);
    EXPECT_EQ(shown.count(QLatin1String("15.01.2022")), 1) << qPrintable(shown);
    const QStringList lines = shown.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    EXPECT_EQ(QSet<QString>(lines.begin(), lines.end()).size(), lines.size()) << qPrintable(shown);
    const QJsonObject route =
        desk.json({QStringLiteral("show"), number}).json()[QLatin1String("route")].toObject();
    EXPECT_EQ(route[QLatin1String("leadReason")].toString().count(QLatin1String("Styringsgruppen")), 1);
}

TEST_F(TypedGraph, ARegimeIsCalledOffUntilItIsSwitchedOnAndKeepsItsOwnNote)
{
    const auto found = [this](const char *day) {
        return run((QByteArray("graph check --date ") + day).constData()).json();
    };
    const auto noteOn = [&](const char *day) {
        return found(day)[QLatin1String("notes")][QLatin1String("nye-metoder")].toString();
    };
    const auto isOff = [&](const char *day) {
        return found(day)[QLatin1String("switchedOff")].toArray().contains(QStringLiteral("nye-metoder"));
    };
    const auto asked = [this](const char *day) {
        return desk.type(words((QByteArray("graph questions --date ") + day).constData())).out;
    };
    const QString own = noteOn("2026-08-02");
    EXPECT_TRUE(own.contains(QStringLiteral("uavklart"))) << qPrintable(own);
    EXPECT_TRUE(isOff("2026-08-02"));
    EXPECT_TRUE(asked("2026-08-02").contains(QStringLiteral("methods, which is not switched on")))
        << qPrintable(asked("2026-08-02"));
    ASSERT_EQ(run("graph edit switch on nye-metoder from 2026-08-02 owner=hdir role=interprets source=x "
                  "note=Fra_august")
                  .status,
              0);
    EXPECT_EQ(noteOn("2026-08-02"), own + QStringLiteral("; Fra august"));
    EXPECT_EQ(noteOn("2026-08-01"), own);
    EXPECT_FALSE(isOff("2026-08-02"));
    EXPECT_TRUE(isOff("2026-08-01")) << "until then it is off";
    EXPECT_TRUE(asked("2026-08-01").contains(QStringLiteral("which is not switched on")));
}

TEST_F(TypedGraph, TheLogCallsAgenciesByTheirNamesOfThen)
{
    ASSERT_EQ(run("graph edit move dsa under hod from 2025-01-01 source=x").status, 0);
    ASSERT_EQ(run("graph edit rename dsa name=Strålevernet from 2000-01-01 source=x").status, 0);
    ASSERT_EQ(run("graph undo").status, 0);
    ASSERT_EQ(run("graph redo").status, 0);
    const QString log = desk.type(words("graph log")).out;
    EXPECT_EQ(log.count(QStringLiteral("Norwegian Radiation and Nuclear Safety Authority")), 4)
        << qPrintable(log);
}

TEST_F(TypedGraph, WhatToMindAboutAnEditIsToldWithIt)
{
    ASSERT_EQ(run("graph edit rename dsa name=Strålevernet from 2027-01-01 source=x").status, 0);
    const Answered asked = run("graph whatif rename dsa name=Atomvernet from 2027-01-01");
    EXPECT_EQ(asked.json()[QLatin1String("cautions")].toArray().size(), 1) << qPrintable(asked.err);
    const Answered kept = run("graph edit rename dsa name=Atomvernet from 2027-01-01 source=x");
    EXPECT_TRUE(
        kept.json()[QLatin1String("cautions")][0].toString().contains(QStringLiteral("Strålevernet")));
    // It may be asked about before it is decided; that it could not be kept so is told, and it is not kept.
    const char *ahead = "settle digitalisering lead=hdir by=Styringsgruppen decided=2199-01-01";
    const Answered future = run((QByteArray("graph whatif ") + ahead).constData());
    EXPECT_EQ(future.status, 0);
    EXPECT_EQ(future.json()[QLatin1String("cautions")].toArray().size(), 1);
    EXPECT_EQ(run((QByteArray("graph edit ") + ahead + " source=x").constData()).status, 1);
}

TEST_F(TypedGraph, ATableThatSettlesWhatIsNotDecidedYetIsRefusedWithItsLine)
{
    const QString file = desk.path(QStringLiteral("g.csv"));
    ASSERT_EQ(desk.json({QStringLiteral("graph"), QStringLiteral("export"), file}).status, 0);
    QFile table(file);
    ASSERT_TRUE(table.open(QIODevice::Append));
    table.write("hdir;;leads;digitalisering;;2198-01-01;;no;no;yes;Styringsgruppen;2198-01-01;x;\r\n");
    table.close();
    const QStringList takeIn{QStringLiteral("graph"), QStringLiteral("import"), file};
    for (const QStringList &line : {takeIn, takeIn + QStringList{QStringLiteral("--dry-run")}}) {
        const Answered wrong = desk.json(line);
        EXPECT_EQ(wrong.status, 1);
        EXPECT_GT(wrong.json()[QLatin1String("wrong")][0][QLatin1String("line")].toInt(), 2)
            << qPrintable(wrong.err);
    }
}

TEST_F(TypedGraph, TheWaysToTypeAnEditAreListedWhereverTheyMayBeAskedFor)
{
    const QString listed = desk.type(words("graph edit --list")).out;
    EXPECT_TRUE(listed.contains(QStringLiteral("move AGENCY under MINISTRY|none from D")));
    EXPECT_EQ(desk.type(words("graph --list")).out, listed);
    EXPECT_EQ(desk.type(words("graph whatif --list")).out, listed);
    const Answered refused = run("graph log --list");
    EXPECT_EQ(refused.status, 2);
    EXPECT_TRUE(refused.err.contains(QStringLiteral("graph edit --list"))) << qPrintable(refused.err);
}

TEST_F(TypedGraph, TheCheckTellsWhatTheDomainSays)
{
    const QJsonObject found = desk.json(words("graph check --date 2021-11-03")).json();
    // Each owner as "code agency role", "+" where it stands beside another.
    QStringList owners;
    for (const QJsonValue &one : found[QLatin1String("owners")].toArray())
        owners.append(QStringList{one[QLatin1String("code")].toString(),
                                  one[QLatin1String("agency")].toString(),
                                  one[QLatin1String("role")].toString()}
                          .join(QLatin1Char(' ')) +
                      (one[QLatin1String("supporting")].toBool() ? QStringLiteral(" +") : QString()));
    for (const char *owner :
         {"helselovgivning hdir interprets", "MDR slv supervises", "Normen ehelse secretariat-for",
          "pjl-22 ehelse administers", "GDPR datatilsynet supervises", "tilsyn helsetilsynet supervises",
          "tilsyn statsforvalterne supervises +"})
        EXPECT_TRUE(owners.contains(QString::fromLatin1(owner))) << owner;
    const QString all = QString::fromUtf8(QJsonDocument(found).toJson(QJsonDocument::Compact));
    for (const char *said : {R"({"agencies":["digdir"],"code":"digitalisering"})",
                             R"({"agencies":["datatilsynet"],"code":"MDR"})",
                             R"({"agencies":["hdir","ehelse"],"code":"digitalisering"})", R"("nye-metoder")",
                             R"({"agency":"slv","regime":"MDR"})",
                             R"({"ministries":[["hod"],["kmd"]],"regimes":["helselovgivning","GDPR"]})"})
        EXPECT_TRUE(all.contains(QString::fromLatin1(said))) << said;
}
