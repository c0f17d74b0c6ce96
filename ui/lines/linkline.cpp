#include "ui/lines/linkline.h"

#include "ui/style/focusring.h"
#include "ui/style/icon.h"
#include "ui/style/measure.h"
#include "ui/style/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>

namespace tverrlos {

namespace {
using style::grid;
constexpr int dot = 9;
constexpr int wrapped = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap;
} // namespace

LinkLine::LinkLine(QWidget *parent) : QPushButton(parent)
{
    setFlat(true);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LinkLine::say(const QString &sentence, bool opens, bool attention)
{
    m_sentence = sentence;
    m_attention = attention;
    setEnabled(opens);
    setAccessibleName(sentence);
    setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
    updateGeometry();
    update();
}

QRect LinkLine::textRoom(const QRect &whole) const
{
    return whole.adjusted(2 * grid + dot, grid, -2 * grid - style::iconSmall.width(), -grid);
}

QSize LinkLine::sizeHint() const
{
    constexpr int columns = 60;
    return QSize(columns * grid, heightForWidth(columns * grid));
}

QSize LinkLine::minimumSizeHint() const
{
    return QSize(20 * grid, fontMetrics().height() + 2 * grid);
}

int LinkLine::heightForWidth(int width) const
{
    const QRect room = textRoom(QRect(0, 0, width, 10 * grid));
    return fontMetrics()
               .boundingRect(QRect(0, 0, room.width(), QWIDGETSIZE_MAX), wrapped, m_sentence)
               .height() +
           2 * grid;
}

void LinkLine::keyPressEvent(QKeyEvent *event)
{
    // A line that leads somewhere is opened like a row of a list; the platform's buttons know the space bar.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

void LinkLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette colours = palette();
    if (isEnabled() && (underMouse() || isDown()))
        painter.fillRect(rect(), colours.color(QPalette::AlternateBase));
    const QRect room = textRoom(rect());
    const QColor mark = m_attention ? attentionColour(colours) : colours.color(QPalette::Highlight);
    painter.setPen(QPen(isEnabled() ? mark : colours.color(QPalette::Mid), 1.5));
    painter.setBrush(isEnabled() ? QBrush(mark) : QBrush(Qt::NoBrush));
    painter.drawEllipse(QRectF(grid / 2, height() / 2.0 - dot / 2.0, dot, dot));
    painter.setPen(
        colours.color(QPalette::Active, isEnabled() ? QPalette::WindowText : QPalette::PlaceholderText));
    painter.drawText(room, wrapped, m_sentence);
    if (isEnabled())
        tverrlos::icon(QStringLiteral("open"))
            .paint(&painter, QRect(QPoint(width() - style::iconSmall.width() - grid / 2,
                                          (height() - style::iconSmall.height()) / 2),
                                   style::iconSmall));
    if (hasFocus())
        drawFocusRing(&painter, rect(), colours);
}

} // namespace tverrlos
