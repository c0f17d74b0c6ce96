#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace tverrlos {

/// One thing to place: the column it belongs to (0 is leftmost) and how tall it is.
struct LayoutBox
{
    int column = 0;
    double height = 0;
};

/// A line between two boxes, by their position in the list.
struct LayoutLine
{
    int from = 0, to = 0;
};

/// All lengths in the same unit as the boxes' heights.
struct LayoutMeasures
{
    QList<double> columnWidths; ///< one for each column
    QList<double> columnGaps;   ///< to the right of each column but the last
    double boxGap = 6;          ///< between two boxes, or a box and a line that passes
    double passingGap = 4;      ///< between two lines that pass a column
    double portGap = 6;         ///< between the ends of lines at one side of a box, where there is room
    double arcReach = 18;       ///< how far the innermost arc swings out
    double arcStep = 9;         ///< each arc outside it, further
};

/// Where everything stands; the upper left corner is (0, 0).
struct GraphLayout
{
    QList<QRectF> boxes; ///< as given
    /// For each line as given, from its beginning to its end: a starting point and then three points (two
    /// handles, one on the line) for every cubic curve. Between boxes of one column: an arc at the column's
    /// right side. Empty for a line from a box to itself.
    QList<QList<QPointF>> lines;
    QSizeF size;
    qint64 crossings = 0;        ///< between neighbouring columns
    qint64 crossingsAsGiven = 0; ///< what they would be in the order of the list
};

/// Places boxes in columns so that lines cross seldom and run level: the order within a column by medians of
/// the neighbours, swept both ways, then by exchanging neighbours; lines that skip a column get a passage in
/// it. Boxes without lines to other columns come last. Pure and deterministic: the order of the lists decides
/// between equals. Milliseconds for some hundred boxes; beyond some thousand the exchanging is cut short.
GraphLayout layOut(const QList<LayoutBox> &boxes, const QList<LayoutLine> &lines,
                   const LayoutMeasures &measures);

} // namespace tverrlos
