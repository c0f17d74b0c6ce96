#include "ui/import/importpage.h"

#include "tests/support/ui/office.h"
#include "tests/support/ui/officewindow.h"
#include "tests/support/ui/waiting.h"
#include "ui/lines/linesmodel.h"
#include "ui/lines/linesview.h"

#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace tverrlos {
namespace {

IntakeReceipt receiptOf(int sources)
{
    IntakeReceipt receipt;
    for (int i = 0; i < sources; ++i) {
        IntakeItem item;
        item.source = QStringLiteral("post.mbox#%1").arg(i + 1);
        item.outcome = i % 10 == 9 ? IntakeOutcome::Quarantined : IntakeOutcome::New;
        if (item.outcome == IntakeOutcome::New)
            item.caseNumber = CaseNumber(2024, i + 1);
        else
            item.reason = failure(ErrorCode::Invalid, "The mail is empty.");
        receipt.add(item);
    }
    return receipt;
}

class Import : public testing::Test
{
protected:
    Import()
    {
        ImportPage::FileQuestions questions;
        questions.fileToWrite = [this](QWidget *, const QString &) { return saveAs; };
        page = std::make_unique<ImportPage>(office.workplace, imports, graph, questions);
        page->resize(1000, 600);
        page->show();
    }

    TestOffice office;
    RecordedImports imports;
    std::shared_ptr<Current<ResponsibilityGraph>> graph =
        std::make_shared<Current<ResponsibilityGraph>>(ResponsibilityGraph::standard());
    QString saveAs;
    std::unique_ptr<ImportPage> page;
};

TEST_F(Import, SavesItsReceiptInTheFormTheNameAsksFor)
{
    QTemporaryDir folder;
    imports.answer = receiptOf(20);
    page->takeFiles({QStringLiteral("post.mbox")});
    ASSERT_TRUE(eventually([&] { return page->list()->model()->rowCount() == 20; }));
    const auto saved = [&](const char *name) {
        saveAs = folder.filePath(QString::fromLatin1(name));
        const qsizetype before = office.shell.said.size();
        page->save();
        EXPECT_TRUE(eventually([&] { return office.shell.said.size() > before; }));
        QFile file(saveAs);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll());
    };
    EXPECT_EQ(saved("kvittering.csv").count(QStringLiteral("\r\n")), 21);
    EXPECT_TRUE(saved("kvittering.txt").contains(QStringLiteral("2 in quarantine")));
    saveAs = folder.filePath(QStringLiteral("finnes/ikke.csv"));
    page->save();
    EXPECT_TRUE(eventually([&] { return office.shell.failures.size() == 1; }));
}

TEST_F(Import, LeadsToTheQuarantineWhileSomethingWaitsThere)
{
    EXPECT_FALSE(page->quarantineButton()->isVisible());
    office.store.intakeKept.add(QStringLiteral("a.eml"), "x", failure(ErrorCode::Invalid, "No mail."));
    imports.answer = receiptOf(10);
    page->takeFiles({QStringLiteral("post.mbox")});
    ASSERT_TRUE(eventually([&] { return page->quarantineButton()->isVisible(); }));
    EXPECT_TRUE(page->quarantineButton()->text().startsWith(QLatin1Char('1')));
    page->quarantineButton()->click();
    EXPECT_EQ(office.shell.placesOpened, QStringList{QStringLiteral("quarantine")});
    ASSERT_TRUE(eventually([&] { return page->list()->model()->rowCount() == 10; }));
    page->list()->setCurrentIndex(page->list()->model()->index(9, 0));
    QTest::keyClick(page->list(), Qt::Key_Return);
    EXPECT_EQ(office.shell.placesOpened.size(), 2);
}

} // namespace
} // namespace tverrlos
