#include "ui/signals/signalspage.h"

#include "tests/support/ui/casefixtures.h"
#include "tests/support/ui/waiting.h"
#include "ui/cases/inputs/choicebox.h"
#include "ui/cases/inputs/growingtext.h"
#include "ui/cases/list/choicebutton.h"
#include "ui/lines/linesmodel.h"
#include "ui/lines/linesview.h"
#include "ui/plan/measurespage.h"
#include "ui/signals/liftpanel.h"
#include "ui/signals/signalsplace.h"
#include "ui/signals/signalstory.h"

#include <QFile>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace tverrlos {

namespace {

class SignalsPageTest : public testing::Test
{
protected:
    void SetUp() override
    {
        for (const char *topic : {"journal", "Journal", "samtykke"}) {
            Case value = untouchedCase();
            value.raised = {};
            CaseSignal raised;
            raised.number = 1;
            raised.text = QStringLiteral("Uklart om ") + QString::fromLatin1(topic);
            raised.topic = QString::fromLatin1(topic);
            raised.raised = QDate(2024, 2, 10 + int(work.store.memory.kept.size()));
            value.raised.append(raised);
            numbers.append(work.store.memory.add(value).number);
        }
        page = std::make_unique<SignalsPage>(
            work.office, [this](QWidget *, const QString &name) { return folder.filePath(name); });
        page->resize(1100, 800);
        page->show();
        page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
        ASSERT_TRUE(listed(3));
    }
    bool listed(int rows)
    {
        return eventually([&] { return page->list()->model()->rowCount() == rows; });
    }
    CaseSignal kept(int i) { return work.store.memory.find(numbers.at(i))->raised.first(); }

    CaseTestOffice work;
    QTemporaryDir folder;
    QList<CaseNumber> numbers;
    std::unique_ptr<SignalsPage> page;
};

} // namespace

TEST_F(SignalsPageTest, FollowsASignalUpInPlaceAndTakesItBack)
{
    QTest::mouseClick(page->story()->liftButton(), Qt::LeftButton);
    ASSERT_TRUE(eventually([&] { return page->story()->panel() != nullptr; }));
    LiftPanel *panel = page->story()->panel();
    panel->lifted()->choose(QString(codeOf(LiftedTo::Ministry)));
    QTest::keyClicks(panel->response(), QStringLiteral("Vurderes"));
    panel->moreMeasures()->choose(QStringLiteral("2024-1.2"));
    Q_EMIT panel->moreMeasures()->edited();
    QTest::keyClick(panel->response(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(eventually([&] { return kept(2).lifted == LiftedTo::Ministry; }));
    EXPECT_EQ(kept(2).response, QStringLiteral("Vurderes"));
    EXPECT_EQ(kept(2).measures, QStringList{QStringLiteral("2024-1.2")});
    EXPECT_EQ(kept(2).responded, QDate(2024, 2, 20));
    ASSERT_TRUE(eventually([&] { return bool(work.shell.undo); }));
    work.shell.undo();
    EXPECT_TRUE(eventually([&] { return kept(2).lifted == LiftedTo::Nowhere; }));
}

TEST_F(SignalsPageTest, GroupsWhatSeveralCasesRaisedAndOpensExactlyThose)
{
    QTest::mouseClick(page->concerns(), Qt::LeftButton);
    ASSERT_TRUE(listed(2));
    const int row = page->list()->lines()->line(0).title.endsWith(QStringLiteral("ournal")) ? 0 : 1;
    page->list()->setFocus();
    page->list()->setCurrentIndex(page->list()->model()->index(row, 0));
    QTest::keyClick(page->list(), Qt::Key_Return);
    EXPECT_TRUE(listed(2));
    EXPECT_FALSE(page->concerns()->isChecked());
    EXPECT_EQ(page->filter().topic.value_or(QString()).toLower(), QStringLiteral("journal"));
}

TEST_F(SignalsPageTest, EnterOpensTheCaseAndTheFilterNarrows)
{
    page->list()->setFocus();
    QTest::keyClick(page->list(), Qt::Key_Return);
    EXPECT_EQ(work.shell.casesOpened, QList<CaseNumber>{numbers.at(2)});
    page->lifted()->setChosen(QString(codeOf(LiftedTo::Ministry)));
    Q_EMIT page->lifted()->chosenByPerson();
    EXPECT_TRUE(listed(0));
}

TEST_F(SignalsPageTest, ExportsWhatTheListShows)
{
    page->exportSheet();
    const QString path = folder.filePath(QStringLiteral("signaler-2024-02-20.csv"));
    ASSERT_TRUE(eventually([&] { return QFile::exists(path); }));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll().count("\r\n"), 4) << "a heading and three signals";
}

TEST_F(SignalsPageTest, LeadsFromAMeasureToItsSignals)
{
    SignalsPlace place(work.office);
    place.resize(1100, 800);
    place.show();
    place.showTab(SignalsPlace::Tab::Measures);
    Q_EMIT place.measures()->signalsWanted(QStringLiteral("2024-1.2"));
    EXPECT_EQ(place.tabs()->currentIndex(), 0);
    EXPECT_EQ(place.raisedPage()->filter().measure, QStringLiteral("2024-1.2"));
    EXPECT_TRUE(eventually([&] { return place.raisedPage()->list()->model()->rowCount() == 0; }));
}

} // namespace tverrlos
