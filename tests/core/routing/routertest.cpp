#include "core/routing/router.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace tverrlos {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

QStringList codes(const QList<AgencyCode> &agencies)
{
    QStringList texts;
    for (const AgencyCode &agency : agencies)
        texts.append(agency.text());
    return texts;
}

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

RouteQuestion question(const char *regimes, const char *day, const char *supervisor = "")
{
    RouteQuestion asked;
    for (const QString &code : words(regimes))
        asked.regimes.append(RegimeCode(code));
    asked.askerSupervisedBy = AgencyCode(QString::fromUtf8(supervisor));
    asked.day = QDate::fromString(QString::fromUtf8(day), Qt::ISODate);
    return asked;
}

Route answer(const RouteQuestion &asked)
{
    const Result<Route> found = route(ResponsibilityGraph::standard(), asked);
    EXPECT_TRUE(found.ok()) << (found ? "" : qPrintable(found.error().english()));
    return found ? *found : Route{};
}

Route answer(const char *regimes, const char *day, const char *supervisor = "")
{
    return answer(question(regimes, day, supervisor));
}

/// "agency role kind" of each agency under the only regime asked.
QStringList told(const Route &route)
{
    QStringList lines;
    for (const RoutedRegime &regime : route.regimes)
        for (const RouteAnswer &one : regime.agencies)
            lines.append(QStringLiteral("%1 %2 %3%4")
                             .arg(regime.kind == Ownership::Single ? QStringLiteral("single")
                                                                   : QString(codeOf(regime.kind)),
                                  one.agency.text(), codeOf(one.role),
                                  one.supporting ? QStringLiteral(" supporting") : QString()));
    return lines;
}

QStringList pathOf(const Route &route)
{
    return route.regimes.value(0).agencies.value(0).path;
}

QString because(const Route &route)
{
    QStringList sentences;
    for (const RouteSentence &sentence : route.regimes.value(0).agencies.value(0).because)
        sentences.append(sentence.english());
    return sentences.join(QLatin1Char(' '));
}

} // namespace

TEST(Router, NamesDirektoratetForEhelseForNormenIn2021)
{
    const Route route = answer("Normen", "2021-11-03");
    EXPECT_EQ(told(route), QStringList{QStringLiteral("single ehelse secretariat-for")});
    EXPECT_EQ(pathOf(route),
              (QStringList{QStringLiteral("Normen"), QStringLiteral("Direktoratet for e-helse")}));
    EXPECT_EQ(route.lead, AgencyCode(QStringLiteral("ehelse")));
}

TEST(Router, FollowsTheMergerOfEhelseForNormenIn2024)
{
    const Route route = answer("Normen", "2024-02-01");
    EXPECT_EQ(told(route), QStringList{QStringLiteral("single hdir secretariat-for")});
    EXPECT_EQ(route.regimes.value(0).agencies.value(0).name, QStringLiteral("Helsedirektoratet"));
    EXPECT_EQ(pathOf(route),
              (QStringList{QStringLiteral("Normen"), QStringLiteral("Direktoratet for e-helse"),
                           QStringLiteral("Helsedirektoratet")}));
    EXPECT_THAT(because(route).toStdString(),
                HasSubstr("Direktoratet for e-helse was merged into Helsedirektoratet on 01.01.2024."));
}

TEST(Router, TurnsOnTheDayOfTheMergerAndNotBefore)
{
    EXPECT_EQ(told(answer("Normen", "2023-12-31")).value(0), QStringLiteral("single ehelse secretariat-for"));
    EXPECT_EQ(told(answer("Normen", "2024-01-01")).value(0), QStringLiteral("single hdir secretariat-for"));
    EXPECT_EQ(told(answer("MDR", "2023-12-31")).value(0), QStringLiteral("single slv supervises"));
    EXPECT_EQ(told(answer("MDR", "2024-01-01")).value(0), QStringLiteral("single dmp supervises"));
}

TEST(Router, KnowsNobodyForNormenBeforeItsSecretariat)
{
    const Route before = answer("Normen", "2015-12-31");
    EXPECT_EQ(before.regimes.value(0).kind, Ownership::Unowned);
    EXPECT_FALSE(before.lead);
    EXPECT_FALSE(before.leadReason.isEmpty());
    EXPECT_THAT(before.cover, IsEmpty());
    EXPECT_EQ(answer("Normen", "2016-01-01").regimes.value(0).kind, Ownership::Single);
}

TEST(Router, ShowsTheRenamingOfLegemiddelverketInThePath)
{
    const Route route = answer("MDR", "2024-02-01");
    EXPECT_EQ(pathOf(route), (QStringList{QStringLiteral("MDR"), QStringLiteral("Statens legemiddelverk"),
                                          QStringLiteral("Direktoratet for medisinske produkter")}));
    EXPECT_THAT(
        because(route).toStdString(),
        HasSubstr("Statens legemiddelverk became Direktoratet for medisinske produkter on 01.01.2024."));
}

TEST(Router, AnswersTheContractsExampleInFull)
{
    const Route route = answer("MDR", "2021-11-03", "slv");
    EXPECT_EQ(route.lead, AgencyCode(QStringLiteral("slv")));
    EXPECT_EQ(told(route), QStringList{QStringLiteral("single slv supervises")});
    EXPECT_EQ(pathOf(route), (QStringList{QStringLiteral("MDR"), QStringLiteral("Statens legemiddelverk")}));
    EXPECT_FALSE(route.crossMinistry);
    ASSERT_EQ(route.roleConflicts.size(), 1);
    EXPECT_EQ(route.roleConflicts.at(0).regime, RegimeCode(QStringLiteral("MDR")));
    EXPECT_EQ(codes(route.attend), words("hdir slv helsetilsynet"));
    EXPECT_EQ(codes(route.invite), words("datatilsynet"));
    EXPECT_EQ(codes(route.cover), words("slv"));
}

TEST(Router, TellsEachOfTheFiveRegimesOwner)
{
    EXPECT_EQ(told(answer("helselovgivning", "2021-06-01")),
              QStringList{QStringLiteral("single hdir interprets")});
    EXPECT_EQ(told(answer("helselovgivning", "2024-06-01")),
              QStringList{QStringLiteral("single hdir interprets")});
    EXPECT_EQ(told(answer("GDPR", "2021-06-01")),
              QStringList{QStringLiteral("single datatilsynet supervises")});
    EXPECT_EQ(told(answer("GDPR", "2024-06-01")),
              QStringList{QStringLiteral("single datatilsynet supervises")});
    const QStringList tilsyn{QStringLiteral("single helsetilsynet supervises"),
                             QStringLiteral("single statsforvalterne supervises supporting")};
    EXPECT_EQ(told(answer("tilsyn", "2021-06-01")), tilsyn);
    EXPECT_EQ(told(answer("tilsyn", "2024-06-01")), tilsyn);
    EXPECT_EQ(answer("tilsyn", "2024-06-01").lead, AgencyCode(QStringLiteral("helsetilsynet")));
}

TEST(Router, FindsMdrWithGdprCrossMinistryInEveryMinistryPeriod)
{
    for (const char *day : {"2021-11-03", "2022-06-01", "2024-02-01"}) {
        const Route both = answer("MDR GDPR", day);
        EXPECT_TRUE(both.crossMinistry) << day;
        EXPECT_FALSE(both.crossMinistryWhy.isEmpty());
        EXPECT_FALSE(answer("MDR", day).crossMinistry) << day;
        EXPECT_FALSE(answer("GDPR", day).crossMinistry) << day;
        EXPECT_FALSE(answer("MDR helselovgivning tilsyn Normen", day).crossMinistry) << day;
    }
    EXPECT_THAT(answer("MDR GDPR", "2021-11-03").crossMinistryWhy.english().toStdString(),
                HasSubstr("Kommunal- og moderniseringsdepartementet"));
    EXPECT_THAT(answer("MDR GDPR", "2024-02-01").crossMinistryWhy.english().toStdString(),
                HasSubstr("Digitaliserings- og forvaltningsdepartementet"));
}

TEST(Router, FindsDigitalisationSharedIn2021AndSingleAfterTheMerger)
{
    const Route before = answer("digitalisering", "2021-11-03");
    EXPECT_EQ(told(before), (QStringList{QStringLiteral("shared hdir coordinates"),
                                         QStringLiteral("shared ehelse coordinates")}));
    EXPECT_THAT(before.regimes.at(0).why.english().toStdString(),
                HasSubstr("Helsedirektoratet, Direktoratet for e-helse"));
    EXPECT_EQ(codes(before.cover), words("hdir"));
    EXPECT_EQ(told(answer("digitalisering", "2024-02-01")),
              QStringList{QStringLiteral("single hdir coordinates")});
}

TEST(Router, AnswersATopicTheSameFromWhicheverListItComes)
{
    RouteQuestion asTopic = question("", "2021-11-03");
    asTopic.topics = {TopicCode(QStringLiteral("digitalisering"))};
    EXPECT_EQ(answer(asTopic), answer("digitalisering", "2021-11-03"));
    RouteQuestion asProvision = question("", "2021-11-03");
    asProvision.provisions = {ProvisionCode(QStringLiteral("digitalisering"))};
    EXPECT_EQ(answer(asProvision), answer("digitalisering", "2021-11-03"));
}

TEST(Router, LeavesATopicThatIsOnlyPartOfRegimesToTheRegimesChosen)
{
    RouteQuestion asked = question("GDPR", "2024-06-01");
    asked.topics = {TopicCode(QStringLiteral("medisinsk-utstyr"))};
    EXPECT_EQ(answer(asked), answer("GDPR", "2024-06-01"));
    const Route inFull = answer("transkribering", "2021-11-03");
    EXPECT_EQ(inFull.regimes.value(0).kind, Ownership::Shared);
    EXPECT_EQ(codes(inFull.cover), words("hdir"));
}

TEST(Router, FindsRegimesThatNobodyOwnsUnowned)
{
    for (const char *regime : {"nye-metoder", "KI-forordningen", "EHDS", "diskriminering"}) {
        const Route route = answer(regime, "2024-06-01");
        EXPECT_EQ(route.regimes.value(0).kind, Ownership::Unowned) << regime;
        EXPECT_THAT(route.regimes.value(0).agencies, IsEmpty()) << regime;
        EXPECT_FALSE(route.lead) << regime;
        EXPECT_FALSE(route.cautions.isEmpty()) << regime;
    }
}

TEST(Router, RoutesWhatIsOwnedBesideWhatIsNot)
{
    const Route route = answer("nye-metoder MDR", "2024-06-01");
    ASSERT_EQ(route.regimes.size(), 2);
    EXPECT_EQ(route.regimes.at(0).kind, Ownership::Single);
    EXPECT_EQ(route.regimes.at(1).kind, Ownership::Unowned);
    EXPECT_EQ(route.lead, AgencyCode(QStringLiteral("dmp")));
    EXPECT_EQ(codes(route.cover), words("dmp"));
}

TEST(Router, RoutesTheDispensationProvisionUnderItsRegime)
{
    RouteQuestion asked = question("GDPR", "2024-06-01");
    asked.provisions = {ProvisionCode(QStringLiteral("hpl-29"))};
    const Route route = answer(asked);
    ASSERT_EQ(route.regimes.size(), 2);
    EXPECT_EQ(route.regimes.at(0).regime, RegimeCode(QStringLiteral("helselovgivning")));
    EXPECT_EQ(told(route), (QStringList{QStringLiteral("single hdir dispenses"),
                                        QStringLiteral("single datatilsynet supervises")}));
    EXPECT_EQ(pathOf(route),
              (QStringList{QStringLiteral("helsepersonelloven § 29"), QStringLiteral("Helsedirektoratet")}));
}

TEST(Router, RoutesResearchToRekByItsProvisionThoughItsRegimeIsOff)
{
    RouteQuestion asked = question("helselovgivning", "2024-06-01");
    asked.provisions = {ProvisionCode(QStringLiteral("hforskl-9"))};
    const Route route = answer(asked);
    EXPECT_EQ(told(route), (QStringList{QStringLiteral("single hdir interprets"),
                                        QStringLiteral("single rek ethically-approves")}));
    EXPECT_TRUE(route.crossMinistry); // Kunnskapsdepartementet appoints REK
    EXPECT_EQ(codes(route.invite), words("rek"));
}

TEST(Router, InheritsTheRegimesAgencyForAProvisionWithoutItsOwn)
{
    RouteQuestion asked = question("", "2024-06-01");
    asked.provisions = {ProvisionCode(QStringLiteral("mdr-5-5"))};
    const Route route = answer(asked);
    EXPECT_EQ(told(route), QStringList{QStringLiteral("single dmp supervises")});
    EXPECT_EQ(pathOf(route).value(0), QStringLiteral("MDR art. 5 nr. 5"));
    EXPECT_EQ(pathOf(route).value(1), QStringLiteral("MDR"));
    EXPECT_EQ(route.regimes.value(0).regime, RegimeCode(QStringLiteral("MDR")));
}

TEST(Router, FindsARoleConflictWhereTheGuideSupervisesTheAsker)
{
    for (const char *supervisor : {"slv", "dmp"})
        for (const char *day : {"2021-11-03", "2023-12-31", "2024-01-01", "2025-06-01"}) {
            const Route route = answer("MDR", day, supervisor);
            ASSERT_EQ(route.roleConflicts.size(), 1) << supervisor << " " << day;
            EXPECT_EQ(route.roleConflicts.at(0).agency, *route.lead);
            EXPECT_THAT(route.roleConflicts.at(0).why.english().toStdString(),
                        HasSubstr("supervises the asker"));
        }
    EXPECT_EQ(answer("tilsyn", "2024-06-01", "helsetilsynet").roleConflicts.size(), 1);
    EXPECT_EQ(answer("tilsyn", "2024-06-01", "statsforvalterne").roleConflicts.size(), 1);
    EXPECT_EQ(answer("GDPR", "2024-06-01", "datatilsynet").roleConflicts.size(), 1);
}

TEST(Router, FindsNoRoleConflictUnderARegimeThatTheSupervisorDoesNotSuperviseUnder)
{
    EXPECT_THAT(answer("GDPR", "2024-06-01", "dmp").roleConflicts, IsEmpty());
    EXPECT_THAT(answer("MDR", "2024-06-01", "helsetilsynet").roleConflicts, IsEmpty());
    EXPECT_THAT(answer("MDR", "2024-06-01").roleConflicts, IsEmpty());
    EXPECT_THAT(answer("helselovgivning", "2024-06-01", "hdir").roleConflicts, IsEmpty());
    const Route mixed = answer("helselovgivning tilsyn MDR", "2024-06-01", "helsetilsynet");
    ASSERT_EQ(mixed.roleConflicts.size(), 1);
    EXPECT_EQ(mixed.roleConflicts.at(0).regime, RegimeCode(QStringLiteral("tilsyn")));
}

TEST(Router, LeadsByCoverageBeforePrecedence)
{
    // After the merger Helsedirektoratet answers for two of three.
    const Route route = answer("Normen helselovgivning GDPR", "2024-06-01");
    EXPECT_EQ(route.lead, AgencyCode(QStringLiteral("hdir")));
    EXPECT_EQ(route.leadReason.english(),
              QStringLiteral("Helsedirektoratet answers for 2 of 3, more than any other agency."));
    // Datatilsynet alone covers nothing twice: equal coverage is decided by the declared order.
    const Route equal = answer("GDPR MDR", "2021-11-03");
    EXPECT_EQ(equal.lead, AgencyCode(QStringLiteral("slv")));
    EXPECT_EQ(equal.leadReason.english(),
              QStringLiteral(
                  "Statens legemiddelverk answers for 1 of 2, as many as Datatilsynet, and comes first in "
                  "the declared order."));
}

TEST(Router, GathersTheThreeThatHoldTheMeetingsFrom2024AndInvitesOthers)
{
    const Route route = answer("GDPR", "2024-06-01");
    EXPECT_EQ(codes(route.attend), words("hdir dmp helsetilsynet"));
    EXPECT_EQ(codes(route.invite), words("datatilsynet"));
    EXPECT_EQ(codes(answer("tilsyn", "2024-06-01").invite), words("statsforvalterne"));
}

TEST(Router, GathersThePartnersThatAnswerBefore2024)
{
    EXPECT_EQ(codes(answer("Normen", "2020-06-01").attend), words("ehelse"));
    EXPECT_EQ(codes(answer("tilsyn", "2020-06-01").attend), QStringList());
    EXPECT_EQ(codes(answer("tilsyn", "2020-06-01").invite), words("helsetilsynet statsforvalterne"));
    EXPECT_EQ(codes(answer("Normen MDR", "2021-11-03").attend), words("hdir ehelse slv helsetilsynet"));
    EXPECT_FALSE(answer("Normen", "2021-11-03").cautions.isEmpty());
    EXPECT_THAT(answer("Normen", "2020-06-01").cautions, IsEmpty());
}

TEST(Router, CoversAllRegimesWithTheFewestAgencies)
{
    EXPECT_EQ(codes(answer("helselovgivning MDR Normen GDPR tilsyn", "2021-11-03").cover),
              words("hdir ehelse slv helsetilsynet datatilsynet"));
    EXPECT_EQ(codes(answer("helselovgivning MDR Normen GDPR tilsyn", "2024-02-01").cover),
              words("hdir dmp helsetilsynet datatilsynet"));
    EXPECT_EQ(codes(answer("Normen digitalisering", "2021-11-03").cover), words("ehelse"));
}

TEST(Router, IgnoresOrderRepetitionAndLetterCaseOfTheQuestion)
{
    const Route route = answer("MDR GDPR tilsyn", "2024-06-01");
    EXPECT_EQ(answer("tilsyn MDR GDPR MDR", "2024-06-01"), route);
    EXPECT_EQ(answer("Tilsyn mdr gdpr", "2024-06-01"), route);
}

TEST(Router, RefusesUnknownCodesAndNamesTheKnownOnes)
{
    const auto refusal = [](const RouteQuestion &asked) {
        const Result<Route> found = route(ResponsibilityGraph::standard(), asked);
        return found ? std::string() : found.error().english().toStdString();
    };
    EXPECT_THAT(refusal(question("MDX", "2024-06-01")),
                testing::AllOf(HasSubstr("\"MDX\""), HasSubstr("MDR, ")));
    EXPECT_THAT(refusal(question("hdir", "2024-06-01")), HasSubstr("Known regimes"));
    EXPECT_THAT(refusal(question("MDR", "2024-06-01", "nav")),
                testing::AllOf(HasSubstr("\"nav\""), HasSubstr("dmp")));
    EXPECT_THAT(refusal(question("MDR", "2024-02-31")), HasSubstr("day"));
    RouteQuestion asked = question("", "2024-06-01");
    asked.provisions = {ProvisionCode(QStringLiteral("hpl-999"))};
    EXPECT_THAT(refusal(asked), HasSubstr("hpl-29"));
    asked = question("", "2024-06-01");
    asked.topics = {TopicCode(QStringLiteral("fisk"))};
    EXPECT_THAT(refusal(asked), HasSubstr("transkribering"));
}

TEST(Router, HasNothingToSayToAnEmptyQuestion)
{
    const Route route = answer("", "2024-06-01");
    EXPECT_FALSE(route.lead);
    EXPECT_THAT(route.regimes, IsEmpty());
    EXPECT_THAT(route.attend, IsEmpty());
    EXPECT_FALSE(route.leadReason.isEmpty());
}

TEST(Router, NamesAgenciesInTheLanguageAsked)
{
    RouteQuestion asked = question("MDR", "2024-06-01");
    asked.language = CaseLanguage::Nynorsk;
    EXPECT_EQ(answer(asked).regimes.at(0).agencies.at(0).name,
              QStringLiteral("Direktoratet for medisinske produkt"));
    asked.language = CaseLanguage::English;
    EXPECT_EQ(answer(asked).regimes.at(0).agencies.at(0).name,
              QStringLiteral("Norwegian Medical Products Agency"));
}

TEST(Route, SaysOfSupervisionWhatIsSupervised)
{
    QStringList said;
    for (const RoutedRegime &regime : answer("tilsyn", "2024-02-01").regimes)
        for (const RouteAnswer &one : regime.agencies)
            for (const RouteSentence &why : one.because)
                said.append(why.english());
    EXPECT_FALSE(said.isEmpty());
    EXPECT_TRUE(said.first().endsWith(QStringLiteral("supervises the health and care services.")))
        << qPrintable(said.first());
}

} // namespace tverrlos
