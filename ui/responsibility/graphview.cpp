#include "ui/responsibility/graphview.h"

#include "ui/responsibility/graphaccess.h"
#include "ui/style/measure.h"
#include "ui/wording/datewords.h"

#include <QAction>
#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextDocument>
#include <QTimer>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace tverrlos {

namespace {

constexpr double zoomStep = 1.2;
constexpr int typingPauseMs = 1000;

} // namespace

GraphView::GraphView(QWidget *parent) : QAbstractScrollArea(parent), m_typing(new QTimer(this))
{
    useGraphAccess();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
    setAccessibleName(tr("Drawing of responsibilities"));
    setAccessibleDescription(tr("Arrow keys walk along the edges and within a column; letters find a name."));
    m_typing->setSingleShot(true);
    m_typing->setInterval(typingPauseMs);
    connect(m_typing, &QTimer::timeout, this, [this] { m_typed.clear(); });
    makeKeys();
    for (QScrollBar *bar : {horizontalScrollBar(), verticalScrollBar()})
        connect(bar, &QScrollBar::sliderMoved, this, [this] { m_isHome = false; });
}

void GraphView::makeKeys()
{
    const auto add = [this](const QString &words, const QList<QKeySequence> &keys, auto act) {
        auto *action = new QAction(words, this);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    };
    add(tr("Enlarge the drawing"), {Qt::CTRL | Qt::Key_Plus, Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal},
        [this] { setZoom(m_zoom * zoomStep); });
    add(tr("Make the drawing smaller"), {Qt::CTRL | Qt::Key_Minus, Qt::Key_Minus},
        [this] { setZoom(m_zoom / zoomStep); });
    add(tr("See all of the drawing"), {Qt::CTRL | Qt::Key_0}, [this] { showAll(); });
    add(tr("See the drawing in its own size"), {Qt::CTRL | Qt::SHIFT | Qt::Key_0}, [this] { setZoom(1); });
}

void GraphView::setPicture(GraphPicture picture)
{
    const QString at = current();
    dropGraphAccess(this);
    m_picture = std::move(picture);
    m_light.current = at.isEmpty() ? -1 : m_picture.find(at);
    m_light.under = -1;
    m_cameFrom = -1;
    if (!m_zoomedByHand)
        fitWidth();
    updateScrollBars();
    lightUp();
    if (current() != at)
        Q_EMIT currentChanged(current());
}

QString GraphView::current() const
{
    return m_light.current < 0 ? QString() : m_picture.vertices[m_light.current].code;
}

bool GraphView::setCurrent(const QString &code)
{
    const int vertex = m_picture.find(code);
    if (vertex >= 0 || code.isEmpty())
        becomeCurrent(vertex);
    return vertex >= 0;
}

void GraphView::setRoute(const QStringList &codes)
{
    m_route = codes;
    m_isHome = m_isHome || !codes.isEmpty();
    if (m_isHome)
        goHome();
    lightUp();
}

/// What stands out: what the pointer came to after the keyboard; else the route; else what the keyboard is
/// on.
void GraphView::lightUp()
{
    m_light.vertices.clear();
    m_light.edges.clear();
    const auto take = [this](const std::pair<QList<int>, QList<int>> &paths) {
        m_light.vertices = QSet<int>(paths.first.begin(), paths.first.end());
        m_light.edges = QSet<int>(paths.second.begin(), paths.second.end());
    };
    if (m_light.under >= 0) {
        take(m_picture.pathsThrough(m_light.under));
    } else if (!m_route.isEmpty()) {
        for (const QString &code : std::as_const(m_route))
            if (const int vertex = m_picture.find(code); vertex >= 0)
                m_light.vertices.insert(vertex);
        for (int edge = 0; edge < m_picture.edges.size(); ++edge)
            if (m_light.vertices.contains(m_picture.edges[edge].from) &&
                m_light.vertices.contains(m_picture.edges[edge].to))
                m_light.edges.insert(edge);
    } else if (m_light.current >= 0) {
        take(m_picture.pathsThrough(m_light.current));
    }
    viewport()->update();
}

QPointF GraphView::shift() const
{
    const QSizeF size = m_picture.size * m_zoom;
    // A drawing smaller than its room stands in the middle of the width.
    const double x = std::max(0.0, (viewport()->width() - size.width()) / 2);
    return {x - horizontalScrollBar()->value(), static_cast<double>(-verticalScrollBar()->value())};
}

QPointF GraphView::toPicture(const QPointF &onScreen) const
{
    return (onScreen - shift()) / m_zoom;
}

QRect GraphView::placeOf(int vertex) const
{
    const QRectF box = m_picture.vertices.at(vertex).box;
    return QRectF(box.topLeft() * m_zoom + shift(), box.size() * m_zoom).toAlignedRect();
}

int GraphView::vertexAt(const QPointF &onScreen) const
{
    const QPointF point = toPicture(onScreen);
    for (int vertex = 0; vertex < m_picture.vertices.size(); ++vertex)
        if (m_picture.vertices[vertex].box.contains(point))
            return vertex;
    return -1;
}

void GraphView::becomeCurrent(int vertex)
{
    // What was moved last decides: a pointer that rests elsewhere says nothing until it moves.
    if (vertex != m_light.under)
        pointAt(-1);
    const bool other = vertex != m_light.current;
    m_light.current = vertex;
    if (vertex >= 0) {
        m_isHome = false;
        constexpr int around = 4 * style::grid;
        const QRect place = placeOf(vertex).adjusted(-around, -around, around, around);
        const QRect room = viewport()->rect();
        const auto into = [](QScrollBar *bar, int low, int high, int from, int to) {
            if (high > to)
                bar->setValue(bar->value() + high - to);
            if (low < from)
                bar->setValue(bar->value() + low - from);
        };
        into(horizontalScrollBar(), place.left(), place.right(), room.left(), room.right());
        into(verticalScrollBar(), place.top() - around, place.bottom(), room.top(), room.bottom());
    }
    lightUp();
    if (!other)
        return;
    tellFocus();
    Q_EMIT currentChanged(current());
}

void GraphView::tellFocus()
{
    if (m_light.current < 0 || !hasFocus() || !QAccessible::isActive())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(m_light.current);
    QAccessible::updateAccessibility(&event);
}

QList<int> GraphView::columnOf(int vertex) const
{
    QList<int> found;
    for (int other = 0; other < m_picture.vertices.size(); ++other)
        if (m_picture.vertices[other].box.left() == m_picture.vertices[vertex].box.left())
            found.append(other);
    return found;
}

/// Along an edge; back the way one came, else to the nearest neighbour.
void GraphView::walkAcross(bool towardsAnswer)
{
    if (m_light.current < 0)
        return walkToEnd(false);
    const int here = m_light.current;
    int best = -1;
    double nearest = 0;
    for (const PictureEdge &edge : std::as_const(m_picture.edges)) {
        if ((towardsAnswer ? edge.asked : edge.answering) != here)
            continue;
        const int there = towardsAnswer ? edge.answering : edge.asked;
        const double distance = there == m_cameFrom ? -1
                                                    : std::abs(m_picture.vertices[there].box.center().y() -
                                                               m_picture.vertices[here].box.center().y());
        if (best < 0 || distance < nearest) {
            best = there;
            nearest = distance;
        }
    }
    if (best < 0)
        return;
    m_cameFrom = here;
    becomeCurrent(best);
}

void GraphView::walkWithin(int step)
{
    if (m_light.current < 0)
        return walkToEnd(false);
    const QList<int> column = columnOf(m_light.current);
    const auto next = column.indexOf(m_light.current) + step;
    m_cameFrom = -1;
    if (next >= 0 && next < column.size())
        becomeCurrent(column[next]);
}

void GraphView::walkToEnd(bool last)
{
    if (m_picture.vertices.isEmpty())
        return;
    const QList<int> column = columnOf(std::max(m_light.current, 0));
    m_cameFrom = -1;
    becomeCurrent(last ? column.last() : column.first());
}

/// The next name after the current one that begins with the letters, or holds them.
void GraphView::find(const QString &letters)
{
    m_typed += letters;
    m_typing->start();
    const auto count = static_cast<int>(m_picture.vertices.size());
    const int start = std::max(m_light.current, 0) + (m_typed.size() == 1 ? 1 : 0);
    for (const bool beginning : {true, false})
        for (int i = 0; i < count; ++i) {
            const int vertex = (start + i) % count;
            const PictureVertex &candidate = m_picture.vertices[vertex];
            const bool fits = beginning ? candidate.name.startsWith(m_typed, Qt::CaseInsensitive) ||
                                              candidate.code.startsWith(m_typed, Qt::CaseInsensitive)
                                        : candidate.name.contains(m_typed, Qt::CaseInsensitive);
            if (fits)
                return becomeCurrent(vertex);
        }
}

void GraphView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return walkAcross(false);
    case Qt::Key_Right:
        return walkAcross(true);
    case Qt::Key_Up:
        return walkWithin(-1);
    case Qt::Key_Down:
        return walkWithin(1);
    case Qt::Key_Home:
        return walkToEnd(false);
    case Qt::Key_End:
        return walkToEnd(true);
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        verticalScrollBar()->triggerAction(event->key() == Qt::Key_PageUp
                                               ? QAbstractSlider::SliderPageStepSub
                                               : QAbstractSlider::SliderPageStepAdd);
        m_isHome = false;
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_light.current >= 0)
            Q_EMIT chosen(current());
        return;
    case Qt::Key_Escape:
        if (m_light.current < 0 && m_route.isEmpty())
            break;
        m_route.clear();
        becomeCurrent(-1);
        return;
    default:
        break;
    }
    const QString letters = event->text();
    const bool writes = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) &&
                        !letters.isEmpty() && letters[0].isPrint();
    if (writes && (letters[0] != QLatin1Char(' ') || !m_typed.isEmpty()))
        find(letters);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void GraphView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        m_isHome = false;
        Q_EMIT moved();
        return;
    }
    constexpr double anglePerStep = 120;
    m_zoomedByHand = true;
    zoomTo(m_zoom * std::pow(zoomStep, event->angleDelta().y() / anglePerStep), event->position());
    event->accept();
    Q_EMIT moved();
}

void GraphView::pointAt(int vertex)
{
    if (vertex == m_light.under)
        return;
    m_light.under = vertex;
    viewport()->setCursor(vertex >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    lightUp();
    Q_EMIT pointedAt(vertex < 0 ? QString() : m_picture.vertices[vertex].code);
}

void GraphView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton)
        return;
    m_dragged = event->pos();
    m_wasDragged = false;
}

void GraphView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragged)
        return pointAt(vertexAt(event->position()));
    const QPoint way = event->pos() - *m_dragged;
    constexpr int aTremor = 4;
    if (!m_wasDragged && way.manhattanLength() < aTremor)
        return;
    m_wasDragged = true;
    m_isHome = false;
    viewport()->setCursor(Qt::ClosedHandCursor);
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - way.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - way.y());
    m_dragged = event->pos();
    Q_EMIT moved();
}

void GraphView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_dragged && !m_wasDragged) {
        m_cameFrom = -1;
        becomeCurrent(vertexAt(event->position()));
    }
    m_dragged.reset();
    viewport()->setCursor(m_light.under >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void GraphView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int vertex = vertexAt(event->position()); vertex >= 0)
        Q_EMIT chosen(m_picture.vertices[vertex].code);
}

bool GraphView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        pointAt(-1);
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int vertex = vertexAt(help->pos());
        if (vertex >= 0)
            QToolTip::showText(help->globalPos(), Qt::convertFromPlainText(m_picture.vertices[vertex].said),
                               viewport(), placeOf(vertex)); // a name may look like a tag
        else
            QToolTip::hideText();
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void GraphView::resizeEvent(QResizeEvent *)
{
    if (!m_zoomedByHand)
        fitWidth();
    updateScrollBars();
}

void GraphView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
    tellFocus();
}

void GraphView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void GraphView::scrollContentsBy(int, int)
{
    viewport()->update(); // the headings stay
}

void GraphView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.translate(shift());
    painter.scale(m_zoom, m_zoom);
    const QRectF exposed(toPicture(event->rect().topLeft()), QSizeF(event->rect().size()) / m_zoom);
    paintPicture(painter, m_picture, palette(), m_light, exposed);
    const double top = std::max(0.0, toPicture({0, 0}).y());
    if (!m_picture.headings.isEmpty()) {
        const double height = m_picture.headings.first().room.height() - style::grid / 2.0;
        painter.fillRect(QRectF(exposed.left(), top, exposed.width(), height),
                         palette().color(QPalette::Base));
    }
    paintHeadings(painter, m_picture, palette(), top);
    painter.resetTransform();
    if (hasFocus() && m_light.current < 0) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

} // namespace tverrlos
