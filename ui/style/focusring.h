#pragma once

#include <QRect>

class QPainter;
class QPalette;

namespace tverrlos {

/// The mark of where the keyboard is: a ring in the accent colour that can be seen from a step away.
void drawFocusRing(QPainter *painter, const QRect &around, const QPalette &palette);

} // namespace tverrlos
