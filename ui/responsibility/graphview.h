#pragma once

#include "ui/responsibility/graphpainter.h"

#include <QAbstractScrollArea>

#include <optional>

class QTimer;

namespace tverrlos {

/// The drawing on screen: zoom (Ctrl and wheel, + and -, 0 for all of it, 1 for its own size), pan (wheel,
/// dragging), and a walk by keyboard: arrows along the edges and within a column, Home and End, letters to
/// find a name, Enter to read on, Escape to let go. Where the pointer or the keyboard is, its paths are lit.
/// Each vertex is a child of its own for screen readers.
class GraphView final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit GraphView(QWidget *parent = nullptr);

    /// Stays where it is: the same vertex, zoom and place.
    void setPicture(GraphPicture picture);
    const GraphPicture &picture() const { return m_picture; }
    const PictureLight &light() const { return m_light; }

    QString current() const;
    /// Moves there and scrolls it into sight; empty lets go. False when the day has no such vertex.
    bool setCurrent(const QString &code);
    /// Lights these vertices and what joins them, until Escape; empty lets go.
    void setRoute(const QStringList &codes);

    double zoom() const { return m_zoom; }
    void setZoom(double zoom);
    /// As another view is zoomed; tells nobody.
    void matchZoom(double zoom);
    void showAll();
    /// As large as the width allows, between readable and its own size; at first, and for a new width until
    /// the person has zoomed. The regimes stand in the middle until the person has gone elsewhere.
    void fitWidth();
    /// There is room for little: who answers is fitted, what is asked about may be scrolled to.
    void setNarrow(bool narrow);
    /// On screen, in the viewport.
    QRect placeOf(int vertex) const;

Q_SIGNALS:
    /// The keyboard, a click or setCurrent() came to another vertex; empty: to none.
    void currentChanged(const QString &code);
    /// The pointer rests on a vertex; empty: on none.
    void pointedAt(const QString &code);
    /// Enter, or a double click.
    void chosen(const QString &code);
    void zoomChanged(double zoom);
    /// Scrolled or zoomed by the person: for a second view that follows.
    void moved();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void makeKeys();
    void zoomTo(double zoom, const QPointF &fixed);
    void goHome();
    /// From where on the picture is fitted.
    double fittedLeft() const;
    void updateScrollBars();
    void becomeCurrent(int vertex);
    void lightUp();
    void walkAcross(bool towardsAnswer);
    void walkWithin(int step);
    void walkToEnd(bool last);
    void find(const QString &letters);
    void pointAt(int vertex);
    QPointF toPicture(const QPointF &onScreen) const;
    QPointF shift() const;
    int vertexAt(const QPointF &onScreen) const;
    QList<int> columnOf(int vertex) const;
    void tellFocus();

    GraphPicture m_picture;
    PictureLight m_light;
    QStringList m_route;
    QString m_typed;
    QTimer *m_typing;
    double m_zoom = 1;
    bool m_zoomedByHand = false;
    bool m_isNarrow = false;
    bool m_isHome = true;
    int m_cameFrom = -1; ///< the vertex left on the last step across, to lead back
    std::optional<QPoint> m_dragged;
    bool m_wasDragged = false;
};

} // namespace tverrlos
