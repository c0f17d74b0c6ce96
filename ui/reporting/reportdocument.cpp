#include "ui/reporting/reportdocument.h"

#include "ui/reporting/chartobject.h"
#include "ui/reporting/reportlayout.h"

#include <QAbstractTextDocumentLayout>
#include <QGuiApplication>
#include <QPainter>
#include <QScreen>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextLayout>

#include <cmath>

namespace tverrlos {

namespace {

constexpr double pointsPerInch = 72;
// A4 and its margins, in points.
constexpr double paperWidth = 595.28;
constexpr double paperHeight = 841.89;
constexpr double sideMargin = 62;
constexpr double topMargin = 64;
constexpr double bottomMargin = 62;

double screenDotsPerInch()
{
    return QGuiApplication::primaryScreen()->logicalDotsPerInchY();
}

QFont reportFont()
{
    // Named, so that the same report looks the same from any desktop; the fall-back is any sans serif.
    QFont font(QStringList{QStringLiteral("DejaVu Sans"), QStringLiteral("sans-serif")});
    font.setPointSizeF(10);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Any spacing at all keeps "fi" from becoming one sign, which readers of the file could neither search
    // nor hear.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    return font;
}

} // namespace

ReportDocument::ReportDocument(const ReportContent &content, QPaintDevice *device)
    : m_runningHead(content.head()), m_pageWord(content.pageWord),
      m_point((device ? device->logicalDpiY() : screenDotsPerInch()) / pointsPerInch),
      m_document(std::make_unique<QTextDocument>())
{
    m_document->setUndoRedoEnabled(false);
    m_document->setDefaultFont(reportFont());
    m_document->setMetaInformation(QTextDocument::DocumentTitle, content.title);
    QAbstractTextDocumentLayout *layout = m_document->documentLayout();
    if (device)
        layout->setPaintDevice(device);
    layout->registerHandler(ChartObject::type, new ChartObject(m_document.get()));
    const double screenPoint = screenDotsPerInch() / pointsPerInch;
    QTextFrameFormat page = m_document->rootFrame()->frameFormat();
    page.setLeftMargin(sideMargin * screenPoint);
    page.setRightMargin(sideMargin * screenPoint);
    page.setTopMargin(topMargin * screenPoint);
    page.setBottomMargin(bottomMargin * screenPoint);
    m_document->rootFrame()->setFrameFormat(page);
    m_document->setPageSize(QSizeF(std::round(paperWidth * m_point), std::round(paperHeight * m_point)));
    ReportLayout(*m_document, content, screenPoint, m_point).write();
    keepTogether();
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next()) {
        const QTextBlockFormat format = block.blockFormat();
        if (const int level = format.intProperty(ReportLayout::headingLevel))
            m_headings.append({block.text(), level, block.position()});
        if (const QString code = format.stringProperty(ReportLayout::tableCode); !code.isEmpty())
            m_tables.insert(code, block.position());
    }
}

double ReportDocument::heightOf(int position) const
{
    const QTextBlock block = m_document->findBlock(position);
    const double top = m_document->documentLayout()->blockBoundingRect(block).top();
    // A block whose first line goes over to the next page begins, to Qt, at the foot of this one.
    const QTextLayout *lines = block.layout();
    return lines && lines->lineCount() > 0 ? top + lines->lineAt(0).y() : top;
}

/// A heading at the foot of a page, or a table's title without its table, goes over to the next one.
void ReportDocument::keepTogether()
{
    const auto keeps = [](const QTextBlock &block) {
        return block.blockFormat().boolProperty(ReportLayout::keepWithNext);
    };
    QTextBlock block = m_document->begin();
    while (block.isValid()) {
        if (!keeps(block)) {
            block = block.next();
            continue;
        }
        QTextBlock last = block;
        while (last.isValid() && keeps(last))
            last = last.next();
        if (last.isValid() && pageOf(block.position()) != pageOf(last.position())) {
            QTextCursor cursor(block);
            QTextBlockFormat format = block.blockFormat();
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            cursor.setBlockFormat(format);
        }
        block = last;
    }
}

void ReportDocument::paintPage(QPainter *painter, int page) const
{
    const QSizeF paper = paperSize();
    painter->save();
    const QRectF view(0, page * paper.height(), paper.width(), paper.height());
    painter->translate(0, -view.top());
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = view;
    context.palette.setColor(QPalette::Text, Qt::black);
    painter->setClipRect(view);
    m_document->documentLayout()->draw(painter, context);
    painter->restore();
    if (page > 0)
        paintMargins(painter, page);
}

void ReportDocument::paintMargins(QPainter *painter, int page) const
{
    const QSizeF paper = paperSize();
    painter->save();
    QFont font = m_document->defaultFont();
    font.setPointSizeF(8);
    painter->setFont(font);
    painter->setPen(QColor(0x50, 0x58, 0x5E));
    const double side = sideMargin * m_point;
    const double height = 14 * m_point;
    painter->drawText(QRectF(side, 30 * m_point, paper.width() - 2 * side, height),
                      Qt::AlignLeft | Qt::AlignVCenter, m_runningHead);
    painter->drawText(QRectF(side, paper.height() - 44 * m_point, paper.width() - 2 * side, height),
                      Qt::AlignRight | Qt::AlignVCenter,
                      filledIn(m_pageWord, {QString::number(page + 1), QString::number(pageCount())}));
    painter->restore();
}

} // namespace tverrlos
