#include "ui/style/focusring.h"

#include <QPainter>
#include <QPalette>

namespace tverrlos {

void drawFocusRing(QPainter *painter, const QRect &around, const QPalette &palette)
{
    constexpr int thickness = 2;
    constexpr int radius = 3;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(palette.color(QPalette::Highlight), thickness));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(around.adjusted(1, 1, -1, -1), radius, radius);
    painter->restore();
}

} // namespace tverrlos
