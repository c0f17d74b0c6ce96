#include "ui/cases/list/caselistpage.h"

#include "tests/support/ui/office.h"
#include "tests/support/ui/samplecases.h"
#include "tests/support/ui/waiting.h"
#include "ui/background/stateframe.h"
#include "ui/cases/list/casefilterbar.h"
#include "ui/cases/list/caselistview.h"

#include <gtest/gtest.h>

#include <QLineEdit>

namespace tverrlos {

namespace {

class CaseListPageTest : public testing::Test
{
protected:
    void SetUp() override
    {
        for (const Case &value : sampleOffice())
            office.store.memory.add(value);
        page =
            std::make_unique<CaseListPage>(office.workplace, TestOffice::choices(), [this](QWidget *parent) {
                view = new RecordedCaseView(parent);
                view->setFocusPolicy(Qt::StrongFocus);
                return view;
            });
        page->resize(1000, 600);
    }
    bool open()
    {
        page->show();
        page->activateWindow();
        page->list()->setFocus();
        return QTest::qWaitForWindowActive(page.get()) &&
               eventually([&] { return page->model()->rowCount() > 0; });
    }
    CaseNumber current() const { return page->model()->caseAt(page->list()->currentIndex().row())->number; }

    TestOffice office;
    RecordedCaseView *view = nullptr;
    std::unique_ptr<CaseListPage> page;
};

} // namespace

TEST_F(CaseListPageTest, OpensWithTheOpenCasesByDeadline)
{
    ASSERT_TRUE(open());
    CaseFilter filter;
    filter.open = true;
    EXPECT_EQ(page->model()->rowCount(), *office.store.memory.count(filter));
    for (int row = 1; row < page->model()->rowCount(); ++row)
        EXPECT_LE(*page->model()->caseAt(row - 1)->deadline, *page->model()->caseAt(row)->deadline);
    EXPECT_TRUE(
        eventually([&] { return page->footer().contains(QString::number(page->model()->rowCount())); }));
}

TEST_F(CaseListPageTest, RunsDownTheListByKeysAndShowsTheCaseItStopsAt)
{
    ASSERT_TRUE(open());
    QTest::keyClick(page->list(), Qt::Key_J);
    QTest::keyClick(page->list(), Qt::Key_J);
    QTest::keyClick(page->list(), Qt::Key_K);
    EXPECT_EQ(page->list()->currentIndex().row(), 1);
    ASSERT_TRUE(eventually([&] { return !view->shown.isEmpty() && view->shown.last() == current(); }));
    QTest::keyClick(page->list(), Qt::Key_Down);
    EXPECT_EQ(page->list()->currentIndex().row(), 2);
}

TEST_F(CaseListPageTest, EnterOpensTheCaseAlone)
{
    ASSERT_TRUE(open());
    QTest::keyClick(page->list(), Qt::Key_Return);
    ASSERT_EQ(office.shell.casesOpened.size(), 1);
    page->showAlone(office.shell.casesOpened.first());
    EXPECT_TRUE(page->isAlone());
    EXPECT_FALSE(page->list()->isVisible());
    QTest::keyClick(view, Qt::Key_Left, Qt::AltModifier);
    EXPECT_FALSE(page->isAlone());
}

TEST_F(CaseListPageTest, LettersBeginActsOnTheCaseThatIsSelected)
{
    ASSERT_TRUE(open());
    QTest::keyClick(page->list(), Qt::Key_J);
    const CaseNumber selected = current();
    for (const Qt::Key key : {Qt::Key_E, Qt::Key_T, Qt::Key_M, Qt::Key_R})
        QTest::keyClick(page->list(), key);
    EXPECT_EQ(view->begun, (QStringList{QStringLiteral("edit"), QStringLiteral("tag"),
                                        QStringLiteral("meeting-propose"), QStringLiteral("resolve")}));
    EXPECT_EQ(view->shown.last(), selected);
}

TEST_F(CaseListPageTest, TypingInTheSearchFieldSearchesAndDoesNotAct)
{
    ASSERT_TRUE(open());
    QTest::keyClick(page->list(), Qt::Key_F, Qt::ControlModifier);
    auto *search = page->findChild<QLineEdit *>();
    ASSERT_TRUE(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("tjerte"));
    QTest::keyClick(search, Qt::Key_Home);
    QTest::keyClick(search, Qt::Key_Delete);
    QTest::keyClicks(search, QStringLiteral("H"));
    EXPECT_TRUE(view->begun.isEmpty());
    QTest::keyClick(search, Qt::Key_Return);
    ASSERT_TRUE(eventually([&] {
        return page->model()->rowCount() > 0 &&
               page->model()->caseAt(0)->organisation.startsWith(QStringLiteral("Hjerte"));
    }));
}

TEST_F(CaseListPageTest, AListOpenedFromANumberHoldsExactlyThoseCases)
{
    ASSERT_TRUE(open());
    CaseFilter filter;
    filter.open = true;
    filter.waitingFor = AgencyCode(QStringLiteral("datatilsynet"));
    filter.waitingLongerThan = 14;
    filter.today = office.clock.today();
    page->showCases(filter, QStringLiteral("Venter på Datatilsynet"));
    const qint64 counted = *office.store.memory.count(filter);
    ASSERT_TRUE(eventually([&] { return page->model()->total() == counted; }));
    EXPECT_EQ(page->model()->rowCount(), counted);
    EXPECT_EQ(page->filterBar()->listing().filter, filter);
}

TEST_F(CaseListPageTest, RowsGrowAThirdLineWhenTheListIsNarrowAndLoseItAgain)
{
    ASSERT_TRUE(open());
    const auto rowHeight = [&] { return page->list()->visualRect(page->model()->index(0)).height(); };
    const auto fits = [&] { return rowHeight() == page->list()->sizeHintForRow(0); };
    page->resize(2000, 600);
    ASSERT_TRUE(eventually([&] { return !page->list()->isNarrow() && fits(); }));
    const int wide = rowHeight();
    page->resize(700, 600);
    EXPECT_TRUE(eventually([&] { return page->list()->isNarrow() && fits() && rowHeight() > wide; }));
    page->resize(2000, 600);
    EXPECT_TRUE(eventually([&] { return fits() && rowHeight() == wide; }));
}

TEST_F(CaseListPageTest, AnEmptyListSaysWhyAndLeadsBack)
{
    ASSERT_TRUE(open());
    CaseFilter filter;
    filter.search = QStringLiteral("finnes ikke");
    page->showCases(filter, {});
    auto *frame = page->findChild<StateFrame *>();
    ASSERT_TRUE(eventually([&] { return frame->emptyState()->isVisible(); }));
    Q_EMIT frame->emptyState()->actChosen();
    EXPECT_TRUE(eventually([&] { return page->model()->rowCount() > 0; }));
}

TEST_F(CaseListPageTest, AFailureIsToldInPlaceAndCanBeTriedAgain)
{
    ASSERT_TRUE(open());
    office.store.memory.failure = Error{ErrorCode::Unavailable, QStringLiteral("The database is gone."), {}};
    QTest::keyClick(page->list(), Qt::Key_F5);
    auto *frame = page->findChild<StateFrame *>();
    ASSERT_TRUE(eventually([&] { return frame->showsError(); }));
    EXPECT_TRUE(frame->errorText().contains(QStringLiteral("gone")));
    EXPECT_GT(page->model()->rowCount(), 0);
    QTest::keyClick(page->list(), Qt::Key_F5);
    EXPECT_TRUE(eventually([&] { return !frame->showsError(); }));
}

TEST_F(CaseListPageTest, KeepsTheSelectionWhenSomethingChanged)
{
    ASSERT_TRUE(open());
    QTest::keyClick(page->list(), Qt::Key_J);
    QTest::keyClick(page->list(), Qt::Key_J);
    const CaseNumber selected = current();
    ASSERT_TRUE(eventually([&] { return page->shown() == selected; }));
    QSignalSpy ended(page->model(), &CaseListModel::readingEnded);
    office.news.tellChanged(selected);
    ASSERT_TRUE(eventually([&] { return !ended.isEmpty(); }));
    EXPECT_EQ(current(), selected);
}

} // namespace tverrlos
