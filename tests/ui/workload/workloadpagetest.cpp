#include "ui/workload/workloadpage.h"

#include "core/workload/workloadqueries.h"
#include "tests/support/ui/office.h"
#include "tests/support/ui/waiting.h"
#include "ui/background/stateframe.h"
#include "ui/lines/linkline.h"
#include "ui/workload/loadmodel.h"

#include <QAbstractItemModelTester>
#include <QTableView>

#include <gtest/gtest.h>

namespace tverrlos {

namespace {

class KnownWorkload final : public WorkloadQueries
{
public:
    Result<Workload> answer = Workload();
    QDate asked;
    Result<Workload> workload(const QDate &day) override
    {
        asked = day;
        return answer;
    }
};

Workload aMorning()
{
    Workload workload;
    workload.day = QDate(2024, 2, 20);
    workload.open = 7;
    workload.overdue = 2;
    workload.unowned = 0;
    workload.agencies = {{AgencyCode(QStringLiteral("datatilsynet")), 5, 2, QDate(2024, 1, 3), 90, 3},
                         {AgencyCode(QStringLiteral("hdir")), 4, 0, QDate(2024, 2, 1), 600, 0}};
    workload.officers = {{QString(), 3, 0, QDate(2024, 2, 1), 0},
                         {QStringLiteral("kari"), 4, 2, QDate(2024, 1, 3), 690}};
    return workload;
}

class WorkloadPageTest : public testing::Test
{
protected:
    void SetUp() override
    {
        queries.answer = aMorning();
        office.store.workloadQueries = &queries;
        page = std::make_unique<WorkloadPage>(office.workplace, [](const AgencyCode &code) {
            return code.text() == QLatin1String("hdir") ? QStringLiteral("Helsedirektoratet") : code.text();
        });
        page->resize(900, 600);
    }
    bool open()
    {
        page->show();
        page->activateWindow();
        page->agencies()->setFocus();
        return QTest::qWaitForWindowActive(page.get()) &&
               eventually([&] { return page->agencies()->model()->rowCount() == 2; });
    }
    static QModelIndex cell(const QTableView *table, int row, LoadModel::Column column)
    {
        return table->model()->index(row, int(column));
    }

    TestOffice office;
    KnownWorkload queries;
    std::unique_ptr<WorkloadPage> page;
};

} // namespace

TEST_F(WorkloadPageTest, NamesAgenciesAndOfficersWithTheirLoad)
{
    ASSERT_TRUE(open());
    EXPECT_EQ(queries.asked, QDate(2024, 2, 20));
    EXPECT_EQ(cell(page->agencies(), 1, LoadModel::Column::Who).data().toString(),
              QStringLiteral("Helsedirektoratet"));
    EXPECT_EQ(cell(page->agencies(), 0, LoadModel::Column::WaitedFor).data().toString(), QStringLiteral("3"));
    EXPECT_EQ(cell(page->agencies(), 0, LoadModel::Column::Oldest).data().toString(),
              QStringLiteral("03.01.2024"));
    EXPECT_FALSE(cell(page->officers(), 0, LoadModel::Column::Who).data().toString().isEmpty())
        << "nobody's cases are named";
}

TEST_F(WorkloadPageTest, OpensTheListBehindANumberByKeyboard)
{
    ASSERT_TRUE(open());
    page->agencies()->setCurrentIndex(cell(page->agencies(), 0, LoadModel::Column::Overdue));
    QTest::keyClick(page->agencies(), Qt::Key_Return);
    ASSERT_EQ(office.shell.listsOpened.size(), 1);
    const Workload workload = aMorning();
    EXPECT_EQ(office.shell.listsOpened.first().first, overdueCases(workload, workload.agencies.first()));
    EXPECT_TRUE(office.shell.listsOpened.first().second.contains(QStringLiteral("datatilsynet")));
}

TEST_F(WorkloadPageTest, OpensTheListBehindANumberByMouse)
{
    ASSERT_TRUE(open());
    const QModelIndex nobodys = cell(page->officers(), 0, LoadModel::Column::Open);
    QTest::mouseClick(page->officers()->viewport(), Qt::LeftButton, {},
                      page->officers()->visualRect(nobodys).center());
    ASSERT_EQ(office.shell.listsOpened.size(), 1);
    EXPECT_EQ(office.shell.listsOpened.first().first.officer, QString());
    QTest::mouseClick(page->totals().at(1), Qt::LeftButton);
    ASSERT_EQ(office.shell.listsOpened.size(), 2);
    EXPECT_EQ(office.shell.listsOpened.last().first, overdueCases(aMorning()));
}

TEST_F(WorkloadPageTest, DoesNotOpenAnEmptyList)
{
    ASSERT_TRUE(open());
    page->agencies()->setCurrentIndex(cell(page->agencies(), 1, LoadModel::Column::Overdue));
    QTest::keyClick(page->agencies(), Qt::Key_Return);
    EXPECT_TRUE(office.shell.listsOpened.isEmpty());
    EXPECT_FALSE(page->totals().at(2)->isEnabled()) << "nothing is unowned";
}

TEST_F(WorkloadPageTest, SaysWhatThePlaceIsForWhenNothingIsOpen)
{
    queries.answer = Workload{QDate(2024, 2, 20), false, 0, 0, 0, {}, {}};
    page->show();
    const auto *frame = page->findChild<StateFrame *>();
    EXPECT_TRUE(eventually([&] { return frame->emptyState()->isVisible(); }));
}

TEST_F(WorkloadPageTest, ShowsWhatWentWrongAndTriesAgain)
{
    queries.answer =
        Error{ErrorCode::Busy, QStringLiteral("The database is held by another program."), {}, {}};
    page->show();
    const auto *frame = page->findChild<StateFrame *>();
    EXPECT_TRUE(eventually([&] { return frame->showsError(); }));
    queries.answer = aMorning();
    page->read();
    EXPECT_TRUE(
        eventually([&] { return !frame->showsError() && page->agencies()->model()->rowCount() == 2; }));
}

TEST(LoadModelTest, KeepsTheRulesOfModels)
{
    LoadModel model(LoadModel::Rows::Officers);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setWorkload(aMorning(), [](const AgencyCode &code) { return code.text(); });
    EXPECT_EQ(model.columnCount(), int(LoadModel::Column::Hours) + 1) << "officers are not waited for";
    model.setWorkload(Workload(), [](const AgencyCode &code) { return code.text(); });
}

} // namespace tverrlos
