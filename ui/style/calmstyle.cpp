#include "ui/style/calmstyle.h"

#include "ui/style/focusring.h"
#include "ui/style/measure.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace tverrlos {

namespace {

using style::grid;
constexpr int edgeRadius = 3;
constexpr int chevronRoom = 18;

/// Fusion's own edges are a shade of the ground, which in the dark is no edge at all.
void drawLine(QPainter *painter, const QStyleOption *option, QPalette::ColorRole role)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(option->palette.color(role));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), edgeRadius, edgeRadius);
    painter->restore();
}

QPalette::ColorRole edgeRole(const QStyleOption *option)
{
    return option->state.testFlag(QStyle::State_Enabled) ? QPalette::Dark : QPalette::Mid;
}

void drawEdge(QPainter *painter, const QStyleOption *option)
{
    drawLine(painter, option, edgeRole(option));
    if (option->state.testFlag(QStyle::State_HasFocus))
        drawFocusRing(painter, option->rect, option->palette);
}

/// A plain field with a clear edge, as Fusion draws none.
void drawField(QPainter *painter, const QStyleOption *option)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(option->palette.brush(QPalette::Base));
    painter->drawRoundedRect(option->rect, edgeRadius, edgeRadius);
    painter->restore();
    drawEdge(painter, option);
}

void drawChevron(QPainter *painter, const QRect &room, const QColor &colour)
{
    constexpr double half = 3.5;
    const QPointF middle = QRectF(room).center();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF{middle + QPointF(-half, -half / 2), middle + QPointF(0, half / 2),
                                    middle + QPointF(half, -half / 2)});
    painter->restore();
}

/// The edge of a radio button; Fusion's own is lost on a dark ground.
void drawRound(QPainter *painter, const QStyleOption *option)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(option->palette.color(edgeRole(option)), 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawEllipse(QRectF(option->rect).adjusted(1, 1, -1, -1));
    painter->restore();
}

bool opensMenu(const QStyleOptionComplex *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    return button && button->features.testFlag(QStyleOptionToolButton::HasMenu) &&
           !button->features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
}

} // namespace

CalmStyle::CalmStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void CalmStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    if (element == PE_FrameFocusRect) {
        drawFocusRing(painter, option->rect, option->palette);
        return;
    }
    if (element == PE_PanelLineEdit) {
        // Inside a spin box or an editable combo box the edge is theirs.
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0) {
            drawField(painter, option);
            return;
        }
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_Frame && option->state.testFlag(State_Sunken))
        drawEdge(painter, option);
    else if (element == PE_Frame) // around what belongs together, quieter than a field
        drawLine(painter, option, QPalette::Mid);
    else if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck)
        drawLine(painter, option, edgeRole(option)); // the ring goes around box and words
    else if (element == PE_IndicatorRadioButton)
        drawRound(painter, option);
}

void CalmStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    QProxyStyle::drawControl(element, option, painter, widget);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (element == CE_PushButton && button && !button->features.testFlag(QStyleOptionButton::Flat))
        drawEdge(painter, option);
    else if (element == CE_PushButton && option->state.testFlag(State_HasFocus))
        drawFocusRing(painter, option->rect, option->palette);
}

void CalmStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                   QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ToolButton && opensMenu(option)) {
        // The panel spans word and chevron; the word stands in the room that is left.
        QStyleOptionToolButton panel(*qstyleoption_cast<const QStyleOptionToolButton *>(option));
        panel.features.setFlag(QStyleOptionToolButton::HasMenu, false);
        QStyleOptionToolButton word(panel);
        panel.text.clear();
        panel.icon = {};
        QProxyStyle::drawComplexControl(control, &panel, painter, widget);
        word.rect.adjust(0, 0, -chevronRoom / 2, 0);
        word.state &= ~(State_Raised | State_Sunken | State_On | State_MouseOver | State_HasFocus);
        word.state |= State_AutoRaise;
        QProxyStyle::drawComplexControl(control, &word, painter, widget);
        drawChevron(painter,
                    QRect(option->rect.right() - chevronRoom - 2, option->rect.top(), chevronRoom,
                          option->rect.height()),
                    option->palette.color(QPalette::PlaceholderText));
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox || control == CC_SpinBox)
        drawEdge(painter, option);
}

QSize CalmStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                  const QWidget *widget) const
{
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
        return size + QSize(2 * grid, grid / 2);
    case CT_LineEdit:
    case CT_ComboBox:
        return size + QSize(grid, grid / 2);
    case CT_SpinBox: // its field has room beside the digits, see subElementRect
        return size + QSize(grid, 0);
    case CT_ToolButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        const bool menu = button && button->features.testFlag(QStyleOptionToolButton::HasMenu);
        return size + QSize(menu ? chevronRoom : 0, grid / 2);
    }
    case CT_HeaderSection:
        return size + QSize(0, grid / 2);
    case CT_MenuItem:
        return size + QSize(grid, grid / 2);
    case CT_ItemViewItem: // what a field offers while one writes: room around each word, and for the ring
        return widget && widget->isWindow() ? size + QSize(0, grid) : size;
    default:
        return size;
    }
}

QRect CalmStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(grid / 2, 0, -grid / 2, 0) : rect;
}

int CalmStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *returned) const
{
    // Mnemonics are part of the keyboard's promise: always shown, not only while Alt is held.
    if (hint == SH_UnderlineShortcut)
        return 1;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

int CalmStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
    case PM_SplitterWidth:
        return grid;
    // Drawn in its own room, see sizeFromContents.
    case PM_MenuButtonIndicator:
        return 0;
    // Headings stand above the words of their column.
    case PM_HeaderMargin:
        return grid - 2;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

} // namespace tverrlos
