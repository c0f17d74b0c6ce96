#include "core/responsibility/graphlayout.h"

#include "core/responsibility/columnorder.h"

#include <algorithm>
#include <cmath>

namespace tverrlos {

namespace {

/// Columns take their places from each other this many times over; more changes nothing that is seen.
constexpr int levellings = 6;

class Placing
{
public:
    Placing(const QList<LayoutBox> &boxes, const QList<LayoutLine> &lines, const LayoutMeasures &measures,
            Columns columns)
        : m_boxes(boxes), m_lines(lines), m_measures(measures), m_columns(std::move(columns)),
          m_middles(m_columns.items.size(), 0)
    {}

    void place(GraphLayout &layout);

private:
    double heightOf(int item) const
    {
        const int box = m_columns.items[item].box;
        return box < 0 ? 0 : m_boxes[box].height;
    }
    double between(int upper, int lower) const;
    double tallness(int column) const;
    double pull(int item, int tallest) const;
    void stack(int column);
    void level(int column, bool byLeft, bool byRight, int tallest);
    void findMiddles();
    void findColumns();
    void findPorts(const GraphLayout &layout);
    void findLanes();
    QList<QPointF> route(int line, const GraphLayout &layout) const;

    const QList<LayoutBox> &m_boxes;
    const QList<LayoutLine> &m_lines;
    const LayoutMeasures &m_measures;
    Columns m_columns;
    QList<double> m_middles;                         ///< of each item
    QList<double> m_left;                            ///< of each column
    double m_tallestMiddle = 0, m_tallestSeenAs = 1; ///< see findMiddles()
    QList<int> m_lanes;                              ///< of each line that is an arc
    QList<std::pair<double, double>> m_ports;        ///< of each line: at its beginning and its end
};

/// The least distance between the middles of two items that follow each other.
double Placing::between(int upper, int lower) const
{
    const bool passing = m_columns.items[upper].box < 0 && m_columns.items[lower].box < 0;
    return (heightOf(upper) + heightOf(lower)) / 2 + (passing ? m_measures.passingGap : m_measures.boxGap);
}

double Placing::tallness(int column) const
{
    double height = 0;
    const QList<int> &order = m_columns.order[column];
    for (qsizetype i = 0; i < order.size(); ++i)
        height += i == 0 ? heightOf(order[0]) : between(order[i - 1], order[i]);
    return height;
}

void Placing::stack(int column)
{
    const QList<int> &order = m_columns.order[column];
    for (qsizetype i = 0; i < order.size(); ++i)
        m_middles[order[i]] =
            i == 0 ? heightOf(order[0]) / 2 : m_middles[order[i - 1]] + between(order[i - 1], order[i]);
}

/// Where an item draws what it is joined with.
double Placing::pull(int item, int tallest) const
{
    if (m_columns.items[item].column != tallest)
        return m_middles[item];
    return m_tallestMiddle + (m_middles[item] - m_tallestMiddle) * m_tallestSeenAs;
}

/// Puts each item as near as the order and the gaps allow to the mean of what it is joined with: least
/// squares under an order, solved by pooling neighbours that push each other (isotonic regression).
void Placing::level(int column, bool byLeft, bool byRight, int tallest)
{
    struct Block
    {
        double sum, weight;
        qsizetype items;
        double mean() const { return sum / weight; }
    };
    constexpr double freeWeight = 1e-4;
    const QList<int> &order = m_columns.order[column];
    QList<Block> blocks;
    QList<double> offsets;
    double offset = 0;
    for (qsizetype i = 0; i < order.size(); ++i) {
        if (i > 0)
            offset += between(order[i - 1], order[i]);
        offsets.append(offset);
        double sum = 0;
        int count = 0;
        const Columns::Item &item = m_columns.items[order[i]];
        for (const auto &[use, neighbours] : {std::pair(byLeft, &item.left), std::pair(byRight, &item.right)})
            for (const int neighbour : use ? *neighbours : QList<int>()) {
                sum += pull(neighbour, tallest);
                ++count;
            }
        // What is joined with nothing follows what stands above it.
        const double weight = count == 0 ? freeWeight : count;
        const double wanted = count == 0 ? 0 : sum / count;
        blocks.append({(wanted - offset) * weight, weight, 1});
        while (blocks.size() > 1 && blocks[blocks.size() - 2].mean() >= blocks.last().mean()) {
            const Block last = blocks.takeLast();
            blocks.last().sum += last.sum;
            blocks.last().weight += last.weight;
            blocks.last().items += last.items;
        }
    }
    qsizetype i = 0;
    for (const Block &block : std::as_const(blocks))
        for (qsizetype k = 0; k < block.items; ++k, ++i)
            m_middles[order[i]] = block.mean() + offsets[i];
}

void Placing::findMiddles()
{
    const int count = static_cast<int>(m_columns.order.size());
    int tallest = 0;
    double nextTallest = 0;
    for (int column = 0; column < count; ++column) {
        stack(column);
        if (tallness(column) > tallness(tallest))
            tallest = column;
    }
    for (int column = 0; column < count; ++column)
        if (column != tallest)
            nextTallest = std::max(nextTallest, tallness(column));
    // The tallest column has no room to give; the others stand as it lets them. Where it is much taller than
    // they are, it would pull them apart until no screen shows two of them together: they see it as tall as
    // the next one.
    if (nextTallest > 0) {
        m_tallestMiddle = tallness(tallest) / 2;
        m_tallestSeenAs = nextTallest / (2 * m_tallestMiddle);
    }
    for (int round = 0; round < levellings; ++round) {
        const bool first = round == 0;
        for (int column = tallest + 1; column < count; ++column)
            level(column, true, !first, tallest);
        for (int column = tallest - 1; column >= 0; --column)
            level(column, !first, true, tallest);
    }
    double top = 0;
    for (int item = 0; item < m_middles.size(); ++item)
        top = std::min(top, m_middles[item] - heightOf(item) / 2);
    for (double &middle : m_middles)
        middle -= top;
}

void Placing::findColumns()
{
    double x = 0;
    for (qsizetype column = 0; column < m_columns.order.size(); ++column) {
        m_left.append(x);
        x += m_measures.columnWidths.value(column) + m_measures.columnGaps.value(column);
    }
}

/// Lines end at a box's side in the order of where they come from, so that they do not cross on the way in.
void Placing::findPorts(const GraphLayout &layout)
{
    struct End
    {
        double from;
        int line;
        bool beginning;
    };
    QList<QList<End>> ends(2 * m_boxes.size()); // left and right side of each box
    for (int line = 0; line < m_lines.size(); ++line) {
        // Not a structured binding: clang 14, which builds the fuzz targets, lets no lambda capture one.
        const int from = m_lines[line].from;
        const int to = m_lines[line].to;
        if (from == to)
            continue;
        const bool arc = m_boxes[from].column == m_boxes[to].column;
        const bool rightwards = m_boxes[from].column < m_boxes[to].column;
        const QList<int> &passed = m_columns.passages[line];
        const auto next = [&](bool beginning) {
            const int far = beginning ? to : from;
            if (passed.isEmpty())
                return layout.boxes[far].center().y();
            return m_middles[beginning == rightwards ? passed.first() : passed.last()];
        };
        ends[2 * from + (arc || rightwards ? 1 : 0)].append({next(true), line, true});
        ends[2 * to + (arc || !rightwards ? 1 : 0)].append({next(false), line, false});
    }
    m_ports.resize(m_lines.size());
    for (qsizetype side = 0; side < ends.size(); ++side) {
        QList<End> &here = ends[side];
        std::stable_sort(here.begin(), here.end(),
                         [](const End &a, const End &b) { return a.from < b.from; });
        const QRectF &box = layout.boxes[side / 2];
        const double room = box.height() - m_measures.boxGap;
        const auto count = static_cast<double>(here.size());
        const double gap = count > 1 ? std::min(m_measures.portGap, room / (count - 1)) : 0;
        for (qsizetype i = 0; i < here.size(); ++i) {
            const double y = box.center().y() + (static_cast<double>(i) - (count - 1) / 2) * gap;
            (here[i].beginning ? m_ports[here[i].line].first : m_ports[here[i].line].second) = y;
        }
    }
}

/// Arcs of one column that would lie on each other swing out to different lengths; the shorter within.
void Placing::findLanes()
{
    m_lanes.fill(-1, m_lines.size());
    const auto span = [this](int line) {
        const auto [a, b] = m_ports[line];
        return std::pair(std::min(a, b), std::max(a, b));
    };
    QList<int> arcs;
    for (int line = 0; line < m_lines.size(); ++line)
        if (m_lines[line].from != m_lines[line].to &&
            m_boxes[m_lines[line].from].column == m_boxes[m_lines[line].to].column)
            arcs.append(line);
    std::stable_sort(arcs.begin(), arcs.end(), [&](int a, int b) {
        return span(a).second - span(a).first < span(b).second - span(b).first;
    });
    for (qsizetype i = 0; i < arcs.size(); ++i) {
        m_lanes[arcs[i]] = 0;
        for (qsizetype k = 0; k < i; ++k) {
            const bool meet =
                m_boxes[m_lines[arcs[i]].from].column == m_boxes[m_lines[arcs[k]].from].column &&
                span(arcs[i]).first <= span(arcs[k]).second && span(arcs[k]).first <= span(arcs[i]).second;
            if (meet)
                m_lanes[arcs[i]] = std::max(m_lanes[arcs[i]], m_lanes[arcs[k]] + 1);
        }
    }
}

void appendCurve(QList<QPointF> &points, const QPointF &to)
{
    const QPointF from = points.last();
    const double half = (to.x() - from.x()) / 2;
    points << QPointF(from.x() + half, from.y()) << QPointF(to.x() - half, to.y()) << to;
}

QList<QPointF> Placing::route(int line, const GraphLayout &layout) const
{
    const auto [from, to] = m_lines[line];
    if (from == to)
        return {};
    const QRectF &begin = layout.boxes[from];
    const QRectF &end = layout.boxes[to];
    const auto [beginY, endY] = m_ports[line];
    if (m_boxes[from].column == m_boxes[to].column) {
        // A cubic reaches three quarters of the way to its handles.
        const double reach = (m_measures.arcReach + m_lanes[line] * m_measures.arcStep) * 4 / 3;
        return {QPointF(begin.right(), beginY), QPointF(begin.right() + reach, beginY),
                QPointF(end.right() + reach, endY), QPointF(end.right(), endY)};
    }
    const bool rightwards = m_boxes[from].column < m_boxes[to].column;
    QList<QPointF> points{QPointF(rightwards ? begin.right() : begin.left(), beginY)};
    QList<int> passed = m_columns.passages[line];
    if (!rightwards)
        std::reverse(passed.begin(), passed.end());
    for (const int item : std::as_const(passed)) {
        const int column = m_columns.items[item].column;
        const double left = m_left[column], right = left + m_measures.columnWidths.value(column);
        appendCurve(points, {rightwards ? left : right, m_middles[item]});
        appendCurve(points, {rightwards ? right : left, m_middles[item]});
    }
    appendCurve(points, {rightwards ? end.left() : end.right(), endY});
    return points;
}

void Placing::place(GraphLayout &layout)
{
    findMiddles();
    findColumns();
    for (int box = 0; box < m_boxes.size(); ++box) {
        const int column = m_boxes[box].column;
        layout.boxes.append(QRectF(m_left[column], m_middles[box] - m_boxes[box].height / 2,
                                   m_measures.columnWidths.value(column), m_boxes[box].height));
    }
    findPorts(layout);
    findLanes();
    QRectF all;
    for (const QRectF &box : std::as_const(layout.boxes))
        all = all.united(box);
    for (const double middle : std::as_const(m_middles))
        all.setBottom(std::max(all.bottom(), middle));
    for (int line = 0; line < m_lines.size(); ++line) {
        layout.lines.append(route(line, layout));
        if (m_lanes[line] >= 0)
            all.setRight(std::max(all.right(), layout.boxes[m_lines[line].from].right() +
                                                   m_measures.arcReach + m_lanes[line] * m_measures.arcStep));
    }
    layout.size = {all.right(), all.bottom()};
}

} // namespace

GraphLayout layOut(const QList<LayoutBox> &boxes, const QList<LayoutLine> &lines,
                   const LayoutMeasures &measures)
{
    int columns = static_cast<int>(measures.columnWidths.size());
    for (const LayoutBox &box : boxes)
        columns = std::max(columns, box.column + 1);
    Columns placed = inColumns(boxes, lines, columns);
    GraphLayout layout;
    layout.crossingsAsGiven = placed.crossings();
    untangle(placed);
    layout.crossings = placed.crossings();
    Placing(boxes, lines, measures, std::move(placed)).place(layout);
    return layout;
}

} // namespace tverrlos
