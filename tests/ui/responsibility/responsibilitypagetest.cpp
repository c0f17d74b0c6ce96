#include "ui/responsibility/responsibilitypage.h"

#include "core/routing/caserouting.h"
#include "tests/support/ui/office.h"
#include "tests/support/ui/waiting.h"
#include "ui/background/stateframe.h"
#include "ui/cases/inputs/choicebox.h"
#include "ui/lines/linkline.h"
#include "ui/responsibility/changeslider.h"
#include "ui/responsibility/daybar.h"
#include "ui/responsibility/editing/grapheditpanel.h"
#include "ui/responsibility/graphview.h"
#include "ui/responsibility/vertexpanel.h"
#include "ui/routing/questionspanel.h"
#include "ui/routing/reroutepanel.h"
#include "ui/routing/routingpanels.h"
#include "ui/routing/whatifpanel.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QDateEdit>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTreeWidget>

#include <atomic>

using namespace tverrlos;

namespace {

/// Of what can be reached with Tab and has no words for a screen reader.
QStringList unnamedOn(const QWidget &page)
{
    QStringList unnamed;
    for (QWidget *widget : page.findChildren<QWidget *>()) {
        const bool reached = widget->isVisible() && widget->isEnabled() && !widget->focusProxy() &&
                             (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
        const bool isInside = widget->objectName().startsWith(QLatin1String("qt_")); // its owner is named
        if (!reached || isInside)
            continue;
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(widget);
        if (!access || access->text(QAccessible::Name).trimmed().isEmpty())
            unnamed.append(QStringLiteral("%1 %2").arg(QLatin1String(widget->metaObject()->className()),
                                                       widget->objectName()));
    }
    return unnamed;
}

class ResponsibilityPageTest : public testing::Test
{
protected:
    void SetUp() override
    {
        page.resize(1180, 700);
        page.show();
        page.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    }

    /// An open case that Helsedirektoratet leads.
    void addCase()
    {
        Case value;
        value.title = QStringLiteral("Journalnotat");
        value.received = QDate(2024, 2, 12);
        CaseRegime tag;
        tag.regime = RegimeCode(QStringLiteral("Normen"));
        tag.standing = RegimeStanding::Confirmed;
        value.regimes = {tag};
        value.route = routeForCase(*graph->get(), value, value.received);
        office.store.memory.add(value);
    }

    TestOffice office;
    std::shared_ptr<Current<ResponsibilityGraph>> graph =
        std::make_shared<Current<ResponsibilityGraph>>(ResponsibilityGraph::standard());
    QString file;
    /// What the files hold; what is written stays here.
    GraphFile held;
    std::atomic<int> written = 0;
    GraphExchange files{[this](const QString &, const ResponsibilityParts &) -> Result<void> {
                            ++written;
                            return {};
                        },
                        [this](const QString &, const ResponsibilityGraph &) { return held; }};
    ResponsibilityPage page{office.workplace, graph, files,
                            [this](QWidget *, const QString &, const QString &) { return file; }};
};

} // namespace

TEST_F(ResponsibilityPageTest, TheDayIsTypedAsOneWritesIt)
{
    auto *day = page.dayBar()->findChild<QDateEdit *>();
    ASSERT_NE(day, nullptr);
    day->setFocus();
    QTest::keyClick(day, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(day, QStringLiteral("01.06.2028"));
    QTest::keyClick(day, Qt::Key_Return);
    EXPECT_EQ(page.day(), QDate(2028, 6, 1));
}

TEST_F(ResponsibilityPageTest, BeginsWithToday)
{
    EXPECT_EQ(page.day(), QDate(2024, 2, 20));
    EXPECT_GE(page.view()->picture().find(QStringLiteral("dmp")), 0);
}

TEST_F(ResponsibilityPageTest, SlidesFromChangeToChangeByKey)
{
    ChangeSlider *slider = page.dayBar()->slider();
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Left);
    EXPECT_EQ(page.day(), QDate(2024, 1, 1));
    EXPECT_TRUE(page.panel()->toPlainText().contains(QStringLiteral("Norwegian Directorate of Health")))
        << "what changed on the day is told";
    QTest::keyClick(slider, Qt::Key_Left, Qt::ShiftModifier);
    EXPECT_EQ(page.day(), QDate(2023, 12, 31));
    EXPECT_GE(page.view()->picture().find(QStringLiteral("ehelse")), 0);
    EXPECT_LT(page.view()->picture().find(QStringLiteral("dmp")), 0);
    QTest::keyClick(page.view(), Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(page.day(), QDate(2024, 1, 1)) << "the change is stepped to from anywhere on the page";
}

TEST_F(ResponsibilityPageTest, TellsWhatAVertexAnswersForAndOpensItsCases)
{
    page.view()->setCurrent(QStringLiteral("datatilsynet"));
    EXPECT_TRUE(page.panel()->toPlainText().contains(QStringLiteral("supervises")));
    EXPECT_TRUE(page.panel()->toPlainText().contains(QStringLiteral("vedlegg 1"))) << "the source";
    EXPECT_TRUE(
        eventually([&] { return page.panel()->toPlainText().contains(QStringLiteral("0 open case")); }));
}

TEST_F(ResponsibilityPageTest, MarksWhatIsNotVerified)
{
    page.setDay(QDate(2023, 6, 1));
    page.view()->setCurrent(QStringLiteral("kdd"));
    EXPECT_TRUE(page.panel()->toPlainText().contains(QStringLiteral("Not verified.")));
}

TEST_F(ResponsibilityPageTest, ThenAndNowBeginsWithDaysBetweenWhichSomethingDiffers)
{
    page.setDay(QDate(2027, 6, 1));
    page.compareWith(QDate(2025, 6, 1)); // nothing has changed since
    page.compareWith({});
    QTest::keyClick(page.view(), Qt::Key_D, Qt::ControlModifier);
    ASSERT_TRUE(page.thenView()->isVisible());
    EXPECT_TRUE(page.panel()->toPlainText().contains(QStringLiteral("From 31.12.2023")))
        << qPrintable(page.panel()->toPlainText());
    EXPECT_TRUE(page.panel()->toPlainText().contains(QStringLiteral("carries on")));
    page.compareWith(QDate(2027, 5, 1)); // whoever asks for two days gets these
    EXPECT_TRUE(page.panel()->toPlainText().contains(QStringLiteral("Nothing differs")));
}

TEST_F(ResponsibilityPageTest, ARegimeKeepsItsOwnNoteWhenItIsSwitchedOn)
{
    const QString regime = QStringLiteral("nye-metoder");
    page.view()->setCurrent(regime);
    EXPECT_TRUE(page.panel()->toPlainText().contains(QStringLiteral("uavklart")));
    EXPECT_TRUE(page.panel()->toPlainText().contains(QStringLiteral("not yet")));
    const auto on = applied(
        *graph->get(),
        {SwitchRegimeOn{RegimeCode(regime), {QDate(2024, 2, 1), {}}, AgencyCode(QStringLiteral("hdir"))},
         {QStringLiteral("x"), true, QStringLiteral("Fra februar")}});
    ASSERT_TRUE(on.ok());
    graph->set(*on);
    page.redraw();
    page.view()->setCurrent(regime);
    const QString told = page.panel()->toPlainText();
    EXPECT_TRUE(told.contains(QStringLiteral("uavklart"))) << qPrintable(told);
    EXPECT_TRUE(told.contains(QStringLiteral("Fra februar"))) << qPrintable(told);
    EXPECT_FALSE(told.contains(QStringLiteral("kke slått på"))) << qPrintable(told);
    EXPECT_FALSE(told.contains(QStringLiteral("not yet"))) << qPrintable(told);
}

TEST_F(ResponsibilityPageTest, NoDrawingIsCutBesideListsOnASmallScreen)
{
    page.resize(1150, 660); // what 1366 x 768 leaves
    page.showWay(ResponsibilityPage::Way::Questions);
    EXPECT_TRUE(page.view()->isVisible());
    EXPECT_GE(page.view()->width(), 560) << "from the regimes to the ministries";
    page.showWay(ResponsibilityPage::Way::Reroute);
    EXPECT_FALSE(page.view()->isVisible()) << "the table needs the width";
    page.resize(1700, 900);
    EXPECT_TRUE(page.view()->isVisible());
}

TEST_F(ResponsibilityPageTest, ShowsThenAndNowWithWhatDiffers)
{
    page.compareWith(QDate(2021, 11, 3));
    const GraphPicture &then = page.thenView()->picture();
    const GraphPicture &now = page.view()->picture();
    EXPECT_TRUE(page.thenView()->isVisible());
    EXPECT_EQ(then.vertices[then.find(QStringLiteral("ehelse"))].mark, Mark::Ended);
    EXPECT_EQ(now.vertices[now.find(QStringLiteral("dmp"))].mark, Mark::Added);
    EXPECT_EQ(now.vertices[now.find(QStringLiteral("GDPR"))].mark, Mark::None);
    const QString told = page.panel()->toPlainText();
    EXPECT_TRUE(told.contains(QStringLiteral("carries on")));
    EXPECT_EQ(then.vertices[then.find(QStringLiteral("hdir"))].box,
              now.vertices[now.find(QStringLiteral("hdir"))].box)
        << "the eye finds it where it was";
    page.compareWith({});
    EXPECT_FALSE(page.thenView()->isVisible());
}

TEST_F(ResponsibilityPageTest, LightsTheRouteOfACase)
{
    RouteOnRecord route;
    route.day = QDate(2024, 2, 1);
    RoutedAgency entry;
    entry.agency = AgencyCode(QStringLiteral("hdir"));
    entry.name = QStringLiteral("Helsedirektoratet");
    entry.role = QStringLiteral("secretariat-for");
    entry.regime = RegimeCode(QStringLiteral("Normen"));
    entry.path = {QStringLiteral("Normen"), QStringLiteral("Direktoratet for e-helse"),
                  QStringLiteral("Helsedirektoratet")};
    route.agencies = {entry};
    page.showRoute(CaseNumber(2024, 1), route);
    EXPECT_EQ(page.day(), route.day);
    QStringList lit;
    for (const int vertex : page.view()->light().vertices)
        lit.append(page.view()->picture().vertices[vertex].code);
    lit.sort();
    EXPECT_EQ(lit.join(QLatin1Char(' ')), QStringLiteral("Normen ehelse hdir"));
    EXPECT_TRUE(page.panel()->toPlainText().contains(QStringLiteral("2024-0001")));
}

TEST_F(ResponsibilityPageTest, OffersTheSameAsATable)
{
    QTest::keyClick(page.view(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(page.tree()->isVisible());
    EXPECT_GE(page.tree()->topLevelItemCount(), 11);
    QTest::keyClick(page.tree(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(page.view()->isVisible());
}

TEST_F(ResponsibilityPageTest, MarksInTheTableWhatIsNotVerifiedOrNotSwitchedOn)
{
    page.setDay(QDate(2023, 6, 1));
    page.setTableShown(true);
    const auto row = [&](const QString &name) {
        QStringList texts;
        for (QTreeWidgetItem *item : page.tree()->findItems(name, Qt::MatchEndsWith | Qt::MatchRecursive))
            for (int column = 0; column < page.tree()->columnCount(); ++column)
                texts.append(item->text(column));
        return texts.join(QLatin1Char('|'));
    };
    EXPECT_TRUE(row(QStringLiteral("AI Act")).contains(QStringLiteral("|not switched on|")))
        << qPrintable(row(QStringLiteral("AI Act")));
    EXPECT_TRUE(row(QStringLiteral("AI Act")).contains(QStringLiteral("not verified: ")))
        << qPrintable(row(QStringLiteral("AI Act")));
    const QString guiding = row(QStringLiteral("Norwegian Directorate of Health"));
    EXPECT_TRUE(guiding.contains(QStringLiteral("holds the meetings (not verified)"))) << qPrintable(guiding);
    const QString supervising = row(QStringLiteral("Norwegian Data Protection Authority"));
    EXPECT_TRUE(supervising.contains(
        QStringLiteral("under Ministry of Local Government and Regional Development (not verified)")))
        << qPrintable(supervising);
}

TEST_F(ResponsibilityPageTest, RedrawsWhenTheGraphChanges)
{
    QList<ResponsibilityNode> nodes = ResponsibilityGraph::standard().nodes();
    for (ResponsibilityNode &node : nodes)
        if (node.code == QLatin1String("fhi"))
            node.code = QStringLiteral("nyetat");
    QList<ResponsibilityEdge> edges = ResponsibilityGraph::standard().edges();
    for (ResponsibilityEdge &edge : edges)
        if (edge.from == QLatin1String("fhi"))
            edge.from = QStringLiteral("nyetat");
    const auto changed = ResponsibilityGraph::fromParts(nodes, edges);
    ASSERT_TRUE(changed);
    graph->set(*changed);
    page.redraw();
    EXPECT_GE(page.view()->picture().find(QStringLiteral("nyetat")), 0);
}

TEST_F(ResponsibilityPageTest, WritesTheDrawingInTheBackground)
{
    const QTemporaryDir dir;
    file = dir.filePath(QStringLiteral("ansvar.svg"));
    page.exportAs(PictureFormat::Svg);
    EXPECT_TRUE(eventually([&] { return !office.shell.said.isEmpty(); }));
    EXPECT_TRUE(QFile::exists(file));
    file = dir.filePath(QStringLiteral("missing/ansvar.svg"));
    page.exportAs(PictureFormat::Svg);
    EXPECT_TRUE(eventually([&] { return !office.shell.failures.isEmpty(); }));
}

TEST_F(ResponsibilityPageTest, WritesTheGraphItselfInTheBackground)
{
    file = QStringLiteral("ansvar.graphml");
    page.exportGraph(QStringLiteral("graphml"));
    EXPECT_TRUE(eventually([&] { return !office.shell.said.isEmpty(); }));
    EXPECT_EQ(written, 1);
}

TEST_F(ResponsibilityPageTest, ShowsWhatAFileWouldChangeBeforeAnythingIsKept)
{
    addCase();
    file = QStringLiteral("fra-kollega.graphml");
    held.parts = {graph->get()->nodes(), graph->get()->edges()};
    page.takeInGraph();
    EXPECT_TRUE(eventually([&] { return !office.shell.said.isEmpty(); })) << "it says the same";
    EXPECT_EQ(page.way(), ResponsibilityPage::Way::Drawing);

    held.parts.edges.removeIf(
        [](const ResponsibilityEdge &edge) { return edge.to == QStringLiteral("Normen"); });
    page.takeInGraph();
    ASSERT_TRUE(eventually([&] { return page.routing()->whatIf()->saveButton()->isEnabled(); }));
    EXPECT_EQ(page.way(), ResponsibilityPage::Way::WhatIf);
    EXPECT_FALSE(page.routing()->whatIf()->sentences().isEmpty());
    EXPECT_EQ(page.routing()->whatIf()->source()->text(), file);
    EXPECT_EQ(office.store.graph().version().value(), 0) << "nothing is kept yet";
    page.routing()->whatIf()->saveButton()->click();
    EXPECT_TRUE(eventually([&] { return office.store.graph().version().value() > 0; }));
}

TEST_F(ResponsibilityPageTest, TellsEveryWrongRowOfAFileAndChangesNothing)
{
    file = QStringLiteral("ansvar.csv");
    for (int row = 0; row < 10; ++row)
        held.wrong.append(
            {12 + row, failure(ErrorCode::Invalid, "Row %1 is wrong.", {QString::number(row)})});
    page.takeInGraph();
    const auto told = [&] {
        QStringList all;
        for (const QLabel *label : page.routing()->whatIf()->frame()->findChildren<QLabel *>())
            if (label->isVisibleTo(page.routing()->whatIf()))
                all.append(label->text());
        return all.join(QLatin1Char('\n'));
    };
    EXPECT_TRUE(eventually([&] {
        return told().contains(QStringLiteral("ansvar.csv, line 12: Row 0 is wrong.")) &&
               told().contains(QStringLiteral("line 19")) && !told().contains(QStringLiteral("line 20")) &&
               told().contains(QStringLiteral("2 more"));
    })) << qPrintable(told());
    EXPECT_EQ(office.store.graph().version().value(), 0);
    EXPECT_FALSE(page.routing()->whatIf()->saveButton()->isEnabled());
}

TEST_F(ResponsibilityPageTest, GoesByKeysBetweenTheDrawingAndWhatCanBeAsked)
{
    using Way = ResponsibilityPage::Way;
    page.resize(1180, 700);
    QTest::keyClick(page.view(), Qt::Key_2, Qt::AltModifier);
    EXPECT_EQ(page.way(), Way::Questions);
    EXPECT_TRUE(page.routing()->questions()->isVisible());
    EXPECT_TRUE(page.view()->isVisible()) << "beside the drawing";
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_3, Qt::AltModifier);
    EXPECT_TRUE(page.routing()->whatIf()->isVisible());
    EXPECT_TRUE(page.routing()->whatIf()->words()->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_4, Qt::AltModifier);
    EXPECT_TRUE(page.routing()->reroute()->isVisible());
    page.resize(800, 700);
    EXPECT_FALSE(page.view()->isVisible()) << "no room for both";
    QTest::keyClick(page.routing()->reroute(), Qt::Key_1, Qt::AltModifier);
    EXPECT_TRUE(page.view()->hasFocus());
    EXPECT_TRUE(page.panel()->isVisible());
}

TEST_F(ResponsibilityPageTest, AsksTheQuestionsOfTheDayThatIsDrawn)
{
    page.showWay(ResponsibilityPage::Way::Questions);
    page.setDay(QDate(2021, 11, 3));
    EXPECT_EQ(page.routing()->questions()->day(), QDate(2021, 11, 3));
}

TEST_F(ResponsibilityPageTest, TellsInTheEditorWhichOpenCasesChangeAndShowsThem)
{
    addCase();
    page.edit(GraphTask::Merge);
    const auto choose = [&](const char *name, const char *code) {
        for (ChoiceBox *box : page.editor()->findChildren<ChoiceBox *>())
            if (box->isVisible() && box->accessibleName() == QLatin1String(name))
                box->choose(QString::fromLatin1(code));
    };
    choose("Agency", "hdir");
    choose("Into", "dmp");
    ASSERT_TRUE(eventually([&] { return page.editor()->effect().contains(QStringLiteral("change lead")); }))
        << qPrintable(page.editor()->effect() + page.editor()->complaint());
    EXPECT_TRUE(page.editor()->effect().contains(QStringLiteral("1 open case")))
        << qPrintable(page.editor()->effect());
    for (LinkLine *line : page.editor()->findChildren<LinkLine *>())
        line->click();
    EXPECT_EQ(page.way(), ResponsibilityPage::Way::WhatIf);
    EXPECT_TRUE(eventually([&] { return page.routing()->whatIf()->sentences().size() > 1; }));
    page.showWay(ResponsibilityPage::Way::Drawing);
    EXPECT_TRUE(page.editor()->isVisible()) << "what was filled in stays";
    EXPECT_TRUE(page.editor()->after());
}

TEST_F(ResponsibilityPageTest, KeepsWhatWasAskedAboutAndOffersToRouteItsCasesAgain)
{
    addCase();
    page.showWay(ResponsibilityPage::Way::WhatIf);
    WhatIfPanel *panel = page.routing()->whatIf();
    panel->ask(QStringLiteral("merge hdir into dmp on 2024-02-15 source=\"Prop. 1 S\""));
    ASSERT_TRUE(eventually([&] { return panel->saveButton()->isEnabled(); }));
    panel->saveButton()->click();
    ASSERT_TRUE(eventually([&] { return page.offer()->isVisible(); })) << qPrintable(panel->words()->text());
    ASSERT_TRUE(office.shell.undo);
    EXPECT_TRUE(office.shell.said.last().contains(QStringLiteral("15.02.2024")));
    const auto presence = [&] {
        const GraphPicture &picture = page.view()->picture();
        return picture.vertices[picture.find(QStringLiteral("hdir"))].presence;
    };
    EXPECT_EQ(presence(), Presence::CarriedOn);
    EXPECT_TRUE(page.offer()->accessibleName().contains(QStringLiteral("1 open case")));
    const Result<QList<GraphLogEntry>> log = office.store.graph().log();
    ASSERT_TRUE(log);
    EXPECT_EQ(log->last().actor, QStringLiteral("kari"));
    EXPECT_EQ(log->last().edit.grounds.source, QStringLiteral("Prop. 1 S"));
    page.offer()->click();
    EXPECT_EQ(page.way(), ResponsibilityPage::Way::Reroute);
    office.shell.undo();
    EXPECT_TRUE(eventually([&] { return presence() == Presence::There; }));
    EXPECT_FALSE(page.offer()->isVisible());
}

TEST_F(ResponsibilityPageTest, SaysAloudThatTheOfficesOwnChangesCannotBeRead)
{
    GraphLogEntry impossible; // nothing was done that could be taken back
    impossible.id = 1;
    impossible.act = GraphAct::Undo;
    office.store.graphKept.kept.append(impossible);
    EXPECT_FALSE(page.damage()->isVisible());
    page.hide();
    page.show();
    ASSERT_TRUE(eventually([&] { return page.damage()->isVisible(); }));
    const QString said = page.damage()->accessibleName();
    for (const char *part : {"Entry 1 of the log is damaged.", "came with the program", "backup"})
        EXPECT_TRUE(said.contains(QLatin1String(part))) << qPrintable(said);
    office.store.graphKept.kept.clear();
    page.hide();
    page.show();
    EXPECT_TRUE(eventually([&] { return !page.damage()->isVisible(); }));
}

TEST_F(ResponsibilityPageTest, TellsWhetherTheGraphIsTheOfficesOwn)
{
    const auto told = [&](const char *words) {
        return eventually([&] { return page.panel()->toPlainText().contains(QLatin1String(words)); });
    };
    EXPECT_TRUE(told("This is the graph that came with the program."));
    const auto edit = parseGraphEdit(
        QStringLiteral("rename fhi name=FHI2 from 2024-01-01 source=x").split(QLatin1Char(' ')));
    ASSERT_TRUE(edit.ok());
    ASSERT_TRUE(office.store.graphKept.keep(*edit, QStringLiteral("kari"), {}).ok());
    page.hide();
    page.show();
    EXPECT_TRUE(told("This is the office's own graph since 20.02.2024, with 1 change"));
}

TEST_F(ResponsibilityPageTest, HasWordsForScreenReadersWhereverTabLeads)
{
    using Way = ResponsibilityPage::Way;
    for (const Way way : {Way::Questions, Way::WhatIf, Way::Reroute, Way::Drawing}) {
        page.showWay(way);
        EXPECT_EQ(unnamedOn(page).join(QStringLiteral(", ")), QString()) << static_cast<int>(way);
    }
    page.compareWith(QDate(2021, 11, 3));
    EXPECT_EQ(unnamedOn(page).join(QStringLiteral(", ")), QString()) << "then and now";
    page.compareWith({});
    page.setTableShown(true);
    EXPECT_EQ(unnamedOn(page).join(QStringLiteral(", ")), QString()) << "the table";
    page.setTableShown(false);
    for (const GraphTask task : allGraphTasks()) {
        page.edit(task);
        EXPECT_EQ(unnamedOn(page).join(QStringLiteral(", ")), QString()) << static_cast<int>(task);
    }
}

TEST_F(ResponsibilityPageTest, ShowsBothDrawingsWholeFromRegimesToMinistries)
{
    page.resize(1160, 690); // a window of 1366 x 768
    page.compareWith(QDate(2021, 11, 3));
    QApplication::processEvents();
    for (const GraphView *view : {page.thenView(), page.view()})
        for (qsizetype vertex = 0; vertex < view->picture().vertices.size(); ++vertex) {
            const PictureVertex &shown = view->picture().vertices[vertex];
            if (shown.kind == NodeKind::Topic || shown.kind == NodeKind::Provision)
                continue;
            const QRect place = view->placeOf(static_cast<int>(vertex));
            EXPECT_GE(place.left(), 0) << qPrintable(shown.name);
            EXPECT_LE(place.right(), view->viewport()->width()) << qPrintable(shown.name);
        }
    EXPECT_TRUE(page.panel()->isVisible());
    page.compareWith({});
    QApplication::processEvents();
    EXPECT_GT(page.panel()->mapTo(&page, QPoint()).x(), page.width() / 2) << "beside the drawing again";
}
