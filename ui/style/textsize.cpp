#include "ui/style/textsize.h"

#include <QApplication>
#include <QWidget>

namespace tverrlos {

namespace {

constexpr double titleFactor = 1.4;
constexpr double smallFactor = 0.9;

double factorOf(TextSize size)
{
    switch (size) {
    case TextSize::Title:
        return titleFactor;
    case TextSize::Body:
        return 1;
    case TextSize::Small:
        return smallFactor;
    }
    return 1;
}

} // namespace

QFont textFont(TextSize size, bool bold)
{
    QFont font = QApplication::font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factorOf(size));
    else
        font.setPixelSize(qRound(font.pixelSize() * factorOf(size)));
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    return font;
}

void setTextSize(QWidget *widget, TextSize size, bool bold)
{
    widget->setFont(textFont(size, bold));
}

} // namespace tverrlos
