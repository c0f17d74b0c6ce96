#include "core/routing/graphcheck.h"
#include "core/routing/router.h"
#include "ui/responsibility/graphpicture.h"
#include "ui/responsibility/vertexwords.h"
#include "ui/wording/words.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <functional>
#include <ostream>

// What the office must be able to read off the drawing of a day, and off `graph check` on that day: one row
// for each fact about who answers for what, in which role, under which ministry, and since when.
namespace tverrlos {

namespace {

/// The drawing of one day, and what `graph check --json` says of it.
struct Seen
{
    QDate day;
    GraphPicture drawing;
    QJsonObject check;
    const ResponsibilityGraph &graph = ResponsibilityGraph::standard();

    explicit Seen(const char *on)
        : day(QDate::fromString(QString::fromLatin1(on), Qt::ISODate)), drawing(map().on(day)),
          check(findingsToJson(checkGraph(ResponsibilityGraph::standard(), day)))
    {}

    const PictureVertex *vertex(const QString &code) const
    {
        const int at = drawing.find(code);
        return at < 0 ? nullptr : &drawing.vertices[at];
    }
    const PictureEdge *edge(const QString &from, EdgeKind kind, const QString &to) const
    {
        const int begins = drawing.find(from), ends = drawing.find(to);
        const auto found =
            std::find_if(drawing.edges.begin(), drawing.edges.end(), [&](const PictureEdge &one) {
                return begins >= 0 && ends >= 0 && one.from == begins && one.to == ends && one.kind == kind;
            });
        return found == drawing.edges.end() ? nullptr : &*found;
    }
    /// What is told beside the drawing when the vertex is pointed at.
    QString told(const QString &code) const { return vertexStory(graph, *graph.find(code), day); }
    /// The first object of a list in the answer whose fields are these; empty where there is none.
    QJsonObject found(const char *list, const QJsonObject &fields) const
    {
        for (const QJsonValue &value : check.value(QLatin1String(list)).toArray()) {
            const QJsonObject one = value.toObject();
            const QStringList keys = fields.keys();
            if (std::all_of(keys.begin(), keys.end(),
                            [&](const QString &key) { return one.value(key) == fields.value(key); }))
                return one;
        }
        return {};
    }
    QStringList texts(const char *list) const
    {
        QStringList all;
        for (const QJsonValue &value : check.value(QLatin1String(list)).toArray())
            all.append(value.toString());
        return all;
    }

private:
    static const GraphMap &map()
    {
        static const GraphMap all(ResponsibilityGraph::standard());
        return all;
    }
};

using Claim = std::function<void(const Seen &)>;
using Text = QString;

Text t(const char *text)
{
    return QString::fromUtf8(text);
}

QStringList list(const char *codes)
{
    return t(codes).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// The agency answers in that role: drawn from where it is laid down to whoever carries it on.
Claim answers(const char *matter, const char *agency, EdgeKind role, const char *laidDownWith = nullptr,
              bool supporting = false)
{
    return [=](const Seen &seen) {
        const Text with = t(laidDownWith ? laidDownWith : agency);
        const PictureEdge *line = seen.edge(with, role, t(matter));
        ASSERT_TRUE(line) << "not drawn: " << placeOf({with, t(matter), role}).toStdString();
        EXPECT_EQ(line->word, roleWords(codeOf(role)));
        EXPECT_EQ(line->supporting, supporting);
        if (laidDownWith) {
            EXPECT_EQ(seen.vertex(with)->presence, Presence::CarriedOn);
            EXPECT_TRUE(seen.edge(with, EdgeKind::SucceededBy, t(agency))) << "the succession is not drawn";
        }
        ASSERT_TRUE(seen.vertex(t(agency)));
        EXPECT_EQ(seen.vertex(t(agency))->presence, Presence::There);
        EXPECT_FALSE(seen.found("owners", {{t("code"), t(matter)},
                                           {t("agency"), t(agency)},
                                           {t("role"), Text(codeOf(role))},
                                           {t("declaredWith"), with},
                                           {t("supporting"), supporting}})
                         .isEmpty())
            << "not in the answer of graph check";
    };
}

Claim doesNotAnswer(const char *matter, const char *agency)
{
    return [=](const Seen &seen) {
        EXPECT_TRUE(seen.found("owners", {{t("code"), t(matter)}, {t("agency"), t(agency)}}).isEmpty());
        for (const EdgeKind kind : allOf<EdgeKind>())
            if (isResponsibility(kind) && seen.vertex(t(agency))) {
                EXPECT_FALSE(seen.vertex(t(agency))->presence == Presence::There &&
                             seen.edge(t(agency), kind, t(matter)));
            }
    };
}

/// The name in bokmål; the drawing has it in the reader's language.
Claim named(const char *code, const char *name)
{
    return [=](const Seen &seen) {
        ASSERT_TRUE(seen.vertex(t(code)));
        EXPECT_EQ(seen.graph.nameOf(t(code), seen.day), t(name));
        EXPECT_EQ(seen.vertex(t(code))->name, seen.graph.nameOf(t(code), seen.day, readersLanguage()));
        if (seen.vertex(t(code))->kind == NodeKind::Agency &&
            seen.vertex(t(code))->presence == Presence::There) {
            EXPECT_EQ(seen.found("bodies", {{t("agency"), t(code)}}).value(t("name")), t(name));
        }
    };
}

Claim under(const char *agency, const char *ministry, bool verified = true)
{
    return [=](const Seen &seen) {
        const PictureEdge *line = seen.edge(t(agency), EdgeKind::SubordinateTo, t(ministry));
        ASSERT_TRUE(line);
        EXPECT_EQ(line->verified, verified);
        EXPECT_EQ(line->word.contains(QLatin1Char('?')), !verified);
        EXPECT_EQ(seen.vertex(t(ministry))->kind, NodeKind::Ministry);
        EXPECT_FALSE(seen.found("bodies", {{t("agency"), t(agency)},
                                           {t("ministry"), t(ministry)},
                                           {t("ministryVerified"), verified}})
                         .isEmpty());
    };
}

/// Drawn and listed, and in no ministry's line.
Claim underNone(const char *agency)
{
    return [=](const Seen &seen) {
        ASSERT_TRUE(seen.vertex(t(agency)));
        EXPECT_FALSE(
            seen.found("bodies", {{t("agency"), t(agency)}, {t("ministry"), QJsonValue()}}).isEmpty());
    };
}

/// standing: holds, takes, observes; nothing for no part. since: as the data has it, or nothing.
Claim takesPart(const char *agency, const char *standing, const char *since = nullptr, bool verified = true)
{
    return [=](const Seen &seen) {
        ASSERT_TRUE(seen.vertex(t(agency)));
        const Text note = seen.vertex(t(agency))->note;
        if (!standing) {
            for (const auto one : allOf<Partnership::Standing>())
                EXPECT_FALSE(note.contains(words(one)));
            EXPECT_FALSE(
                seen.found("bodies", {{t("agency"), t(agency)}, {t("standing"), QJsonValue()}}).isEmpty());
            return;
        }
        const auto taken = seen.graph.partnershipOf(AgencyCode(t(agency)), seen.day);
        ASSERT_TRUE(taken);
        EXPECT_EQ(note, words(taken->standing) + (verified ? Text() : t(" ?")));
        EXPECT_EQ(seen.vertex(t(agency))->noteVerified, verified);
        EXPECT_FALSE(seen.found("bodies", {{t("agency"), t(agency)},
                                           {t("standing"), t(standing)},
                                           {t("standingSince"), t(since)},
                                           {t("standingVerified"), verified}})
                         .isEmpty());
        EXPECT_TRUE(seen.told(t(agency)).contains(periodWords(taken->valid)));
    };
}

Claim isThere(const char *code)
{
    return [=](const Seen &seen) {
        ASSERT_TRUE(seen.vertex(t(code)));
        EXPECT_EQ(seen.vertex(t(code))->presence, Presence::There);
    };
}

Claim isNotThere(const char *code)
{
    return [=](const Seen &seen) {
        EXPECT_TRUE(!seen.vertex(t(code)) || seen.vertex(t(code))->presence != Presence::There);
        EXPECT_TRUE(seen.found("bodies", {{t("agency"), t(code)}}).isEmpty());
    };
}

/// One became the other: drawn as an arc, told beside it with the day, and in the answer.
Claim succession(const char *from, const char *to, const char *day, bool renamed, bool verified = true)
{
    return [=](const Seen &seen) {
        EXPECT_FALSE(seen.found("successions", {{t("from"), t(from)},
                                                {t("to"), t(to)},
                                                {t("day"), t(day)},
                                                {t("renamed"), renamed},
                                                {t("verified"), verified}})
                         .isEmpty());
        if (const PictureEdge *arc = seen.edge(t(from), EdgeKind::SucceededBy, t(to))) {
            EXPECT_EQ(arc->verified, verified);
        }
        EXPECT_TRUE(seen.told(t(to)).contains(QStringLiteral("vertex:") + t(from)));
    };
}

/// What the source adds: told beside the drawing, and in the answer.
Claim noted(const char *code, const char *words)
{
    return [=](const Seen &seen) {
        EXPECT_TRUE(seen.told(t(code)).contains(t(words))) << qPrintable(seen.told(t(code)));
        Text all = seen.check.value(t("notes")).toObject().value(t(code)).toString();
        for (const QJsonValue &owner : seen.check.value(t("owners")).toArray())
            if (owner[t("agency")] == t(code) || owner[t("code")] == t(code))
                all += owner[t("note")].toString();
        EXPECT_TRUE(all.contains(t(words))) << qPrintable(all);
    };
}

Claim switchedOn(const char *codes)
{
    return [regimes = list(codes)](const Seen &seen) {
        QStringList drawn;
        for (const ResponsibilityNode &node : seen.graph.nodes())
            if (const PictureVertex *one = seen.vertex(node.code);
                one && one->kind == NodeKind::Regime && !one->quiet)
                drawn.append(node.code);
        EXPECT_EQ(drawn, regimes);
    };
}

Claim notSwitchedOn(const char *regime)
{
    return [=](const Seen &seen) {
        ASSERT_TRUE(seen.vertex(t(regime)));
        EXPECT_TRUE(seen.vertex(t(regime))->quiet);
        EXPECT_FALSE(seen.vertex(t(regime))->note.isEmpty());
        EXPECT_FALSE(seen.texts("openRegimes").contains(t(regime)));
    };
}

Claim isPartOf(const char *part, const char *whole)
{
    return [=](const Seen &seen) { EXPECT_TRUE(seen.edge(t(part), EdgeKind::PartOf, t(whole))); };
}

/// No agencies: not shared.
Claim shared(const char *matter, const char *codes)
{
    return [matter, agencies = list(codes)](const Seen &seen) {
        ASSERT_TRUE(seen.vertex(t(matter)));
        EXPECT_EQ(seen.vertex(t(matter))->shared, !agencies.isEmpty());
        const QJsonObject overlap = seen.found("overlaps", {{t("code"), t(matter)}});
        EXPECT_EQ(overlap.value(t("agencies")).toArray(), QJsonArray::fromStringList(agencies));
    };
}

Claim unowned(const char *matter)
{
    return [=](const Seen &seen) {
        ASSERT_TRUE(seen.vertex(t(matter)));
        EXPECT_TRUE(seen.vertex(t(matter))->unowned);
        EXPECT_TRUE(seen.texts("gaps").contains(t(matter)));
    };
}

Claim asked(const char *agency, const char *matter)
{
    return [=](const Seen &seen) {
        EXPECT_TRUE(seen.edge(t(agency), EdgeKind::Consults, t(matter)));
        const QJsonArray agencies =
            seen.found("consulted", {{t("code"), t(matter)}})[t("agencies")].toArray();
        EXPECT_TRUE(agencies.contains(t(agency)));
    };
}

Claim underDifferentMinistries(const char *first, const char *second, const char *codes)
{
    return [first, second, ministries = list(codes)](const Seen &seen) {
        const QJsonObject pair =
            seen.found("crossMinistry", {{t("regimes"), QJsonArray{t(first), t(second)}}});
        EXPECT_EQ(pair.value(t("ministries")).toArray(),
                  (QJsonArray{QJsonArray{ministries.at(0)}, QJsonArray{ministries.at(1)}}));
        // In the drawing: the path from each regime leads to its ministry.
        const auto leadsTo = [&](const char *regime, const Text &ministry) {
            const QList<int> path = seen.drawing.pathsThrough(seen.drawing.find(t(regime))).first;
            return std::any_of(path.begin(), path.end(),
                               [&](int vertex) { return seen.drawing.vertices[vertex].code == ministry; });
        };
        EXPECT_TRUE(leadsTo(first, ministries.at(0)));
        EXPECT_TRUE(leadsTo(second, ministries.at(1)));
    };
}

Claim guidesAndSupervises(const char *agency, const char *regime)
{
    return [=](const Seen &seen) {
        EXPECT_FALSE(
            seen.found("roleConflicts", {{t("agency"), t(agency)}, {t("regime"), t(regime)}}).isEmpty());
        EXPECT_TRUE(
            seen.told(t(agency)).contains(QCoreApplication::translate("Vertex", "Guides and supervises")));
    };
}

Claim notVerified(const char *fact)
{
    return [=](const Seen &seen) {
        const QStringList doubts = seen.texts("notVerified");
        EXPECT_TRUE(std::any_of(doubts.begin(), doubts.end(), [&](const Text &one) {
            return one.startsWith(t(fact));
        })) << qPrintable(doubts.join(QLatin1Char('\n')));
    };
}

Claim markedUnsure(const char *code)
{
    return [=](const Seen &seen) {
        ASSERT_TRUE(seen.vertex(t(code)));
        EXPECT_FALSE(seen.vertex(t(code))->verified);
    };
}

struct Fact
{
    const char *says;
    const char *on;
    QList<Claim> claims;
};

using enum EdgeKind;

constexpr const char *five = "helselovgivning MDR Normen GDPR tilsyn";

void PrintTo(const Fact &fact, std::ostream *out)
{
    *out << fact.says << " (" << fact.on << ')';
}

} // namespace

class DomainFact : public testing::TestWithParam<Fact>
{};

TEST_P(DomainFact, CanBeReadOffTheDrawingAndOffGraphCheck)
{
    const Seen seen(GetParam().on);
    SCOPED_TRACE(GetParam().says);
    for (const Claim &claim : GetParam().claims)
        claim(seen);
}

// clang-format off
INSTANTIATE_TEST_SUITE_P(Regimes, DomainFact, testing::Values(
    Fact{"five regimes are tagged in 2021", "2021-11-03", {switchedOn(five)}},
    Fact{"and the same five today", "2026-11-22", {switchedOn(five)}},
    Fact{"health legislation: Helsedirektoratet interprets", "2021-11-03", {answers("helselovgivning", "hdir", Interprets), noted("helselovgivning", "Fortolkningsansvar")}},
    Fact{"health legislation: the same today", "2026-11-22", {answers("helselovgivning", "hdir", Interprets)}},
    Fact{"guidelines with legal basis: Helsedirektoratet", "2021-11-03", {answers("sphl-7-3", "hdir", Administers), answers("hol-12-5", "hdir", Administers)}},
    Fact{"sound care, liability, confidentiality are health legislation", "2021-11-03", {isPartOf("forsvarlighet", "helselovgivning"), isPartOf("ansvar", "helselovgivning"), isPartOf("taushetsplikt", "helselovgivning")}},
    Fact{"need for permits: dispensation by Helsedirektoratet", "2021-11-03", {answers("hpl-29", "hdir", Dispenses), isPartOf("hpl-29", "helselovgivning")}},
    Fact{"devices: Statens legemiddelverk supervises, and guides the actors", "2021-11-03", {answers("MDR", "slv", Supervises), named("slv", "Statens legemiddelverk"), noted("slv", "Fag- og tilsynsmyndighet; veileder aktørene"), isNotThere("dmp")}},
    Fact{"devices: the last day as Statens legemiddelverk", "2023-12-31", {answers("MDR", "slv", Supervises), isThere("slv"), isNotThere("dmp")}},
    Fact{"devices: DMP, the same body renamed on 2024-01-01", "2024-01-01", {answers("MDR", "dmp", Supervises, "slv"), named("dmp", "Direktoratet for medisinske produkter"), isNotThere("slv"), succession("slv", "dmp", "2024-01-01", true)}},
    Fact{"devices: DMP today", "2026-11-22", {answers("MDR", "dmp", Supervises, "slv")}},
    Fact{"MDR means MDR and IVDR", "2021-11-03", {named("MDR", "Regelverket for medisinsk utstyr (MDR og IVDR)")}},
    Fact{"Normen: no secretariat at E-helse before 2016", "2015-12-31", {doesNotAnswer("Normen", "ehelse"), isNotThere("ehelse")}},
    Fact{"Normen: secretariat at E-helse from 2016-01-01", "2016-01-01", {answers("Normen", "ehelse", SecretariatFor), isThere("ehelse")}},
    Fact{"Normen: Direktoratet for e-helse in 2021", "2021-11-03", {answers("Normen", "ehelse", SecretariatFor), named("ehelse", "Direktoratet for e-helse")}},
    Fact{"Normen is an industry norm, no statute, of a steering group that cannot be instructed", "2021-11-03", {noted("Normen", "Bransjenorm, ikke lov; eies av en styringsgruppe som ikke kan instrueres")}},
    Fact{"E-helse administers pasientjournalloven § 22", "2021-11-03", {answers("pjl-22", "ehelse", Administers), isPartOf("pjl-22", "Normen")}},
    Fact{"Normen: Helsedirektoratet, E-helse merged into it on 2024-01-01", "2024-01-01", {answers("Normen", "hdir", SecretariatFor, "ehelse"), answers("pjl-22", "hdir", Administers, "ehelse"), succession("ehelse", "hdir", "2024-01-01", false), isNotThere("ehelse")}},
    Fact{"the day before, it was E-helse's", "2023-12-31", {answers("Normen", "ehelse", SecretariatFor), doesNotAnswer("Normen", "hdir"), isThere("ehelse")}},
    Fact{"personal data: Datatilsynet, independent supervisor", "2021-11-03", {answers("GDPR", "datatilsynet", Supervises), noted("datatilsynet", "Uavhengig tilsynsmyndighet")}},
    Fact{"personal data: the same today", "2026-11-22", {answers("GDPR", "datatilsynet", Supervises)}},
    Fact{"nearly all who ask about devices ask about personal data", "2021-11-03", {asked("datatilsynet", "MDR")}},
    Fact{"supervision: Statens helsetilsyn overall, clinical ICT too", "2021-11-03", {answers("tilsyn", "helsetilsynet", Supervises), noted("helsetilsynet", "også for kliniske IKT-løsninger")}},
    Fact{"supervision: the county governors regionally", "2021-11-03", {answers("tilsyn", "statsforvalterne", Supervises, nullptr, true), noted("statsforvalterne", "Regionalt"), named("statsforvalterne", "Statsforvalterne")}},
    Fact{"supervision: the county governors' name before 2021", "2020-12-31", {named("statsforvalterne", "Fylkesmennene")}},
    Fact{"supervision: the same today", "2026-11-22", {answers("tilsyn", "helsetilsynet", Supervises), answers("tilsyn", "statsforvalterne", Supervises, nullptr, true)}},
    Fact{"next: the AI Act", "2026-11-22", {notSwitchedOn("KI-forordningen"), markedUnsure("KI-forordningen"), notVerified("KI-forordningen")}},
    Fact{"next: EHDS", "2026-11-22", {notSwitchedOn("EHDS"), markedUnsure("EHDS"), notVerified("EHDS")}},
    Fact{"next: helseforskningsloven, with REK", "2026-11-22", {notSwitchedOn("helseforskningsloven"), answers("helseforskningsloven", "rek", EthicallyApproves)}},
    Fact{"next: Nye metoder, whose border is open", "2021-11-03", {notSwitchedOn("nye-metoder"), unowned("nye-metoder"), noted("nye-metoder", "Grensen er uavklart"), notVerified("nye-metoder")}},
    Fact{"next: discrimination law", "2026-11-22", {notSwitchedOn("diskriminering"), notVerified("diskriminering")}},
    Fact{"both Helsedirektoratet and E-helse feel responsible for digitalisation", "2021-11-03", {shared("digitalisering", "hdir ehelse"), answers("digitalisering", "hdir", Coordinates), answers("digitalisering", "ehelse", Coordinates)}},
    Fact{"until E-helse is merged", "2024-01-01", {shared("digitalisering", ""), answers("digitalisering", "hdir", Coordinates)}},
    Fact{"Digitaliseringsdirektoratet to cooperate with", "2021-11-03", {asked("digdir", "digitalisering")}}
));

INSTANTIATE_TEST_SUITE_P(Ministries, DomainFact, testing::Values(
    Fact{"HOD over its agencies in 2021", "2021-11-03", {under("hdir", "hod"), under("ehelse", "hod"), under("slv", "hod"), under("helsetilsynet", "hod"), under("fhi", "hod"), named("hod", "Helse- og omsorgsdepartementet")}},
    Fact{"HOD over its agencies today, DMP among them", "2026-11-22", {under("hdir", "hod"), under("dmp", "hod"), under("helsetilsynet", "hod"), under("fhi", "hod")}},
    Fact{"Datatilsynet and Digdir under KMD", "2021-12-31", {under("datatilsynet", "kmd"), under("digdir", "kmd"), isNotThere("kdd"), noted("kmd", "2022: dagen er ikke verifisert")}},
    Fact{"then under KDD, the day in 2022 not verified", "2022-06-01", {under("datatilsynet", "kdd", false), under("digdir", "kdd", false), markedUnsure("kdd"), notVerified("kdd"), notVerified("datatilsynet subordinate-to kdd"), succession("kmd", "kdd", "2022-01-01", true, false)}},
    Fact{"still under KDD on the last day of 2023", "2023-12-31", {under("datatilsynet", "kdd", false), under("digdir", "kdd", false)}},
    Fact{"then under DFD from 2024-01-01", "2024-01-01", {under("datatilsynet", "dfd"), under("digdir", "dfd"), named("dfd", "Digitaliserings- og forvaltningsdepartementet")}},
    Fact{"no DFD the day before", "2023-12-31", {isNotThere("dfd")}},
    Fact{"REK is appointed by Kunnskapsdepartementet", "2021-11-03", {under("rek", "kd"), noted("rek", "Oppnevnes av Kunnskapsdepartementet")}},
    Fact{"the four regions carry the duty to provide specialist care", "2021-11-03", {underNone("hso"), noted("hso", "Sørge-for-ansvar for spesialisthelsetjenester"), noted("hvest", "Sørge-for-ansvar"), noted("hmidt", "Sørge-for-ansvar"), noted("hnord", "Sørge-for-ansvar"), isPartOf("sphl-2-1a", "helselovgivning"), noted("sphl-2-1a", "Sørge-for-ansvar")}},
    Fact{"municipalities for primary care; KS represents them", "2021-11-03", {underNone("ks"), noted("ks", "Representerer kommunene, som har sørge-for-ansvar"), noted("hol-3-1", "Kommunens ansvar")}},
    Fact{"DSA wishes to take part", "2021-11-03", {isThere("dsa"), takesPart("dsa", nullptr), noted("dsa", "Har ønsket å delta")}}
));

INSTANTIATE_TEST_SUITE_P(Partners, DomainFact, testing::Values(
    Fact{"none before the second half of 2019", "2019-06-30", {takesPart("hdir", nullptr), takesPart("ehelse", nullptr), takesPart("slv", nullptr), takesPart("hso", nullptr)}},
    Fact{"2019 H2: Hdir, E-helse, SLV, Helse Sør-Øst", "2019-07-01", {takesPart("hdir", "takes", "2019-07-01"), takesPart("ehelse", "takes", "2019-07-01"), takesPart("slv", "takes", "2019-07-01"), takesPart("hso", "takes", "2019-07-01"), takesPart("hvest", nullptr), takesPart("helsetilsynet", nullptr)}},
    Fact{"spring 2020: the other regions", "2020-06-01", {takesPart("hvest", "takes", "2020-03-01"), takesPart("hmidt", "takes", "2020-03-01"), takesPart("hnord", "takes", "2020-03-01"), takesPart("ks", nullptr)}},
    Fact{"autumn 2021: Helsetilsynet and KS", "2021-11-03", {takesPart("helsetilsynet", "holds", "2021-09-01", false), takesPart("ks", "takes", "2021-09-01"), takesPart("fhi", nullptr), takesPart("kin", nullptr)}},
    Fact{"spring 2022: FHI, and KIN as observer", "2022-06-01", {takesPart("fhi", "takes", "2022-03-01"), takesPart("kin", "observes", "2022-03-01"), markedUnsure("kin"), notVerified("kin")}},
    Fact{"who held the meetings before 2024 is not verified", "2023-06-01", {takesPart("hdir", "holds", "2021-09-01", false), takesPart("slv", "holds", "2021-09-01", false), notVerified("hdir: Hvem som fast holdt møtene"), notVerified("slv: Hvem som")}},
    Fact{"2024: held by Hdir, DMP and Helsetilsynet", "2024-01-01", {takesPart("hdir", "holds", "2024-01-01"), takesPart("dmp", "holds", "2024-01-01"), takesPart("helsetilsynet", "holds", "2024-01-01")}},
    Fact{"others on request", "2026-11-22", {takesPart("fhi", "takes", "2022-03-01"), takesPart("ks", "takes", "2021-09-01"), takesPart("datatilsynet", nullptr), noted("datatilsynet", "deltar på forespørsel")}}
));

INSTANTIATE_TEST_SUITE_P(HardCases, DomainFact, testing::Values(
    Fact{"unowned: outside every agency's responsibility", "2026-11-22", {unowned("EHDS"), unowned("nye-metoder")}},
    Fact{"shared: inside several agencies' responsibility", "2021-11-03", {shared("digitalisering", "hdir ehelse")}},
    Fact{"cross-ministry in 2021: HOD and KMD", "2021-11-03", {underDifferentMinistries("MDR", "GDPR", "hod kmd")}},
    Fact{"cross-ministry in 2022: HOD and KDD", "2022-06-01", {underDifferentMinistries("MDR", "GDPR", "hod kdd")}},
    Fact{"cross-ministry today: HOD and DFD", "2026-11-22", {underDifferentMinistries("MDR", "GDPR", "hod dfd"), underDifferentMinistries("GDPR", "tilsyn", "dfd hod")}},
    Fact{"guidance and the supervisory role of SLV", "2021-11-03", {guidesAndSupervises("slv", "MDR")}},
    Fact{"guidance and the supervisory role of DMP", "2026-11-22", {guidesAndSupervises("dmp", "MDR")}},
    Fact{"the same tension at Datatilsynet", "2026-11-22", {guidesAndSupervises("datatilsynet", "GDPR")}},
    Fact{"and at Statens helsetilsyn", "2026-11-22", {guidesAndSupervises("helsetilsynet", "tilsyn")}}
));
// clang-format on

} // namespace tverrlos
