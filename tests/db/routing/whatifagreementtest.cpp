#include "core/cases/casequeries.h"
#include "core/cases/caserepository.h"
#include "core/responsibility/graphedit.h"
#include "core/routing/caserouting.h"
#include "core/routing/rerouting.h"
#include "core/routing/routingqueries.h"
#include "core/routing/whatif.h"
#include "core/work/current.h"
#include "tests/support/db/testdatabase.h"

#include <gmock/gmock.h>

#include <set>

namespace tverrlos::tests {

namespace {

const QDate today(2024, 3, 1);

/// What of a route decides who does what, read off the stored case without the program's own comparison.
std::multiset<QString> substance(const Case &value)
{
    std::multiset<QString> parts;
    if (!value.route)
        return parts;
    const RouteOnRecord &route = *value.route;
    parts.insert(QStringLiteral("lead ") + route.lead.text());
    for (const RoutedAgency &one : route.agencies)
        parts.insert(QStringLiteral("%1 %2 %3").arg(one.agency.text(), one.regime.text(), one.role));
    for (const AgencyCode &one : route.attend)
        parts.insert(QStringLiteral("attend ") + one.text());
    for (const AgencyCode &one : route.invite)
        parts.insert(QStringLiteral("invite ") + one.text());
    for (const AgencyCode &one : route.cover)
        parts.insert(QStringLiteral("cover ") + one.text());
    for (const RegimeCode &one : route.unowned)
        parts.insert(QStringLiteral("unowned ") + one.text());
    for (const RegimeCode &one : route.shared)
        parts.insert(QStringLiteral("shared ") + one.text());
    parts.insert(route.crossMinistry ? QStringLiteral("cross") : QStringLiteral("one ministry"));
    for (const QString &sentence : route.roleConflict)
        parts.insert(sentence);
    return parts;
}

} // namespace

class WhatIfInTheDatabase : public OverBothBackEnds
{
protected:
    void SetUp() override
    {
        OverBothBackEnds::SetUp();
        if (IsSkipped())
            return;
        OfficeRules rules = plainRules();
        rules.route = [this](const Case &value, const QDate &day) {
            return routeForCase(*graph.get(), value, day);
        };
        rules.knowsRegime = [](const RegimeCode &) { return true; };
        rules.knowsAgency = [](const AgencyCode &) { return true; };
        auto opened = SqlStore::open(address(), rules, clock);
        ASSERT_TRUE(opened.ok()) << (opened ? "" : opened.error().english().toStdString());
        office = std::move(*opened);
        takeIn();
    }
    void TearDown() override
    {
        office.reset();
        OverBothBackEnds::TearDown();
    }

    /// Cases of every mixture of a few regimes, provisions, topics and supervisors; some doubtful, some
    /// closed.
    void takeIn()
    {
        const QStringList regimes{QStringLiteral("helselovgivning"), QStringLiteral("MDR"),
                                  QStringLiteral("Normen"),          QStringLiteral("GDPR"),
                                  QStringLiteral("tilsyn"),          QStringLiteral("nye-metoder")};
        for (int mixture = 1; mixture < 64; ++mixture) {
            Case value = enquiry(QDate(2021, 11, 1).addDays(mixture * 13));
            for (int i = 0; i < regimes.size(); ++i)
                if (mixture & (1 << i)) {
                    CaseRegime tag;
                    tag.regime = RegimeCode(regimes.at(i));
                    tag.standing = mixture % 11 == 3 ? RegimeStanding::ToAssess : RegimeStanding::Confirmed;
                    value.regimes.append(tag);
                }
            if (mixture % 3 == 0)
                value.provisions.append(ProvisionCode(QStringLiteral("hpl-29")));
            if (mixture % 4 == 0)
                value.topics.append(TopicCode(QStringLiteral("digitalisering")));
            if (mixture % 5 == 0)
                value.asker.supervisedBy =
                    AgencyCode(mixture % 2 ? QStringLiteral("dmp") : QStringLiteral("helsetilsynet"));
            const auto receipt = office->casework().create(value, {}, QStringLiteral("kari"));
            ASSERT_TRUE(receipt.ok()) << receipt.error().english().toStdString();
            if (mixture % 9 == 0) {
                TriageAct away;
                away.outcome = TriageOutcome::Withdrawn;
                away.reason = QStringLiteral("Angret");
                ASSERT_TRUE(
                    office->casework().perform(receipt->now.number, away, QStringLiteral("kari")).ok());
            }
        }
    }
    template<class Asking>
    RouteChanges ask(Asking asking)
    {
        const auto read = eachOpenCase(
            office->routing(), [&](const RoutingFacts &facts) { asking.add(facts); }, 0);
        EXPECT_TRUE(read.ok());
        return asking.take();
    }
    /// Routes every open case again, whatever was said about it; the cases by number afterwards.
    QMap<CaseNumber, std::multiset<QString>> routeEverything()
    {
        CaseFilter open;
        open.open = true;
        const auto page = office->cases().page(open, CaseOrder::Number, false, std::nullopt, 1000);
        QMap<CaseNumber, std::multiset<QString>> routes;
        for (const CaseRow &row : page->rows) {
            const auto done = office->casework().perform(row.number, RouteAct{today}, QStringLiteral("ola"));
            if (done)
                routes.insert(row.number, substance(done->now));
            else
                EXPECT_EQ(done.error().code, ErrorCode::Refused);
        }
        return routes;
    }
    /// What if says the same as routing everything before and after.
    void expectAgreement(const char *words)
    {
        const auto edit = parseGraphEdit(QString::fromUtf8(words).split(QLatin1Char(' ')));
        ASSERT_TRUE(edit.ok()) << words << ": " << edit.error().english().toStdString();
        const auto after = applied(*graph.get(), *edit);
        ASSERT_TRUE(after.ok()) << words << ": " << after.error().english().toStdString();

        const auto before = routeEverything();
        const RouteChanges said = ask(WhatIf(*graph.get(), *after, today));
        graph.set(*after);
        const RouteChanges listed = ask(Rerouting(*after, today));
        const auto now = routeEverything();

        QList<CaseNumber> changed, whatIf, rerouting;
        for (auto it = now.begin(); it != now.end(); ++it)
            if (it.value() != before.value(it.key()))
                changed.append(it.key());
        for (const AffectedCase &one : said.cases)
            whatIf.append(one.number);
        for (const AffectedCase &one : listed.cases)
            rerouting.append(one.number);
        EXPECT_EQ(whatIf, changed) << words;
        EXPECT_EQ(rerouting, changed) << words;
        EXPECT_EQ(said.open - said.untagged, now.size()) << words;
        affected += static_cast<int>(changed.size());
        for (const AffectedCase &one : said.cases) {
            Case as;
            as.route = said.changeOf(one).after;
            EXPECT_EQ(substance(as), now.value(one.number)) << words;
            as.route = said.changeOf(one).before;
            EXPECT_EQ(substance(as), before.value(one.number)) << words;
        }
        EXPECT_TRUE(ask(Rerouting(*after, today)).cases.isEmpty())
            << "routed again, nothing is left to route";
    }

    Current<ResponsibilityGraph> graph{ResponsibilityGraph::standard()};
    std::unique_ptr<SqlStore> office;
    int affected = 0;
};
OVER_BOTH_BACK_ENDS(WhatIfInTheDatabase);

TEST_P(WhatIfInTheDatabase, AgreesWithRoutingEveryOpenCaseBeforeAndAfterEachOfManyChanges)
{
    for (const char *words :
         {"merge helsetilsynet into hdir on 2024-02-01", "end datatilsynet on 2024-02-15",
          "merge dmp into hdir on 2024-02-20", "switch on nye-metoder from 2024-01-01 owner=hdir",
          "merge fhi into hdir on 2025-06-01"})
        expectAgreement(words);
    EXPECT_GT(affected, 40);
}

TEST_P(WhatIfInTheDatabase, AgreesForEveryKindOfChangeInThePastAndTheFutureToo)
{
    for (const char *words :
         {"switch on EHDS from 2024-02-01 owner=fhi",
          "add fhi interprets MDR from 2024-02-01",
          "end fhi interprets MDR on 2024-02-20",
          "split hdir into hdir and nyhdir from 2024-02-05 second=Normen second-name=Nyhdir",
          "settle nye-metoder lead=fhi consult=hdir by=Styret decided=2024-01-10",
          "settle digitalisering lead=hdir by=Styret decided=2024-01-10 to 2024-02-20",  // over by then
          "settle tilsyn lead=helsetilsynet by=Styret decided=2024-01-10 to 2024-03-02", // its last day
          "rename datatilsynet name=Personvernetaten from 2024-02-01",
          "rename datatilsynet name=Datatilsynet from 2024-02-15", // and back
          "move datatilsynet under hod from 2024-02-01",
          "move datatilsynet under dfd from 2024-02-10",
          "partner helsetilsynet none from 2024-02-01",
          "partner fhi holds from 2024-02-01",
          "add rek consults GDPR from 2024-02-01",
          "merge rek into fhi on 2024-02-02",
          "merge fhi into hdir on 2024-02-03", // of three
          "succeed datatilsynet by pvt name=Personverntilsynet from 2024-02-20",
          "end helsetilsynet on 2024-01-20", // in the past, with no successor
          "end dmp on 2030-01-01",
          "switch off tilsyn from 2024-02-01"})
        expectAgreement(words);
    EXPECT_GT(affected, 100);
}

TEST_P(WhatIfInTheDatabase, IsAnsweredByRoutingThemTogetherWhichIsTakenBackAsOne)
{
    routeEverything();
    const auto edit =
        parseGraphEdit(QStringLiteral("merge dmp into hdir on 2024-02-20").split(QLatin1Char(' ')));
    graph.set(*applied(*graph.get(), *edit));
    const RouteChanges listed = ask(Rerouting(*graph.get(), today));
    ASSERT_GT(listed.cases.size(), 5);
    QList<BulkCase> cases;
    QMap<CaseNumber, std::multiset<QString>> before;
    for (const AffectedCase &one : listed.cases) {
        cases.append({one.number, one.revision});
        before.insert(one.number, substance(*office->cases().find(one.number)));
    }
    clock.set(clock.now().addSecs(60)); // what is done together has one moment
    const auto done = office->casework().performMany(cases, RouteAct{today}, QStringLiteral("ola"));
    ASSERT_TRUE(done.ok());
    EXPECT_EQ(done->count(BulkOutcome::Done), cases.size());
    const auto latest = office->routing().latestRouted();
    ASSERT_TRUE(latest.ok());
    EXPECT_EQ(latest->cases.size(), cases.size());
    QList<BulkCase> together;
    for (const RoutedTogether::One &one : latest->cases)
        together.append({one.number, one.revision});
    EXPECT_EQ(together, done->done());
    const auto back = office->casework().performMany(together, UndoAct{}, QStringLiteral("ola"));
    ASSERT_TRUE(back.ok());
    EXPECT_EQ(back->count(BulkOutcome::Done), cases.size());
    for (auto it = before.begin(); it != before.end(); ++it)
        EXPECT_EQ(substance(*office->cases().find(it.key())), it.value());
}

} // namespace tverrlos::tests
