#include "ui/import/sheetpanel.h"

#include "core/sheets/sheetmemory.h"
#include "tests/support/ui/office.h"
#include "tests/support/ui/officewindow.h"
#include "tests/support/ui/waiting.h"
#include "ui/import/pastimports.h"
#include "ui/import/sheetcolumns.h"
#include "ui/import/sheetvalues.h"
#include "ui/lines/linesview.h"

#include <gtest/gtest.h>

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

namespace tverrlos {

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

SheetPreview preview()
{
    SheetPreview preview;
    preview.source = text("saker.csv");
    preview.list = true;
    preview.plan.header = {text("Dato"), text("Spørsmål"), text("Regelverk")};
    preview.plan.headerLine = 1;
    preview.plan.delimiter = QLatin1Char(';');
    preview.plan.columns = {{SheetField::Received, text("Dato")}, {SheetField::Question, text("Spørsmål")}};
    preview.rows = {{1, preview.plan.header}, {2, {text("17.09.2021"), text("Hva?"), text("romrett")}}};
    return preview;
}

IntakeReceipt receipt()
{
    IntakeReceipt receipt;
    receipt.dryRun = true;
    receipt.add({text("saker.csv:2"), IntakeOutcome::New, std::nullopt, std::nullopt, {}});
    SheetReading reading;
    reading.source = text("saker.csv");
    reading.unknown = {{SheetField::Regimes, text("romrett"), 2, 1, QDate(2021, 9, 17), true}};
    receipt.sheets.append(reading);
    return receipt;
}

} // namespace

class SheetPanelTest : public testing::Test
{
protected:
    SheetPanelTest()
    {
        imports.preview = preview();
        imports.answer = receipt();
        panel.resize(1000, 700);
        panel.show();
        panel.open(text("/arkiv/saker.csv"));
        EXPECT_TRUE(eventually([this] { return panel.importButton()->isEnabled(); }));
    }

    TestOffice office;
    Workplace &place = office.workplace;
    RecordedImports imports;
    std::shared_ptr<Current<ResponsibilityGraph>> graph =
        std::make_shared<Current<ResponsibilityGraph>>(ResponsibilityGraph::standard());
    SheetPanel panel{place, imports, graph};
};

TEST_F(SheetPanelTest, ShowsTheRowsAndTriesThemWithoutStoringAnything)
{
    EXPECT_EQ(panel.columns()->table()->item(1, 1)->text(), text("Hva?"));
    EXPECT_EQ(panel.results()->model()->rowCount(), 1);
    ASSERT_EQ(imports.options.size(), 1);
    EXPECT_TRUE(imports.options[0].dryRun);
}

TEST_F(SheetPanelTest, TriesAgainWithTheColumnThatThePersonChooses)
{
    QComboBox *choice = panel.columns()->choice(2);
    choice->setCurrentIndex(choice->findData(static_cast<int>(SheetField::Regimes)));
    ASSERT_TRUE(eventually([this] { return imports.options.size() == 2; }));
    EXPECT_EQ(imports.options[1].sheets.plan.columns.value(SheetField::Regimes), text("Regelverk"));
}

TEST_F(SheetPanelTest, LetsThePersonLeaveTheOtherListsOfTheWorkbook)
{
    EXPECT_TRUE(panel.othersBox()->isHidden());
    SheetPreview workbook = preview();
    workbook.sheets = {text("2022"), text("Om"), text("2023")};
    workbook.others = {text("2023")};
    workbook.plan.sheet = text("2022");
    workbook.plan.others = true;
    imports.preview = workbook;
    panel.open(text("/arkiv/saker.ods"));
    ASSERT_TRUE(eventually([this] { return imports.options.size() == 2; }));
    EXPECT_TRUE(panel.othersBox()->isVisible());
    EXPECT_TRUE(panel.othersBox()->isChecked());
    EXPECT_TRUE(panel.othersBox()->toolTip().contains(text("2023")));
    panel.othersBox()->click();
    ASSERT_TRUE(eventually([this] { return imports.options.size() == 3; }));
    EXPECT_TRUE(imports.options[1].sheets.plan.others);
    EXPECT_FALSE(imports.options[2].sheets.plan.others);
}

TEST_F(SheetPanelTest, HoldsAFieldInOneColumnOnly)
{
    QComboBox *choice = panel.columns()->choice(2);
    choice->setCurrentIndex(choice->findData(static_cast<int>(SheetField::Question)));
    EXPECT_EQ(panel.columns()->columns().value(SheetField::Question), text("Regelverk"));
    EXPECT_EQ(panel.columns()->choice(1)->currentIndex(), 0);
}

TEST_F(SheetPanelTest, RemembersWhatAWordMeansForTheNextSheet)
{
    QComboBox *reading = panel.values()->reading(0);
    ASSERT_TRUE(reading);
    reading->setCurrentIndex(reading->findData(text("GDPR")));
    Q_EMIT reading->activated(reading->currentIndex());
    ASSERT_TRUE(
        eventually([this] { return imports.options.size() == 2 && panel.importButton()->isEnabled(); }));
    EXPECT_EQ(imports.options[1].sheets.plan.meanings.value(SheetField::Regimes).value(text("romrett")),
              text("GDPR"));
    QSignalSpy chosen(&panel, &SheetPanel::chosen);
    QTest::keyClick(&panel, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(chosen.size(), 1);
    ASSERT_TRUE(eventually([this] { return !office.store.settingsKept.kept.isEmpty(); }));
    const auto plans = rememberedPlans(office.store.settingsKept);
    ASSERT_TRUE(plans.ok());
    EXPECT_TRUE(isMadeFor(plans->value(0), preview().plan.header));
}

TEST(PastImports, AsksOnceBeforeAnImportIsTakenBack)
{
    TestOffice office;
    Workplace &place = office.workplace;
    ImportRecord record;
    record.id = ImportId(3);
    record.actor = text("kari");
    record.sources = {text("saker.csv")};
    record.started = QDateTime(QDate(2024, 2, 1), QTime(9, 0), Qt::UTC);
    record.taken = 57;
    office.store.intakeKept.records = {record};
    PastImports past(place);
    past.read();
    ASSERT_TRUE(eventually([&] { return past.reverseButton()->isEnabled(); }));
    QSignalSpy reversing(&past, &PastImports::reversing);
    past.reverseButton()->click();
    EXPECT_EQ(reversing.size(), 0);
    past.reverseButton()->click();
    ASSERT_EQ(reversing.size(), 1);
    EXPECT_EQ(reversing[0][0].value<ImportId>(), ImportId(3));
}

} // namespace tverrlos
