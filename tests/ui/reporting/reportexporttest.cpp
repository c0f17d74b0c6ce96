#include "tests/support/programs.h"
#include "tests/support/ui/samplereport.h"
#include "ui/reporting/odtwriting.h"
#include "ui/reporting/pdfwriting.h"
#include "ui/reporting/reportexport.h"
#include "ui/reporting/reportwords.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

using namespace tverrlos;

namespace {

const WritingProgress goOn = [](int, int) { return true; };

ReportContent sampleContent(Language language = Language::Bokmal)
{
    return composeReport(reportFigures(sampleFacts()), Phrasebook(language), sampleReference());
}

QString saved(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

/// Letters and digits only: where lines break is the layout's business.
QString bare(const QString &text)
{
    static const QRegularExpression others(QStringLiteral("[^\\w]"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    return QString(text).remove(others);
}

/// Every text of the report that a reader must find again in a file.
QStringList allWords(const ReportContent &content)
{
    QStringList words{content.title, content.subtitle, content.standing};
    for (const ReportBlock &block : content.blocks) {
        words << block.text << block.note;
        if (block.kind != ReportBlock::Kind::Table)
            continue;
        words << block.table.title << block.table.note;
        if (!block.table.rows.isEmpty())
            words << block.table.headers;
        for (const QList<ReportCell> &row : block.table.rows)
            for (const ReportCell &cell : row)
                words << cellWords(cell, localeOf(content.language));
    }
    return words;
}

/// Sheets are db's; here it is enough to see what they are given.
class TitlesOnly final : public SheetWriter
{
public:
    Result<QByteArray> xlsx(const QList<ReportTable> &tables,
                            const SheetProperties &properties) const override
    {
        return csv(tables, properties);
    }
    Result<QByteArray> csv(const QList<ReportTable> &tables, const SheetProperties &) const override
    {
        QByteArray titles;
        for (const ReportTable &table : tables)
            titles += table.code.toUtf8() + '\n';
        return titles;
    }
};

} // namespace

TEST(ReportContent, SpeaksTheLanguageThatWasChosen)
{
    const ReportContent english = sampleContent(Language::English);
    for (const Language language : {Language::Bokmal, Language::Nynorsk}) {
        const ReportContent content = sampleContent(language);
        ASSERT_EQ(content.blocks.size(), english.blocks.size());
        EXPECT_NE(content.title, english.title);
        for (qsizetype i = 0; i < content.blocks.size(); ++i) {
            // Short headings may be the same word in two languages; sentences are not.
            constexpr int aSentence = 25;
            if (english.blocks.at(i).text.size() > aSentence) {
                EXPECT_NE(content.blocks.at(i).text, english.blocks.at(i).text);
            }
        }
    }
}

TEST(ReportContent, LeavesNoMarkOfTheMachineryInItsSentences)
{
    for (const Language language : {Language::Bokmal, Language::Nynorsk, Language::English}) {
        const QStringList words = allWords(sampleContent(language));
        for (const QString &each : words)
            for (const char *mark : {"%n", "%1", "%2", "(s)", "~"})
                EXPECT_FALSE(each.contains(QLatin1String(mark))) << each.toStdString();
    }
}

TEST(PdfWriting, StopsWhenAskedTo)
{
    const auto stopped = pdfOf(sampleContent(), [](int page, int) { return page < 2; });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
}

TEST(PdfWriting, GivesTheSameBytesWhateverTheClockSays)
{
    const QByteArray pdf = *pdfOf(sampleContent(), goOn);
    EXPECT_EQ(*pdfOf(sampleContent(), goOn), pdf);
    EXPECT_TRUE(pdf.contains("/CreationDate (D:20250117000000"));
    EXPECT_FALSE(pdf.contains(QDate::currentDate().toString(QStringLiteral("yyyyMMdd")).toLatin1()));
    EXPECT_FALSE(pdf.contains(QDate::currentDate().toString(Qt::ISODate).toLatin1()));
}

TEST(PdfWriting, HoldsTheWholeReport)
{
    if (!has("pdftotext"))
        GTEST_SKIP() << "pdftotext (poppler-utils) is not installed";
    const QTemporaryDir folder;
    for (const Language language : {Language::Bokmal, Language::Nynorsk, Language::English}) {
        const ReportContent content = sampleContent(language);
        const QString path = saved(folder, QStringLiteral("report.pdf"), *pdfOf(content, goOn));
        const QByteArray raw =
            run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
        const QByteArray flowing =
            run(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), path, QStringLiteral("-")});
        const QString text = bare(QString::fromUtf8(raw)) + bare(QString::fromUtf8(flowing));
        const QStringList words = allWords(content);
        int lost = 0;
        for (const QString &each : words) {
            // A cell that wraps, or text over a page break, is found by its words.
            const QStringList parts = each.split(QLatin1Char(' '));
            for (const QString &part : parts)
                if (!text.contains(bare(part)) && ++lost < 5)
                    ADD_FAILURE() << part.toStdString() << " in: " << each.toStdString();
        }
        EXPECT_EQ(lost, 0);
        EXPECT_TRUE(text.contains(QStringLiteral("299")));
    }
}

TEST(OdtWriting, GivesTheSameBytesTwice)
{
    EXPECT_EQ(*odtOf(sampleContent(), goOn), *odtOf(sampleContent(), goOn));
}

TEST(OdtWriting, HoldsTheWholeReportInWellFormedParts)
{
    if (!has("unzip"))
        GTEST_SKIP() << "unzip is not installed";
    const QTemporaryDir folder;
    const ReportContent content = sampleContent();
    const QByteArray odt = *odtOf(content, goOn);
    EXPECT_EQ(odt.mid(30, 8), "mimetype") << "the first member, as readers look for it there";
    const QString path = saved(folder, QStringLiteral("report.odt"), odt);
    EXPECT_TRUE(run(QStringLiteral("unzip"), {QStringLiteral("-tq"), path}).startsWith("No errors"));
    QString text;
    for (const char *part : {"content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"}) {
        QXmlStreamReader xml(
            run(QStringLiteral("unzip"), {QStringLiteral("-p"), path, QString::fromLatin1(part)}));
        while (!xml.atEnd())
            if (xml.readNext() == QXmlStreamReader::Characters)
                text += xml.text();
        EXPECT_FALSE(xml.hasError()) << part << ": " << xml.errorString().toStdString();
    }
    const QString all = bare(text);
    const QStringList words = allWords(content);
    for (const QString &each : words)
        EXPECT_TRUE(all.contains(bare(each))) << each.toStdString();
}

TEST(ReportExport, WritesAFileWhollyOrNotAtAll)
{
    const TitlesOnly sheets;
    const ReportExport files(sheets, sampleReference());
    const ReportFigures figures = reportFigures(sampleFacts());
    const QTemporaryDir folder;
    const QString path = saved(folder, QStringLiteral("report.pdf"), "the former report");
    const auto stopped =
        files.toFile(path, figures, ReportFormat::Pdf, Language::English, [](int, int) { return false; });
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "the former report");
    const auto nowhere = files.toFile(folder.filePath(QStringLiteral("no/such/report.csv")), figures,
                                      ReportFormat::Csv, Language::English, goOn);
    ASSERT_FALSE(nowhere);
    EXPECT_EQ(nowhere.error().code, ErrorCode::ReadOnly);
    EXPECT_TRUE(nowhere.error().english().contains(QStringLiteral("no/such/report.csv")));
}

TEST(ReportExport, PutsEveryTableIntoASpreadsheet)
{
    const TitlesOnly sheets;
    const ReportExport files(sheets, sampleReference());
    const QByteArray codes =
        *files.bytes(reportFigures(sampleFacts()), ReportFormat::Xlsx, Language::Bokmal, goOn);
    for (const char *code :
         {"outcomes", "cohorts", "regimes", "cooccurrence", "resolutions", "agencies", "topics", "askerTypes",
          "handlingDays", "meetings", "hours", "signals", "signalTexts", "plan-plan-2020"})
        EXPECT_TRUE(codes.split('\n').contains(code)) << code;
}

TEST(ReportExport, KnowsItsFormatsByTheirSuffix)
{
    for (const char *suffix : {"pdf", "odt", "xlsx", "csv", "json"})
        EXPECT_TRUE(fromCode<ReportFormat>(QString::fromLatin1(suffix))) << suffix;
    EXPECT_FALSE(fromCode<ReportFormat>(QStringLiteral("docx")));
}
