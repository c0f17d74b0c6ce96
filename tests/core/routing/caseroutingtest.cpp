#include "core/routing/caserouting.h"
#include "core/routing/graphcheck.h"
#include "core/routing/questions.h"
#include "core/routing/routejson.h"

#include <gtest/gtest.h>

#include <QJsonArray>

#include <algorithm>

namespace tverrlos {

namespace {

CaseRegime tagged(const char *code, RegimeStanding standing = RegimeStanding::Confirmed)
{
    CaseRegime tag;
    tag.regime = RegimeCode(QString::fromLatin1(code));
    tag.standing = standing;
    return tag;
}

Case taggedCase()
{
    Case value;
    value.regimes = {tagged("MDR", RegimeStanding::ToAssess), tagged("Normen", RegimeStanding::Suggested),
                     tagged("GDPR", RegimeStanding::Confirmed)};
    value.provisions = {ProvisionCode(QStringLiteral("hforskl-9"))};
    value.topics = {TopicCode(QStringLiteral("transkribering"))};
    value.asker.supervisedBy = AgencyCode(QStringLiteral("Legemiddelverket"));
    return value;
}

} // namespace

TEST(CaseRouting, PutsTheRouteOfACaseOnRecord)
{
    const RouteOnRecord record =
        routeForCase(ResponsibilityGraph::standard(), taggedCase(), QDate(2024, 2, 1));
    EXPECT_EQ(record.day, QDate(2024, 2, 1));
    EXPECT_EQ(record.lead, AgencyCode(QStringLiteral("hdir")));
    EXPECT_FALSE(record.leadReason.isEmpty());
    ASSERT_EQ(record.agencies.size(), 4);
    EXPECT_EQ(record.agencies.at(0).agency, AgencyCode(QStringLiteral("dmp")));
    EXPECT_EQ(record.agencies.at(0).role, QStringLiteral("supervises"));
    EXPECT_EQ(record.agencies.at(1).path,
              (QStringList{QStringLiteral("Normen"), QStringLiteral("Direktoratet for e-helse"),
                           QStringLiteral("Helsedirektoratet")}));
    EXPECT_EQ(record.agencies.at(3).regime, RegimeCode(QStringLiteral("helseforskningsloven")));
    EXPECT_TRUE(record.crossMinistry);
    EXPECT_EQ(record.roleConflict.size(), 1);
    EXPECT_TRUE(record.unowned.isEmpty());
    EXPECT_TRUE(record.shared.isEmpty());
}

TEST(CaseRouting, ListsWhatIsUnownedAndWhatIsSharedOnTheRecord)
{
    Case value;
    value.regimes = {tagged("nye-metoder")};
    value.topics = {TopicCode(QStringLiteral("digitalisering"))};
    const RouteOnRecord record = routeForCase(ResponsibilityGraph::standard(), value, QDate(2021, 11, 3));
    EXPECT_EQ(record.unowned, QList<RegimeCode>{RegimeCode(QStringLiteral("nye-metoder"))});
    EXPECT_EQ(record.shared, QList<RegimeCode>{RegimeCode(QStringLiteral("digitalisering"))});
}

TEST(CaseRouting, LeavesOutCodesFromOlderDataRatherThanFailing)
{
    Case value = taggedCase();
    const RouteOnRecord expected = routeForCase(ResponsibilityGraph::standard(), value, QDate(2024, 2, 1));
    value.topics.append(TopicCode(QStringLiteral("gammelt-tema")));
    value.provisions.append(ProvisionCode(QStringLiteral("opphevet-1")));
    value.regimes.append(tagged("ukjent"));
    EXPECT_EQ(routeForCase(ResponsibilityGraph::standard(), value, QDate(2024, 2, 1)), expected);
    value.asker.supervisedBy = AgencyCode(QStringLiteral("nav"));
    EXPECT_TRUE(
        routeForCase(ResponsibilityGraph::standard(), value, QDate(2024, 2, 1)).roleConflict.isEmpty());
    EXPECT_EQ(routeForCase(ResponsibilityGraph::standard(), value, QDate()), RouteOnRecord{});
}

TEST(CaseRouting, KeepsSentencesAsTheReaderSaysThem)
{
    const SayRoute shout = [](const RouteSentence &sentence) { return sentence.english().toUpper(); };
    const RouteOnRecord record =
        routeForCase(ResponsibilityGraph::standard(), taggedCase(), QDate(2024, 2, 1), shout);
    EXPECT_EQ(record.leadReason, record.leadReason.toUpper());
    EXPECT_EQ(record.roleConflict.value(0), record.roleConflict.value(0).toUpper());
}

TEST(RouteJson, HasTheFieldsOfTheContract)
{
    RouteQuestion question;
    question.regimes = {RegimeCode(QStringLiteral("MDR"))};
    question.askerSupervisedBy = AgencyCode(QStringLiteral("slv"));
    question.day = QDate(2021, 11, 3);
    const QJsonObject json = routeToJson(*route(ResponsibilityGraph::standard(), question));
    EXPECT_EQ(json[QLatin1String("date")], QStringLiteral("2021-11-03"));
    EXPECT_EQ(json[QLatin1String("lead")][QLatin1String("agency")], QStringLiteral("slv"));
    EXPECT_FALSE(json[QLatin1String("lead")][QLatin1String("reason")].toString().isEmpty());
    const QJsonValue regime = json[QLatin1String("regimes")][0];
    EXPECT_EQ(regime[QLatin1String("regime")], QStringLiteral("MDR"));
    EXPECT_EQ(regime[QLatin1String("kind")], QStringLiteral("single"));
    const QJsonValue agency = regime[QLatin1String("agencies")][0];
    EXPECT_EQ(agency[QLatin1String("agency")], QStringLiteral("slv"));
    EXPECT_EQ(agency[QLatin1String("name")], QStringLiteral("Statens legemiddelverk"));
    EXPECT_EQ(agency[QLatin1String("role")], QStringLiteral("supervises"));
    EXPECT_EQ(agency[QLatin1String("path")],
              QJsonArray({QStringLiteral("MDR"), QStringLiteral("Statens legemiddelverk")}));
    EXPECT_EQ(json[QLatin1String("crossMinistry")], false);
    EXPECT_EQ(json[QLatin1String("roleConflict")][0][QLatin1String("agency")], QStringLiteral("slv"));
    EXPECT_EQ(json[QLatin1String("roleConflict")][0][QLatin1String("regime")], QStringLiteral("MDR"));
    EXPECT_EQ(json[QLatin1String("attend")],
              QJsonArray({QStringLiteral("hdir"), QStringLiteral("slv"), QStringLiteral("helsetilsynet")}));
    EXPECT_EQ(json[QLatin1String("invite")], QJsonArray{QStringLiteral("datatilsynet")});
    EXPECT_EQ(json[QLatin1String("cover")], QJsonArray{QStringLiteral("slv")});
}

TEST(RouteJson, SaysThatNobodyLeadsWhereNobodyAnswers)
{
    RouteQuestion question;
    question.regimes = {RegimeCode(QStringLiteral("EHDS"))};
    question.day = QDate(2024, 2, 1);
    const QJsonObject json = routeToJson(*route(ResponsibilityGraph::standard(), question));
    EXPECT_TRUE(json[QLatin1String("lead")].isNull());
    EXPECT_FALSE(json[QLatin1String("leadReason")].toString().isEmpty());
    EXPECT_EQ(json[QLatin1String("regimes")][0][QLatin1String("kind")], QStringLiteral("unowned"));
    EXPECT_EQ(json[QLatin1String("regimes")][0][QLatin1String("agencies")], QJsonArray());
}

TEST(GraphCheck, FindsTheGreyZoneOf2021AndTheOpenBorder)
{
    const GraphFindings found = checkGraph(ResponsibilityGraph::standard(), QDate(2021, 11, 3));
    ASSERT_EQ(found.overlaps.size(), 1);
    EXPECT_EQ(found.overlaps.at(0).code, QStringLiteral("digitalisering"));
    EXPECT_TRUE(found.gaps.contains(QStringLiteral("nye-metoder")));
    EXPECT_TRUE(found.openRegimes.isEmpty());
    EXPECT_TRUE(found.lost.isEmpty());
    EXPECT_TRUE(checkGraph(ResponsibilityGraph::standard(), QDate(2024, 2, 1)).overlaps.isEmpty());
}

TEST(GraphCheck, FindsARegimeSwitchedOnThatNobodyAnswersFor)
{
    const GraphFindings found = checkGraph(ResponsibilityGraph::standard(), QDate(2015, 6, 1));
    EXPECT_EQ(found.openRegimes, QStringList{QStringLiteral("Normen")});
    EXPECT_EQ(findingsToJson(found)[QLatin1String("ok")], false);
}

TEST(GraphCheck, FindsWhatHangsOnOneAgencyAlone)
{
    const ResponsibilityGraph &graph = ResponsibilityGraph::standard();
    const GraphFindings found = checkGraph(graph, QDate(2024, 2, 1));
    const auto hdir = std::find_if(found.singlePoints.begin(), found.singlePoints.end(),
                                   [](const GraphFindings::SinglePoint &point) {
                                       return point.agency == AgencyCode(QStringLiteral("hdir"));
                                   });
    ASSERT_NE(hdir, found.singlePoints.end());
    for (const char *regime : {"helselovgivning", "Normen"})
        EXPECT_TRUE(hdir->alone.contains(QLatin1String(regime))) << regime;
    // The county governors would still answer for supervision.
    for (const GraphFindings::SinglePoint &point : found.singlePoints)
        EXPECT_FALSE(point.alone.contains(QStringLiteral("tilsyn")));
}

TEST(GraphCheck, TellsTheSameSinglePointsAsTheQuestions)
{
    const ResponsibilityGraph &graph = ResponsibilityGraph::standard();
    for (const QDate day : {QDate(2015, 6, 1), QDate(2021, 11, 3), QDate(2024, 2, 1)}) {
        QList<GraphFindings::SinglePoint> asked;
        for (const GraphAnswer &answer : askGraph(graph, day))
            if (answer.question == GraphQuestion::SinglePoint)
                asked.append({answer.agencies.constFirst(), answer.things});
        EXPECT_EQ(checkGraph(graph, day).singlePoints, asked);
    }
}

TEST(GraphCheck, SaysWhatTheSourcesAddToTheFacts)
{
    const QJsonObject found = findingsToJson(checkGraph(ResponsibilityGraph::standard(), QDate(2021, 11, 3)));
    const QJsonObject notes = found[QLatin1String("notes")].toObject();
    // The open border, the norm that is no statute, and the duty of the regional health authorities.
    for (const char *code : {"nye-metoder", "Normen", "hso", "ks", "dsa"})
        EXPECT_FALSE(notes[QLatin1String(code)].toString().isEmpty()) << code;
    bool regionally = false;
    for (const QJsonValue &owner : found[QLatin1String("owners")].toArray())
        regionally |= owner[QLatin1String("agency")] == QStringLiteral("statsforvalterne") &&
                      owner[QLatin1String("note")] == QStringLiteral("Regionalt");
    EXPECT_TRUE(regionally);
}

TEST(GraphCheck, FindsWorkThatAnEndedAgencyLeftToNobody)
{
    const auto node = [](const QString &code, NodeKind kind, const QDate &to) {
        ResponsibilityNode made;
        made.code = code;
        made.kind = kind;
        made.valid.to = to;
        made.names = {DatedName{{code, code, code}, {}, {}}};
        return made;
    };
    ResponsibilityEdge edge;
    edge.from = QStringLiteral("agency");
    edge.kind = EdgeKind::Interprets;
    edge.to = QStringLiteral("regime");
    const auto graph =
        ResponsibilityGraph::fromParts({node(QStringLiteral("regime"), NodeKind::Regime, {}),
                                        node(QStringLiteral("agency"), NodeKind::Agency, QDate(2024, 1, 1))},
                                       {edge});
    ASSERT_TRUE(graph.ok());
    EXPECT_TRUE(checkGraph(*graph, QDate(2023, 12, 31)).lost.isEmpty());
    const GraphFindings after = checkGraph(*graph, QDate(2024, 1, 1));
    EXPECT_EQ(after.lost, (QList<QStringList>{{QStringLiteral("agency"), QStringLiteral("regime")}}));
    EXPECT_EQ(after.gaps, QStringList{QStringLiteral("regime")});
}

} // namespace tverrlos
