#include "core/cases/act.h"

#include "core/calendar/clock.h"

#include <gtest/gtest.h>

using namespace tverrlos;

TEST(ActParser, ReadsHoursAsPeopleWriteThem)
{
    EXPECT_EQ(parseHours(QStringLiteral("2.5")), 150);
    EXPECT_EQ(parseHours(QStringLiteral("4,5")), 270);
    EXPECT_EQ(parseHours(QStringLiteral("7,25")), 435);
    EXPECT_EQ(parseHours(QStringLiteral("1 1/2")), 90);
    EXPECT_EQ(parseHours(QStringLiteral("1/2")), 30);
    EXPECT_EQ(parseHours(QStringLiteral(" 12 ")), 720);
    for (const char *bad : {"", "-1", "x", "1/0", "2,", "1 2", "1e3", "½"})
        EXPECT_FALSE(parseHours(QString::fromUtf8(bad))) << bad;
}

TEST(ActParser, NamesAnUnknownKeyAndTheKnownOnes)
{
    const auto act =
        parseAct({QStringLiteral("triage"), QStringLiteral("outcome=accepted"), QStringLiteral("wen=now")});
    ASSERT_FALSE(act.ok());
    EXPECT_TRUE(act.error().english().contains(QStringLiteral("wen")));
    EXPECT_TRUE(act.error().english().contains(QStringLiteral("outcome")));
}

TEST(ActParser, NamesThePossibleValues)
{
    const auto act = parseAct({QStringLiteral("triage"), QStringLiteral("outcome=perhaps")});
    ASSERT_FALSE(act.ok());
    EXPECT_TRUE(act.error().english().contains(QStringLiteral("out-of-scope")));
}

TEST(ActParser, RefusesWordsThatAreNoAct)
{
    for (const QStringList &words :
         {QStringList{}, QStringList{QStringLiteral("dance")}, QStringList{QStringLiteral("meeting")},
          QStringList{QStringLiteral("meeting"), QStringLiteral("forget")},
          QStringList{QStringLiteral("close"), QStringLiteral("now")},
          QStringList{QStringLiteral("meeting"), QStringLiteral("propose")},
          QStringList{QStringLiteral("meeting"), QStringLiteral("propose"),
                      QStringLiteral("date=31.02.2024")}})
        EXPECT_FALSE(parseAct(words).ok()) << qPrintable(words.join(QLatin1Char(' ')));
}

TEST(ActParser, TakesNorwegianTimeAsNorwegian)
{
    const auto act = parseAct({QStringLiteral("meeting"), QStringLiteral("propose"),
                               QStringLiteral("date=22.11.2026"), QStringLiteral("time=10:00")});
    ASSERT_TRUE(act.ok());
    EXPECT_EQ(std::get<ProposeMeetingAct>(*act).start, QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC));
}

TEST(ActParser, KeepsLabelsAndReferencesWithTheirStatement)
{
    const auto act = parseAct({QStringLiteral("resolve"), QStringLiteral("regime=GDPR"),
                               QStringLiteral("outcome=answered"), QStringLiteral("text=Informer."),
                               QStringLiteral("label=must"), QStringLiteral("reference=art. 13"),
                               QStringLiteral("text=Vurder a=b."), QStringLiteral("label=should")});
    ASSERT_TRUE(act.ok());
    const auto &statements = std::get<ResolveAct>(*act).statements;
    ASSERT_EQ(statements.size(), 2);
    EXPECT_EQ(statements[0],
              (Statement{StatementLabel::Must, QStringLiteral("Informer."), {QStringLiteral("art. 13")}}));
    EXPECT_EQ(statements[1], (Statement{StatementLabel::Should, QStringLiteral("Vurder a=b."), {}}));
}

TEST(ActParser, RefusesWhatIsNoNumberOfHours)
{
    for (const char *odd : {"NaN", "nan", "inf", "-2", "-0,5", "1e3", "2.5.1", "2,5,1", "0x10", "", " ",
                            "1/0", "٣", "123456", "2 t"}) {
        const auto act = parseAct({QStringLiteral("hours"), QStringLiteral("agency=hdir"),
                                   QStringLiteral("hours=") + QString::fromUtf8(odd)});
        EXPECT_FALSE(act.ok()) << odd;
    }
    const auto comma =
        parseAct({QStringLiteral("hours"), QStringLiteral("agency=hdir"), QStringLiteral("hours=7,25")});
    ASSERT_TRUE(comma.ok());
    EXPECT_EQ(std::get<HoursAct>(*comma).minutes, 435);
}

TEST(ActParser, AttributesActionsToAgencies)
{
    const auto act = parseAct({QStringLiteral("meeting"), QStringLiteral("hold"),
                               QStringLiteral("action=dmp: sender veileder (2024-03-12)"),
                               QStringLiteral("action=Alle leser")});
    ASSERT_TRUE(act.ok());
    const auto &actions = std::get<HoldMeetingAct>(*act).actions;
    ASSERT_EQ(actions.size(), 2);
    EXPECT_EQ(actions[0].agency, AgencyCode(QStringLiteral("dmp")));
    EXPECT_EQ(actions[0].what, QStringLiteral("sender veileder"));
    EXPECT_EQ(actions[0].due, QDate(2024, 3, 12));
    EXPECT_EQ(actions[1].what, QStringLiteral("Alle leser"));
}

TEST(ActParser, EveryUsageNamesAnActThatParsesOrSaysWhatItNeeds)
{
    const auto usages = actUsages();
    for (const ActUsage &usage : usages) {
        const auto act = parseAct(usage.words.split(QLatin1Char(' ')));
        if (!act) {
            EXPECT_TRUE(act.error().english().contains(QStringLiteral("needs")))
                << qPrintable(act.error().english());
        }
    }
}

TEST(CaseNumbers, OrderByNumberNotByText)
{
    EXPECT_LT(CaseNumber(2026, 9999), CaseNumber(2026, 10000));
    EXPECT_EQ(CaseNumber::parse(QStringLiteral("2026-0042")), CaseNumber(2026, 42));
    EXPECT_EQ(CaseNumber(2026, 42).text(), QStringLiteral("2026-0042"));
    for (const char *bad : {"", "2026", "2026-42", "26-0042", "2026-0000", "x2026-0042", "2026-0042'"})
        EXPECT_FALSE(CaseNumber::parse(QString::fromLatin1(bad))) << bad;
}

TEST(NorwegianDates, AreReadOnlyWhenTheyExist)
{
    EXPECT_EQ(parseDate(QStringLiteral("22.11.2026")), QDate(2026, 11, 22));
    EXPECT_EQ(parseDate(QStringLiteral("2.1.26")), QDate(2026, 1, 2));
    EXPECT_FALSE(parseDate(QStringLiteral("31.02.2022")).isValid());
    EXPECT_EQ(osloDate(QDateTime(QDate(2024, 12, 31), QTime(23, 30), Qt::UTC)), QDate(2025, 1, 1));
    EXPECT_EQ(osloDate(QDateTime(QDate(2024, 6, 30), QTime(22, 30), Qt::UTC)), QDate(2024, 7, 1));
}
