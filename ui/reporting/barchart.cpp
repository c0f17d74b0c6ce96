#include "ui/reporting/barchart.h"

#include <QColor>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace tverrlos {

namespace {

constexpr double rowHeight = 15; // points
constexpr double barHeight = 9;
constexpr double gap = 6;
constexpr double largestNameShare = 0.4;
// Okabe-Ito blue: readable on white, and told from grey by those who see no colour.
const QColor barColour(0x00, 0x72, 0xB2);
const QColor textColour(0x20, 0x20, 0x20);

} // namespace

BarChart::BarChart(const ReportTable &table, const QFont &font, double unit)
    : m_rows(table.rows.first(table.rows.size() - table.totals)), m_font(font), m_unit(unit)
{}

QSizeF BarChart::size(double width) const
{
    return {width, double(m_rows.size()) * rowHeight * m_unit + gap * m_unit};
}

double BarChart::longest() const
{
    double longest = 0;
    for (const QList<ReportCell> &row : m_rows)
        longest = std::max(longest, row.at(1).number);
    return longest;
}

void BarChart::paint(QPainter *painter, const QRectF &area, const QStringList &numbers) const
{
    painter->save();
    painter->setFont(m_font);
    const QFontMetricsF metrics(m_font, painter->device());
    double names = 0;
    for (const QList<ReportCell> &row : m_rows)
        names = std::max(names, metrics.horizontalAdvance(row.first().text));
    names = std::min(names, area.width() * largestNameShare);
    double figures = 0;
    for (const QString &number : numbers)
        figures = std::max(figures, metrics.horizontalAdvance(number));
    const double left = area.left() + names + gap * m_unit;
    const double room = area.right() - left - figures - gap * m_unit;
    const double most = longest();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const ReportCell &cell = m_rows.at(i).at(1);
        const QRectF line(area.left(), area.top() + double(i) * rowHeight * m_unit, area.width(),
                          rowHeight * m_unit);
        const double length = most > 0 ? room * cell.number / most : 0;
        painter->setPen(textColour);
        painter->drawText(QRectF(line.left(), line.top(), names, line.height()),
                          Qt::AlignRight | Qt::AlignVCenter,
                          metrics.elidedText(m_rows.at(i).first().text, Qt::ElideRight, names));
        painter->fillRect(
            QRectF(left, line.center().y() - barHeight * m_unit / 2, length, barHeight * m_unit), barColour);
        painter->drawText(
            QRectF(left + length + gap * m_unit / 2, line.top(), figures + gap * m_unit, line.height()),
            Qt::AlignLeft | Qt::AlignVCenter, numbers.at(i));
    }
    painter->restore();
}

} // namespace tverrlos
