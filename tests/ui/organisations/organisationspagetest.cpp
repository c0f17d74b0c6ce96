#include "ui/organisations/organisationspage.h"

#include "tests/support/ui/casefixtures.h"
#include "tests/support/ui/office.h"
#include "tests/support/ui/waiting.h"
#include "ui/background/stateframe.h"
#include "ui/lines/linesmodel.h"
#include "ui/lines/linesview.h"
#include "ui/organisations/factsform.h"
#include "ui/organisations/mergepanel.h"
#include "ui/organisations/organisationpanel.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>

#include <gtest/gtest.h>

namespace tverrlos {

namespace {

class OrganisationsPageTest : public testing::Test
{
protected:
    void SetUp() override
    {
        office.store.organisationsKept.add(
            {QStringLiteral("Ås kommune"), AskerType::Municipality, {}, {}, {}, {}});
        office.store.organisationsKept.add({QStringLiteral("OUS"), {}, {}, {}, {}, {}});
        office.store.organisationsKept.add(
            {QStringLiteral("Oslo universitetssykehus HF"), AskerType::HealthTrust, {}, {}, {}, {}});
        page = std::make_unique<OrganisationsPage>(office.workplace, [] { return QList<NamedCode>(); });
        page->resize(1100, 700);
    }
    bool open(int rows = 3)
    {
        page->show();
        page->activateWindow();
        page->list()->setFocus();
        return QTest::qWaitForWindowActive(page.get()) &&
               eventually([&] { return page->list()->model()->rowCount() == rows; }) &&
               eventually([&] { return page->panel()->shown().has_value(); });
    }
    QString title(int row) { return page->list()->lines()->line(row).title; }
    bool shows(const QString &name)
    {
        return eventually([&] { return page->panel()->form()->name()->text() == name; });
    }

    TestOffice office;
    std::unique_ptr<OrganisationsPage> page;
};

} // namespace

TEST_F(OrganisationsPageTest, ListsThemAsTheAlphabetGoesAndShowsTheChosenOne)
{
    const QAbstractItemModelTester tester(page->list()->lines());
    ASSERT_TRUE(open());
    EXPECT_EQ(title(0), QStringLiteral("Oslo universitetssykehus HF"));
    EXPECT_EQ(title(2), QStringLiteral("Ås kommune"));
    EXPECT_TRUE(shows(QStringLiteral("Oslo universitetssykehus HF")));
    QTest::keyClick(page->list(), Qt::Key_J);
    EXPECT_TRUE(shows(QStringLiteral("OUS")));
}

TEST_F(OrganisationsPageTest, SearchesInTheDatabase)
{
    ASSERT_TRUE(open());
    QTest::keyClicks(page->searchField(), QStringLiteral("aas"));
    EXPECT_TRUE(eventually([&] { return page->list()->model()->rowCount() == 1; }));
    EXPECT_EQ(title(0), QStringLiteral("Ås kommune"));
    page->searchField()->setText(QStringLiteral("finnes ikke"));
    EXPECT_TRUE(eventually([&] { return page->list()->model()->rowCount() == 0; }));
    EXPECT_TRUE(eventually([&] { return page->frame()->emptyState()->isVisible(); }));
}

TEST_F(OrganisationsPageTest, SavesWhatIsCorrectedAndTakesItBack)
{
    ASSERT_TRUE(open());
    ASSERT_TRUE(shows(QStringLiteral("Oslo universitetssykehus HF")));
    EXPECT_FALSE(page->panel()->saveButton()->isEnabled());
    page->panel()->form()->sizeField()->setFocus();
    QTest::keyClicks(page->panel()->form()->sizeField(), QStringLiteral("24 000 ansatte"));
    EXPECT_TRUE(page->panel()->saveButton()->isEnabled());
    QTest::keyClick(page->panel()->form()->sizeField(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(eventually([&] { return !office.shell.said.isEmpty(); }));
    EXPECT_EQ(office.store.organisationsKept.kept.at(2).facts.size, QStringLiteral("24 000 ansatte"));
    ASSERT_TRUE(office.shell.undo);
    office.shell.undo();
    EXPECT_TRUE(eventually([&] { return office.store.organisationsKept.kept.at(2).facts.size.isEmpty(); }));
}

TEST_F(OrganisationsPageTest, KeepsWhatWasTypedWhenSavingIsRefused)
{
    ASSERT_TRUE(open());
    ASSERT_TRUE(shows(QStringLiteral("Oslo universitetssykehus HF")));
    office.store.organisationsKept.failure = tverrlos::failure(
        ErrorCode::Conflict, "“%1” was changed by someone else meanwhile.", {QStringLiteral("x")});
    QTest::keyClicks(page->panel()->form()->sizeField(), QStringLiteral("stor"));
    page->panel()->saveButton()->click();
    office.desk.drain();
    EXPECT_TRUE(eventually([&] { return !office.store.organisationsKept.failure; }));
    EXPECT_EQ(page->panel()->form()->sizeField()->text(), QStringLiteral("stor"));
    EXPECT_TRUE(office.shell.said.isEmpty());
}

TEST_F(OrganisationsPageTest, ShowsWhatWillStandBeforeAMergeAndTakesTheMergeBack)
{
    ASSERT_TRUE(open());
    page->showOrganisation(OrganisationId(2));
    ASSERT_TRUE(shows(QStringLiteral("OUS")));
    page->panel()->beginMerge(OrganisationId(3));
    ASSERT_TRUE(eventually([&] { return page->panel()->mergePanel() != nullptr; }));
    EXPECT_FALSE(office.store.organisationsKept.kept.at(1).mergedInto) << "looking merges nothing";
    page->panel()->mergePanel()->confirmButton()->click();
    ASSERT_TRUE(eventually([&] { return !office.shell.said.isEmpty(); }));
    EXPECT_TRUE(office.store.organisationsKept.kept.at(1).mergedInto);
    EXPECT_TRUE(eventually([&] { return page->list()->model()->rowCount() == 2; }));
    EXPECT_TRUE(shows(QStringLiteral("Oslo universitetssykehus HF")));
    office.shell.undo();
    EXPECT_TRUE(eventually([&] { return page->list()->model()->rowCount() == 3; }));
    EXPECT_FALSE(office.store.organisationsKept.kept.at(1).mergedInto);
}

TEST_F(OrganisationsPageTest, SaysWhatThePlaceIsForWhenItIsEmpty)
{
    office.store.organisationsKept.kept.clear();
    page->show();
    EXPECT_TRUE(eventually([&] { return page->frame()->emptyState()->isVisible(); }));
}

} // namespace tverrlos
