#include "ui/responsibility/changeslider.h"

#include "ui/style/focusring.h"
#include "ui/style/measure.h"
#include "ui/style/textsize.h"
#include "ui/wording/datewords.h"

#include <QKeyEvent>
#include <QPainter>
#include <QSignalBlocker>

#include <algorithm>

namespace tverrlos {

namespace {

using style::grid;
constexpr double lineY = 14;
constexpr double tickHalf = 5;
constexpr double handleRadius = 6;
constexpr double side = 12; ///< the handle's half and the focus ring

} // namespace

ChangeSlider::ChangeSlider(QWidget *parent) : QSlider(Qt::Horizontal, parent)
{
    setTextSize(this, TextSize::Small);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Day"));
    setToolTip(tr("Left and Right lead to the days on which something changed; with Shift, a day at a time"));
    connect(this, &QSlider::valueChanged, this, [this] {
        setAccessibleDescription(dateWords(day()));
        Q_EMIT dayChanged(day());
    });
}

void ChangeSlider::setChanges(const QList<QDate> &changes, const QDate &today)
{
    m_changes = changes;
    m_today = today;
    constexpr int marginDays = 200;
    QDate first = today, last = today;
    if (!changes.isEmpty()) {
        first = std::min(first, changes.first());
        last = std::max(last, changes.last());
    }
    const QDate shown = day();
    const QSignalBlocker quiet(this); // the day stays, whatever the range does on the way
    setRange(static_cast<int>(first.addDays(-marginDays).toJulianDay()),
             static_cast<int>(last.addDays(marginDays).toJulianDay()));
    setDay(shown);
    update();
}

void ChangeSlider::setDay(const QDate &day)
{
    const int number = static_cast<int>(day.toJulianDay());
    // A day that is typed may lie beyond what has happened so far.
    if (number < minimum() || number > maximum())
        setRange(std::min(minimum(), number), std::max(maximum(), number));
    setValue(number);
}

bool ChangeSlider::canStep(int direction) const
{
    return !m_changes.isEmpty() && (direction < 0 ? m_changes.first() < day() : m_changes.last() > day());
}

void ChangeSlider::step(int direction)
{
    if (!canStep(direction))
        return;
    setDay(direction < 0 ? *std::prev(std::lower_bound(m_changes.begin(), m_changes.end(), day()))
                         : *std::upper_bound(m_changes.begin(), m_changes.end(), day()));
}

QSize ChangeSlider::sizeHint() const
{
    return {60 * grid, static_cast<int>(lineY + handleRadius) + fontMetrics().height() + grid / 2};
}

QSize ChangeSlider::minimumSizeHint() const
{
    return {20 * grid, sizeHint().height()};
}

double ChangeSlider::xOf(const QDate &day) const
{
    const double span = std::max(1, maximum() - minimum());
    return side + (width() - 2 * side) * (static_cast<double>(day.toJulianDay()) - minimum()) / span;
}

QDate ChangeSlider::dayAt(double x) const
{
    const double share = (x - side) / std::max(1.0, width() - 2 * side);
    const QDate day =
        QDate::fromJulianDay(minimum() + qRound64(std::clamp(share, 0.0, 1.0) * (maximum() - minimum())));
    constexpr double near = 6;
    for (const QDate &change : m_changes)
        if (std::abs(xOf(change) - x) <= near)
            return change;
    return day;
}

void ChangeSlider::keyPressEvent(QKeyEvent *event)
{
    const bool byDay = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Left:
        return byDay ? setDay(day().addDays(-1)) : step(-1);
    case Qt::Key_Right:
        return byDay ? setDay(day().addDays(1)) : step(1);
    case Qt::Key_PageUp:
        return setDay(day().addYears(1));
    case Qt::Key_PageDown:
        return setDay(day().addYears(-1));
    case Qt::Key_Home:
        if (!m_changes.isEmpty())
            setDay(m_changes.first());
        return;
    case Qt::Key_End:
        if (!m_changes.isEmpty())
            setDay(m_changes.last());
        return;
    default:
        QSlider::keyPressEvent(event);
    }
}

void ChangeSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        setDay(dayAt(event->position().x()));
}

void ChangeSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        setDay(dayAt(event->position().x()));
}

void ChangeSlider::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // scrolling the page over it changes no day
}

void ChangeSlider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor quiet = palette().color(QPalette::PlaceholderText);
    painter.setPen(QPen(palette().color(QPalette::Dark), 1.5));
    painter.drawLine(QPointF(side, lineY), QPointF(width() - side, lineY));
    double free = 0; // years are written where there is room for them
    for (int year = QDate::fromJulianDay(minimum()).year() + 1;
         year <= QDate::fromJulianDay(maximum()).year(); ++year) {
        const double x = xOf(QDate(year, 1, 1));
        painter.setPen(QPen(palette().color(QPalette::Mid), 1));
        painter.drawLine(QPointF(x, lineY + 2), QPointF(x, lineY + tickHalf + 3));
        const QString words = QString::number(year);
        const double wide = fontMetrics().horizontalAdvance(words);
        const double left = std::clamp(x - wide / 2, 0.0, width() - wide);
        if (left < free)
            continue;
        painter.setPen(quiet);
        painter.drawText(QPointF(left, height() - fontMetrics().descent() - 1), words);
        free = left + wide + grid;
    }
    for (const QDate &change : std::as_const(m_changes)) {
        const double x = xOf(change);
        painter.setPen(QPen(palette().color(QPalette::Text), 2));
        painter.drawLine(QPointF(x, lineY - tickHalf), QPointF(x, lineY + tickHalf));
    }
    const QPointF handle(xOf(day()), lineY);
    painter.setPen(QPen(palette().color(QPalette::Base), 1.5));
    painter.setBrush(palette().color(QPalette::Highlight));
    painter.drawEllipse(handle, handleRadius, handleRadius);
    if (hasFocus())
        drawFocusRing(&painter,
                      QRectF(handle.x() - side + 1, lineY - side + 1, 2 * side - 2, 2 * side - 2).toRect(),
                      palette());
}

} // namespace tverrlos
