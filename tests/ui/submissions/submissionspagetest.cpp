#include "ui/submissions/submissionspage.h"

#include "tests/support/ui/casefixtures.h"
#include "tests/support/ui/waiting.h"
#include "ui/background/stateframe.h"
#include "ui/cases/inputs/choicebox.h"
#include "ui/cases/inputs/growingtext.h"
#include "ui/lines/linesmodel.h"
#include "ui/lines/linesview.h"
#include "ui/submissions/submissionform.h"

#include <QLineEdit>
#include <QPushButton>

#include <gtest/gtest.h>

namespace tverrlos {

namespace {

class SubmissionsPageTest : public testing::Test
{
protected:
    void SetUp() override
    {
        page = std::make_unique<SubmissionsPage>(work.office);
        page->resize(1100, 800);
        page->show();
        page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
        ASSERT_TRUE(eventually([&] { return page->frame()->emptyState()->isVisible(); }));
    }
    SubmissionForm &form() { return *page->form(); }
    void write(SubmissionKind kind)
    {
        page->beginNew();
        form().kind()->choose(QString(codeOf(kind)));
        Q_EMIT form().kind()->edited();
        QTest::keyClicks(form().sender(), QStringLiteral("Helse Vest RHF"));
        QTest::keyClicks(form().solution(), QStringLiteral("RadioVis"));
        QTest::keyClicks(form().text(), QStringLiteral("Gjelder taushetsplikt ved transkribering?"));
    }
    void save() { QTest::keyClick(form().text(), Qt::Key_Return, Qt::ControlModifier); }
    Submission kept() { return work.store.submissionsKept.kept.value(SubmissionNumber(2024, 1)); }
    bool listed(int rows)
    {
        return eventually([&] { return page->list()->model()->rowCount() == rows; });
    }

    CaseTestOffice work;
    std::unique_ptr<SubmissionsPage> page;
};

} // namespace

TEST_F(SubmissionsPageTest, WritesOneDownAndTakesItBack)
{
    write(SubmissionKind::Need);
    save();
    ASSERT_TRUE(listed(1));
    EXPECT_EQ(kept().facts.sender, QStringLiteral("Helse Vest RHF"));
    EXPECT_EQ(kept().facts.received, QDate(2024, 2, 20));
    EXPECT_TRUE(page->caseButton()->isHidden()) << "a need is no question";
    ASSERT_TRUE(eventually([&] { return bool(work.shell.undo); }));
    work.shell.undo();
    EXPECT_TRUE(listed(0));
    EXPECT_TRUE(kept().withdrawn);
}

TEST_F(SubmissionsPageTest, SaysWhatIsMissingBesideWhatWasTyped)
{
    page->beginNew();
    QTest::keyClicks(form().text(), QStringLiteral("noe"));
    save();
    EXPECT_TRUE(eventually([&] { return form().refusal().contains(QStringLiteral("who sends this in")); }));
    EXPECT_EQ(form().text()->toPlainText(), QStringLiteral("noe"));
}

TEST_F(SubmissionsPageTest, MakesACaseOfAQuestionTiedBothWays)
{
    write(SubmissionKind::Question);
    save();
    ASSERT_TRUE(listed(1));
    ASSERT_TRUE(eventually([&] { return page->caseButton()->isVisible(); }));
    QTest::mouseClick(page->caseButton(), Qt::LeftButton);
    ASSERT_TRUE(eventually([&] { return kept().cases.size() == 1; }));
    const Result<Case> made = work.store.memory.find(kept().cases.first());
    ASSERT_TRUE(made.ok());
    EXPECT_EQ(made->externalReference, QStringLiteral("I-2024-001"));
    EXPECT_FALSE(made->regimes.isEmpty()) << "suggested from the words, for the sender named none";
    EXPECT_TRUE(eventually([&] { return page->caseButton()->isHidden(); }));
}

TEST_F(SubmissionsPageTest, TiesToACaseByItsNumberAndSaysWhatIsNone)
{
    write(SubmissionKind::Need);
    save();
    ASSERT_TRUE(listed(1));
    ASSERT_TRUE(eventually([&] { return page->tieField()->isVisible(); }));
    page->tieField()->setText(QStringLiteral("sak 7"));
    QTest::keyClick(page->tieField(), Qt::Key_Return);
    EXPECT_TRUE(kept().cases.isEmpty());
    page->tieField()->setText(QStringLiteral("2024-0007"));
    QTest::keyClick(page->tieField(), Qt::Key_Return);
    EXPECT_TRUE(eventually([&] { return kept().cases == QList<CaseNumber>{CaseNumber(2024, 7)}; }));
}

TEST_F(SubmissionsPageTest, BringsADraftBack)
{
    write(SubmissionKind::Benefit);
    page.reset(); // the window goes before anything was saved
    page = std::make_unique<SubmissionsPage>(work.office);
    EXPECT_TRUE(eventually([&] {
        return form().text()->toPlainText() == QStringLiteral("Gjelder taushetsplikt ved transkribering?");
    }));
    EXPECT_EQ(form().sender()->text(), QStringLiteral("Helse Vest RHF"));
}

} // namespace tverrlos
