#include "core/responsibility/graphdifference.h"
#include "core/responsibility/graphonday.h"

#include <gtest/gtest.h>

using namespace tverrlos;

namespace {

const ResponsibilityGraph &graph()
{
    return ResponsibilityGraph::standard();
}

Presence presence(const char *code, const QDate &day)
{
    return graphOnDay(graph(), day).presence(graph(), QString::fromLatin1(code));
}

bool shows(const QDate &day, const char *from, EdgeKind kind, const char *to)
{
    for (const int position : graphOnDay(graph(), day).edges) {
        const ResponsibilityEdge &edge = graph().edges().at(position);
        if (edge.from == QLatin1String(from) && edge.kind == kind && edge.to == QLatin1String(to))
            return true;
    }
    return false;
}

const QDate in2021(2021, 11, 3), in2024(2024, 6, 1);

} // namespace

TEST(GraphOnDay, HidesWhatHasNotBegun)
{
    EXPECT_EQ(presence("dmp", in2021), Presence::Absent);
    EXPECT_EQ(presence("dfd", in2021), Presence::Absent);
    EXPECT_EQ(presence("slv", in2021), Presence::There);
}

TEST(GraphOnDay, KeepsAnEndedAgencyInSightWhileItsSuccessorAnswersForIt)
{
    EXPECT_EQ(presence("ehelse", in2024), Presence::CarriedOn);
    EXPECT_EQ(presence("slv", in2024), Presence::CarriedOn);
    EXPECT_EQ(presence("kmd", in2024), Presence::Absent) << "nothing is declared with it any more";
    EXPECT_TRUE(shows(in2024, "ehelse", EdgeKind::SecretariatFor, "Normen"));
    EXPECT_TRUE(shows(in2024, "ehelse", EdgeKind::SucceededBy, "hdir"));
    EXPECT_FALSE(shows(in2024, "ehelse", EdgeKind::SubordinateTo, "hod"));
}

TEST(GraphOnDay, ShowsEveryLineOfTheFiveRegimes)
{
    for (const QDate &day : {in2021, in2024}) {
        EXPECT_TRUE(shows(day, "hdir", EdgeKind::Interprets, "helselovgivning"));
        EXPECT_TRUE(shows(day, "slv", EdgeKind::Supervises, "MDR"));
        EXPECT_TRUE(shows(day, "ehelse", EdgeKind::SecretariatFor, "Normen"));
        EXPECT_TRUE(shows(day, "ehelse", EdgeKind::Administers, "pjl-22"));
        EXPECT_TRUE(shows(day, "datatilsynet", EdgeKind::Supervises, "GDPR"));
        EXPECT_TRUE(shows(day, "helsetilsynet", EdgeKind::Supervises, "tilsyn"));
        EXPECT_TRUE(shows(day, "statsforvalterne", EdgeKind::Supervises, "tilsyn"));
        EXPECT_TRUE(shows(day, "hdir", EdgeKind::Coordinates, "digitalisering"));
        EXPECT_TRUE(shows(day, "ehelse", EdgeKind::Coordinates, "digitalisering"));
    }
    EXPECT_TRUE(shows(in2021, "datatilsynet", EdgeKind::SubordinateTo, "kmd"));
    EXPECT_TRUE(shows(QDate(2023, 6, 1), "datatilsynet", EdgeKind::SubordinateTo, "kdd"));
    EXPECT_TRUE(shows(in2024, "datatilsynet", EdgeKind::SubordinateTo, "dfd"));
    EXPECT_TRUE(shows(in2024, "slv", EdgeKind::SucceededBy, "dmp"));
}

TEST(GraphDifference, TellsTheNewYearOf2024)
{
    const GraphDifference found = difference(graph(), QDate(2023, 12, 31), graph(), QDate(2024, 1, 1));
    EXPECT_EQ(found.added.join(QLatin1Char(' ')), QStringLiteral("dmp dfd"));
    EXPECT_EQ(found.ended.join(QLatin1Char(' ')), QStringLiteral("ehelse slv"));
    EXPECT_TRUE(found.renamed.isEmpty());
    const auto begun = [&](const char *from, EdgeKind kind, const char *to) {
        return std::any_of(found.begun.begin(), found.begun.end(), [&](const ResponsibilityEdge &edge) {
            return edge.from == QLatin1String(from) && edge.kind == kind && edge.to == QLatin1String(to);
        });
    };
    EXPECT_TRUE(begun("ehelse", EdgeKind::SucceededBy, "hdir"));
    EXPECT_TRUE(begun("slv", EdgeKind::SucceededBy, "dmp"));
    EXPECT_TRUE(begun("datatilsynet", EdgeKind::SubordinateTo, "dfd"));
    for (const ResponsibilityEdge &edge : found.over)
        EXPECT_FALSE(isResponsibility(edge.kind)) << "the successor answers: nothing has lapsed";
}

TEST(GraphDifference, TellsANewName)
{
    const GraphDifference found = difference(graph(), QDate(2020, 12, 31), graph(), QDate(2021, 1, 1));
    EXPECT_EQ(found.renamed, QStringList{QStringLiteral("statsforvalterne")});
}

TEST(GraphDifference, TellsWhoBeganToTakePart)
{
    const GraphDifference found = difference(graph(), QDate(2021, 12, 31), graph(), QDate(2022, 6, 1));
    const GraphDifference::Standing fhi{QStringLiteral("fhi"), std::nullopt, Partnership::Standing::Takes};
    EXPECT_TRUE(found.standings.contains(fhi));
}

TEST(GraphDifference, IsEmptyBetweenDaysOnWhichNothingHappened)
{
    EXPECT_TRUE(difference(graph(), QDate(2024, 3, 1), graph(), QDate(2024, 11, 1)).isEmpty());
}
