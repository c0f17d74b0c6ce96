#pragma once

#include <QProxyStyle>

namespace tverrlos {

/// Fusion with a focus ring that can be seen from a step away, in the accent colour, on every control.
class FocusStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    FocusStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
};

/// The ring itself, for widgets that draw themselves.
void drawFocusRing(QPainter *painter, const QRect &around, const QPalette &palette);

} // namespace tverrlos
