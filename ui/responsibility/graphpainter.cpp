#include "ui/responsibility/graphpainter.h"

#include "ui/style/measure.h"
#include "ui/style/regimechip.h"
#include "ui/style/theme.h"

#include <QPainter>

namespace tverrlos {

namespace {

using style::grid;
constexpr double radius = 4;
/// What stands back; on black, for those who need every contrast, less far.
constexpr double dimmed = 0.28, dimmedInHighContrast = 0.6;
constexpr double markRadius = 7;
constexpr double barWidth = 4;

QColor lineColour(const QPalette &palette, EdgeKind kind)
{
    const bool background = kind == EdgeKind::PartOf || kind == EdgeKind::SubordinateTo;
    return blend(palette.color(QPalette::Base), palette.color(QPalette::Text), background ? 0.42 : 0.8);
}

/// Every kind has a line of its own, to be told from the others without colour.
QPen penOf(EdgeKind kind, const QColor &colour)
{
    QPen pen(colour, 1.3);
    pen.setCapStyle(Qt::FlatCap);
    switch (kind) {
    case EdgeKind::PartOf:
        pen.setWidthF(1);
        break;
    case EdgeKind::SubordinateTo:
        pen.setWidthF(1.1);
        pen.setDashPattern({1.5, 3});
        break;
    case EdgeKind::Interprets:
        pen.setWidthF(2.2);
        break;
    case EdgeKind::Supervises:
        pen.setWidthF(4.2);
        break;
    case EdgeKind::Administers:
        pen.setDashPattern({6, 3});
        break;
    case EdgeKind::SecretariatFor:
        pen.setDashPattern({7, 3, 1.5, 3});
        break;
    case EdgeKind::Dispenses:
        pen.setWidthF(2);
        pen.setDashPattern({1.5, 1.5});
        break;
    case EdgeKind::EthicallyApproves:
        pen.setDashPattern({7, 3, 1.5, 2, 1.5, 3});
        break;
    case EdgeKind::Coordinates:
        pen.setWidthF(1.6);
        pen.setDashPattern({12, 4});
        break;
    case EdgeKind::SucceededBy:
        pen.setWidthF(1.6);
        break;
    case EdgeKind::Leads:
        pen.setWidthF(3.4);
        break;
    case EdgeKind::Consults:
        pen.setDashPattern({1.5, 5});
        break;
    }
    return pen;
}

void strokeEdge(QPainter &painter, EdgeKind kind, const QPainterPath &path, const QColor &colour,
                const QPalette &palette, bool lit, bool supporting)
{
    QPen pen = penOf(kind, colour);
    if (lit)
        pen.setWidthF(pen.widthF() + 0.8);
    if (supporting)
        pen.setWidthF(pen.widthF() * 0.7);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen);
    painter.drawPath(path);
    if (kind == EdgeKind::Supervises) { // a double line
        painter.setPen(QPen(palette.color(QPalette::Base), pen.widthF() - 2.6));
        painter.drawPath(path);
    }
}

void arrowHead(QPainter &painter, const QPainterPath &path, const QColor &colour)
{
    constexpr double length = 7, half = 3.5;
    const QPointF tip = path.pointAtPercent(1);
    const QPointF before = path.pointAtPercent(0.94);
    const QLineF along(before, tip);
    if (along.length() <= 0)
        return;
    const QPointF direction = (tip - before) / along.length();
    const QPointF across(-direction.y(), direction.x());
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(
        QPolygonF{tip, tip - direction * length + across * half, tip - direction * length - across * half});
}

struct Painting
{
    QPainter &painter;
    const GraphPicture &picture;
    const QPalette &palette;
    const PictureLight &light;

    void edge(int position) const;
    void word(int position) const;
    void vertex(int position) const;
    void frame(const PictureVertex &vertex, bool lit) const;
    void text(const PictureVertex &vertex) const;
    double opacity(bool lit) const
    {
        if (light.isEmpty() || lit)
            return 1;
        return isHighContrast(palette) ? dimmedInHighContrast : dimmed;
    }
    QColor markColour(Mark mark) const
    {
        return mark == Mark::Ended ? attentionColour(palette) : palette.color(QPalette::Highlight);
    }
};

void Painting::edge(int position) const
{
    const PictureEdge &line = picture.edges[position];
    const bool lit = light.edges.contains(position);
    painter.setOpacity(opacity(lit));
    QColor colour = lineColour(palette, line.kind);
    if (line.mark != Mark::None)
        colour = markColour(line.mark);
    if (lit)
        colour = palette.color(QPalette::Highlight);
    strokeEdge(painter, line.kind, line.path, colour, palette, lit || line.mark != Mark::None,
               line.supporting);
    if (line.kind == EdgeKind::SucceededBy)
        arrowHead(painter, line.path, colour);
}

void Painting::word(int position) const
{
    const PictureEdge &line = picture.edges[position];
    const bool lit = light.edges.contains(position);
    painter.setOpacity(opacity(lit));
    if (!line.word.isEmpty()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.color(QPalette::Base));
        painter.drawRoundedRect(line.wordBox, 2, 2);
        painter.setFont(picture.fonts.note);
        painter.setPen(palette.color(lit ? QPalette::Highlight : QPalette::Text));
        const QFontMetricsF metrics(picture.fonts.note);
        painter.drawText(QPointF(line.wordBox.left() + 2, line.wordBox.top() + metrics.ascent()), line.word);
    }
    if (line.mark != Mark::None)
        paintMark(painter, line.mark,
                  line.word.isEmpty() ? line.path.pointAtPercent(0.5)
                                      : QPointF(line.wordBox.left() - markRadius, line.wordBox.center().y()),
                  palette);
}

void Painting::frame(const PictureVertex &vertex, bool lit) const
{
    const bool gone = vertex.presence != Presence::There || vertex.quiet;
    QPen pen(palette.color(QPalette::Dark), 1, gone ? Qt::DashLine : Qt::SolidLine);
    if (vertex.mark != Mark::None)
        pen = QPen(markColour(vertex.mark), 2, vertex.mark == Mark::Ended ? Qt::DashLine : Qt::SolidLine);
    if (lit)
        pen = QPen(palette.color(QPalette::Highlight), 2, pen.style());
    QColor ground = palette.color(QPalette::Base);
    const QColor regime = regimeColour(RegimeCode(vertex.code));
    if (vertex.kind == NodeKind::Regime && !gone)
        ground = blend(ground, regime, 0.14);
    else if (vertex.kind == NodeKind::Ministry)
        ground = palette.color(QPalette::AlternateBase);
    painter.setPen(pen);
    painter.setBrush(ground);
    const QRectF body = vertex.box.adjusted(0.5, 0.5, -0.5, -0.5);
    const double round = vertex.kind == NodeKind::Topic       ? std::min(vertex.box.height() / 2, 12.0)
                         : vertex.kind == NodeKind::Provision ? 0
                                                              : radius;
    painter.drawRoundedRect(body, round, round);
    if (vertex.kind == NodeKind::Regime) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(regime);
        painter.drawRect(QRectF(body.left() + 1, body.top() + 2, barWidth, body.height() - 4));
    }
    if (vertex.kind == NodeKind::Ministry) {
        painter.setPen(QPen(palette.color(QPalette::Dark), 1));
        painter.drawLine(QPointF(body.left() + 2, body.top() + 2.5),
                         QPointF(body.right() - 2, body.top() + 2.5));
    }
}

void Painting::text(const PictureVertex &vertex) const
{
    constexpr double side = 10;
    const bool gone = vertex.presence != Presence::There || vertex.quiet;
    QFont font = vertex.kind == NodeKind::Regime ? picture.fonts.strong : picture.fonts.label;
    font.setStrikeOut(vertex.mark == Mark::Ended);
    const QFontMetricsF metrics(font), small(picture.fonts.note);
    const double height = metrics.height() * static_cast<double>(vertex.lines.size()) +
                          (vertex.note.isEmpty() ? 0 : small.height());
    double y = vertex.box.center().y() - height / 2;
    painter.setFont(font);
    painter.setPen(palette.color(gone ? QPalette::PlaceholderText : QPalette::Text));
    for (qsizetype i = 0; i < vertex.lines.size(); ++i, y += metrics.height()) {
        const bool last = i + 1 == vertex.lines.size();
        painter.drawText(QPointF(vertex.box.left() + side, y + metrics.ascent()),
                         last && !vertex.verified ? vertex.lines[i] + QStringLiteral(" ?") : vertex.lines[i]);
    }
    if (vertex.note.isEmpty())
        return;
    const bool needs = (vertex.unowned && !vertex.quiet) || vertex.shared;
    painter.setFont(picture.fonts.note);
    painter.setPen(needs ? attentionColour(palette) : palette.color(QPalette::PlaceholderText));
    const QString note = small.elidedText(needs ? QStringLiteral("\u25B2 ") + vertex.note : vertex.note,
                                          Qt::ElideRight, vertex.box.width() - 2 * side);
    painter.drawText(QPointF(vertex.box.left() + side, y + small.ascent()), note);
}

void Painting::vertex(int position) const
{
    const PictureVertex &shown = picture.vertices[position];
    const bool lit = light.vertices.contains(position);
    painter.setOpacity(opacity(lit));
    frame(shown, lit && position != light.current);
    text(shown);
    if (shown.mark != Mark::None)
        paintMark(painter, shown.mark, shown.box.topRight() + QPointF(-markRadius / 2, markRadius / 2),
                  palette);
    painter.setOpacity(1);
    if (position != light.current && position != light.under)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette.color(QPalette::Highlight), position == light.current ? 2.5 : 1.5));
    painter.drawRoundedRect(shown.box.adjusted(-2.5, -2.5, 2.5, 2.5), radius + 2, radius + 2);
}

bool touches(const QRectF &part, const QRectF &exposed)
{
    constexpr double reach = 2 * markRadius;
    return part.adjusted(-reach, -reach, reach, reach).intersects(exposed);
}

} // namespace

void paintMark(QPainter &painter, Mark mark, const QPointF &centre, const QPalette &palette)
{
    if (mark == Mark::None)
        return;
    const QColor colour = mark == Mark::Ended ? attentionColour(palette) : palette.color(QPalette::Highlight);
    painter.setPen(QPen(colour, 1.5));
    painter.setBrush(palette.color(QPalette::Base));
    painter.drawEllipse(centre, markRadius, markRadius);
    constexpr double arm = 3.5;
    switch (mark) {
    case Mark::None:
        break;
    case Mark::Added:
        painter.drawLine(centre - QPointF(arm, 0), centre + QPointF(arm, 0));
        painter.drawLine(centre - QPointF(0, arm), centre + QPointF(0, arm));
        break;
    case Mark::Ended:
        painter.drawLine(centre - QPointF(arm, arm) * 0.8, centre + QPointF(arm, arm) * 0.8);
        painter.drawLine(centre - QPointF(arm, -arm) * 0.8, centre + QPointF(arm, -arm) * 0.8);
        break;
    case Mark::Renamed:
        for (const double offset : {-1.6, 1.6}) {
            QPainterPath wave(centre + QPointF(-arm, offset));
            wave.cubicTo(centre + QPointF(-arm / 3, offset - 3), centre + QPointF(arm / 3, offset + 3),
                         centre + QPointF(arm, offset));
            painter.setBrush(Qt::NoBrush);
            painter.drawPath(wave);
        }
        break;
    }
}

void paintEdgeSample(QPainter &painter, EdgeKind kind, const QLineF &line, const QPalette &palette)
{
    QPainterPath path(line.p1());
    path.lineTo(line.p2());
    const QColor colour = lineColour(palette, kind);
    strokeEdge(painter, kind, path, colour, palette, false, false);
    if (kind == EdgeKind::SucceededBy)
        arrowHead(painter, path, colour);
}

void paintHeadings(QPainter &painter, const GraphPicture &picture, const QPalette &palette, double top)
{
    painter.setOpacity(1);
    painter.setFont(picture.fonts.heading);
    const QFontMetricsF metrics(picture.fonts.heading);
    for (const PictureHeading &heading : picture.headings) {
        const QRectF room = heading.room.translated(0, top);
        painter.setPen(palette.color(QPalette::Text));
        painter.drawText(QPointF(room.left(), room.top() + grid + metrics.ascent()),
                         metrics.elidedText(heading.words, Qt::ElideRight, room.width() + 4 * grid));
    }
}

void paintPicture(QPainter &painter, const GraphPicture &picture, const QPalette &palette,
                  const PictureLight &light, const QRectF &exposed)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const Painting painting{painter, picture, palette, light};
    for (const bool lit : {false, true})
        for (int edge = 0; edge < picture.edges.size(); ++edge)
            if (light.edges.contains(edge) == lit &&
                touches(picture.edges[edge].path.controlPointRect(), exposed))
                painting.edge(edge);
    for (const bool lit : {false, true})
        for (int edge = 0; edge < picture.edges.size(); ++edge)
            if (light.edges.contains(edge) == lit &&
                touches(picture.edges[edge].path.controlPointRect() | picture.edges[edge].wordBox, exposed))
                painting.word(edge);
    for (int vertex = 0; vertex < picture.vertices.size(); ++vertex)
        if (touches(picture.vertices[vertex].box, exposed))
            painting.vertex(vertex);
    painter.restore();
}

} // namespace tverrlos
