#include "core/responsibility/asknown.h"
#include "core/responsibility/graphedit.h"
#include "core/responsibility/officegraph.h"
#include "core/routing/router.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tverrlos {

using testing::AllOf;
using testing::HasSubstr;

namespace {

/// Words as a shell hands them on; "..." keeps spaces together.
QStringList words(const char *line)
{
    QStringList parts;
    QString word;
    bool quoted = false;
    for (const QChar c : QString::fromUtf8(line)) {
        if (c == QLatin1Char('"'))
            quoted = !quoted;
        else if (c == QLatin1Char(' ') && !quoted) {
            parts.append(word);
            word.clear();
        } else {
            word.append(c);
        }
    }
    parts.append(word);
    return parts;
}

GraphEdit parsed(const char *line)
{
    const Result<GraphEdit> edit = parseGraphEdit(words(line));
    EXPECT_TRUE(edit.ok()) << line << ": " << edit.error().english().toStdString();
    return edit ? *edit : GraphEdit();
}

ResponsibilityGraph edited(ResponsibilityGraph graph, std::initializer_list<const char *> lines)
{
    for (const char *line : lines) {
        const Result<ResponsibilityGraph> after = applied(graph, parsed(line));
        EXPECT_TRUE(after.ok()) << line << ": " << (after ? "" : after.error().english().toStdString());
        if (after)
            graph = *after;
    }
    return graph;
}

std::string refusal(const ResponsibilityGraph &graph, const char *line)
{
    const Result<GraphEdit> edit = parseGraphEdit(words(line));
    if (!edit)
        return edit.error().english().toStdString();
    const Result<ResponsibilityGraph> after = applied(graph, *edit);
    return after ? std::string() : after.error().english().toStdString();
}

const ResponsibilityGraph &shipped()
{
    return ResponsibilityGraph::standard();
}

ResponsibilityGraph knownOn(const QDate &day)
{
    const ResponsibilityParts parts = asKnownOn(shipped(), day);
    return *ResponsibilityGraph::fromParts(parts.nodes, parts.edges);
}

Route routed(const ResponsibilityGraph &graph, const char *regimes, const QDate &day,
             const char *topics = nullptr)
{
    RouteQuestion question;
    question.day = day;
    for (const QString &code : QString::fromUtf8(regimes).split(QLatin1Char(','), Qt::SkipEmptyParts))
        question.regimes.append(RegimeCode(code));
    if (topics)
        question.topics = {TopicCode(QString::fromUtf8(topics))};
    const Result<Route> answer = route(graph, question);
    EXPECT_TRUE(answer.ok()) << (answer ? "" : answer.error().english().toStdString());
    return answer ? *answer : Route();
}

std::string lead(const Route &route)
{
    return route.lead.value_or(AgencyCode()).text().toStdString();
}

/// Every subset of the five regimes: alone, with each topic, with each provision, and with the grey zone and
/// a provision that has its own agency.
QList<RouteQuestion> everyQuestion(const QDate &day)
{
    const QStringList regimes{QStringLiteral("helselovgivning"), QStringLiteral("MDR"),
                              QStringLiteral("Normen"), QStringLiteral("GDPR"), QStringLiteral("tilsyn")};
    QList<RouteQuestion> questions;
    for (int subset = 1; subset < 32; ++subset) {
        RouteQuestion question;
        question.day = day;
        question.askerSupervisedBy = AgencyCode(QStringLiteral("slv"));
        for (int i = 0; i < regimes.size(); ++i)
            if (subset & (1 << i))
                question.regimes.append(RegimeCode(regimes.at(i)));
        questions.append(question);
        for (const TopicCode &topic : shipped().topics()) {
            question.topics = {topic};
            questions.append(question);
        }
        question.topics = {TopicCode(QStringLiteral("digitalisering"))};
        question.provisions = {ProvisionCode(QStringLiteral("pjl-22"))};
        questions.append(question);
        question.topics = {};
        for (const ProvisionCode &provision : shipped().provisions()) {
            question.provisions = {provision};
            questions.append(question);
        }
    }
    return questions;
}

const std::initializer_list<const char *> merger2024{
    "merge ehelse into hdir on 2024-01-01 source=\"Prop. 1 S\"",
    "succeed slv by dmp name=\"Direktoratet for medisinske produkter\" name-nn=\"Direktoratet for medisinske "
    "produkt\" name-en=\"Norwegian Medical Products Agency\" from 2024-01-01 source=dmp.no",
    "add ministry dfd name=\"Digitaliserings- og forvaltningsdepartementet\" name-nn=\"Digitaliserings- og "
    "forvaltingsdepartementet\" name-en=\"Ministry of Digitalisation and Public Governance\" from 2024-01-01 "
    "source=regjeringen.no",
    "move datatilsynet under dfd from 2024-01-01 source=regjeringen.no",
    "move digdir under dfd from 01.01.2024 source=regjeringen.no",
    "partner hdir holds from 2024-01-01 source=helsedirektoratet.no",
    "partner helsetilsynet holds from 2024-01-01 source=helsedirektoratet.no"};

} // namespace

TEST(GraphEdit, TheShippedGraphKeepsTheRulesOfAnOfficeGraph)
{
    const Result<void> good = checkOfficeGraph(shipped());
    EXPECT_TRUE(good.ok()) << (good ? "" : good.error().english().toStdString());
}

TEST(GraphEdit, TheMergerOf2024DoneByHandFrom2021GivesTheRoutesOfTheShippedGraph)
{
    // The ministry of 2022 is part of what was done since, too.
    const ResponsibilityGraph begun = knownOn(QDate(2023, 12, 31));
    EXPECT_FALSE(begun.find(QStringLiteral("dmp")));
    EXPECT_FALSE(begun.find(QStringLiteral("dfd")));
    const ResponsibilityGraph byHand = edited(begun, merger2024);
    for (const QDate &day : {QDate(2021, 6, 1), QDate(2021, 11, 3), QDate(2023, 12, 31), QDate(2024, 1, 1),
                             QDate(2024, 1, 2), QDate(2026, 5, 17)})
        for (const RouteQuestion &question : everyQuestion(day)) {
            const Route expected = *route(shipped(), question);
            const Route found = *route(byHand, question);
            ASSERT_EQ(found, expected)
                << day.toString(Qt::ISODate).toStdString() << ", " << question.regimes.size() << " regimes";
        }
}

TEST(GraphEdit, TheWholeHistorySince2021CanBeRepeatedByHand)
{
    ResponsibilityGraph graph = edited(
        knownOn(QDate(2021, 12, 31)),
        {"succeed kmd by kdd name=\"Kommunal- og distriktsdepartementet\" name-nn=\"Kommunal- og "
         "distriktsdepartementet\" name-en=\"Ministry of Local Government and Regional Development\" from "
         "2022-01-01 source=regjeringen.no verified=no",
         "partner fhi takes from 2022-03-01 source=s", "partner kin observes from 2022-03-01 source=s"});
    graph = edited(graph, merger2024);
    for (const QDate &day : {QDate(2021, 11, 3), QDate(2024, 1, 1)})
        for (const RouteQuestion &question : everyQuestion(day)) {
            const Route expected = *route(shipped(), question);
            const Route found = *route(graph, question);
            ASSERT_EQ(found.lead, expected.lead);
            ASSERT_EQ(found.attend, expected.attend);
            ASSERT_EQ(found.invite, expected.invite);
            ASSERT_EQ(found.regimes, expected.regimes);
            ASSERT_EQ(found.crossMinistry, expected.crossMinistry);
            ASSERT_EQ(found.roleConflicts, expected.roleConflicts);
        }
}

TEST(GraphEdit, ASettlementMakesTheGreyZoneSingleWhileItHoldsAndIsQuoted)
{
    const ResponsibilityGraph graph =
        edited(shipped(), {"settle digitalisering lead=hdir consult=ehelse by=Styringsgruppen "
                           "decided=2022-02-15 from 2022-03-01 to 2023-03-01 source=\"Referat 15.2.2022\""});
    const Route before = routed(graph, "digitalisering", QDate(2022, 2, 28));
    EXPECT_EQ(before.regimes.at(0).kind, Ownership::Shared);
    const Route during = routed(graph, "digitalisering", QDate(2022, 3, 1));
    EXPECT_EQ(during.regimes.at(0).kind, Ownership::Single);
    EXPECT_EQ(lead(during), "hdir");
    EXPECT_THAT(during.leadReason.english().toStdString(),
                AllOf(HasSubstr("Styringsgruppen"), HasSubstr("15.02.2022"), HasSubstr("Helsedirektoratet")));
    EXPECT_EQ(during.regimes.at(0).why, during.leadReason);
    const bool ehelseStands = during.attend.contains(AgencyCode(QStringLiteral("ehelse"))) ||
                              during.invite.contains(AgencyCode(QStringLiteral("ehelse")));
    EXPECT_TRUE(ehelseStands);
    EXPECT_EQ(routed(graph, "digitalisering", QDate(2023, 3, 1)).regimes.at(0).kind, Ownership::Shared);
}

TEST(GraphEdit, ASettlementOfATopicBetweenRegimesKeepsTheOthersBeside)
{
    const ResponsibilityGraph graph =
        edited(shipped(), {"settle ansvar lead=helsetilsynet by=Styringsgruppen decided=2024-02-01"});
    const Route route = routed(graph, "ansvar", QDate(2024, 3, 1));
    EXPECT_EQ(lead(route), "helsetilsynet");
    EXPECT_EQ(route.regimes.at(0).kind, Ownership::Single);
    EXPECT_TRUE(route.attend.contains(AgencyCode(QStringLiteral("hdir"))));
    EXPECT_EQ(routed(graph, "ansvar", QDate(2024, 1, 31)).regimes.at(0).kind, Ownership::Shared);
}

TEST(GraphEdit, ASettlementFollowsItsLeadThroughAMerger)
{
    const ResponsibilityGraph graph = edited(
        shipped(), {"settle digitalisering lead=ehelse by=Styringsgruppen decided=2023-02-01 source=x"});
    EXPECT_EQ(lead(routed(graph, "digitalisering", QDate(2023, 5, 1))), "ehelse");
    EXPECT_EQ(lead(routed(graph, "digitalisering", QDate(2024, 5, 1))), "hdir");
}

TEST(GraphEdit, ARegimeIsSwitchedOnFromADayWithAnOwner)
{
    const ResponsibilityGraph graph =
        edited(shipped(), {"switch on ki-forordningen from 2026-08-02 owner=hdir role=interprets source=x"});
    const RegimeCode code(QStringLiteral("KI-forordningen"));
    EXPECT_FALSE(graph.regimesOn(QDate(2026, 8, 1)).contains(code));
    EXPECT_TRUE(graph.regimesOn(QDate(2026, 8, 2)).contains(code));
    EXPECT_EQ(lead(routed(graph, "KI-forordningen", QDate(2026, 8, 2))), "hdir");
    EXPECT_EQ(lead(routed(graph, "KI-forordningen", QDate(2026, 8, 1))), "");
    const ResponsibilityGraph off = edited(graph, {"switch off KI-forordningen from 2027-01-01"});
    EXPECT_FALSE(off.regimesOn(QDate(2027, 1, 1)).contains(code));
}

TEST(GraphEdit, ASplitGivesTheSecondWhatIsNamedAndTheFirstTheRest)
{
    const ResponsibilityGraph graph =
        edited(shipped(),
               {"split hdir into hdir and nyetat from 2027-01-01 second-name=\"Nyetaten\" second=hpl-29"});
    EXPECT_EQ(lead(routed(graph, "hpl-29", QDate(2026, 12, 31))), "hdir");
    EXPECT_EQ(lead(routed(graph, "hpl-29", QDate(2027, 1, 1))), "nyetat");
    EXPECT_EQ(lead(routed(graph, "helselovgivning", QDate(2027, 1, 1))), "hdir");
    const ResponsibilityGraph apart = edited(
        shipped(), {"split hdir into helse1 and helse2 from 2027-01-01 name=Helse-en second-name=Helse-to "
                    "second=hpl-29"});
    EXPECT_EQ(lead(routed(apart, "helselovgivning", QDate(2027, 1, 1))), "helse1");
    EXPECT_EQ(lead(routed(apart, "hpl-29", QDate(2027, 1, 1))), "helse2");
    EXPECT_EQ(apart.ministryOf(AgencyCode(QStringLiteral("helse2")), QDate(2027, 1, 1)),
              AgencyCode(QStringLiteral("hod")));
}

TEST(GraphEdit, RefusesWithTheReasonAndTheWayOut)
{
    EXPECT_THAT(refusal(shipped(), "add agency nav name=NAV from 2024-01-01"), HasSubstr("ministry=none"));
    EXPECT_THAT(refusal(shipped(), "add agency hdir name=X ministry=hod"), HasSubstr("“hdir” is taken"));
    EXPECT_THAT(refusal(shipped(), "add agency nav name=Datatilsynet ministry=hod"),
                HasSubstr("could mean both"));
    EXPECT_THAT(refusal(shipped(), "add ehelse interprets GDPR from 2024-06-01"),
                HasSubstr("on which Direktoratet for e-helse (ehelse) does not exist"));
    EXPECT_THAT(refusal(shipped(), "merge ehelse into hdir on 2025-01-01"), HasSubstr("ends on 01.01.2024"));
    EXPECT_THAT(refusal(shipped(), "succeed dmp by fhi from 2027-01-01"), HasSubstr("beside"));
    EXPECT_THAT(refusal(shipped(), "succeed dmp by slv from 2027-01-01"),
                HasSubstr("(slv) does not exist on 01.01.2027"));
    EXPECT_THAT(refusal(shipped(), "merge hdir into ehelse on 2024-06-01"),
                HasSubstr("does not exist on 01.06.2024"));
    EXPECT_THAT(refusal(shipped(), "end hdir subordinate-to hod on 2025-01-01"),
                HasSubstr("Helsedirektoratet (hdir) stands under no ministry on 01.01.2025"));
    EXPECT_THAT(refusal(shipped(), "add fhi interprets Tull"), HasSubstr("“Tull” is not in the graph"));
    EXPECT_THAT(refusal(shipped(), "add fhi interprets GDPR from 2025-01-01 to 2024-01-01"),
                HasSubstr("before its first day is over"));
    EXPECT_THAT(refusal(shipped(), "add MDR part-of GDPR"), HasSubstr("cannot be joined so"));
    EXPECT_THAT(refusal(shipped(), "rename hdir name=Helsedirektoratet from 2025-01-01"),
                HasSubstr("already"));
    EXPECT_THAT(refusal(shipped(), "settle digitalisering lead=hdir by=X decided=2024-13-01"),
                HasSubstr("2024-13-01"));
    EXPECT_THAT(refusal(shipped(), "switch on EHDS from 2027-01-01"), HasSubstr("owner="));
    EXPECT_THAT(refusal(shipped(), "switch on GDPR from 2027-01-01"), HasSubstr("switched on already"));
    EXPECT_THAT(refusal(shipped(), "abolish hdir"), HasSubstr("“abolish” is not a possible edit"));
    EXPECT_THAT(refusal(shipped(), "merge ehelse into hdir on 2024-01-01 and so"),
                HasSubstr("does not know"));
    EXPECT_THAT(refusal(shipped(), "merge ehelse"), HasSubstr("needs into"));
    EXPECT_THAT(refusal(shipped(), "end hdir"), HasSubstr("needs from"));
    EXPECT_THAT(refusal(shipped(), ""), HasSubstr("is not a possible edit"));
}

TEST(GraphEdit, AMinistryEndsWhenNoAgencyStandsUnderItAnyMore)
{
    EXPECT_THAT(
        refusal(shipped(), "end dfd on 2027-01-01"),
        AllOf(HasSubstr("Digitaliserings- og forvaltningsdepartementet (dfd) cannot end on 01.01.2027"),
              HasSubstr("Datatilsynet"), HasSubstr("Digitaliseringsdirektoratet (digdir)"),
              HasSubstr("move AGENCY under MINISTRY from D"), HasSubstr("under none")));
    const ResponsibilityGraph ended =
        edited(shipped(), {"move datatilsynet under kd from 2027-01-01",
                           "move digdir under none from 2027-01-01", "end dfd on 2027-01-01"});
    const QDate last(2026, 12, 31), first(2027, 1, 1);
    const AgencyCode digdir(QStringLiteral("digdir"));
    EXPECT_EQ(ended.ministryOf(AgencyCode(QStringLiteral("datatilsynet")), first)->text(),
              QStringLiteral("kd"));
    EXPECT_EQ(ended.ministryOf(digdir, last)->text(), QStringLiteral("dfd"));
    EXPECT_FALSE(ended.ministryOf(digdir, first));
    EXPECT_FALSE(ended.find(QStringLiteral("dfd"))->valid.holdsOn(first));
    EXPECT_THAT(refusal(ended, "move digdir under none from 2027-06-01"), HasSubstr("no ministry"));
    EXPECT_THAT(refusal(ended, "move kd under none from 2027-06-01"), HasSubstr("is a ministry"));
    const ResponsibilityGraph found = edited(ended, {"flytt digdir under hod fra 01.07.2027"});
    EXPECT_FALSE(found.ministryOf(digdir, QDate(2027, 6, 30)));
    EXPECT_EQ(found.ministryOf(digdir, QDate(2027, 7, 1))->text(), QStringLiteral("hod"));
    // Where another carries on, nothing needs to be moved.
    EXPECT_EQ(refusal(shipped(), "merge dfd into hod on 2027-01-01"), "");
    const GraphEdit none = parsed("flytt digdir under ingen fra 2027-01-01");
    const Result<GraphEdit> again = graphEditFromJson(toJson(none));
    ASSERT_TRUE(again.ok());
    EXPECT_EQ(*again, none);
    EXPECT_EQ(none, parsed("move digdir under none from 2027-01-01"));
}

TEST(GraphEdit, RefusesDaysAndNamesThatNobodyCanHaveMeant)
{
    EXPECT_THAT(refusal(shipped(), "rename hdir name=Ny from 0001-01-01"),
                HasSubstr("01.01.0001 is no day of this service"));
    EXPECT_THAT(refusal(shipped(), "add fhi interprets GDPR from 2025-01-01 to 9999-12-31"),
                AllOf(HasSubstr("31.12.9999 is no day"), HasSubstr("Leave the day out")));
    EXPECT_THAT(refusal(shipped(), "settle digitalisering lead=hdir by=X decided=0202-01-01 from 2025-01-01"),
                HasSubstr("is no day"));
    EXPECT_THAT(refusal(shipped(), "add fhi interprets GDPR from 2025-01-01 to 2025-01-01"),
                HasSubstr("before its first day is over"));
    const auto named = [](const QString &name) {
        const auto after =
            applied(shipped(), {RenameNode{QStringLiteral("hdir"), {name, name, name}, QDate(2025, 1, 1)},
                                {QStringLiteral("x"), true, {}}});
        return after ? std::string() : after.error().english().toStdString();
    };
    EXPECT_THAT(named(QString(10'000, QLatin1Char('x'))), HasSubstr("at most 300 characters"));
    EXPECT_THAT(named(QStringLiteral("Helse\u202Etatenterid")), HasSubstr("hidden signs"));
    EXPECT_THAT(named(QStringLiteral("Helse\ndirektoratet")), HasSubstr("hidden signs"));
    EXPECT_THAT(refusal(shipped(), "settle digitalisering lead=hdir by=S\u202Etyret decided=2025-01-01"),
                HasSubstr("hidden signs"));
    EXPECT_EQ(named(QStringLiteral("Árran – «Sámi» æøå 健康")), "");
    EXPECT_THAT(refusal(shipped(),
                        ("rename hdir name=Ny from 2025-01-01 source=" + std::string(10'000, 'x')).c_str()),
                HasSubstr("longer than 4000 characters"));
}

TEST(GraphEdit, EndsWhatABodyCarriesOnForOneThatWasMergedIntoIt)
{
    const ResponsibilityGraph graph =
        edited(shipped(), {"end hdir secretariat-for Normen on 2025-01-01"}); // declared by E-helse
    EXPECT_EQ(lead(routed(graph, "Normen", QDate(2024, 12, 31))), "hdir");
    EXPECT_EQ(lead(routed(graph, "Normen", QDate(2025, 1, 1))), "");
}

TEST(GraphEdit, IsNeverReplacedByAnEmptyGraph)
{
    const auto after = applied(shipped(), {ReplaceGraph{}, {QStringLiteral("test"), true, {}}});
    ASSERT_FALSE(after.ok());
    EXPECT_THAT(after.error().english().toStdString(), HasSubstr("nothing could be routed"));
}

TEST(GraphEdit, SplitsOffWhatABodyCarriesOnForOneThatWasMergedIntoIt)
{
    const ResponsibilityGraph graph =
        edited(shipped(), {"split hdir into hdir and normdir from 2027-01-01 second=Normen,digitalisering"
                           " second-name=Normdirektoratet"}); // both declared by E-helse, one by both
    EXPECT_EQ(lead(routed(graph, "Normen", QDate(2026, 12, 31))), "hdir");
    EXPECT_EQ(lead(routed(graph, "Normen", QDate(2027, 1, 1))), "normdir");
    EXPECT_EQ(lead(routed(graph, "digitalisering", QDate(2027, 1, 1))), "normdir");
    EXPECT_EQ(lead(routed(graph, "helselovgivning", QDate(2027, 1, 1))), "hdir");
}

TEST(GraphEdit, TwoSettlementsAtATimeAreRefused)
{
    const ResponsibilityGraph graph =
        edited(shipped(), {"settle digitalisering lead=hdir by=X decided=2022-01-01 to 2023-01-01"});
    EXPECT_THAT(refusal(graph, "settle digitalisering lead=ehelse by=Y decided=2022-06-01"),
                HasSubstr("Two settlements"));
    EXPECT_EQ(refusal(graph, "settle digitalisering lead=ehelse by=Y decided=2023-01-01"), "");
}

TEST(GraphEdit, PutsNoAgencyUnderTwoMinistriesAtATime)
{
    EXPECT_THAT(refusal(shipped(), "add hdir subordinate-to kd from 2025-01-01"),
                HasSubstr("the agency stands under Helse- og omsorgsdepartementet (hod)"));
    EXPECT_EQ(refusal(shipped(), "move hdir under kd from 2025-01-01"), "");
}

TEST(GraphEdit, NeverMakesACircleOfParts)
{
    const ResponsibilityGraph graph =
        edited(shipped(), {"add topic t1 name=Ett", "add topic t2 name=To part-of=t1"});
    EXPECT_THAT(refusal(graph, "add t1 part-of t2"), HasSubstr("part-of runs in a circle: t1 → t2 → t1"));
}

TEST(GraphEdit, IsUnderstoodInNorwegianToo)
{
    const auto parsed = [](const char *words) {
        const auto edit = parseGraphEdit(QString::fromUtf8(words).split(QLatin1Char(' ')));
        EXPECT_TRUE(edit.ok()) << words << ": " << (edit ? "" : edit.error().english().toStdString());
        return edit ? *edit : GraphEdit();
    };
    const std::pair<const char *, const char *> pairs[]{
        {"slå sammen ehelse med hdir fra 2024-01-01 kilde=x",
         "merge ehelse into hdir on 2024-01-01 source=x"},
        {"Avslutt dmp den 01.01.2027", "end dmp on 2027-01-01"},
        {"avslutt hdir interprets helselovgivning den 2025-01-01",
         "end hdir interprets helselovgivning on 2025-01-01"},
        {"omdøp fhi namn=Nytt frå 2025-01-01", "rename fhi name=Nytt from 2025-01-01"},
        {"etterfølg slv av dmp navn=D fra 2024-01-01", "succeed slv by dmp name=D from 2024-01-01"},
        {"del hdir i a og b fra 2025-01-01", "split hdir into a and b from 2025-01-01"},
        {"flytt hdir under kd fra 2025-01-01", "move hdir under kd from 2025-01-01"},
        {"legg til fhi interprets EHDS fra 2025-01-01 til 2026-01-01",
         "add fhi interprets EHDS from 2025-01-01 to 2026-01-01"},
        {"avgjør digitalisering leder=hdir av=Styret bestemt=2022-01-01",
         "settle digitalisering lead=hdir by=Styret decided=2022-01-01"},
        {"slå på EHDS fra 2025-01-01 eier=hdir", "switch on EHDS from 2025-01-01 owner=hdir"},
        {"slå av EHDS frå 2025-01-01", "switch off EHDS from 2025-01-01"}};
    for (const auto &[norwegian, english] : pairs)
        EXPECT_TRUE(parsed(norwegian) == parsed(english)) << norwegian;
}

TEST(GraphEdit, EveryEditSurvivesTheLog)
{
    for (const char *line :
         {"add agency nav name=NAV ministry=hod from 2024-01-01 precedence=7 alias=a,b source=x verified=no "
          "note=n",
          "add agency nav name=NAV ministry=none", "add ministry fin name=F name-nn=G name-en=H",
          "add regime dsa-reg name=R part-of=GDPR", "end hdir on 2025-01-01",
          "rename hdir name=X from 2025-01-01", "succeed slv by dmp2 name=Y from 2023-01-01",
          "merge ehelse into hdir on 2023-01-01",
          "split hdir into a and b from 2025-01-01 name=A second-name=B second=GDPR,MDR",
          "move hdir under kd from 2025-01-01", "partner fhi holds from 2025-01-01",
          "partner fhi none from 2025-01-01",
          "add fhi interprets GDPR from 2025-01-01 to 2026-01-01 supporting=yes",
          "end hdir interprets helselovgivning on 2025-01-01",
          "settle digitalisering lead=hdir consult=ehelse,digdir by=S decided=2022-01-01 to 2023-01-01",
          "switch on EHDS from 2027-01-01 owner=hdir role=administers", "switch off MDR from 2027-01-01"}) {
        const GraphEdit edit = parsed(line);
        const Result<GraphEdit> read = graphEditFromJson(toJson(edit));
        ASSERT_TRUE(read.ok()) << line << ": " << read.error().english().toStdString();
        EXPECT_EQ(*read, edit) << line;
        EXPECT_FALSE(describe(edit, shipped()).english().contains(QLatin1Char('%'))) << line;
    }
    const GraphEdit whole{ReplaceGraph{{shipped().nodes(), shipped().edges()}},
                          {QStringLiteral("x"), true, {}}};
    const Result<GraphEdit> read = graphEditFromJson(toJson(whole));
    ASSERT_TRUE(read.ok()) << read.error().english().toStdString();
    EXPECT_TRUE(*read == whole);
}

TEST(GraphEdit, ADamagedLogIsNotRead)
{
    QJsonObject json = toJson(parsed("merge ehelse into hdir on 2023-01-01"));
    json.insert(QStringLiteral("edit"), QStringLiteral("abolish"));
    EXPECT_FALSE(graphEditFromJson(json).ok());
    json = toJson(parsed("merge ehelse into hdir on 2023-01-01"));
    json.insert(QStringLiteral("day"), QStringLiteral("2023-02-30"));
    EXPECT_FALSE(graphEditFromJson(json).ok());
    EXPECT_FALSE(graphEditFromJson({}).ok());
}

} // namespace tverrlos
