#include "db/sheets/workbook.h"
#include "tests/support/db/workbookbytes.h"

#include "db/sheets/numbershown.h"
#include "db/sheets/ziparchive.h"

#include <gtest/gtest.h>

namespace tverrlos::tests {

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

struct Read
{
    QList<SheetRow> rows;
    std::optional<Error> failure;
};

Read rowsOf(const QByteArray &bytes, const QString &sheet = {})
{
    Read read;
    auto workbook = Workbook::fromBytes(bytes);
    if (!workbook) {
        read.failure = workbook.error();
        return read;
    }
    auto reader = (*workbook)->rows(sheet.isEmpty() ? (*workbook)->sheets().value(0) : sheet);
    if (!reader) {
        read.failure = reader.error();
        return read;
    }
    while (auto row = (*reader)->next())
        read.rows.append(*row);
    read.failure = (*reader)->failure();
    return read;
}

QStringList firstRow(const QByteArray &bytes)
{
    const Read read = rowsOf(bytes);
    EXPECT_FALSE(read.failure) << read.failure->english().toStdString();
    return read.rows.value(0).cells;
}

/// 0 general, 1 dd.mm.yyyy, 2 # ?/?, 3 000000000, 4 a date by number, 5 000 000 000, 6 h:mm
const QByteArray styles =
    "<numFmts count=\"5\"><numFmt numFmtId=\"164\" formatCode=\"dd\\.mm\\.yyyy;@\"/>"
    "<numFmt numFmtId=\"165\" formatCode=\"# ?/?\"/><numFmt numFmtId=\"166\" formatCode=\"000000000\"/>"
    "<numFmt numFmtId=\"167\" formatCode=\"000\\ 000\\ 000\"/><numFmt numFmtId=\"168\" formatCode=\"h:mm\"/>"
    "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs count=\"7\"><xf numFmtId=\"0\"/>"
    "<xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"166\"/><xf numFmtId=\"14\"/>"
    "<xf numFmtId=\"167\"/><xf numFmtId=\"168\"/></cellXfs>";

} // namespace

TEST(XlsxWorkbook, ReadsEveryKindOfCellAsText)
{
    const QByteArray row =
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>inline</t></is></c>"
        "<c r=\"C1\" t=\"str\"><f>A1&amp;B1</f><v>worked out</v></c><c r=\"D1\" t=\"b\"><v>1</v></c>"
        "<c r=\"E1\" t=\"e\"><v>#N/A</v></c><c r=\"F1\"><v>4.5</v></c><c r=\"G1\" s=\"1\"><v>44456</v></c>"
        "<c r=\"H1\" s=\"2\"><v>1.5</v></c><c r=\"I1\" s=\"3\"><v>4589095</v></c>"
        "<c r=\"J1\" s=\"4\"><v>44456.5</v></c><c r=\"K1\" t=\"d\"><v>2021-09-17T00:00:00</v></c>"
        "<c r=\"L1\"><v>9.74589095E8</v></c><c r=\"M1\" s=\"5\"><v>974589095</v></c>"
        "<c r=\"N1\" s=\"6\"><v>0.0625</v></c></row>";
    const QByteArray texts = "<si><t>none</t></si><si><r><t>Åse</t></r><r><rPr><b/></rPr><t "
                             "xml:space=\"preserve\"> og_x000D_ Ola</t></r>"
                             "<rPh sb=\"0\" eb=\"1\"><t>guide</t></rPh></si>";
    const QStringList cells = firstRow(xlsxOf({{text("Saker"), row}}, styles, texts));
    EXPECT_EQ(cells, (QStringList{text("Åse og Ola"), text("inline"), text("worked out"), text("ja"),
                                  text("#N/A"), text("4,5"), text("17.09.2021"), text("1 1/2"),
                                  text("004589095"), text("17.09.2021 12:00"), text("17.09.2021"),
                                  text("974589095"), text("974 589 095"), text("01:30")}));
}

TEST(XlsxWorkbook, CountsDaysFrom1904WhereTheWorkbookDoes)
{
    const QByteArray row = "<row><c s=\"1\"><v>42994</v></c></row>";
    EXPECT_EQ(firstRow(xlsxOf({{text("Saker"), row}}, styles, {}, "<workbookPr date1904=\"1\"/>")),
              QStringList{text("17.09.2021")});
}

TEST(XlsxWorkbook, LeavesOutNoRowAndNoColumn)
{
    const QByteArray content =
        "<row r=\"2\"><c r=\"B2\" t=\"inlineStr\"><is><t>b</t></is></c></row>"
        "<row r=\"5\" hidden=\"1\"><c r=\"A5\" t=\"inlineStr\"><is><t>a</t></is></c></row>";
    const Read read = rowsOf(xlsxOf({{text("Saker"), content}}));
    ASSERT_EQ(read.rows.size(), 5);
    EXPECT_EQ(read.rows[0].cells, QStringList());
    EXPECT_EQ(read.rows[1].cells, (QStringList{QString(), text("b")}));
    EXPECT_EQ(read.rows[1].line, 2);
    EXPECT_EQ(read.rows[4].line, 5);
}

TEST(XlsxWorkbook, TellsAMillionMissingRowsAsOne)
{
    const QByteArray content =
        "<row r=\"1048576\"><c r=\"A1048576\" t=\"inlineStr\"><is><t>a</t></is></c></row>";
    const Read read = rowsOf(xlsxOf({{text("Saker"), content}}));
    ASSERT_EQ(read.rows.size(), 2);
    EXPECT_EQ(read.rows[0].lines, 1048575);
}

TEST(XlsxWorkbook, ReadsMergedCellsInEveryRowTheyCover)
{
    const QByteArray content =
        "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Helse Vest</t></is></c>"
        "<c r=\"B1\" t=\"inlineStr\"><is><t>1</t></is></c></row>"
        "<row r=\"2\"><c r=\"A2\"/><c r=\"B2\" t=\"inlineStr\"><is><t>2</t></is></c></row>"
        "<row r=\"3\"><c r=\"B3\" t=\"inlineStr\"><is><t>3</t></is></c></row></sheetData>"
        "<mergeCells count=\"1\"><mergeCell ref=\"A1:A2\"/></mergeCells>";
    const Read read = rowsOf(xlsxOf({{text("Saker"), content}}));
    ASSERT_EQ(read.rows.size(), 3);
    EXPECT_EQ(read.rows[1].cells, (QStringList{text("Helse Vest"), text("2")}));
    EXPECT_EQ(read.rows[2].cells, (QStringList{QString(), text("3")}));
}

TEST(XlsxWorkbook, MakesNoMillionRowsOfAMergedCell)
{
    const QByteArray content =
        "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Helse Vest</t></is></c></row>"
        "<row r=\"1048576\"><c r=\"B1048576\"><v>3</v></c></row></sheetData>"
        "<mergeCells count=\"1\"><mergeCell ref=\"A1:A1048576\"/></mergeCells>";
    const Read read = rowsOf(xlsxOf({{text("Saker"), content}}));
    ASSERT_EQ(read.rows.size(), 3);
    EXPECT_EQ(read.rows[1].lines, 1'048'574);
    EXPECT_TRUE(read.rows[1].cells.isEmpty());
    EXPECT_EQ(read.rows[2].cells, (QStringList{text("Helse Vest"), text("3")}));
}

TEST(XlsxWorkbook, ReadsTheSheetAskedFor)
{
    const QByteArray bytes =
        xlsxOf({{text("Om"), xlsxRows({{text("om")}})}, {text("Æ&Ø"), xlsxRows({{text("sak")}})}});
    EXPECT_EQ(rowsOf(bytes, text("Æ&Ø")).rows.value(0).cells, QStringList{text("sak")});
    EXPECT_EQ(rowsOf(bytes, text("Nei")).failure->code, ErrorCode::NotFound);
}

TEST(XlsxWorkbook, NeverFollowsAnEntityOrADocumentType)
{
    const QByteArray bomb =
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b "
        "\"&a;&a;&a;&a;&a;\"><!ENTITY c SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData>"
        "<row><c t=\"inlineStr\"><is><t>&b;&c;</t></is></c></row></sheetData></worksheet>";
    const QByteArray bytes = zipOf(
        {{text("[Content_Types].xml"), "<Types/>"},
         {text("xl/workbook.xml"),
          "<workbook xmlns:r=\"r\"><sheets><sheet name=\"S\" r:id=\"a\"/></sheets></workbook>"},
         {text("xl/_rels/workbook.xml.rels"),
          "<Relationships><Relationship Id=\"a\" Type=\"x/worksheet\" Target=\"s.xml\"/></Relationships>"},
         {text("xl/s.xml"), bomb}});
    const Read read = rowsOf(bytes);
    EXPECT_TRUE(read.rows.isEmpty());
    EXPECT_TRUE(read.failure);
}

TEST(XlsxWorkbook, GivesTheRowsBeforeTheDamageAndSaysWhere)
{
    // The library reads half a kilobyte ahead: rows within that of the damage are not given, nor claimed.
    const QByteArray row = "<row><c t=\"inlineStr\"><is><t>a</t></is></c></row>";
    const Read read = rowsOf(xlsxOf({{text("Saker"), row.repeated(100) + "<row><c t="}}));
    EXPECT_GT(read.rows.size(), 80);
    EXPECT_LE(read.rows.size(), 100);
    ASSERT_TRUE(read.failure);
    EXPECT_TRUE(read.failure->english().contains(text("after row %1").arg(read.rows.size())))
        << read.failure->english().toStdString();
    const Read little = rowsOf(xlsxOf({{text("Saker"), row + "<row><c t="}}));
    EXPECT_TRUE(little.failure);
}

TEST(OdsWorkbook, ReadsEveryKindOfCellAsText)
{
    const QByteArray row =
        "<table:table table:name=\"Saker\"><table:table-row>"
        "<table:table-cell office:value-type=\"string\"><text:p>to<text:s "
        "text:c=\"2\"/>ord<text:tab/>her</text:p>"
        "<text:p>ny "
        "<text:span>linje</text:span></text:p><office:annotation><text:p>hint</text:p></office:annotation>"
        "</table:table-cell><table:table-cell office:value-type=\"date\" office:date-value=\"2021-09-17\">"
        "<text:p>17.09.21</text:p></table:table-cell>"
        "<table:table-cell office:value-type=\"float\" "
        "office:value=\"7.25\"><text:p>7,3</text:p></table:table-cell>"
        "<table:table-cell office:value-type=\"float\" office:value=\"1.5\"><text:p>1 "
        "1/2</text:p></table:table-cell>"
        "<table:table-cell office:value-type=\"float\" "
        "office:value=\"974589095\"><text:p>9,75E+08</text:p></table:table-cell>"
        "<table:table-cell office:value-type=\"float\" office:value=\"4589095\"><text:p>004 589 "
        "095</text:p></table:table-cell>"
        "<table:table-cell office:value-type=\"boolean\" "
        "office:boolean-value=\"true\"><text:p>SANN</text:p></table:table-cell>"
        "<table:table-cell table:number-columns-repeated=\"2\" "
        "office:value-type=\"string\"><text:p>x</text:p></table:table-cell>"
        "<table:table-cell table:number-columns-repeated=\"16000\"/></table:table-row></table:table>";
    EXPECT_EQ(firstRow(odsOf(row)),
              (QStringList{text("to  ord\ther\nny linje"), text("17.09.2021"), text("7,25"), text("1 1/2"),
                           text("974589095"), text("004 589 095"), text("ja"), text("x"), text("x")}));
}

TEST(OdsWorkbook, BoundsWhatIsRepeated)
{
    const QByteArray cell =
        "<table:table-cell office:value-type=\"string\"><text:p>a</text:p></table:table-cell>";
    const Read blank =
        rowsOf(odsOf("<table:table table:name=\"S\"><table:table-row "
                     "table:number-rows-repeated=\"1048575\"><table:table-cell "
                     "table:number-columns-repeated=\"16384\"/></table:table-row><table:table-row>" +
                     cell + "</table:table-row></table:table>"));
    ASSERT_EQ(blank.rows.size(), 2);
    EXPECT_EQ(blank.rows[0].lines, 1048575);
    const Read twice =
        rowsOf(odsOf("<table:table table:name=\"S\"><table:table-row table:number-rows-repeated=\"2\">" +
                     cell + "</table:table-row></table:table>"));
    EXPECT_EQ(twice.rows.size(), 2);
    const Read bomb =
        rowsOf(odsOf("<table:table table:name=\"S\"><table:table-row table:number-rows-repeated=\"999999\">" +
                     cell + "</table:table-row></table:table>"));
    EXPECT_TRUE(bomb.rows.isEmpty());
    EXPECT_TRUE(bomb.failure->english().contains(text("999999")));
}

TEST(OdsWorkbook, ReadsMergedCellsInEveryRowTheyCover)
{
    const Read read = rowsOf(odsOf(
        "<table:table table:name=\"S\"><table:table-row><table:table-cell table:number-rows-spanned=\"2\" "
        "office:value-type=\"string\"><text:p>Helse Vest</text:p></table:table-cell><table:table-cell "
        "office:value-type=\"string\"><text:p>1</text:p></table:table-cell></"
        "table:table-row><table:table-row>"
        "<table:covered-table-cell/><table:table-cell office:value-type=\"string\"><text:p>2</text:p>"
        "</table:table-cell></table:table-row></table:table>"));
    ASSERT_EQ(read.rows.size(), 2);
    EXPECT_EQ(read.rows[1].cells, (QStringList{text("Helse Vest"), text("2")}));
}

TEST(WorkbookFile, IsRefusedWithTheWayOutWhereItIsProtectedOldOrNone)
{
    const QByteArray compound("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
    const auto utf16 = [](const char16_t *name) {
        const QString word = QString::fromUtf16(name);
        return QByteArray(reinterpret_cast<const char *>(word.utf16()), word.size() * 2);
    };
    EXPECT_TRUE(compoundWorkbook(compound + utf16(u"EncryptedPackage"), text("a.xlsx"))
                    ->english()
                    .contains(text("password")));
    EXPECT_TRUE(compoundWorkbook(compound + utf16(u"Workbook"), text("a.xls"))
                    ->english()
                    .contains(text(".xlsx, .ods or CSV")));
    EXPECT_FALSE(compoundWorkbook(compound + utf16(u"__properties_version1.0"), text("a.msg")));
    const auto protectedOds = Workbook::fromBytes(
        zipOf({{text("content.xml"), "x"}, {text("META-INF/manifest.xml"), "<manifest:encryption-data/>"}}));
    ASSERT_FALSE(protectedOds.ok());
    EXPECT_EQ(protectedOds.error().code, ErrorCode::Refused);
    EXPECT_FALSE(Workbook::fromBytes(zipOf({{text("a.txt"), "a"}})).ok());
    EXPECT_FALSE(Workbook::fromBytes("PK\x03\x04 and nothing more").ok());
}

TEST(WorkbookFile, UnpacksNoMoreThanAListOfCasesCanBe)
{
    const QByteArray large(70 * 1024 * 1024, ' ');
    const QByteArray bytes = zipOf({{text("content.xml"), "<a>" + large + "</a>"}});
    EXPECT_LT(bytes.size(), 200 * 1024);
    EXPECT_FALSE(Workbook::fromBytes(bytes).ok());
    auto archive = ZipArchive::fromBytes(bytes);
    ASSERT_TRUE(archive.ok());
    EXPECT_FALSE((*archive)->part(text("content.xml")).ok());
    EXPECT_FALSE((*archive)->part(text("../../etc/passwd")).ok());
}

TEST(NumberShown, KeepsWhatTheNumberMeans)
{
    const auto shown = [](const char *number, const char *code) {
        return numberShown(text(number), NumberFormat::of(text(code)), false);
    };
    EXPECT_EQ(shown("44456", "[$-414]d. mmmm yyyy;@"), text("17.09.2021"));
    EXPECT_EQ(shown("60", "yyyy-mm-dd"), text("28.02.1900"));
    EXPECT_EQ(shown("61", "yyyy-mm-dd"), text("01.03.1900"));
    EXPECT_EQ(shown("7.25", "0.0"), text("7,25"));
    EXPECT_EQ(shown("1000", "#,##0"), text("1000"));
    EXPECT_EQ(shown("42", "General"), text("42"));
    EXPECT_EQ(shown("7", "0000"), text("0007"));
    EXPECT_EQ(shown("0.30000000000000004", "General"), text("0,3"));
    EXPECT_EQ(shown("123456789012345678", "General"), text("123456789012345678"));
    EXPECT_EQ(shown("1.5", "[h]:mm"), text("36"));
    EXPECT_EQ(shown("4.5", "0.00\" timer\""), text("4,5"));
    EXPECT_EQ(shown("12", "\"kr\" 0"), text("kr 12"));
    EXPECT_EQ(shown("not a number", "0"), text("not a number"));
}

} // namespace tverrlos::tests
