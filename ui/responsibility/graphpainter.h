#pragma once

#include "ui/responsibility/graphpicture.h"

#include <QPalette>
#include <QSet>

class QPainter;

namespace tverrlos {

/// What stands out in a picture.
struct PictureLight
{
    QSet<int> vertices, edges; ///< lit; while there are any, the rest is dimmed
    int current = -1;          ///< ringed
    int under = -1;            ///< under the pointer
    bool isEmpty() const { return vertices.isEmpty() && edges.isEmpty(); }
};

/// Paints the part of the picture that `exposed` touches. For screen, print and file alike; text stays text.
void paintPicture(QPainter &painter, const GraphPicture &picture, const QPalette &palette,
                  const PictureLight &light, const QRectF &exposed);
/// The columns' headings, at the upper edge of `exposed` so that they stay while the rest is scrolled.
void paintHeadings(QPainter &painter, const GraphPicture &picture, const QPalette &palette, double top);

/// A line of this kind, as in the picture.
void paintEdgeSample(QPainter &painter, EdgeKind kind, const QLineF &line, const QPalette &palette);
/// The sign of a mark, centred; a plus, a cross, a wave: told apart by shape as well as by colour.
void paintMark(QPainter &painter, Mark mark, const QPointF &centre, const QPalette &palette);

/// The legend in rows no wider than `width`: the kinds of line in the picture, and the signs in use. Returns
/// its height; paints only with a painter.
double legend(QPainter *painter, const GraphPicture &picture, const QPalette &palette, double width);

} // namespace tverrlos
