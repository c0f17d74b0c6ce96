#include "core/responsibility/responsibilitygraph.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace tverrlos {

using testing::AllOf;
using testing::HasSubstr;

namespace {

const ResponsibilityGraph &standard()
{
    return ResponsibilityGraph::standard();
}

QDate day(const char *text)
{
    return QDate::fromString(QString::fromLatin1(text), Qt::ISODate);
}

std::string name(const char *code, const char *on, CaseLanguage language = CaseLanguage::Bokmal)
{
    return standard().nameOf(QString::fromLatin1(code), day(on), language).toStdString();
}

std::string ministry(const char *agency, const char *on)
{
    return standard()
        .ministryOf(AgencyCode(QString::fromLatin1(agency)), day(on))
        .value_or(AgencyCode())
        .text()
        .toStdString();
}

std::string body(const char *agency, const char *on)
{
    return standard()
        .bodyOn(AgencyCode(QString::fromLatin1(agency)), day(on))
        .value_or(AgencyCode())
        .text()
        .toStdString();
}

std::string named(const char *words)
{
    return standard().agencyNamed(QString::fromUtf8(words)).value_or(AgencyCode()).text().toStdString();
}

std::string standing(const char *agency, const char *on)
{
    const auto taken = standard().partnershipOf(AgencyCode(QString::fromLatin1(agency)), day(on));
    if (!taken)
        return "none";
    switch (taken->standing) {
    case Partnership::Standing::Holds:
        return "holds";
    case Partnership::Standing::Takes:
        return "takes";
    case Partnership::Standing::Observes:
        return "observes";
    }
    return "";
}

/// The refusal of one file, or nothing where it was read.
std::string refusal(const QByteArray &json)
{
    const auto read = ResponsibilityGraph::fromJson({{QStringLiteral("data.json"), json}});
    return read ? std::string() : read.error().english().toStdString();
}

QByteArray agency(const QByteArray &code, const QByteArray &more = "")
{
    return R"({"code":")" + code + R"(","kind":"agency","names":[{"nb":"N)" + code + R"(","nn":"N)" + code +
           R"(","en":"N)" + code + R"("}],"source":"test")" + more + "}";
}

QByteArray file(const QByteArrayList &nodes, const QByteArrayList &edges = {})
{
    return R"({"nodes":[)" + nodes.join(',') + R"(],"edges":[)" + edges.join(',') + "]}";
}

QByteArray edge(const QByteArray &from, const QByteArray &kind, const QByteArray &to,
                const QByteArray &more = "")
{
    return R"({"from":")" + from + R"(","kind":")" + kind + R"(","to":")" + to + R"(","source":"test")" +
           more + "}";
}

} // namespace

TEST(ResponsibilityGraph, GivesTheNameValidOnTheDay)
{
    EXPECT_EQ(name("statsforvalterne", "2020-12-31"), "Fylkesmennene");
    EXPECT_EQ(name("statsforvalterne", "2021-01-01"), "Statsforvalterne");
    EXPECT_EQ(name("statsforvalterne", "2021-01-01", CaseLanguage::Nynorsk), "Statsforvaltarane");
    EXPECT_EQ(name("ehelse", "2021-06-01"), "Direktoratet for e-helse");
    EXPECT_EQ(name("ehelse", "2026-06-01"), "Direktoratet for e-helse"); // its last name, for old cases
    EXPECT_EQ(name("dmp", "2024-01-01", CaseLanguage::English), "Norwegian Medical Products Agency");
    EXPECT_EQ(name("ukjent", "2024-01-01"), "ukjent");
}

TEST(ResponsibilityGraph, PutsEachAgencyUnderItsMinistryOfTheDay)
{
    for (const char *code : {"hdir", "ehelse", "slv", "helsetilsynet", "fhi"})
        EXPECT_EQ(ministry(code, "2021-06-01"), "hod") << code;
    EXPECT_EQ(ministry("dmp", "2024-01-01"), "hod");
    for (const char *code : {"datatilsynet", "digdir"}) {
        EXPECT_EQ(ministry(code, "2021-12-31"), "kmd") << code;
        EXPECT_EQ(ministry(code, "2022-06-01"), "kdd") << code;
        EXPECT_EQ(ministry(code, "2023-12-31"), "kdd") << code;
        EXPECT_EQ(ministry(code, "2024-01-01"), "dfd") << code;
    }
    EXPECT_EQ(ministry("rek", "2024-01-01"), "kd");
    EXPECT_EQ(ministry("ks", "2024-01-01"), "");
}

TEST(ResponsibilityGraph, FollowsABodyThroughMergersAndRenamings)
{
    EXPECT_EQ(body("ehelse", "2023-12-31"), "ehelse");
    EXPECT_EQ(body("ehelse", "2024-01-01"), "hdir");
    EXPECT_EQ(body("slv", "2023-12-31"), "slv");
    EXPECT_EQ(body("slv", "2024-01-01"), "dmp");
    EXPECT_EQ(body("dmp", "2021-06-01"), "slv"); // the same body, before it was renamed
    EXPECT_EQ(body("hdir", "2021-06-01"), "hdir");
    EXPECT_EQ(body("ehelse", "2015-12-31"), "");
    EXPECT_EQ(body("kmd", "2023-01-01"), "kdd");
}

TEST(ResponsibilityGraph, FindsAnAgencyByCodeByAnyNameItEverHadAndByAlias)
{
    EXPECT_EQ(named("hdir"), "hdir");
    EXPECT_EQ(named(" HDIR "), "hdir");
    EXPECT_EQ(named("direktoratet for e-helse"), "ehelse");
    EXPECT_EQ(named("E-HELSE"), "ehelse");
    EXPECT_EQ(named("Norwegian Medicines Agency"), "slv");
    EXPECT_EQ(named("Direktoratet for medisinske produkt"), "dmp");
    EXPECT_EQ(named("Fylkesmannen"), "statsforvalterne");
    EXPECT_EQ(named("HSØ"), "hso");
    EXPECT_EQ(named("Helse- og omsorgsdepartementet"), "hod");
    EXPECT_EQ(named("MDR"), "");
    EXPECT_EQ(named(""), "");
}

TEST(ResponsibilityGraph, KnowsThePartnersOverTime)
{
    for (const char *code : {"hdir", "ehelse", "slv", "hso"}) {
        EXPECT_EQ(standing(code, "2019-06-30"), "none") << code;
        EXPECT_EQ(standing(code, "2019-12-31"), "takes") << code;
    }
    for (const char *code : {"hvest", "hmidt", "hnord"}) {
        EXPECT_EQ(standing(code, "2019-12-31"), "none") << code;
        EXPECT_EQ(standing(code, "2020-06-01"), "takes") << code;
    }
    EXPECT_EQ(standing("helsetilsynet", "2021-06-01"), "none");
    EXPECT_NE(standing("helsetilsynet", "2021-11-20"), "none");
    EXPECT_EQ(standing("ks", "2021-06-01"), "none");
    EXPECT_EQ(standing("ks", "2021-11-20"), "takes");
    EXPECT_EQ(standing("fhi", "2022-06-01"), "takes");
    EXPECT_EQ(standing("kin", "2022-06-01"), "observes");
    for (const char *code : {"hdir", "dmp", "helsetilsynet"})
        EXPECT_EQ(standing(code, "2024-06-01"), "holds") << code;
    for (const char *code : {"ehelse", "slv", "datatilsynet"})
        EXPECT_EQ(standing(code, "2024-06-01"), "none") << code;
}

TEST(ResponsibilityGraph, HasTheFiveRegimesSwitchedOnAndKnowsTheComingOnes)
{
    QStringList on;
    for (const RegimeCode &code : standard().regimesOn(day("2024-06-01")))
        on.append(code.text());
    EXPECT_EQ(on.join(QLatin1Char(' ')), QStringLiteral("helselovgivning MDR Normen GDPR tilsyn"));
    for (const char *code :
         {"KI-forordningen", "EHDS", "helseforskningsloven", "nye-metoder", "diskriminering"})
        EXPECT_TRUE(standard().knowsRegime(RegimeCode(QString::fromLatin1(code)))) << code;
    EXPECT_FALSE(standard().knowsRegime(RegimeCode(QStringLiteral("hdir"))));
    EXPECT_TRUE(standard().knowsAgency(AgencyCode(QStringLiteral("hod"))));
    EXPECT_FALSE(standard().knowsAgency(AgencyCode(QStringLiteral("MDR"))));
}

TEST(ResponsibilityGraph, ListsTheDaysOnWhichSomethingChanges)
{
    const QList<QDate> days = standard().changes();
    EXPECT_TRUE(std::is_sorted(days.begin(), days.end()));
    EXPECT_EQ(std::adjacent_find(days.begin(), days.end()), days.end());
    for (const char *expected : {"2016-01-01", "2021-01-01", "2024-01-01"})
        EXPECT_TRUE(days.contains(day(expected))) << expected;
}

TEST(ResponsibilityGraph, ShowsOnlyWhatHoldsOnTheDay)
{
    const auto subordinations = [](const char *on) {
        QStringList found;
        for (const ResponsibilityEdge *edge : standard().edgesFrom(QStringLiteral("datatilsynet"), day(on)))
            if (edge->kind == EdgeKind::SubordinateTo)
                found.append(edge->to);
        return found;
    };
    EXPECT_EQ(subordinations("2021-06-01"), QStringList{QStringLiteral("kmd")});
    EXPECT_EQ(subordinations("2024-06-01"), QStringList{QStringLiteral("dfd")});
    const auto secretariats = [](const char *on) {
        const auto edges = standard().edgesInto(QStringLiteral("Normen"), day(on));
        return std::count_if(edges.begin(), edges.end(), [](const ResponsibilityEdge *edge) {
            return edge->kind == EdgeKind::SecretariatFor;
        });
    };
    EXPECT_EQ(secretariats("2015-12-31"), 0);
    EXPECT_EQ(secretariats("2016-01-01"), 1);
    EXPECT_TRUE(standard().edgesInto(QStringLiteral("ukjent"), day("2024-01-01")).isEmpty());
}

TEST(ResponsibilityGraph, GivesASourceForEveryNodeEdgeNameAndPartnership)
{
    for (const ResponsibilityNode &node : standard().nodes()) {
        EXPECT_FALSE(node.grounds.source.isEmpty()) << qPrintable(node.code);
        for (const DatedName &one : node.names)
            EXPECT_FALSE(one.grounds.source.isEmpty()) << qPrintable(node.code);
        for (const Partnership &taken : node.partnerships)
            EXPECT_FALSE(taken.grounds.source.isEmpty()) << qPrintable(node.code);
    }
    for (const ResponsibilityEdge &one : standard().edges())
        EXPECT_FALSE(one.grounds.source.isEmpty()) << qPrintable(one.from + one.to);
}

TEST(ResponsibilityGraph, MarksWhatIsNotVerified)
{
    for (const char *code : {"KI-forordningen", "EHDS", "nye-metoder", "diskriminering", "kdd", "kin"})
        EXPECT_FALSE(standard().find(QString::fromLatin1(code))->grounds.verified) << code;
    EXPECT_TRUE(standard().find(QStringLiteral("hdir"))->grounds.verified);
}

TEST(ResponsibilityGraph, RefusesBadFilesAndSaysWhere)
{
    EXPECT_THAT(refusal("{\n\"nodes\": [\n{]"), AllOf(HasSubstr("data.json"), HasSubstr("line 3")));
    EXPECT_THAT(refusal("[]"), HasSubstr("data.json"));
    EXPECT_THAT(refusal(""), HasSubstr("data.json"));
    EXPECT_THAT(refusal("\xff\xfe\x00\x01"), HasSubstr("data.json"));
    EXPECT_THAT(refusal(R"({"noder":[]})"), HasSubstr("\"noder\""));
    EXPECT_THAT(refusal(R"({"nodes":{}})"), HasSubstr("\"nodes\" must be a list"));
    EXPECT_THAT(refusal(R"({"nodes":[7]})"), HasSubstr("nodes[0]"));
    EXPECT_THAT(refusal(file({agency("a"), agency("b", R"(,"from":"2024-02-31")")})),
                AllOf(HasSubstr("nodes[1]"), HasSubstr("\"from\"")));
    EXPECT_THAT(refusal(file({agency("a", R"(,"precedence":-1)")})), HasSubstr("\"precedence\""));
    EXPECT_THAT(refusal(file({agency("a", R"(,"colour":"red")")})), HasSubstr("\"colour\""));
    EXPECT_THAT(refusal(file({R"({"code":"a","kind":"agency","source":"x"})"})), HasSubstr("a has no name"));
    EXPECT_THAT(refusal(file({agency("a b")})), HasSubstr("a b is no code"));
    EXPECT_THAT(refusal(file({R"({"code":"a","kind":"agentur","names":[],"source":"x"})"})),
                HasSubstr("\"kind\""));
    EXPECT_THAT(refusal(QByteArray(9 * 1024 * 1024, ' ')), HasSubstr("larger"));
    EXPECT_THAT(refusal(QByteArray(100'000, '[')), HasSubstr("data.json"));
}

TEST(ResponsibilityGraph, RefusesPartsThatDoNotFitTogether)
{
    EXPECT_THAT(refusal(file({agency("a"), agency("a")})), HasSubstr("used twice"));
    EXPECT_THAT(refusal(file({agency("a"), agency("A")})), HasSubstr("could mean both"));
    EXPECT_THAT(refusal(file({agency("a"), agency("b", R"(,"aliases":["na"])")})),
                HasSubstr("could mean both"));
    EXPECT_THAT(refusal(file({agency("a")}, {edge("a", "succeeded-by", "x")})),
                HasSubstr("a succeeded-by x: x is not known"));
    EXPECT_THAT(refusal(file({agency("a"), agency("b")}, {edge("a", "interprets", "b")})),
                HasSubstr("cannot be joined"));
    EXPECT_THAT(refusal(file({agency("a"), agency("b")}, {edge("a", "loves", "b")})), HasSubstr("\"kind\""));
    EXPECT_THAT(refusal(file({agency("a", R"(,"from":"2024-01-01","to":"2024-01-01")")})),
                HasSubstr("ends before"));
    EXPECT_THAT(refusal(file({agency("a"), agency("b")},
                             {edge("a", "succeeded-by", "b"), edge("b", "succeeded-by", "a")})),
                AllOf(HasSubstr("circle"), HasSubstr("a → b → a")));
    EXPECT_THAT(refusal(file({agency("a"), agency("b"), agency("c")},
                             {edge("a", "succeeded-by", "b"), edge("a", "succeeded-by", "c")})),
                HasSubstr("two successors"));
    EXPECT_THAT(
        refusal(file({agency(
            "a",
            R"(,"partnerships":[{"standing":"takes","source":"s"},{"standing":"holds","source":"s"}])")})),
        HasSubstr("two ways"));
    EXPECT_EQ(refusal(file({agency("a"), agency("b")}, {edge("a", "succeeded-by", "b")})), "");
}

} // namespace tverrlos
