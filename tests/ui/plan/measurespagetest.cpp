#include "ui/plan/measurespage.h"

#include "tests/support/ui/casefixtures.h"
#include "tests/support/ui/waiting.h"
#include "ui/cases/inputs/choicebox.h"
#include "ui/cases/inputs/growingtext.h"
#include "ui/cases/list/choicebutton.h"
#include "ui/lines/linesmodel.h"
#include "ui/lines/linesview.h"
#include "ui/plan/measureform.h"

#include <QLineEdit>
#include <QPushButton>

#include <gtest/gtest.h>

namespace tverrlos {

namespace {

class MeasuresPageTest : public testing::Test
{
protected:
    void SetUp() override
    {
        page = std::make_unique<MeasuresPage>(work.office);
        page->resize(1100, 700);
        page->show();
        page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
        ASSERT_TRUE(eventually([&] { return page->list()->model()->rowCount() == all(); }));
    }
    static int all() { return int(shippedMeasures().size()); }
    MeasureForm &form() { return *page->form(); }
    Measure kept(const QString &code) { return work.store.planKept.said.value(code); }
    void choose(const QString &status)
    {
        form().status()->setFocus();
        form().status()->choose(status);
        Q_EMIT form().status()->edited();
    }

    CaseTestOffice work;
    std::unique_ptr<MeasuresPage> page;
};

const QString first = QStringLiteral("2024-1.1");

} // namespace

TEST_F(MeasuresPageTest, MarksTheSourcesWordUntilTheOfficeSaysHowAMeasureStands)
{
    const auto detail = [&](int row) { return page->list()->lines()->line(row).detail; };
    EXPECT_TRUE(detail(0).contains(QStringLiteral("not verified"))) << qPrintable(detail(0));
    choose(QStringLiteral("started"));
    QTest::keyClick(form().note(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(eventually([&] { return kept(first).followUp.status == MeasureStatus::Started; }));
    EXPECT_EQ(kept(first).followUp.start, QDate(2024, 2, 20));
    EXPECT_TRUE(eventually([&] { return !detail(0).contains(QStringLiteral("not verified")); }));
    ASSERT_TRUE(eventually([&] { return bool(work.shell.undo); }));
    work.shell.undo();
    EXPECT_TRUE(eventually([&] { return kept(first).followUp == FollowUp(); }));
    EXPECT_TRUE(eventually([&] { return detail(0).contains(QStringLiteral("not verified")); }));
}

TEST_F(MeasuresPageTest, KeepsWhatIsTypedWhenOneLooksAtAnotherMeasure)
{
    QTest::keyClicks(form().note(), QStringLiteral("venter"));
    QTest::keyClick(page->list(), Qt::Key_J);
    EXPECT_TRUE(eventually([&] { return form().note()->toPlainText().isEmpty(); }));
    QTest::keyClick(page->list(), Qt::Key_K);
    EXPECT_TRUE(eventually([&] { return form().note()->toPlainText() == QStringLiteral("venter"); }));
    EXPECT_TRUE(kept(first).followUp.note.isEmpty()) << "a draft is no change";
}

TEST_F(MeasuresPageTest, ShowsBothSidesWhenSomeoneElseWasFaster)
{
    QTest::keyClicks(form().note(), QStringLiteral("mitt"));
    MeasureChange theirs;
    theirs.owner = QStringLiteral("hdir");
    ASSERT_TRUE(work.store.planKept.change(first, theirs, QStringLiteral("ola"), {}).ok());
    QTest::keyClick(form().note(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(eventually([&] { return form().refusal().contains(QStringLiteral("It now says")); }));
    EXPECT_EQ(form().note()->toPlainText(), QStringLiteral("mitt"));
    QTest::mouseClick(form().saveButton(), Qt::LeftButton);
    EXPECT_TRUE(eventually([&] { return kept(first).followUp.note == QStringLiteral("mitt"); }));
    EXPECT_EQ(kept(first).followUp.owner, QStringLiteral("hdir")) << "what I did not touch is theirs";
}

TEST_F(MeasuresPageTest, AddsOneOfTheOfficesOwnAndTakesItBack)
{
    page->beginNew();
    QTest::keyClick(form().titleField(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(kept(QStringLiteral("E1")).code.isEmpty()) << "nothing was written";
    QTest::keyClicks(form().titleField(), QStringLiteral("Felles side"));
    QTest::keyClick(form().titleField(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(eventually([&] { return page->list()->model()->rowCount() == all() + 1; }));
    ASSERT_TRUE(eventually([&] { return bool(work.shell.undo); }));
    work.shell.undo();
    EXPECT_TRUE(eventually([&] { return page->list()->model()->rowCount() == all(); }));
}

TEST_F(MeasuresPageTest, ListsBySourceAndStatus)
{
    page->standing()->setChosen(QStringLiteral("done"));
    Q_EMIT page->standing()->chosenByPerson();
    EXPECT_TRUE(eventually([&] { return page->list()->model()->rowCount() == 0; }));
    page->standing()->setChosen(QStringLiteral("source"));
    Q_EMIT page->standing()->chosenByPerson();
    EXPECT_TRUE(eventually([&] { return page->list()->model()->rowCount() == all(); }));
}

} // namespace tverrlos
