#include "tests/support/app/typing.h"

#include <gtest/gtest.h>

using namespace tverrlos;

namespace {

QJsonObject routed(const char *words)
{
    const QStringList typed = QString::fromUtf8(words).split(QLatin1Char(' '));
    const Answered answered = Typing::bare(QStringList{QStringLiteral("route"), QStringLiteral("--json"),
                                                       QStringLiteral("--language"), QStringLiteral("nb")} +
                                           typed);
    EXPECT_EQ(answered.status, 0) << words << qPrintable(answered.err);
    return answered.json();
}

QJsonObject regime(const QJsonObject &route, int position = 0)
{
    return route.value(QLatin1String("regimes")).toArray().at(position).toObject();
}

QJsonObject agency(const QJsonObject &route)
{
    return regime(route).value(QLatin1String("agencies")).toArray().at(0).toObject();
}

QString name(const QJsonObject &route)
{
    return agency(route).value(QLatin1String("name")).toString();
}

QString kind(const QJsonObject &route)
{
    return regime(route).value(QLatin1String("kind")).toString();
}

} // namespace

TEST(TypedRoute, NormenGoesToEHelseIn2021AndToHelsedirektoratetThroughTheMergerIn2024)
{
    EXPECT_EQ(name(routed("--regimes Normen --date 2021-11-03")), QStringLiteral("Direktoratet for e-helse"));
    const QJsonObject later = routed("--regimes Normen --date 2024-02-01");
    EXPECT_EQ(name(later), QStringLiteral("Helsedirektoratet"));
    EXPECT_EQ(agency(later).value(QLatin1String("path")).toArray(),
              (QJsonArray{QStringLiteral("Normen"), QStringLiteral("Direktoratet for e-helse"),
                          QStringLiteral("Helsedirektoratet")}));
}

TEST(TypedRoute, MdrTurnsFromLegemiddelverketToDmpOnTheDayTheNameChanged)
{
    EXPECT_EQ(name(routed("--regimes MDR --date 2023-12-31")), QStringLiteral("Statens legemiddelverk"));
    EXPECT_EQ(name(routed("--regimes MDR --date 2024-01-01")),
              QStringLiteral("Direktoratet for medisinske produkter"));
}

TEST(TypedRoute, TheHardCasesAreToldApart)
{
    EXPECT_TRUE(
        routed("--regimes MDR,GDPR --date 2024-02-01").value(QLatin1String("crossMinistry")).toBool());
    EXPECT_FALSE(
        routed("--regimes MDR,Normen --date 2024-02-01").value(QLatin1String("crossMinistry")).toBool());
    EXPECT_EQ(kind(routed("--regimes digitalisering --date 2021-11-03")), QStringLiteral("shared"));
    EXPECT_EQ(kind(routed("--regimes digitalisation --date 2021-11-03")), QStringLiteral("shared"));
    EXPECT_EQ(kind(routed("--regimes KI-forordningen --date 2021-11-03")), QStringLiteral("unowned"));
    EXPECT_EQ(kind(routed("--regimes GDPR --date 2021-11-03")), QStringLiteral("single"));
}

TEST(TypedRoute, AnAskerSupervisedByTheGuideShowsARoleConflict)
{
    const QJsonArray conflicts = routed("--regimes MDR --asker-supervised-by slv --date 2021-11-03")
                                     .value(QLatin1String("roleConflict"))
                                     .toArray();
    ASSERT_EQ(conflicts.size(), 1);
    EXPECT_EQ(conflicts.at(0).toObject().value(QLatin1String("agency")).toString(), QStringLiteral("slv"));
    EXPECT_EQ(conflicts.at(0).toObject().value(QLatin1String("regime")).toString(), QStringLiteral("MDR"));
    EXPECT_FALSE(conflicts.at(0).toObject().value(QLatin1String("why")).toString().isEmpty());
    EXPECT_TRUE(routed("--regimes MDR --asker-supervised-by datatilsynet --date 2021-11-03")
                    .value(QLatin1String("roleConflict"))
                    .toArray()
                    .isEmpty());
}

TEST(TypedRoute, TheLettersCaseAndNorwegianDatesAreUnderstood)
{
    EXPECT_EQ(routed("--regimes mdr,gdpr --date 03.11.2021"), routed("--regimes MDR,GDPR --date 2021-11-03"));
}

TEST(TypedRoute, TheGraphIsCheckedAsOfADay)
{
    const Answered answered =
        Typing::bare({QStringLiteral("graph"), QStringLiteral("check"), QStringLiteral("--date"),
                      QStringLiteral("2021-11-03"), QStringLiteral("--json")});
    const QJsonObject found = answered.json();
    EXPECT_EQ(answered.status, found.value(QLatin1String("ok")).toBool() ? 0 : 1);
    EXPECT_EQ(found.value(QLatin1String("date")).toString(), QStringLiteral("2021-11-03"));
    for (const char *key : {"gaps", "overlaps", "cycles", "singlePoints"})
        EXPECT_TRUE(found.value(QLatin1String(key)).isArray()) << key;
    bool shared = false;
    for (const QJsonValue &one : found.value(QLatin1String("overlaps")).toArray())
        shared |= one.toObject().value(QLatin1String("code")).toString() == QLatin1String("digitalisering");
    EXPECT_TRUE(shared);
    const Answered told = Typing::bare({QStringLiteral("graph"), QStringLiteral("check")});
    EXPECT_EQ(told.status, 0) << qPrintable(told.err);
    EXPECT_FALSE(told.out.isEmpty());
}
