#include "ui/reporting/chartobject.h"

#include "ui/reporting/barchart.h"

#include <QAbstractTextDocumentLayout>
#include <QGuiApplication>
#include <QPaintDevice>
#include <QScreen>
#include <QTextDocument>
#include <QTextFrame>

namespace tverrlos {

namespace {

constexpr int tableProperty = QTextFormat::UserProperty + 1;
constexpr int numbersProperty = QTextFormat::UserProperty + 2;
constexpr double pointsPerInch = 72;

double dotsPerPoint(const QTextDocument &document)
{
    if (const QPaintDevice *device = document.documentLayout()->paintDevice())
        return device->logicalDpiY() / pointsPerInch;
    return QGuiApplication::primaryScreen()->logicalDotsPerInchY() / pointsPerInch;
}

QFont chartFont(const QTextDocument &document)
{
    QFont font = document.defaultFont();
    font.setPointSizeF(font.pointSizeF() * 0.85);
    return font;
}

} // namespace

QTextCharFormat ChartObject::format(const ReportTable &table, const QStringList &numbers)
{
    QTextCharFormat format;
    format.setObjectType(type);
    format.setProperty(tableProperty, QVariant::fromValue(table));
    format.setProperty(numbersProperty, numbers);
    return format;
}

QSizeF ChartObject::intrinsicSize(QTextDocument *document, int, const QTextFormat &format)
{
    const auto table = format.property(tableProperty).value<ReportTable>();
    const double unit = dotsPerPoint(*document);
    const QTextFrameFormat page = document->rootFrame()->frameFormat();
    // The frame's margins are in the screen's dots, the page is in the device's.
    const double scale = unit * pointsPerInch / QGuiApplication::primaryScreen()->logicalDotsPerInchY();
    const double width = document->pageSize().width() - (page.leftMargin() + page.rightMargin()) * scale;
    return BarChart(table, chartFont(*document), unit).size(width);
}

void ChartObject::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int,
                             const QTextFormat &format)
{
    const auto table = format.property(tableProperty).value<ReportTable>();
    BarChart(table, chartFont(*document), dotsPerPoint(*document))
        .paint(painter, rect, format.property(numbersProperty).toStringList());
}

} // namespace tverrlos
