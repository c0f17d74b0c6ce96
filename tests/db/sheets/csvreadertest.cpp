#include "db/sheets/csvreader.h"

#include "tests/support/samples.h"

#include <gtest/gtest.h>

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringConverter>

namespace tverrlos {

namespace {

QList<SheetRow> rowsOf(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    EXPECT_TRUE(buffer.open(QIODevice::ReadOnly));
    CsvReader reader(buffer);
    QList<SheetRow> rows;
    while (auto row = reader.next())
        rows.append(*row);
    return rows;
}

QStringList cellsOf(const QByteArray &bytes, qsizetype row)
{
    const QList<SheetRow> rows = rowsOf(bytes);
    return row < rows.size() ? rows[row].cells : QStringList();
}

using Cells = QStringList;
QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

TEST(CsvReader, FindsTheDelimiter)
{
    EXPECT_EQ(cellsOf("a;b;c\n1;2,5;3\n", 1), (Cells{text("1"), text("2,5"), text("3")}));
    EXPECT_EQ(cellsOf("a,b\n1;2,3\n", 1), (Cells{text("1;2"), text("3")}));
    EXPECT_EQ(cellsOf("a\tb\n1\t2\n", 1), (Cells{text("1"), text("2")}));
    EXPECT_EQ(cellsOf("a|b\n1|2\n", 1), (Cells{text("1"), text("2")}));
    EXPECT_EQ(cellsOf("sep=;\r\na;b\r\n1;2\r\n", 1), (Cells{text("1"), text("2")}));
    EXPECT_EQ(cellsOf("alone\n1\n", 1), (Cells{text("1")}));
}

TEST(CsvReader, KeepsLineBreaksAndQuotesInsideQuotes)
{
    const QList<SheetRow> rows = rowsOf("a;b\n\"to\nlinjer\";\"sa \"\"ja\"\"\"\n3;4\n");
    ASSERT_EQ(rows.size(), 3);
    EXPECT_EQ(rows[1].cells, (Cells{text("to\nlinjer"), text("sa \"ja\"")}));
    EXPECT_EQ(rows[1].line, 2);
    EXPECT_EQ(rows[2].line, 4);
}

TEST(CsvReader, KeepsCellTextAsText)
{
    EXPECT_EQ(cellsOf("nr;tall\n007;1 1/2\n", 1), (Cells{text("007"), text("1 1/2")}));
}

TEST(CsvReader, ReadsEveryEncodingAnOfficeMayHaveSavedIn)
{
    const QString sheet = text("Saksnr;Spørsmål\n1;Må det?\n");
    const Cells expected{text("1"), text("Må det?")};
    QStringEncoder little(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    QStringEncoder big(QStringEncoder::Utf16BE, QStringEncoder::Flag::WriteBom);
    QStringEncoder bare(QStringEncoder::Utf16LE);
    const QByteArray utf16le = little(sheet);
    const QByteArray utf16be = big(sheet);
    const QByteArray unmarked = bare(sheet);
    EXPECT_EQ(cellsOf(sheet.toUtf8(), 1), expected);
    EXPECT_EQ(cellsOf("\xEF\xBB\xBF" + sheet.toUtf8(), 0), (Cells{text("Saksnr"), text("Spørsmål")}));
    EXPECT_EQ(cellsOf(sheet.toLatin1(), 1), expected);
    EXPECT_EQ(cellsOf(utf16le, 1), expected);
    EXPECT_EQ(cellsOf(utf16be, 1), expected);
    EXPECT_EQ(cellsOf(unmarked, 1), expected);
}

TEST(CsvReader, LetsAnUnclosedQuoteSpoilOnlyItsOwnLine)
{
    const QList<SheetRow> rows = rowsOf("a;b\n\"1;2\n3;4\n5;6\n");
    ASSERT_EQ(rows.size(), 4);
    EXPECT_TRUE(rows[1].unclosed);
    EXPECT_EQ(rows[2].cells, (Cells{text("3"), text("4")}));
    EXPECT_EQ(rows[3].line, 4);
}

TEST(CsvReader, TakesALineThatIsLongerThanAnyRowAsOne)
{
    const QList<SheetRow> rows = rowsOf("a;b\n1;" + QByteArray(3 * CsvReader::longestRow, 'x') + ";2\n5;6\n");
    ASSERT_EQ(rows.size(), 3);
    EXPECT_TRUE(rows[1].tooLong);
    EXPECT_FALSE(rows[1].unclosed);
    EXPECT_EQ(rows[2].cells, (Cells{text("5"), text("6")}));
    EXPECT_EQ(rows[2].line, 3);
}

TEST(CsvReader, ReadsRowsThatLieAcrossPortions)
{
    QByteArray sheet = "nr;tekst\r\n";
    constexpr int many = 30'000;
    for (int i = 0; i < many; ++i)
        sheet += QByteArray::number(i) + ";\"fast tekst\r\nmed linjeskift nummer " + QByteArray::number(i) +
                 "\"\r\n";
    const QList<SheetRow> rows = rowsOf(sheet);
    ASSERT_EQ(rows.size(), many + 1);
    for (int i = 0; i < many; ++i)
        ASSERT_EQ(rows[i + 1].cells[1], QStringLiteral("fast tekst\r\nmed linjeskift nummer %1").arg(i));
    EXPECT_EQ(rows.last().line, 2 * many);
}

TEST(CsvReader, EndsEveryFileHoweverItIsCut)
{
    EXPECT_TRUE(rowsOf({}).isEmpty());
    EXPECT_EQ(rowsOf("a;b").size(), 1);
    EXPECT_EQ(rowsOf("\"").size(), 1);
    EXPECT_EQ(rowsOf("a;b\r").size(), 1);
    EXPECT_EQ(rowsOf(QByteArray("\xFF\xFE\x61", 3)).size(), 0);
}

TEST(CsvReader, ReadsTheAwkwardFilesOfTheSuite)
{
    const QString folder = samplePath(QStringLiteral("csv-suite"));
    SKIP_WITHOUT(folder);
    const QStringList sheets = QDir(folder).entryList({QStringLiteral("*.csv")});
    ASSERT_GT(sheets.size(), 5);
    for (const QString &name : sheets) {
        QFile sheet(QDir(folder).filePath(name));
        QFile answer(QDir(folder).filePath(name.chopped(3) + QLatin1String("json")));
        ASSERT_TRUE(sheet.open(QIODevice::ReadOnly) && answer.open(QIODevice::ReadOnly));
        const QList<SheetRow> rows = rowsOf(sheet.readAll());
        const QJsonDocument expected = QJsonDocument::fromJson(answer.readAll());
        // One answer of the suite is no array and is not that of its sheet.
        if (!expected.isArray())
            continue;
        ASSERT_EQ(rows.size(), expected.array().size() + 1) << name.toStdString();
        for (qsizetype i = 1; i < rows.size(); ++i)
            for (qsizetype column = 0; column < rows[0].cells.size(); ++column)
                EXPECT_EQ(rows[i].cells.value(column),
                          expected.array()[i - 1].toObject().value(rows[0].cells[column]).toString())
                    << name.toStdString();
    }
}

} // namespace tverrlos
