#include "ui/cases/list/caselistmodel.h"

#include "tests/support/ui/memorystore.h"
#include "tests/support/ui/samplecases.h"
#include "tests/support/ui/waiting.h"
#include "tests/support/ui/workerdesk.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>

namespace tverrlos {

namespace {

class CaseListModelTest : public testing::Test
{
protected:
    void keep(int count)
    {
        for (int i = 0; i < count; ++i)
            store.memory.add(sampleCase(QStringLiteral("Spørsmål %1").arg(i),
                                        QDate(2024, 1, 1).addDays(i % 300),
                                        {RegimeCode(QStringLiteral("GDPR"))}));
    }
    bool read(const CaseListing &listing = {})
    {
        QSignalSpy ended(&model, &CaseListModel::readingEnded);
        model.setListing(listing);
        return eventually([&] { return !ended.isEmpty(); });
    }
    bool readMore()
    {
        const int before = model.rowCount();
        model.fetchMore({});
        return eventually([&] { return model.rowCount() > before; });
    }

    MemoryStore store;
    WorkerDesk desk{store};
    CaseListModel model{desk};
};

} // namespace

TEST_F(CaseListModelTest, KeepsTheRulesOfItemModels)
{
    keep(CaseListModel::pageSize * 2 + 50);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_TRUE(read());
    // The tester fetches more by itself.
    EXPECT_TRUE(eventually([&] { return model.rowCount() == CaseListModel::pageSize * 2; }));
    ASSERT_TRUE(readMore());
    ASSERT_TRUE(read());
}

TEST_F(CaseListModelTest, ReadsPageByPage)
{
    keep(CaseListModel::pageSize + 50);
    ASSERT_TRUE(read());
    EXPECT_EQ(model.rowCount(), CaseListModel::pageSize);
    EXPECT_TRUE(model.canFetchMore({}));
    ASSERT_TRUE(readMore());
    EXPECT_EQ(model.rowCount(), CaseListModel::pageSize + 50);
    EXPECT_FALSE(model.canFetchMore({}));
}

TEST_F(CaseListModelTest, CountsAllWithoutReadingAll)
{
    keep(CaseListModel::pageSize * 3);
    ASSERT_TRUE(read());
    EXPECT_TRUE(eventually([&] { return model.total() == CaseListModel::pageSize * 3; }));
    EXPECT_EQ(model.rowCount(), CaseListModel::pageSize);
}

TEST_F(CaseListModelTest, FollowsFilterAndOrder)
{
    keep(5);
    store.memory.kept[3].regimes[0].regime = RegimeCode(QStringLiteral("MDR"));
    CaseListing listing;
    listing.filter.regime = RegimeCode(QStringLiteral("GDPR"));
    listing.order = CaseOrder::Number;
    listing.descending = true;
    ASSERT_TRUE(read(listing));
    ASSERT_EQ(model.rowCount(), 4);
    EXPECT_EQ(model.caseAt(0)->number, CaseNumber(2024, 5));
    EXPECT_EQ(model.rowOf(CaseNumber(2024, 4)), -1);
    EXPECT_EQ(model.rowOf(CaseNumber(2024, 1)), 3);
}

TEST_F(CaseListModelTest, OnlyTheNewestQuestionIsAnswered)
{
    keep(3);
    CaseListing none;
    none.filter.search = QStringLiteral("finnes ikke");
    desk.pause();
    model.setListing({});
    model.setListing(none);
    QSignalSpy ended(&model, &CaseListModel::readingEnded);
    desk.resume();
    ASSERT_TRUE(eventually([&] { return !ended.isEmpty(); }));
    QCoreApplication::processEvents();
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(ended.size(), 1);
}

TEST_F(CaseListModelTest, LetsGoOfPagesOutOfSightAndReadsThemAgain)
{
    keep(CaseListModel::pageSize * (CaseListModel::pagesKept + 3));
    CaseListing listing;
    listing.order = CaseOrder::Number;
    ASSERT_TRUE(read(listing));
    while (model.canFetchMore({}))
        ASSERT_TRUE(readMore());
    EXPECT_EQ(model.rowCount(), CaseListModel::pageSize * (CaseListModel::pagesKept + 3));
    QSignalSpy came(&model, &CaseListModel::dataChanged);
    EXPECT_EQ(model.caseAt(0), nullptr);
    ASSERT_TRUE(eventually([&] { return !came.isEmpty(); }));
    ASSERT_NE(model.caseAt(0), nullptr);
    EXPECT_EQ(model.caseAt(0)->number, CaseNumber(2024, 1));
}

TEST_F(CaseListModelTest, TellsAFailureAndKeepsTheRows)
{
    keep(3);
    ASSERT_TRUE(read());
    store.memory.failure = Error{ErrorCode::Unavailable, QStringLiteral("The database is gone."), {}};
    QSignalSpy failed(&model, &CaseListModel::failed);
    model.refresh();
    ASSERT_TRUE(eventually([&] { return !failed.isEmpty(); }));
    EXPECT_EQ(model.rowCount(), 3);
}

TEST_F(CaseListModelTest, ReadsARowAloudWithRegimesAndDeadline)
{
    keep(1);
    ASSERT_TRUE(read());
    const QString aloud = model.index(0).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(aloud.contains(QStringLiteral("2024-0001")));
    EXPECT_TRUE(aloud.contains(QStringLiteral("12.02.2024")));
    EXPECT_TRUE(aloud.contains(QStringLiteral("GDPR")));
}

} // namespace tverrlos
