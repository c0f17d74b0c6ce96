#include "core/routing/caserouting.h"
#include "tests/support/ui/office.h"
#include "tests/support/ui/waiting.h"
#include "ui/background/busybar.h"
#include "ui/background/stateframe.h"
#include "ui/lines/linesmodel.h"
#include "ui/lines/linesview.h"
#include "ui/lines/linkline.h"
#include "ui/routing/affectedmodel.h"
#include "ui/routing/casestable.h"
#include "ui/routing/questionspanel.h"
#include "ui/routing/reroutepanel.h"
#include "ui/routing/routingpanels.h"
#include "ui/routing/whatifpanel.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>
#include <QSemaphore>

#include <gtest/gtest.h>

namespace tverrlos {

namespace {

/// Three open cases on 20 February 2024: two of 2021, routed then, and one of today.
class RoutingPanelsTest : public testing::Test
{
protected:
    void SetUp() override
    {
        office.store.memory.route = [this](const Case &value, const QDate &day) {
            return routeForCase(*graph->get(), value, day);
        };
        add("Journalnotat", QDate(2021, 11, 1));
        add("Triage", QDate(2021, 11, 2));
        add("Transkribering", QDate(2024, 2, 12));
        panels = std::make_unique<RoutingPanels>(office.workplace, graph);
        panels->resize(900, 600);
    }
    void add(const char *title, const QDate &received)
    {
        Case value;
        value.title = QString::fromLatin1(title);
        value.received = received;
        CaseRegime tag;
        tag.regime = RegimeCode(QStringLiteral("Normen"));
        tag.standing = RegimeStanding::Confirmed;
        value.regimes = {tag};
        value.route = routeForCase(*graph->get(), value, received);
        office.store.memory.add(value);
    }
    void open(QWidget *panel)
    {
        panels->showPanel(panel); // first, so that no other panel asks
        panels->show();
        panels->activateWindow();
        panels->showPanel(panel);
        EXPECT_TRUE(QTest::qWaitForWindowExposed(panels.get()));
    }
    AffectedModel *listed() { return panels->reroute()->model(); }

    TestOffice office;
    std::shared_ptr<Current<ResponsibilityGraph>> graph =
        std::make_shared<Current<ResponsibilityGraph>>(ResponsibilityGraph::standard());
    std::unique_ptr<RoutingPanels> panels;
};

} // namespace

TEST_F(RoutingPanelsTest, WhatIfTellsInSentencesAndOpensTheCases)
{
    open(panels->whatIf());
    WhatIfPanel *panel = panels->whatIf();
    EXPECT_FALSE(panel->saveButton()->isEnabled());
    QTest::keyClicks(panel->words(), QStringLiteral("merge hdir into dmp on 2024-02-15"));
    QTest::keyClick(panel->words(), Qt::Key_Return);
    ASSERT_TRUE(eventually([&] { return panel->saveButton()->isEnabled(); }))
        << qPrintable(panel->frame()->errorText());
    const QStringList said = panel->sentences();
    ASSERT_GE(said.size(), 2);
    EXPECT_TRUE(said.filter(QStringLiteral("change lead from Norwegian Directorate of Health")).size() == 1)
        << qPrintable(said.join(QLatin1Char('\n')));
    EXPECT_EQ(panel->cases()->model()->rowCount(), 3);
    panel->findChildren<LinkLine *>().last()->click();
    QTest::keyClick(panel->cases(), Qt::Key_Return);
    EXPECT_EQ(office.shell.casesOpened.size(), 1);
    EXPECT_EQ(*graph->get()->find(QStringLiteral("hdir")),
              *ResponsibilityGraph::standard().find(QStringLiteral("hdir")))
        << "asking changes nothing";
}

TEST_F(RoutingPanelsTest, WhatIfHandsTheChangeOnToBeSaved)
{
    open(panels->whatIf());
    std::optional<GraphEdit> saved;
    QObject::connect(panels.get(), &RoutingPanels::saveRequested, panels.get(),
                     [&](const GraphEdit &edit) { saved = edit; });
    panels->whatIf()->ask(QStringLiteral("merge hdir into dmp on 2024-02-15"));
    ASSERT_TRUE(eventually([&] { return panels->whatIf()->saveButton()->isEnabled(); }));
    panels->whatIf()->saveButton()->click();
    EXPECT_FALSE(saved) << "a change is kept with its source";
    EXPECT_TRUE(panels->whatIf()->frame()->showsError());
    QTest::keyClicks(panels->whatIf()->source(), QStringLiteral("Prop. 1 S"));
    panels->whatIf()->saveButton()->click();
    ASSERT_TRUE(saved);
    EXPECT_EQ(saved->grounds.source, QStringLiteral("Prop. 1 S"));
    EXPECT_TRUE(std::holds_alternative<MergeBody>(saved->change));
}

TEST_F(RoutingPanelsTest, WhatIfTellsWhatToMindAndOffersNothingThatCouldNotBeKept)
{
    open(panels->whatIf());
    panels->whatIf()->ask(QStringLiteral("settle digitalisering lead=hdir by=S decided=2024-03-01"));
    ASSERT_TRUE(eventually([&] { return !panels->whatIf()->sentences().isEmpty(); }));
    EXPECT_TRUE(panels->whatIf()->cautions().contains(QStringLiteral("not come yet")))
        << qPrintable(panels->whatIf()->cautions());
    EXPECT_FALSE(panels->whatIf()->saveButton()->isEnabled());
    panels->whatIf()->ask(QStringLiteral("settle digitalisering lead=hdir by=S decided=2024-02-01"));
    ASSERT_TRUE(eventually([&] { return panels->whatIf()->saveButton()->isEnabled(); }));
    EXPECT_TRUE(panels->whatIf()->cautions().isEmpty());
}

TEST_F(RoutingPanelsTest, WhatIfSaysWhyAChangeIsImpossible)
{
    open(panels->whatIf());
    for (const char *words : {"dance ehelse", "merge hdir into nobody on 2024-02-15"}) {
        panels->whatIf()->ask(QString::fromLatin1(words));
        EXPECT_TRUE(panels->whatIf()->frame()->showsError()) << words;
        EXPECT_FALSE(panels->whatIf()->frame()->errorText().isEmpty()) << words;
        EXPECT_FALSE(panels->whatIf()->saveButton()->isEnabled()) << words;
        EXPECT_EQ(panels->whatIf()->words()->text(), QString::fromLatin1(words)) << "what was typed stays";
    }
}

TEST_F(RoutingPanelsTest, ReroutingListsTheDifferenceAndIsTakenBackAsOne)
{
    open(panels->reroute());
    ASSERT_TRUE(eventually([&] { return listed()->rowCount() == 2; }));
    QAbstractItemModelTester tester(listed(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QString lead = listed()->index(0, static_cast<int>(AffectedModel::Column::Lead)).data().toString();
    EXPECT_TRUE(lead.contains(QStringLiteral("Directorate of eHealth")) &&
                lead.contains(QStringLiteral("Directorate of Health")))
        << qPrintable(lead);
    QTest::mouseClick(panels->reroute()->routeButton(), Qt::LeftButton);
    ASSERT_TRUE(eventually([&] { return !office.shell.said.isEmpty() && listed()->rowCount() == 0; }));
    EXPECT_EQ(office.store.memory.kept.at(0).lead(), AgencyCode(QStringLiteral("hdir")));
    ASSERT_TRUE(office.shell.undo);
    office.shell.undo();
    ASSERT_TRUE(eventually([&] { return listed()->rowCount() == 2; }));
    EXPECT_EQ(office.store.memory.kept.at(0).lead(), AgencyCode(QStringLiteral("ehelse")));
}

TEST_F(RoutingPanelsTest, ReroutingIsCancelledWithoutATraceAndCanBeAskedForAgain)
{
    open(panels->reroute());
    ASSERT_TRUE(eventually([&] { return listed()->rowCount() == 2; }));
    const auto lead = [&] { return office.store.memory.kept.at(0).lead().text(); };
    QSemaphore firstCase;
    office.store.memory.route = [&](const Case &value, const QDate &day) {
        firstCase.acquire(); // until the person has thought better of it
        return routeForCase(*graph->get(), value, day);
    };
    panels->reroute()->routeButton()->click();
    EXPECT_FALSE(panels->reroute()->routeButton()->isEnabled()) << "once";
    Q_EMIT panels->reroute()->frame()->cancelled();
    firstCase.release(2);
    ASSERT_TRUE(eventually([&] { return !office.shell.said.isEmpty(); }));
    EXPECT_TRUE(office.shell.said.last().contains(QStringLiteral("No route has been changed")))
        << qPrintable(office.shell.said.last());
    EXPECT_EQ(lead(), QStringLiteral("ehelse"));
    EXPECT_TRUE(panels->reroute()->routeButton()->isEnabled()) << "it can be asked for again";
    firstCase.release(100); // how many were taken depends on when the cancelling was heard
    panels->reroute()->routeButton()->click();
    ASSERT_TRUE(eventually([&] { return listed()->rowCount() == 0; }));
    EXPECT_EQ(lead(), QStringLiteral("hdir"));
}

TEST_F(RoutingPanelsTest, ReroutingTakesOnlyWhatIsTickedByTheKeyboard)
{
    open(panels->reroute());
    ASSERT_TRUE(eventually([&] { return listed()->rowCount() == 2; }));
    panels->reroute()->cases()->selectRow(0);
    QTest::keyClick(panels->reroute()->cases(), Qt::Key_Space);
    EXPECT_EQ(listed()->ticked().size(), 1);
    panels->reroute()->routeButton()->click();
    ASSERT_TRUE(eventually([&] { return listed()->rowCount() == 1; }));
    EXPECT_EQ(office.store.memory.kept.at(0).lead(), AgencyCode(QStringLiteral("ehelse")));
    EXPECT_EQ(office.store.memory.kept.at(1).lead(), AgencyCode(QStringLiteral("hdir")));
}

TEST_F(RoutingPanelsTest, ReroutingSaysBesideACaseWhyItWasNotDone)
{
    open(panels->reroute());
    ASSERT_TRUE(eventually([&] { return listed()->rowCount() == 2; }));
    office.store.memory.kept[0].revision = 9; // somebody else was quicker
    panels->reroute()->routeButton()->click();
    ASSERT_TRUE(eventually([&] { return listed()->rowCount() == 1; }));
    EXPECT_TRUE(listed()
                    ->index(0, static_cast<int>(AffectedModel::Column::Changes))
                    .data()
                    .toString()
                    .contains(QStringLiteral("changed")));
}

TEST_F(RoutingPanelsTest, QuestionsCountTheCasesBehindThem)
{
    open(panels->questions());
    GraphQuestionsPanel *panel = panels->questions();
    ASSERT_TRUE(eventually([&] { return panel->answers()->lines()->rowCount() > 3; }));
    int behind = -1;
    for (int row = 0; row < panel->answers()->lines()->rowCount(); ++row)
        if (panel->answers()->lines()->line(row).title.startsWith(
                QStringLiteral("If Norwegian Directorate of Health fell out")))
            behind = row;
    ASSERT_GE(behind, 0);
    EXPECT_TRUE(panel->answers()->lines()->line(behind).detail.startsWith(QLatin1Char('3')));
    panel->answers()->setCurrentIndex(panel->answers()->lines()->index(behind));
    EXPECT_EQ(panel->cases()->lines()->rowCount(), 3);
    QTest::keyClick(panel->cases(), Qt::Key_Return);
    EXPECT_EQ(office.shell.casesOpened.size(), 1);
}

TEST_F(RoutingPanelsTest, AnErrorOfTheDatabaseIsShownInPlaceAndTriedAgain)
{
    office.store.memory.failure =
        Error{ErrorCode::Busy, QStringLiteral("Another program holds the database."), {}};
    open(panels->reroute());
    ASSERT_TRUE(eventually([&] { return panels->reroute()->frame()->showsError(); }));
    panels->reroute()->read();
    EXPECT_TRUE(eventually([&] { return listed()->rowCount() == 2; }));
}

} // namespace tverrlos
