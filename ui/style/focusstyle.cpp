#include "ui/style/focusstyle.h"

#include "ui/style/measure.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace tverrlos {

FocusStyle::FocusStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void FocusStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (element == PE_FrameFocusRect) {
        drawFocusRing(painter, option->rect, option->palette);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool writesHere = element == PE_PanelLineEdit || element == PE_FrameLineEdit;
    if (writesHere && option->state.testFlag(State_HasFocus))
        drawFocusRing(painter, option->rect, option->palette);
}

void FocusStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    QProxyStyle::drawControl(element, option, painter, widget);
    // Fusion marks a focused button by a slightly darker edge only.
    if (element == CE_PushButton && option->state.testFlag(State_HasFocus))
        drawFocusRing(painter, option->rect, option->palette);
}

int FocusStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *returned) const
{
    // Mnemonics are part of the keyboard's promise: always shown, not only while Alt is held.
    if (hint == SH_UnderlineShortcut)
        return 1;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

int FocusStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return style::grid;
    case PM_SplitterWidth:
        return style::grid;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

void drawFocusRing(QPainter *painter, const QRect &around, const QPalette &palette)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPen pen(palette.color(QPalette::Highlight));
    constexpr int thickness = 2;
    constexpr int radius = 3;
    pen.setWidth(thickness);
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(around.adjusted(1, 1, -1, -1), radius, radius);
    painter->restore();
}

} // namespace tverrlos
