#include "core/routing/graphcheck.h"
#include "ui/responsibility/graphpicture.h"
#include "ui/responsibility/vertexwords.h"
#include "ui/style/measure.h"
#include "ui/wording/words.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QHash>
#include <QRegularExpression>
#include <QTextLayout>

#include <algorithm>

namespace tverrlos {

namespace {

using style::grid;
constexpr double padding = 5;      ///< above and below the words of a box
constexpr double sidePadding = 10; ///< the regimes' bar stands in it
constexpr double wordPadding = 2;
constexpr int columns = 4;
/// Widths in average letters, at every size of text; wider where a word would be broken.
constexpr int lettersWide[columns] = {25, 22, 25, 24};
constexpr int lettersMost = 36;
constexpr int gapLetters[columns] = {8, 17, 11, 4};

int columnOf(NodeKind kind)
{
    switch (kind) {
    case NodeKind::Topic:
    case NodeKind::Provision:
        return 0;
    case NodeKind::Regime:
        return 1;
    case NodeKind::Agency:
        return 2;
    case NodeKind::Ministry:
        return 3;
    }
    Q_UNREACHABLE();
}

QString headingOf(int column)
{
    static const char *const words[columns] = {QT_TRANSLATE_NOOP("GraphPicture", "Topics and provisions"),
                                               QT_TRANSLATE_NOOP("GraphPicture", "Regimes"),
                                               QT_TRANSLATE_NOOP("GraphPicture", "Agencies and units"),
                                               QT_TRANSLATE_NOOP("GraphPicture", "Ministries")};
    return QCoreApplication::translate("GraphPicture", words[column]);
}

/// "§ 4" and "art. 5" stay on one line; as long as the name.
QString keptWhole(QString name)
{
    static const QRegularExpression mark(QStringLiteral("(§|art\\.|nr\\.|vedlegg|regel) (?=[0-9])"));
    auto found = mark.globalMatch(name);
    while (found.hasNext())
        name[found.next().capturedEnd() - 1] = QChar::Nbsp;
    return name;
}

QString say(const char *sentence, int n = -1)
{
    return QCoreApplication::translate("GraphPicture", sentence, nullptr, n);
}

/// What follows words that no page stands behind.
QString doubt(bool verified)
{
    return verified ? QString() : QStringLiteral(" ?");
}

bool nameIsVerified(const ResponsibilityNode &node, const QDate &day)
{
    return std::all_of(node.names.begin(), node.names.end(), [&](const DatedName &name) {
        return name.grounds.verified || !name.valid.holdsOn(day);
    });
}

bool isStrong(NodeKind kind)
{
    return kind == NodeKind::Regime;
}

/// What says itself by where it stands is told in the legend only.
bool hasWord(EdgeKind kind)
{
    return kind != EdgeKind::PartOf && kind != EdgeKind::SubordinateTo;
}

/// Whether the edge reads from what is asked towards who answers.
bool pointsToAnswer(EdgeKind kind)
{
    return kind == EdgeKind::PartOf || kind == EdgeKind::SucceededBy || kind == EdgeKind::SubordinateTo;
}

QPainterPath pathOf(const QList<QPointF> &points, const QPointF &origin)
{
    QPainterPath path;
    if (points.isEmpty())
        return path;
    path.moveTo(points.first() + origin);
    for (qsizetype i = 1; i + 2 < points.size(); i += 3)
        path.cubicTo(points[i] + origin, points[i + 1] + origin, points[i + 2] + origin);
    return path;
}

/// The first place along a stretch where the word covers no other word: of a line that passes a column, its
/// way through that column, where lines stand apart; of another, all of it.
QRectF placeWord(const QPainterPath &path, bool whole, const QSizeF &size, const QList<QRectF> &taken)
{
    QPainterPath stretch = path;
    if (!whole && path.elementCount() > 7) {
        stretch = QPainterPath(QPointF(path.elementAt(3)));
        stretch.cubicTo(path.elementAt(4), path.elementAt(5), path.elementAt(6));
    }
    QRectF first;
    for (const double share : {0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73, 0.2, 0.8}) {
        const QPointF middle = stretch.pointAtPercent(share);
        QRectF room(QPointF(), size);
        room.moveCenter(middle);
        if (whole) // an arc: beside it
            room.moveLeft(middle.x() + wordPadding);
        if (first.isNull())
            first = room;
        if (std::none_of(taken.begin(), taken.end(),
                         [&](const QRectF &other) { return other.intersects(room); }))
            return room;
    }
    return first;
}

} // namespace

GraphMap::GraphMap(ResponsibilityGraph graph) : m_graph(std::move(graph)), m_language(readersLanguage())
{
    const double letter = QFontMetricsF(m_fonts.label).averageCharWidth();
    const QList<double> words = longestWords();
    for (int column = 0; column < columns; ++column) {
        m_measures.columnWidths.append(std::ceil(std::clamp(
            words[column] + 2 * sidePadding + 1, lettersWide[column] * letter, lettersMost * letter)));
        m_measures.columnGaps.append(std::ceil(gapLetters[column] * letter));
    }
    m_measures.portGap = 7;
    m_measures.passingGap = std::ceil(QFontMetricsF(m_fonts.note).height());
    QList<LayoutBox> boxes;
    for (const ResponsibilityNode &node : m_graph.nodes())
        boxes.append({columnOf(node.kind), heightOf(node)});
    QList<LayoutLine> lines;
    QHash<QString, int> known;
    for (const ResponsibilityEdge &edge : m_graph.edges()) {
        const int from = m_graph.orderOf(edge.from), to = m_graph.orderOf(edge.to);
        const QString key = QStringLiteral("%1 %2 %3").arg(from).arg(to).arg(static_cast<int>(edge.kind));
        if (!known.contains(key)) {
            known.insert(key, static_cast<int>(lines.size()));
            lines.append({from, to});
        }
        m_lineOf.append(known.value(key));
    }
    m_layout = layOut(boxes, lines, m_measures);
    m_origin = {2.0 * grid, QFontMetricsF(m_fonts.heading).height() + 2.0 * grid};
}

/// The widest piece of a name in each column that a line must not break.
QList<double> GraphMap::longestWords() const
{
    QList<double> longest(columns, 0);
    const QFontMetricsF label(m_fonts.label), strong(m_fonts.strong);
    for (const ResponsibilityNode &node : m_graph.nodes())
        for (const DatedName &dated : node.names) {
            QStringList pieces = keptWhole(dated.name.in(m_language)).split(QLatin1Char(' '));
            if (!node.grounds.verified || !dated.grounds.verified)
                pieces.last() += QStringLiteral(" ?");
            double &widest = longest[columnOf(node.kind)];
            for (const QString &piece : pieces)
                widest = std::max(widest, (isStrong(node.kind) ? strong : label).horizontalAdvance(piece));
        }
    return longest;
}

QStringList GraphMap::wrapped(const QString &name, NodeKind kind) const
{
    const QFont &font = isStrong(kind) ? m_fonts.strong : m_fonts.label;
    const double width = m_measures.columnWidths[columnOf(kind)] - 2 * sidePadding;
    QTextLayout layout(keptWhole(name), font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines.append(name.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

/// Whether it ever has something to say below its name; then the room is there on every day.
bool GraphMap::hasNote(const ResponsibilityNode &node) const
{
    if (node.kind == NodeKind::Regime)
        return true;
    if (node.kind == NodeKind::Agency)
        return !node.partnerships.isEmpty() || node.valid.to.isValid();
    bool part = false, own = false;
    for (const ResponsibilityEdge &edge : m_graph.edges()) {
        part = part || (edge.kind == EdgeKind::PartOf && edge.from == node.code);
        own = own || (isResponsibility(edge.kind) && edge.to == node.code);
    }
    return node.kind != NodeKind::Ministry && (own || !part);
}

double GraphMap::heightOf(const ResponsibilityNode &node) const
{
    qsizetype lines = 1;
    for (const DatedName &dated : node.names)
        lines = std::max(lines, wrapped(dated.name.in(m_language), node.kind).size());
    const QFontMetricsF label(isStrong(node.kind) ? m_fonts.strong : m_fonts.label);
    return std::ceil(2 * padding + static_cast<double>(lines) * label.height() +
                     (hasNote(node) ? QFontMetricsF(m_fonts.note).height() : 0));
}

void GraphMap::addVertices(GraphPicture &picture, const GraphOnDay &seen) const
{
    const GraphFindings findings = checkGraph(m_graph, seen.day);
    const QList<RegimeCode> on = m_graph.regimesOn(seen.day);
    for (int node = 0; node < seen.nodes.size(); ++node) {
        if (seen.nodes[node] == Presence::Absent)
            continue;
        const ResponsibilityNode &data = m_graph.nodes()[node];
        PictureVertex vertex;
        vertex.node = node;
        vertex.code = data.code;
        vertex.kind = data.kind;
        vertex.box = m_layout.boxes[node].translated(m_origin);
        vertex.name = m_graph.nameOf(data.code, seen.day, m_language);
        vertex.lines = wrapped(vertex.name, data.kind);
        vertex.said = vertexSummary(m_graph, data, seen.day);
        vertex.presence = seen.nodes[node];
        vertex.verified = data.grounds.verified && nameIsVerified(data, seen.day);
        vertex.quiet = data.kind == NodeKind::Regime && !on.contains(RegimeCode(data.code));
        vertex.unowned = findings.gaps.contains(data.code);
        const auto overlap =
            std::find_if(findings.overlaps.begin(), findings.overlaps.end(),
                         [&](const GraphFindings::Shared &shared) { return shared.code == data.code; });
        vertex.shared = overlap != findings.overlaps.end();
        QStringList notes;
        if (vertex.quiet)
            notes.append(say(QT_TRANSLATE_NOOP("GraphPicture", "not switched on")));
        if (vertex.unowned && !vertex.quiet)
            notes.append(say(QT_TRANSLATE_NOOP("GraphPicture", "nobody answers")));
        if (vertex.shared)
            notes.append(say(QT_TRANSLATE_N_NOOP("GraphPicture", "%n agencies share it"),
                             static_cast<int>(overlap->agencies.size())));
        if (vertex.presence == Presence::CarriedOn)
            notes.append(periodWords({{}, data.valid.to}));
        if (const auto taken = m_graph.partnershipOf(AgencyCode(data.code), seen.day)) {
            vertex.noteVerified = taken->grounds.verified;
            notes.append(words(taken->standing) + doubt(vertex.noteVerified));
        }
        vertex.note = notes.join(QStringLiteral(" · "));
        picture.vertices.append(vertex);
    }
    std::stable_sort(picture.vertices.begin(), picture.vertices.end(),
                     [](const PictureVertex &a, const PictureVertex &b) {
                         return std::pair(a.box.left(), a.box.top()) < std::pair(b.box.left(), b.box.top());
                     });
}

void GraphMap::addEdges(GraphPicture &picture, const GraphOnDay &seen) const
{
    QHash<QString, int> vertexOf;
    for (int vertex = 0; vertex < picture.vertices.size(); ++vertex)
        vertexOf.insert(picture.vertices[vertex].code.toCaseFolded(), vertex);
    const QFontMetricsF small(m_fonts.note);
    QList<QRectF> taken;
    for (const int position : seen.edges) {
        const ResponsibilityEdge &edge = m_graph.edges()[position];
        PictureEdge line;
        line.from = vertexOf.value(edge.from.toCaseFolded());
        line.to = vertexOf.value(edge.to.toCaseFolded());
        const bool onwards = pointsToAnswer(edge.kind);
        line.asked = onwards ? line.from : line.to;
        line.answering = onwards ? line.to : line.from;
        line.kind = edge.kind;
        line.supporting = edge.supporting;
        line.verified = edge.grounds.verified;
        line.path = pathOf(m_layout.lines[m_lineOf[position]], m_origin);
        if (hasWord(edge.kind)) {
            line.word = roleWords(codeOf(edge.kind));
            line.word += doubt(line.verified);
        } else if (!line.verified) {
            line.word = QStringLiteral("?"); // where it leads says the rest
        }
        if (!line.word.isEmpty()) {
            const QSizeF size(small.horizontalAdvance(line.word) + 2 * wordPadding, small.height());
            const bool arc =
                columnOf(picture.vertices[line.from].kind) == columnOf(picture.vertices[line.to].kind);
            line.wordBox = placeWord(line.path, arc, size, taken);
            taken.append(line.wordBox);
        }
        picture.edges.append(line);
    }
}

GraphPicture GraphMap::on(const QDate &day) const
{
    const GraphOnDay seen = graphOnDay(m_graph, day);
    GraphPicture picture;
    picture.day = day;
    picture.fonts = m_fonts;
    picture.size = QSizeF(m_layout.size.width(), m_layout.size.height()) +
                   QSizeF(2 * m_origin.x(), m_origin.y() + 2 * grid);
    addVertices(picture, seen);
    addEdges(picture, seen);
    double left = m_origin.x();
    for (int column = 0; column < columns; ++column) {
        picture.headings.append(
            {headingOf(column), QRectF(left, 0, m_measures.columnWidths[column], m_origin.y())});
        left += m_measures.columnWidths[column] + m_measures.columnGaps[column];
    }
    for (const PictureEdge &edge : std::as_const(picture.edges))
        picture.size.setWidth(std::max(picture.size.width(), edge.wordBox.right() + 2 * grid));
    return picture;
}

} // namespace tverrlos
