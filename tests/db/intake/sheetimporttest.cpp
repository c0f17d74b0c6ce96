#include "db/intake/importer.h"
#include "tests/support/db/testdatabase.h"
#include "tests/support/db/workbookbytes.h"

#include "core/cases/casequeries.h"
#include "core/cases/casework.h"
#include "core/intake/intakestore.h"
#include "db/sheets/csvreader.h"
#include "tests/support/samples.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

namespace tverrlos::tests {

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QList<QStringList> rowsIn(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    CsvReader reader(file);
    QList<QStringList> rows;
    while (auto row = reader.next()) {
        // A workbook knows no empty cells at the end of a row.
        while (!row->cells.isEmpty() && row->cells.constLast().isEmpty())
            row->cells.removeLast();
        rows.append(row->cells);
    }
    return rows;
}

} // namespace

class ImportingASheet : public testing::Test
{
protected:
    IntakeReceipt import(const QString &name, const QByteArray &bytes, const SheetChoice &sheets = {})
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        return importFile(path, sheets);
    }

    IntakeReceipt importFile(const QString &path, const SheetChoice &sheets = {})
    {
        m_store.reset();
        m_database = std::make_unique<TestDatabase>(Dialect::Backend::Sqlite);
        auto opened = SqlStore::open(m_database->address(), plainRules(), m_clock);
        EXPECT_TRUE(opened.ok());
        m_store = std::move(opened).value();
        const Importer importer({shippedSuggester(), ResponsibilityGraph::standard()}, m_clock);
        auto receipt = importInto(m_store->intake(), importer, {path}, {text("kari"), false, sheets});
        EXPECT_TRUE(receipt.ok());
        return receipt ? *receipt : IntakeReceipt();
    }

    /// Every case as JSON, without what tells one import from another.
    QStringList cases()
    {
        QStringList all;
        const auto page = m_store->cases().page({}, CaseOrder::Number, false, std::nullopt, 1000);
        EXPECT_TRUE(page.ok());
        for (const CaseRow &row : page->rows)
            all.append(QString::fromUtf8(QJsonDocument(caseToJson(m_store->cases().find(row.number).value()))
                                             .toJson(QJsonDocument::Compact)));
        return all;
    }

    QString reasons(const IntakeReceipt &receipt)
    {
        QStringList all;
        for (const IntakeItem &item : receipt.items)
            if (item.reason)
                all.append(item.reason->english());
        return all.join(QLatin1Char('\n'));
    }

private:
    SetClock m_clock{QDateTime(QDate(2024, 3, 1), QTime(11, 0), Qt::UTC)};
    QTemporaryDir m_folder;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<SqlStore> m_store;
};

TEST_F(ImportingASheet, GivesTheSameCasesFromTextAndFromBothKindsOfWorkbook)
{
    const QString sample = samplePath(text("saksliste-kontoret.csv"));
    SKIP_WITHOUT(sample);
    const IntakeReceipt csv = importFile(sample);
    const QStringList fromText = cases();
    EXPECT_EQ(csv.read, 61);
    EXPECT_EQ(csv.taken, 57);
    EXPECT_EQ(csv.duplicates, 1);
    EXPECT_EQ(csv.quarantined, 3);
    const QList<QStringList> rows = rowsIn(sample);
    for (const auto &[name, bytes] : {std::pair{text("a.xlsx"), xlsxOf({{text("Ark1"), xlsxRows(rows)}})},
                                      std::pair{text("a.ods"), odsOf(odsTable(text("Ark1"), rows))}}) {
        SCOPED_TRACE(name.toStdString());
        const IntakeReceipt workbook = import(name, bytes);
        EXPECT_EQ(workbook.read, 61);
        EXPECT_EQ(workbook.taken, 57);
        EXPECT_EQ(workbook.duplicates, 1);
        EXPECT_EQ(workbook.quarantined, 3);
        EXPECT_EQ(cases(), fromText);
        EXPECT_TRUE(reasons(workbook).contains(text("31.02.2022")));
        EXPECT_TRUE(reasons(workbook).contains(text("is cut short: it has 10 of 14 cells")));
        EXPECT_TRUE(reasons(workbook).contains(text("is blank")));
    }
}

TEST_F(ImportingASheet, FindsTheListInAWorkbookOfAnotherOffice)
{
    const QList<QStringList> rows{
        {text("Førespurnader til tenesta")},
        {},
        {text("Ref."), text("Motteken dato"), text("Kva det gjeld"), text("Problemstilling"),
         text("Verksemd"), text("Regelverk"), text("Ansvarleg etat"), text("Timebruk"), text("Stode"),
         text("Prioritet")},
        {text("7"), text("17. september 2021"), text("Opptak"), text("Kan vi ta opp samtalar?"),
         text("Fjord kommune"), text("personvern og helselova"), text("E-helse"), text("2 timar"),
         text("Til handsaming"), text("høg")},
        {text("Sum"), {}, {}, {}, {}, {}, {}, text("2")},
        {text("* Tala er førebelse")}};
    const IntakeReceipt receipt =
        import(text("saker.xlsx"),
               xlsxOf({{text("Om"), xlsxRows({{text("Rettleiing")}})}, {text("Saker"), xlsxRows(rows)}}));
    ASSERT_EQ(receipt.sheets.size(), 1);
    EXPECT_EQ(receipt.sheets[0].sheet, text("Saker"));
    EXPECT_EQ(receipt.sheets[0].headerLine, 3);
    EXPECT_EQ(receipt.taken, 1);
    EXPECT_EQ(receipt.quarantined, 2);
    EXPECT_TRUE(reasons(receipt).contains(text("Line 5 is no case")));
    const QString only = cases().value(0);
    EXPECT_TRUE(only.contains(text("Prioritet: høg")));
    EXPECT_TRUE(only.contains(text("2021-09-17")));
    EXPECT_TRUE(only.contains(text("Direktoratet for e-helse")));
    EXPECT_TRUE(only.contains(text("\"minutes\":120")));
}

class ImportingAWorkbookOfSeveralLists : public ImportingASheet
{
protected:
    /// A list for each of two years, one made ready for the next, and a hidden one.
    static QByteArray yearly()
    {
        const QStringList header{text("Saksnr"), text("Mottatt"), text("Spørsmål"), text("Regelverk")};
        return odsOf(
            "<table:table-styles><style:style "
            "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
            "style:name=\"ta\"><style:table-properties table:display=\"false\"/></style:style>"
            "</table:table-styles>" +
            odsTable(text("2022"), {header,
                                    {text("1"), text("17.01.2022"), text("Hva?"), text("romrett")},
                                    {text("2"), text("18.01.2022"), text("Hvem?"), text("GDPR")}}) +
            odsTable(text("Om"), {{text("Les dette først")}}) +
            odsTable(text("2023"), {{text("Saker i 2023")},
                                    {text("Mottatt"), text("Saksnr"), text("Spørsmål"), text("Regelverk")},
                                    {text("17.01.2023"), text("7"), text("Hvor?"), text("Romrett")}}) +
            odsTable(text("2024"), {header}) +
            odsTable(text("gammel"), {header, {text("9"), text("17.01.2021"), text("Når?"), text("GDPR")}})
                .replace("table:name=\"gammel\"", "table:name=\"gammel\" table:style-name=\"ta\""));
    }
};

TEST_F(ImportingAWorkbookOfSeveralLists, ReadsEachThatCanBeSeenAndSaysWhatWasLeft)
{
    const IntakeReceipt all = import(text("saker.ods"), yearly());
    EXPECT_EQ(all.taken, 1);
    EXPECT_EQ(all.quarantined, 2);
    ASSERT_EQ(all.sheets.size(), 2);
    EXPECT_EQ(all.sheets[1].sheet, text("2023"));
    EXPECT_EQ(all.sheets[1].headerLine, 2);
    EXPECT_EQ(all.items.last().source, text("saker.ods[2023]:3"));
    EXPECT_EQ(all.unreadSheets(), (QStringList{text("saker.ods[2024]"), text("saker.ods[gammel]")}));
    EXPECT_TRUE(all.skipped.isEmpty());
    SheetChoice settled;
    settled.plan.meanings[SheetField::Regimes].insert(text("romrett"), text("GDPR"));
    EXPECT_EQ(import(text("saker.ods"), yearly(), settled).taken, 3);
}

TEST_F(ImportingAWorkbookOfSeveralLists, ReadsTheChosenOneAloneOrWithTheOthers)
{
    SheetChoice chosen;
    chosen.plan.sheet = text("2022");
    const IntakeReceipt alone = import(text("saker.ods"), yearly(), chosen);
    EXPECT_EQ(alone.items.value(0).source, text("saker.ods:2"));
    EXPECT_EQ(alone.sheets.size(), 1);
    EXPECT_EQ(alone.read, 2);
    EXPECT_EQ(alone.unreadSheets().size(), 3);
    chosen.plan.others = true;
    EXPECT_EQ(import(text("saker.ods"), yearly(), chosen).read, 3);
    chosen.plan.sheet = text("gammel");
    chosen.plan.others = false;
    EXPECT_EQ(import(text("saker.ods"), yearly(), chosen).taken, 1);
    chosen.plan.sheet = text("2019");
    EXPECT_TRUE(reasons(import(text("saker.ods"), yearly(), chosen)).contains(text("2019")));
}

TEST_F(ImportingASheet, FollowsAPlanToTheLetter)
{
    const QByteArray csv = "A|B|C|D\n17.09.2021|Hva?|romrett|pauset\n";
    EXPECT_EQ(import(text("a.csv"), csv).taken, 0);
    SheetChoice sheets;
    sheets.plan.columns = {{SheetField::Received, text("A")},
                           {SheetField::Question, text("#2")},
                           {SheetField::Regimes, text("C")},
                           {SheetField::Status, text("D")}};
    const IntakeReceipt half = import(text("a.csv"), csv, sheets);
    EXPECT_EQ(half.taken, 0);
    ASSERT_EQ(half.sheets.value(0).unknown.size(), 2);
    EXPECT_EQ(half.sheets[0].unknown[0].text, text("romrett"));
    EXPECT_EQ(half.sheets[0].unknown[1].text, text("pauset"));
    sheets.plan.meanings[SheetField::Regimes].insert(text("romrett"), text("GDPR"));
    sheets.plan.meanings[SheetField::Status].insert(text("pauset"), text("venter på melder"));
    EXPECT_EQ(import(text("a.csv"), csv, sheets).taken, 1);
    EXPECT_TRUE(cases().value(0).contains(text("GDPR")));
    // And without being told again: the plan for these headings is remembered.
    SheetChoice remembered;
    sheets.plan.header = {text("A"), text("B"), text("C"), text("D")};
    remembered.remembered = {sheets.plan};
    EXPECT_EQ(import(text("a.csv"), csv, remembered).taken, 1);
}

TEST_F(ImportingASheet, KeepsNumbersThatLookLikeTextAsText)
{
    const IntakeReceipt receipt = import(
        text("a.xlsx"),
        xlsxOf({{text("Saker"),
                 xlsxRows({{text("Saksnr"), text("Mottatt"), text("Spørsmål"), text("Organisasjonsnummer")},
                           {text("0042"), text("17.09.2021"), text("Hva?"), text("0974 589 095")}})}}));
    EXPECT_EQ(receipt.taken, 1);
    EXPECT_TRUE(cases().value(0).contains(text("\"0042\"")));
    EXPECT_TRUE(cases().value(0).contains(text("0974 589 095")));
}

TEST_F(ImportingASheet, NamesEachRowWhereNoDateOfReceiptCanBeRead)
{
    const IntakeReceipt receipt =
        import(text("a.csv"), "Saksnr;Mottatt;Spørsmål\n1;snart;Hva?\n2;i fjor;Hvem?\n3;;Hvor?\n");
    EXPECT_EQ(receipt.read, 3);
    EXPECT_EQ(receipt.quarantined, 3);
    EXPECT_TRUE(reasons(receipt).contains(text("“i fjor” is not a date")));
}

TEST_F(ImportingASheet, SaysWhatIsWrongWithAFileThatIsNoSheet)
{
    const IntakeReceipt receipt = import(text("a.xlsx"), "PK\x03\x04 but nothing more");
    EXPECT_EQ(receipt.read, 1);
    EXPECT_EQ(receipt.quarantined, 1);
    EXPECT_TRUE(reasons(receipt).contains(text("damaged")));
    EXPECT_TRUE(reasons(import(text("tom.csv"), QByteArray("\n;;\n"))).contains(text("is empty")));
}

} // namespace tverrlos::tests
