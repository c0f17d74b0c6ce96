#include "ui/reporting/reportpage.h"

#include "core/reporting/reportqueries.h"
#include "tests/support/ui/office.h"
#include "tests/support/ui/samplereport.h"
#include "tests/support/ui/waiting.h"
#include "ui/background/stateframe.h"
#include "ui/reporting/figurepanel.h"
#include "ui/reporting/periodchoice.h"
#include "ui/reporting/reportview.h"
#include "ui/style/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeWidget>

#include <gtest/gtest.h>

namespace tverrlos {

namespace {

class KnownReport final : public ReportQueries
{
public:
    QList<Period> asked;
    Result<ReportFacts> answer = sampleFacts();
    Result<ReportFacts> facts(const Period &period) override
    {
        asked.append(period);
        if (answer)
            answer->period = period;
        return answer;
    }
};

class NoSheets final : public SheetWriter
{
public:
    Result<QByteArray> xlsx(const QList<ReportTable> &, const SheetProperties &) const override
    {
        return QByteArray();
    }
    Result<QByteArray> csv(const QList<ReportTable> &, const SheetProperties &) const override
    {
        return QByteArray("figures");
    }
};

class ReportPageTest : public testing::Test
{
protected:
    void SetUp() override
    {
        office.store.reportQueries = &queries;
        page = std::make_unique<ReportPage>(office.workplace,
                                            std::make_shared<ReportExport>(sheets, sampleReference()),
                                            [this](QWidget *, const QString &suggestion, ReportFormat) {
                                                suggested = suggestion;
                                                return path;
                                            });
        page->resize(1200, 700);
    }
    bool open()
    {
        page->show();
        page->activateWindow();
        page->view()->setFocus();
        return QTest::qWaitForWindowActive(page.get()) &&
               eventually([&] { return page->view()->document(); });
    }
    QString contentOf(const QString &file) const
    {
        QFile written(file);
        return written.open(QIODevice::ReadOnly) ? QString::fromUtf8(written.readAll()) : QString();
    }

    TestOffice office;
    KnownReport queries;
    NoSheets sheets;
    QTemporaryDir folder;
    QString path;
    QString suggested;
    std::unique_ptr<ReportPage> page;
};

} // namespace

TEST_F(ReportPageTest, OpensWithThisYear)
{
    ASSERT_TRUE(open());
    EXPECT_EQ(queries.asked.last(), Period::year(2024));
    EXPECT_GT(page->view()->document()->pageCount(), 3);
    EXPECT_GT(page->outline()->topLevelItemCount(), 6);
}

TEST_F(ReportPageTest, PicksAPeriodInOneGoOrByTwoDays)
{
    ASSERT_TRUE(open());
    page->period()->picks()->setFocus();
    QTest::keyClick(page->period()->picks(), Qt::Key_Down);
    EXPECT_TRUE(eventually([&] { return queries.asked.last() == Period::year(2023); }));
    QTest::keyClick(page->period()->picks(), Qt::Key_Down);
    EXPECT_TRUE(eventually([&] { return queries.asked.last() == Period::wholePilot(); }));
    page->period()->from()->setDate(QDate(2023, 6, 1));
    EXPECT_TRUE(eventually([&] {
        return queries.asked.last() == (Period{QDate(2023, 6, 1), QDate(2025, 12, 31)});
    }));
    const auto asked = queries.asked.size();
    page->period()->to()->setDate(QDate(2022, 1, 1));
    EXPECT_FALSE(page->period()->period()) << "ends before it begins";
    EXPECT_EQ(queries.asked.size(), asked);
}

TEST_F(ReportPageTest, LeadsFromTheOutlineToTheChapter)
{
    ASSERT_TRUE(open());
    QTreeWidgetItem *figures = page->outline()->topLevelItem(2);
    page->outline()->setFocus();
    page->outline()->setCurrentItem(figures);
    QTest::keyClick(page->outline(), Qt::Key_Return);
    EXPECT_GT(page->view()->verticalScrollBar()->value(), 0);
    EXPECT_EQ(page->view()->document()->headings().at(page->view()->headingInView()).text.left(1),
              QStringLiteral("3"));
}

TEST_F(ReportPageTest, ShowsTheFiguresOfWhatOneReadsAndTheirCases)
{
    ASSERT_TRUE(open());
    page->view()->goTo(page->view()->document()->tablePositions().value(QStringLiteral("regimes")));
    EXPECT_EQ(page->view()->tableInView(), QStringLiteral("regimes"));
    QTreeWidget *rows = page->figures()->rows();
    ASSERT_EQ(rows->topLevelItemCount(), 5);
    EXPECT_EQ(rows->topLevelItem(0)->text(1), QStringLiteral("231"));
    EXPECT_EQ(rows->topLevelItem(4)->text(1), QString(suppressedSign));
    page->figures()->setPalette(paletteOf(Theme::Dark));
    EXPECT_EQ(rows->topLevelItem(0)->foreground(1).color(), paletteOf(Theme::Dark).color(QPalette::Link))
        << "what opens follows the theme";
    rows->setFocus();
    rows->setCurrentItem(rows->topLevelItem(0));
    QTest::keyClick(rows, Qt::Key_Return);
    ASSERT_EQ(office.shell.listsOpened.size(), 1);
    const CaseFilter filter = office.shell.listsOpened.first().first;
    EXPECT_EQ(filter.taggedRegime, RegimeCode(QStringLiteral("GDPR")));
    EXPECT_EQ(filter.receivedFrom, QDate(2024, 1, 1));
    EXPECT_EQ(filter.receivedTo, QDate(2024, 12, 31));
    rows->setCurrentItem(rows->topLevelItem(4));
    QTest::keyClick(rows, Qt::Key_Return);
    EXPECT_EQ(office.shell.listsOpened.size(), 1) << "what is hidden leads nowhere";
}

TEST_F(ReportPageTest, ScrollsByKeyboard)
{
    ASSERT_TRUE(open());
    QTest::keyClick(page->view(), Qt::Key_PageDown);
    EXPECT_GT(page->view()->verticalScrollBar()->value(), 0);
    QTest::keyClick(page->view(), Qt::Key_End);
    EXPECT_EQ(page->view()->verticalScrollBar()->value(), page->view()->verticalScrollBar()->maximum());
    QTest::keyClick(page->view(), Qt::Key_Home);
    EXPECT_EQ(page->view()->verticalScrollBar()->value(), 0);
}

TEST_F(ReportPageTest, WritesTheFileOffTheWindowsThreadAndSaysWhere)
{
    ASSERT_TRUE(open());
    path = folder.filePath(QStringLiteral("rapport.pdf"));
    QTest::keyClick(page.get(), Qt::Key_E, Qt::ControlModifier);
    EXPECT_TRUE(page->isWriting());
    EXPECT_FALSE(page->exportButton()->isEnabled());
    EXPECT_TRUE(suggested.endsWith(QStringLiteral("2024-01-01 2024-12-31.pdf")));
    EXPECT_TRUE(eventually([&] { return !page->isWriting(); }));
    EXPECT_TRUE(contentOf(path).startsWith(QStringLiteral("%PDF")));
    ASSERT_EQ(office.shell.said.size(), 1);
    EXPECT_TRUE(office.shell.said.first().contains(path));
}

TEST_F(ReportPageTest, WritesNothingWhenThePersonThinksBetterOfIt)
{
    ASSERT_TRUE(open());
    page->exportAs(ReportFormat::Csv);
    EXPECT_FALSE(page->isWriting());
    EXPECT_TRUE(office.shell.said.isEmpty());
}

TEST_F(ReportPageTest, SaysWhyAFileCouldNotBeWritten)
{
    ASSERT_TRUE(open());
    path = folder.filePath(QStringLiteral("no/such/folder/rapport.csv"));
    page->exportAs(ReportFormat::Csv);
    EXPECT_TRUE(eventually([&] { return !page->isWriting(); }));
    ASSERT_EQ(office.shell.failures.size(), 1);
    EXPECT_EQ(office.shell.failures.first().code, ErrorCode::ReadOnly);
}

TEST_F(ReportPageTest, ShowsWhatWentWrongWhileCounting)
{
    queries.answer = Error{ErrorCode::Damaged, QStringLiteral("The database is damaged."), {}, {}};
    page->show();
    const auto *frame = page->findChild<StateFrame *>();
    EXPECT_TRUE(eventually([&] { return frame->showsError(); }));
    EXPECT_FALSE(page->exportButton()->isEnabled());
}

TEST_F(ReportPageTest, WritesInTheLanguageThatWasChosen)
{
    ASSERT_TRUE(open());
    page->language()->setFocus();
    const auto asked = queries.asked.size();
    page->language()->setCurrentIndex(page->language()->findData(int(Language::Nynorsk)));
    Q_EMIT page->language()->activated(page->language()->currentIndex());
    EXPECT_TRUE(eventually([&] { return queries.asked.size() > asked; }));
}

} // namespace tverrlos
