#include "db/sheets/sheetfiles.h"
#include "core/reporting/spreadsheettext.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace tverrlos;

namespace {

QList<ReportTable> tables()
{
    ReportTable hours;
    hours.code = QStringLiteral("hours");
    hours.title = QStringLiteral("Timer per etat");
    hours.headers = {QStringLiteral("Etat"), QStringLiteral("Timer"), QStringLiteral("Saker")};
    hours.rows = {
        {ReportCell::words(QStringLiteral("Datatilsynet; æøå \"sitat\"")), ReportCell::figure(2.5, 1),
         ReportCell::count(12)},
        {ReportCell::words(QStringLiteral("=cmd|' /C calc'!A0")), ReportCell(), ReportCell::count({})}};
    ReportTable twin = hours;
    twin.rows.clear();
    twin.note = QStringLiteral("For få saker");
    return {hours, twin};
}

SheetProperties properties()
{
    return {QStringLiteral("Rapport"), QStringLiteral("Tverrlos"), QDate(2024, 12, 20),
            QStringLiteral("Tabell,Rad,Kolonne,Verdi").split(QLatin1Char(','))};
}

/// One member of a zip file, by the unzip program; empty where it is not installed.
QByteArray member(const QByteArray &zip, const QString &name)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.zip")));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(zip);
    file.close();
    QProcess unzip;
    unzip.start(QStringLiteral("unzip"), {QStringLiteral("-p"), file.fileName(), name});
    unzip.waitForFinished();
    return unzip.readAllStandardOutput();
}

bool canUnzip()
{
    return !QStandardPaths::findExecutable(QStringLiteral("unzip")).isEmpty();
}

} // namespace

TEST(SheetFiles, WriteTextFilesThatANorwegianSpreadsheetReads)
{
    const QByteArray csv = *SheetFiles().csv(tables(), properties());
    EXPECT_TRUE(csv.startsWith("\xEF\xBB\xBFTabell;Rad;Kolonne;Verdi\r\n"));
    const QString text = QString::fromUtf8(csv);
    EXPECT_TRUE(
        text.contains(QStringLiteral("Timer per etat;\"Datatilsynet; æøå \"\"sitat\"\"\";Timer;2,5\r\n")));
    EXPECT_TRUE(text.contains(QStringLiteral(";Saker;12\r\n")));
    EXPECT_TRUE(text.contains(QStringLiteral(";Timer;.\r\n")));
    EXPECT_TRUE(text.contains(QStringLiteral(";Saker;:\r\n")));
    EXPECT_TRUE(text.contains(QStringLiteral("Timer per etat;For få saker;;.\r\n"))) << "a withheld table";
}

TEST(SheetFiles, MakeFormulasHarmless)
{
    EXPECT_TRUE(SheetFiles().csv(tables(), properties())->contains(";'=cmd|' /C calc'!A0;"));
    for (const char *formula : {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
        EXPECT_TRUE(withoutFormula(QString::fromLatin1(formula)).startsWith(QLatin1Char('\''))) << formula;
    EXPECT_EQ(withoutFormula(QStringLiteral("a=1")), QStringLiteral("a=1"));
    EXPECT_EQ(withoutFormula(QString()), QString());
}

TEST(SheetFiles, WriteTheSameBytesTwice)
{
    EXPECT_EQ(*SheetFiles().xlsx(tables(), properties()), *SheetFiles().xlsx(tables(), properties()));
    EXPECT_EQ(*SheetFiles().csv(tables(), properties()), *SheetFiles().csv(tables(), properties()));
}

TEST(SheetFiles, WriteOneSheetForEachTableWithWholeCells)
{
    if (!canUnzip())
        GTEST_SKIP() << "unzip is not installed";
    const QByteArray xlsx = *SheetFiles().xlsx(tables(), properties());
    const QString workbook = QString::fromUtf8(member(xlsx, QStringLiteral("xl/workbook.xml")));
    EXPECT_TRUE(workbook.contains(QStringLiteral("name=\"Timer per etat\"")));
    EXPECT_TRUE(workbook.contains(QStringLiteral("name=\"Timer per etat 2\"")));
    const QString words = QString::fromUtf8(member(xlsx, QStringLiteral("xl/sharedStrings.xml")));
    EXPECT_TRUE(words.contains(QStringLiteral("Datatilsynet; æøå")));
    EXPECT_TRUE(words.contains(QStringLiteral("<t>'=cmd")));
    const QString sheet = QString::fromUtf8(member(xlsx, QStringLiteral("xl/worksheets/sheet1.xml")));
    EXPECT_TRUE(sheet.contains(QStringLiteral("<v>2.5</v>")));
    EXPECT_FALSE(sheet.contains(QStringLiteral("<f>")));
    const QString about = QString::fromUtf8(member(xlsx, QStringLiteral("docProps/core.xml")));
    EXPECT_TRUE(about.contains(QStringLiteral("2024-12-20T00:00:00Z")));
}
