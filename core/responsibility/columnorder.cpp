#include "core/responsibility/columnorder.h"

#include <algorithm>

namespace tverrlos {

namespace {

constexpr int mostSweeps = 24;
constexpr int sweepsWithoutGain = 4;
constexpr int mostRounds = 12;
/// Exchanging looks at every pair of neighbours again and again: in a very large graph it is left out.
constexpr qsizetype mostItemsToExchange = 6000;

/// How many of the values added so far are greater: a Fenwick tree over positions.
class Ranks
{
public:
    explicit Ranks(qsizetype size) : m_tree(size + 1, 0) {}
    void add(qsizetype position)
    {
        ++m_count;
        for (qsizetype i = position + 1; i < m_tree.size(); i += i & -i)
            ++m_tree[i];
    }
    qint64 above(qsizetype position) const
    {
        qint64 upTo = 0;
        for (qsizetype i = position + 1; i > 0; i -= i & -i)
            upTo += m_tree[i];
        return m_count - upTo;
    }

private:
    QList<qint64> m_tree;
    qint64 m_count = 0;
};

QList<int> sortedPositions(const QList<int> &items, const QList<int> &position)
{
    QList<int> found;
    found.reserve(items.size());
    for (const int item : items)
        found.append(position[item]);
    std::sort(found.begin(), found.end());
    return found;
}

/// Crossings among the lines of two items when the first stands above the second. Both ascending.
qint64 crossingsOf(const QList<int> &above, const QList<int> &below)
{
    qint64 count = 0;
    qsizetype lower = 0;
    for (const int end : above) {
        while (lower < below.size() && below[lower] < end)
            ++lower;
        count += lower;
    }
    return count;
}

/// The middle of the neighbours' positions; between the two middles, nearer the denser side's mean.
double middle(const QList<int> &ascending)
{
    const qsizetype half = ascending.size() / 2;
    if (ascending.size() % 2 == 1)
        return ascending[half];
    double sum = 0;
    for (const int value : ascending)
        sum += value;
    constexpr double tieShare = 0.001; // the mean only decides between equal medians
    return (ascending[half - 1] + ascending[half]) / 2.0 +
           tieShare * sum / static_cast<double>(ascending.size());
}

/// Sorts those that have neighbours on that side; the others keep their places.
void sortByNeighbours(Columns &columns, int column, bool byLeft)
{
    const QList<int> position = columns.positions();
    QList<int> &order = columns.order[column];
    QList<qsizetype> places;
    QList<std::pair<double, int>> wanted;
    for (qsizetype place = 0; place < order.size(); ++place) {
        const Columns::Item &item = columns.items[order[place]];
        const QList<int> &neighbours = byLeft ? item.left : item.right;
        if (neighbours.isEmpty())
            continue;
        places.append(place);
        wanted.append({middle(sortedPositions(neighbours, position)), order[place]});
    }
    std::stable_sort(wanted.begin(), wanted.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    for (qsizetype i = 0; i < places.size(); ++i)
        order[places[i]] = wanted[i].second;
}

void sweep(Columns &columns, bool rightwards)
{
    const int count = static_cast<int>(columns.order.size());
    for (int step = 1; step < count; ++step)
        sortByNeighbours(columns, rightwards ? step : count - 1 - step, rightwards);
}

/// One round over a column; whether anything was won.
bool exchangeIn(Columns &columns, int column, QList<int> &position)
{
    QList<int> &order = columns.order[column];
    bool won = false;
    for (qsizetype place = 0; place + 1 < order.size(); ++place) {
        const int upper = order[place], lower = order[place + 1];
        qint64 now = 0, exchanged = 0;
        for (const bool left : {true, false}) {
            const auto &upperItem = columns.items[upper];
            const auto &lowerItem = columns.items[lower];
            const QList<int> a = sortedPositions(left ? upperItem.left : upperItem.right, position);
            const QList<int> b = sortedPositions(left ? lowerItem.left : lowerItem.right, position);
            now += crossingsOf(a, b);
            exchanged += crossingsOf(b, a);
        }
        if (exchanged >= now)
            continue;
        std::swap(order[place], order[place + 1]);
        std::swap(position[upper], position[lower]);
        won = true;
    }
    return won;
}

void exchangeNeighbours(Columns &columns)
{
    if (columns.items.size() > mostItemsToExchange)
        return;
    QList<int> position = columns.positions();
    for (int round = 0; round < mostRounds; ++round) {
        bool won = false;
        for (int column = 0; column < columns.order.size(); ++column)
            won = exchangeIn(columns, column, position) || won;
        if (!won)
            return;
    }
}

/// Sweeps from one side, keeping the best; `best` is only replaced by a better one.
void sweepFrom(bool rightwards, Columns start, Columns &best, qint64 &fewest)
{
    int withoutGain = 0;
    for (int pass = 0; pass < mostSweeps && withoutGain < sweepsWithoutGain && fewest > 0; ++pass) {
        sweep(start, rightwards == (pass % 2 == 0));
        exchangeNeighbours(start);
        const qint64 now = start.crossings();
        ++withoutGain;
        if (now < fewest) {
            fewest = now;
            best.order = start.order;
            withoutGain = 0;
        }
    }
}

} // namespace

QList<int> Columns::positions() const
{
    QList<int> position(items.size(), 0);
    for (const QList<int> &column : order)
        for (qsizetype place = 0; place < column.size(); ++place)
            position[column[place]] = static_cast<int>(place);
    return position;
}

qint64 Columns::crossings() const
{
    const QList<int> position = positions();
    qint64 count = 0;
    for (qsizetype column = 0; column + 1 < order.size(); ++column) {
        Ranks ends(order[column + 1].size());
        for (const int item : order[column]) {
            const QList<int> targets = sortedPositions(items[item].right, position);
            for (const int target : targets)
                count += ends.above(target);
            for (const int target : targets)
                ends.add(target);
        }
    }
    return count;
}

Columns inColumns(const QList<LayoutBox> &boxes, const QList<LayoutLine> &lines, int columns)
{
    Columns result;
    result.order.resize(columns);
    result.passages.resize(lines.size());
    for (int box = 0; box < boxes.size(); ++box)
        result.items.append({box, boxes[box].column, {}, {}});
    for (qsizetype line = 0; line < lines.size(); ++line) {
        int left = lines[line].from, right = lines[line].to;
        if (boxes[left].column > boxes[right].column)
            std::swap(left, right);
        if (boxes[left].column == boxes[right].column)
            continue;
        int last = left;
        for (int column = boxes[left].column + 1; column <= boxes[right].column; ++column) {
            int next = right;
            if (column < boxes[right].column) {
                next = static_cast<int>(result.items.size());
                result.items.append({-1, column, {}, {}});
                result.passages[line].append(next);
            }
            result.items[last].right.append(next);
            result.items[next].left.append(last);
            last = next;
        }
    }
    for (const bool joined : {true, false})
        for (int item = 0; item < result.items.size(); ++item) {
            const Columns::Item &placed = result.items[item];
            if (joined == !(placed.left.isEmpty() && placed.right.isEmpty()))
                result.order[placed.column].append(item);
        }
    return result;
}

void untangle(Columns &columns)
{
    const Columns start = columns;
    qint64 fewest = columns.crossings();
    sweepFrom(true, start, columns, fewest);
    sweepFrom(false, start, columns, fewest);
}

} // namespace tverrlos
