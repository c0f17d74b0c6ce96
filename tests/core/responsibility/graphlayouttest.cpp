#include "core/responsibility/graphlayout.h"

#include <gtest/gtest.h>

#include <random>

using namespace tverrlos;

namespace {

const LayoutMeasures measures{{200, 150, 200, 180}, {60, 120, 60}, 6, 4, 6, 18, 9};

struct Drawn
{
    QList<LayoutBox> boxes;
    QList<LayoutLine> lines;
};

/// Columns as an office's graph has them: many topics, few ministries, some lines that skip a column, some
/// within one.
Drawn random(int boxes, unsigned seed)
{
    std::mt19937 chance(seed);
    Drawn drawn;
    QList<QList<int>> column(4);
    for (int i = 0; i < boxes; ++i) {
        const int tenth = static_cast<int>(chance() % 10);
        const int where = tenth < 5 ? 0 : tenth < 7 ? 1 : tenth < 9 ? 2 : 3;
        column[where].append(i);
        drawn.boxes.append({where, 20.0 + 12 * static_cast<int>(chance() % 3)});
    }
    const auto any = [&](int where) {
        return column[where][static_cast<qsizetype>(chance()) % column[where].size()];
    };
    for (int i = 0; i < 2 * boxes; ++i) {
        const int from = static_cast<int>(chance() % 4), to = static_cast<int>(chance() % 4);
        if (!column[from].isEmpty() && !column[to].isEmpty())
            drawn.lines.append({any(from), any(to)});
    }
    return drawn;
}

/// Every pair of lines between two neighbouring columns, compared.
qint64 crossingsSeen(const Drawn &drawn, const GraphLayout &layout)
{
    QList<QList<std::pair<double, double>>> gaps(3);
    for (qsizetype line = 0; line < drawn.lines.size(); ++line) {
        const auto [from, to] = drawn.lines[line];
        if (drawn.boxes[from].column == drawn.boxes[to].column)
            continue;
        QList<double> heights;
        const QList<QPointF> &points = layout.lines[line];
        for (qsizetype i = 0; i < points.size(); i += 3)
            heights.append(points[i].y());
        const bool rightwards = drawn.boxes[from].column < drawn.boxes[to].column;
        if (!rightwards)
            std::reverse(heights.begin(), heights.end());
        const int first = std::min(drawn.boxes[from].column, drawn.boxes[to].column);
        for (qsizetype i = 0; i + 1 < heights.size(); i += 2)
            gaps[first + i / 2].append({heights[i], heights[i + 1]});
    }
    qint64 count = 0;
    for (const auto &gap : gaps)
        for (qsizetype i = 0; i < gap.size(); ++i)
            for (qsizetype k = 0; k < i; ++k)
                if ((gap[i].first - gap[k].first) * (gap[i].second - gap[k].second) < 0)
                    ++count;
    return count;
}

bool overlap(const QRectF &a, const QRectF &b)
{
    constexpr double hair = 1e-6;
    return a.adjusted(hair, hair, -hair, -hair).intersects(b.adjusted(hair, hair, -hair, -hair));
}

} // namespace

TEST(GraphLayout, PlacesNoBoxOverAnother)
{
    for (unsigned seed = 0; seed < 200; ++seed) {
        const Drawn drawn = random(4 + static_cast<int>(seed), seed);
        const GraphLayout layout = layOut(drawn.boxes, drawn.lines, measures);
        ASSERT_EQ(layout.boxes.size(), drawn.boxes.size());
        for (qsizetype i = 0; i < layout.boxes.size(); ++i) {
            EXPECT_GE(layout.boxes[i].top(), -1e-6);
            EXPECT_LE(layout.boxes[i].bottom(), layout.size.height() + 1e-6);
            EXPECT_DOUBLE_EQ(layout.boxes[i].height(), drawn.boxes[i].height);
            for (qsizetype k = 0; k < i; ++k)
                ASSERT_FALSE(overlap(layout.boxes[i], layout.boxes[k])) << "seed " << seed;
        }
    }
}

TEST(GraphLayout, CrossesNoMoreLinesThanTheOrderGiven)
{
    qint64 given = 0, laid = 0;
    for (unsigned seed = 0; seed < 100; ++seed) {
        const Drawn drawn = random(30, seed);
        const GraphLayout layout = layOut(drawn.boxes, drawn.lines, measures);
        EXPECT_LE(layout.crossings, layout.crossingsAsGiven) << "seed " << seed;
        given += layout.crossingsAsGiven;
        laid += layout.crossings;
    }
    EXPECT_LT(laid, given * 3 / 4);
}

TEST(GraphLayout, CountsTheCrossingsThatOneSees)
{
    for (unsigned seed = 0; seed < 50; ++seed) {
        const Drawn drawn = random(25, seed);
        const GraphLayout layout = layOut(drawn.boxes, drawn.lines, measures);
        EXPECT_EQ(layout.crossings, crossingsSeen(drawn, layout)) << "seed " << seed;
    }
}

TEST(GraphLayout, UntanglesWhatCanBeUntangled)
{
    // Three pairs, written in the opposite order on the other side.
    const GraphLayout layout =
        layOut({{0, 20}, {0, 20}, {0, 20}, {1, 20}, {1, 20}, {1, 20}}, {{0, 5}, {1, 4}, {2, 3}}, measures);
    EXPECT_EQ(layout.crossingsAsGiven, 3);
    EXPECT_EQ(layout.crossings, 0);
}

TEST(GraphLayout, IsTheSameEveryTime)
{
    const Drawn drawn = random(300, 7);
    const GraphLayout once = layOut(drawn.boxes, drawn.lines, measures);
    const GraphLayout again = layOut(drawn.boxes, drawn.lines, measures);
    EXPECT_EQ(once.boxes, again.boxes);
    EXPECT_EQ(once.lines, again.lines);
    EXPECT_EQ(once.size, again.size);
}

TEST(GraphLayout, LeadsEachLineFromItsBeginningToItsEnd)
{
    const Drawn drawn = random(40, 3);
    const GraphLayout layout = layOut(drawn.boxes, drawn.lines, measures);
    for (qsizetype line = 0; line < drawn.lines.size(); ++line) {
        const auto [from, to] = drawn.lines[line];
        const QList<QPointF> &points = layout.lines[line];
        if (from == to) {
            EXPECT_TRUE(points.isEmpty());
            continue;
        }
        ASSERT_EQ(points.size() % 3, 1);
        const auto touches = [](const QRectF &box, const QPointF &point) {
            return (qFuzzyCompare(box.left(), point.x()) || qFuzzyCompare(box.right(), point.x()) ||
                    std::abs(box.left() - point.x()) < 1e-9) &&
                   point.y() >= box.top() && point.y() <= box.bottom();
        };
        EXPECT_TRUE(touches(layout.boxes[from], points.first()));
        EXPECT_TRUE(touches(layout.boxes[to], points.last()));
    }
}

TEST(GraphLayout, LeadsALineThatSkipsAColumnBetweenTheBoxesThere)
{
    const GraphLayout layout =
        layOut({{0, 20}, {1, 20}, {1, 20}, {1, 20}, {2, 20}}, {{0, 4}, {0, 1}, {0, 2}, {0, 3}}, measures);
    const QList<QPointF> &passing = layout.lines.first();
    ASSERT_EQ(passing.size(), 10);
    for (int box = 1; box <= 3; ++box)
        EXPECT_FALSE(layout.boxes[box].contains(QPointF(layout.boxes[box].center().x(), passing[3].y())));
    EXPECT_EQ(passing[3].y(), passing[6].y());
}

TEST(GraphLayout, SwingsLinesWithinAColumnOutAtItsSide)
{
    const GraphLayout layout =
        layOut({{2, 20}, {2, 20}, {2, 20}, {2, 20}}, {{0, 3}, {1, 2}, {0, 1}}, measures);
    for (const QList<QPointF> &arc : layout.lines) {
        ASSERT_EQ(arc.size(), 4);
        EXPECT_GT(arc[1].x(), layout.boxes[0].right());
    }
    EXPECT_GT(layout.lines[0][1].x(), layout.lines[1][1].x()) << "the long one passes outside the short one";
}

TEST(GraphLayout, TakesAnEmptyGraph)
{
    const GraphLayout layout = layOut({}, {}, measures);
    EXPECT_TRUE(layout.boxes.isEmpty());
    EXPECT_TRUE(layout.size.isEmpty());
}
