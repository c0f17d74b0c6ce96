#include "ui/reporting/reportdocument.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextLayout>

#include <gtest/gtest.h>

namespace tverrlos {
namespace {

ReportBlock made(ReportBlock::Kind kind, const QString &text, int level = 0)
{
    return {kind, level, text, {}, {}, {}};
}

/// A heading after so many lines, and what stands below it.
ReportContent letterOf(int lines)
{
    ReportContent letter;
    letter.form = ReportContent::Form::Letter;
    letter.title = QStringLiteral("Svar");
    for (int line = 0; line < lines; ++line)
        letter.blocks.append(made(ReportBlock::Kind::Paragraph, QStringLiteral("Linje.")));
    letter.blocks.append(made(ReportBlock::Kind::Heading, QStringLiteral("Overskrift"), 2));
    letter.blocks.append(made(ReportBlock::Kind::Paragraph, QStringLiteral("Under den.")));
    return letter;
}

/// Where the first line is painted, whatever the document says itself.
int paintedOn(QTextDocument &document, const QTextBlock &block, double pageHeight)
{
    const double top = document.documentLayout()->blockBoundingRect(block).top();
    return int((top + block.layout()->lineAt(0).y()) / pageHeight);
}

} // namespace

TEST(ReportDocument, NoHeadingIsLeftAtTheFootOfAPage)
{
    bool turned = false;
    for (int lines = 10; lines < 60; ++lines) {
        ReportDocument set(letterOf(lines));
        const double height = set.paperSize().height();
        const QTextBlock heading = set.document().findBlock(set.headings().first().position);
        const int page = paintedOn(set.document(), heading, height);
        EXPECT_EQ(page, paintedOn(set.document(), heading.next(), height)) << lines << " lines";
        EXPECT_EQ(page, set.pageOf(heading.position())) << lines << " lines";
        turned = turned || page == 1;
    }
    EXPECT_TRUE(turned) << "no length was tried at which the page ends";
}

} // namespace tverrlos
