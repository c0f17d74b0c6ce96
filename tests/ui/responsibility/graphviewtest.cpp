#include "ui/responsibility/graphview.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace tverrlos;

namespace {

class GraphViewTest : public testing::Test
{
protected:
    void SetUp() override
    {
        view.resize(1000, 600);
        view.setPicture(map.on(QDate(2021, 11, 3)));
        view.show();
        view.activateWindow();
        view.setFocus();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&view));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&view, key, modifiers);
    }
    QString litCodes() const
    {
        QStringList codes;
        for (const int vertex : view.light().vertices)
            codes.append(view.picture().vertices[vertex].code);
        codes.sort();
        return codes.join(QLatin1Char(' '));
    }

    GraphMap map{ResponsibilityGraph::standard()};
    GraphView view;
};

} // namespace

TEST_F(GraphViewTest, WalksAlongTheEdgesFromRegimeToMinistryAndBack)
{
    ASSERT_TRUE(view.setCurrent(QStringLiteral("GDPR")));
    press(Qt::Key_Right);
    EXPECT_EQ(view.current(), QStringLiteral("datatilsynet"));
    press(Qt::Key_Right);
    EXPECT_EQ(view.current(), QStringLiteral("kmd"));
    press(Qt::Key_Left);
    EXPECT_EQ(view.current(), QStringLiteral("datatilsynet"));
}

TEST_F(GraphViewTest, WalksWithinAColumnFromEndToEnd)
{
    ASSERT_TRUE(view.setCurrent(QStringLiteral("hod")));
    press(Qt::Key_Home);
    QStringList seen;
    for (QString last; last != view.current(); press(Qt::Key_Down)) {
        last = view.current();
        seen.append(last);
    }
    seen.removeDuplicates();
    seen.sort();
    EXPECT_EQ(seen.join(QLatin1Char(' ')), QStringLiteral("hod kd kmd"));
    press(Qt::Key_Home);
    const QString first = view.current();
    press(Qt::Key_End);
    EXPECT_NE(view.current(), first);
}

TEST_F(GraphViewTest, LeadsToEveryVertexByArrowsAloneAndTellsEach)
{
    QSet<QString> reached;
    for (const char *start : {"digitalisering", "GDPR", "hdir", "hod"}) {
        ASSERT_TRUE(view.setCurrent(QLatin1String(start)));
        press(Qt::Key_Home);
        for (QString last; last != view.current(); press(Qt::Key_Down)) {
            last = view.current();
            reached.insert(last);
            QAccessibleInterface *item = QAccessible::queryAccessibleInterface(&view)->focusChild();
            ASSERT_TRUE(item) << qPrintable(last);
            EXPECT_FALSE(item->text(QAccessible::Name).isEmpty()) << qPrintable(last);
            EXPECT_FALSE(item->state().offscreen) << qPrintable(last);
        }
    }
    EXPECT_EQ(reached.size(), view.picture().vertices.size());
}

TEST_F(GraphViewTest, FindsANameByItsLetters)
{
    QTest::keyClicks(&view, QStringLiteral("datat"));
    EXPECT_EQ(view.current(), QStringLiteral("datatilsynet"));
}

TEST_F(GraphViewTest, AWalkByKeysLightsItsVertexAlthoughThePointerRestsOnAnother)
{
    const int rek = view.picture().find(QStringLiteral("rek"));
    const QPoint rests = view.placeOf(rek).center();
    QTest::mouseMove(view.viewport(), rests);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, rests);
    ASSERT_EQ(view.current(), QStringLiteral("rek"));
    const QString whileItPointed = litCodes();
    press(Qt::Key_Up);
    ASSERT_NE(view.current(), QStringLiteral("rek"));
    const QString walked = litCodes();
    EXPECT_TRUE(view.light().vertices.contains(view.light().current));
    EXPECT_FALSE(walked.contains(QStringLiteral("rek"))) << qPrintable(walked);
    EXPECT_NE(walked, whileItPointed);

    // On the same vertex, which the walk may have scrolled, but moved.
    QTest::mouseMove(view.viewport(), view.placeOf(rek).center() + QPoint(1, 0));
    EXPECT_EQ(litCodes(), whileItPointed);
    EXPECT_NE(view.current(), QStringLiteral("rek"));
}

TEST_F(GraphViewTest, LightsThePathsOfWhatHasTheFocus)
{
    ASSERT_TRUE(view.setCurrent(QStringLiteral("rek")));
    EXPECT_TRUE(litCodes().contains(QStringLiteral("helseforskningsloven")));
    EXPECT_TRUE(litCodes().contains(QStringLiteral("kd")));
    EXPECT_FALSE(litCodes().contains(QStringLiteral("GDPR")));
    press(Qt::Key_Escape);
    EXPECT_TRUE(view.light().isEmpty());
    EXPECT_TRUE(view.current().isEmpty());
}

TEST_F(GraphViewTest, LightsThePathsUnderThePointerAndTells)
{
    const QSignalSpy pointed(&view, &GraphView::pointedAt);
    view.setCurrent(QStringLiteral("GDPR"));
    const int mdr = view.picture().find(QStringLiteral("MDR"));
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + view.placeOf(mdr).top() - 200);
    QTest::mouseMove(view.viewport(), view.placeOf(mdr).center());
    EXPECT_EQ(pointed.value(0).value(0).toString(), QStringLiteral("MDR"));
    EXPECT_TRUE(litCodes().contains(QStringLiteral("slv")));
    EXPECT_EQ(view.current(), QStringLiteral("GDPR")) << "looking is not choosing";
}

TEST_F(GraphViewTest, KeepsTheRouteLitWhileOneWalksUntilEscape)
{
    view.setRoute({QStringLiteral("MDR"), QStringLiteral("slv")});
    EXPECT_EQ(litCodes(), QStringLiteral("MDR slv"));
    EXPECT_EQ(view.light().edges.size(), 1);
    view.setCurrent(QStringLiteral("GDPR"));
    EXPECT_EQ(litCodes(), QStringLiteral("MDR slv"));
    press(Qt::Key_Escape);
    EXPECT_TRUE(view.light().isEmpty());
}

TEST_F(GraphViewTest, StaysAtItsVertexWhenTheDayChanges)
{
    view.setCurrent(QStringLiteral("hdir"));
    const QRect before = view.placeOf(view.picture().find(QStringLiteral("hdir")));
    view.setPicture(map.on(QDate(2024, 6, 1)));
    EXPECT_EQ(view.current(), QStringLiteral("hdir"));
    EXPECT_EQ(view.placeOf(view.picture().find(QStringLiteral("hdir"))), before);
    view.setCurrent(QStringLiteral("dmp"));
    const QSignalSpy changed(&view, &GraphView::currentChanged);
    view.setPicture(map.on(QDate(2021, 11, 3)));
    EXPECT_TRUE(view.current().isEmpty());
    EXPECT_EQ(changed.size(), 1);
}

TEST_F(GraphViewTest, ZoomsAboutThePointerAndByKeys)
{
    const QPoint at(400, 300);
    const double before = view.zoom();
    QWheelEvent wheel(at, view.viewport()->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::ControlModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(view.viewport(), &wheel);
    EXPECT_GT(view.zoom(), before);
    press(Qt::Key_Minus, Qt::ControlModifier);
    EXPECT_NEAR(view.zoom(), before, 1e-6);
    press(Qt::Key_0, Qt::ControlModifier);
    EXPECT_LE(view.picture().size.height() * view.zoom(), view.viewport()->height() + 1);
}

TEST_F(GraphViewTest, GivesScreenReadersEveryVertexWithItsWords)
{
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&view);
    ASSERT_TRUE(list);
    EXPECT_EQ(list->role(), QAccessible::List);
    ASSERT_EQ(list->childCount(), view.picture().vertices.size());
    const int gdpr = view.picture().find(QStringLiteral("GDPR"));
    QAccessibleInterface *item = list->child(gdpr);
    ASSERT_TRUE(item && item->isValid());
    EXPECT_TRUE(item->text(QAccessible::Name).contains(QStringLiteral("Data Protection Authority")));
    EXPECT_EQ(list->indexOfChild(item), gdpr);
    EXPECT_EQ(item->parent(), list);
    view.setCurrent(QStringLiteral("GDPR"));
    EXPECT_TRUE(item->state().focused);
    EXPECT_EQ(list->focusChild(), item);
}

TEST(GraphMap, SetsNamesWholeAndBoxesApartOnEveryDay)
{
    const GraphMap map(ResponsibilityGraph::standard());
    QList<QDate> days = map.graph().changes();
    days.append(QDate(2026, 1, 1));
    for (const QDate &day : std::as_const(days)) {
        const GraphPicture picture = map.on(day);
        for (qsizetype i = 0; i < picture.vertices.size(); ++i) {
            const PictureVertex &vertex = picture.vertices[i];
            EXPECT_EQ(vertex.lines.join(QString()).remove(QLatin1Char(' ')),
                      QString(vertex.name).remove(QLatin1Char(' ')));
            const double text =
                QFontMetricsF(picture.fonts.label).height() * static_cast<double>(vertex.lines.size()) +
                (vertex.note.isEmpty() ? 0 : QFontMetricsF(picture.fonts.note).height());
            EXPECT_LE(text, vertex.box.height()) << vertex.name.toStdString();
            for (qsizetype k = 0; k < i; ++k)
                EXPECT_FALSE(vertex.box.intersects(picture.vertices[k].box));
        }
    }
}

TEST(GraphMap, SaysWhatIsSharedAndWhatNobodyAnswersFor)
{
    const GraphPicture picture = GraphMap(ResponsibilityGraph::standard()).on(QDate(2021, 11, 3));
    EXPECT_TRUE(picture.vertices[picture.find(QStringLiteral("digitalisering"))].shared);
    EXPECT_TRUE(picture.vertices[picture.find(QStringLiteral("KI-forordningen"))].unowned);
    EXPECT_TRUE(picture.vertices[picture.find(QStringLiteral("KI-forordningen"))].quiet);
    EXPECT_FALSE(picture.vertices[picture.find(QStringLiteral("GDPR"))].unowned);
}
