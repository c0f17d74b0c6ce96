#include "ui/cases/story/linkbutton.h"

#include "ui/style/focusring.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace tverrlos {

namespace {

constexpr int margin = 3; // room for the focus ring above and below
constexpr int wrapping = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

} // namespace

LinkButton::LinkButton(const QString &words, QWidget *parent) : QAbstractButton(parent)
{
    setText(words);
    setAccessibleName(words);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QRect LinkButton::textRect(int width) const
{
    return fontMetrics().boundingRect(QRect(0, margin, std::max(width, 1), 10'000), wrapping, text());
}

QSize LinkButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2, fontMetrics().height() + 2 * margin};
}

QSize LinkButton::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 8, fontMetrics().height() + 2 * margin};
}

int LinkButton::heightForWidth(int width) const
{
    return textRect(width).height() + 2 * margin;
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont written = font();
    written.setUnderline(underMouse() && isEnabled());
    painter.setFont(written);
    painter.setPen(palette().color(isEnabled() ? QPalette::Link : QPalette::PlaceholderText));
    painter.drawText(rect().adjusted(0, margin, 0, 0), wrapping, text());
    if (hasFocus())
        drawFocusRing(&painter, textRect(width()).adjusted(-1, -2, 2, 2).intersected(rect()), palette());
}

void LinkButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void LinkButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

bool LinkButton::hitButton(const QPoint &position) const
{
    return textRect(width()).contains(position);
}

void LinkButton::keyPressEvent(QKeyEvent *event)
{
    // Enter follows a link, as it does everywhere else.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace tverrlos
