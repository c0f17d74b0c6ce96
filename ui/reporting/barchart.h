#pragma once

#include "core/reporting/reporttable.h"

#include <QFont>
#include <QRectF>
#include <QSizeF>

class QPainter;

namespace tverrlos {

/// A plain bar chart of a table's first column of numbers, one bar a row but for totals, with the number at
/// its end. The same code draws it on screen and on paper; the table beside it says the same in words. Rows
/// that are not shown get no bar but their sign, so that nothing can be measured.
class BarChart
{
public:
    /// `unit` is the length of one typographic point on the device.
    BarChart(const ReportTable &table, const QFont &font, double unit);

    /// The height that the rows need; as wide as it is given.
    QSizeF size(double width) const;
    /// `numbers`: the values as people read them, one a row.
    void paint(QPainter *painter, const QRectF &area, const QStringList &numbers) const;

private:
    double longest() const;

    QList<QList<ReportCell>> m_rows;
    QFont m_font;
    double m_unit;
};

} // namespace tverrlos
