#include "ui/responsibility/graphview.h"

#include "ui/style/measure.h"

#include <QScrollBar>

#include <algorithm>

// How large the drawing is and what part of it is seen.
namespace tverrlos {

namespace {

constexpr double smallest = 0.2, largest = 4;
constexpr double readable = 0.8;        ///< fitting goes no further: letters below this are hard to read
constexpr double readableNarrow = 0.75; ///< of a drawing beside something else: more of it, if smaller

} // namespace

void GraphView::setZoom(double zoom)
{
    m_zoomedByHand = true;
    m_isHome = false;
    const QPointF middle = m_light.current >= 0 ? QRectF(placeOf(m_light.current)).center()
                                                : QPointF(viewport()->rect().center());
    zoomTo(zoom,
           viewport()->rect().contains(middle.toPoint()) ? middle : QPointF(viewport()->rect().center()));
    Q_EMIT moved();
}

void GraphView::matchZoom(double zoom)
{
    m_zoomedByHand = true;
    m_isHome = false;
    zoomTo(zoom, {});
}

void GraphView::zoomTo(double zoom, const QPointF &fixed)
{
    const QPointF kept = toPicture(fixed);
    m_zoom = std::clamp(zoom, smallest, largest);
    updateScrollBars();
    const QPointF now = kept * m_zoom + shift();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + qRound(now.x() - fixed.x()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(now.y() - fixed.y()));
    viewport()->update();
    Q_EMIT zoomChanged(m_zoom);
}

void GraphView::showAll()
{
    m_zoomedByHand = true;
    zoomTo(std::min(viewport()->width() / m_picture.size.width(),
                    viewport()->height() / m_picture.size.height()),
           {});
    Q_EMIT moved();
}

void GraphView::fitWidth()
{
    m_zoomedByHand = false;
    if (m_picture.size.isEmpty())
        return;
    zoomTo(std::clamp(viewport()->width() / (m_picture.size.width() - fittedLeft()),
                      m_isNarrow ? readableNarrow : readable, 1.0),
           {});
    updateScrollBars();
    if (m_isHome)
        goHome();
    Q_EMIT moved();
}

double GraphView::fittedLeft() const
{
    return m_isNarrow && m_picture.headings.size() > 1 ? m_picture.headings[1].room.left() - 2 * style::grid
                                                       : 0;
}

/// The route; else the regimes, which stand between what is asked about and who answers: around them, all
/// that is joined is in sight.
void GraphView::goHome()
{
    QRectF sought;
    for (const PictureVertex &vertex : std::as_const(m_picture.vertices))
        if (m_route.isEmpty() ? vertex.kind == NodeKind::Regime && !vertex.quiet
                              : m_route.contains(vertex.code))
            sought = sought.united(vertex.box);
    horizontalScrollBar()->setValue(qRound(m_route.isEmpty()
                                               ? fittedLeft() * m_zoom
                                               : sought.center().x() * m_zoom - viewport()->width() / 2.0));
    verticalScrollBar()->setValue(qRound(sought.center().y() * m_zoom - viewport()->height() / 2.0));
}

void GraphView::setNarrow(bool narrow)
{
    if (narrow == m_isNarrow)
        return;
    m_isNarrow = narrow;
    m_isHome = m_isHome || m_light.current < 0;
    fitWidth();
}

void GraphView::updateScrollBars()
{
    const QSize size = (m_picture.size * m_zoom).toSize();
    const QSize room = viewport()->size();
    horizontalScrollBar()->setRange(0, std::max(0, size.width() - room.width()));
    verticalScrollBar()->setRange(0, std::max(0, size.height() - room.height()));
    horizontalScrollBar()->setPageStep(room.width());
    verticalScrollBar()->setPageStep(room.height());
    for (QScrollBar *bar : {horizontalScrollBar(), verticalScrollBar()})
        bar->setSingleStep(3 * style::grid);
}

} // namespace tverrlos
