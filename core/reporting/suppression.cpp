#include "core/reporting/suppression.h"

#include <algorithm>
#include <numeric>

namespace tverrlos {

namespace {

bool isSmall(qint64 count)
{
    return count > 0 && count < smallestShownCount;
}

/// What is hidden so far. Every hidden row holds at least one case, so the largest any of them can be is what
/// is left when the others hold one each.
struct Hidden
{
    qint64 sum = 0;
    qint64 rows = 0;

    void add(qint64 count)
    {
        sum += count;
        ++rows;
    }
    bool isSafe() const { return rows == 0 || (rows >= 2 && sum - (rows - 1) >= smallestShownCount); }
};

} // namespace

std::optional<QList<ShownCount>> shownOverlapping(const QList<qint64> &rows, qint64 cases)
{
    if (isSmall(cases))
        return std::nullopt;
    QList<ShownCount> shown;
    shown.reserve(rows.size());
    for (const qint64 count : rows)
        shown.append(isSmall(count) ? ShownCount() : ShownCount(count));
    return shown;
}

std::optional<QList<ShownCount>> shownPartition(const QList<qint64> &rows)
{
    if (isSmall(std::accumulate(rows.begin(), rows.end(), qint64(0))))
        return std::nullopt;
    QList<ShownCount> shown(rows.begin(), rows.end());
    QList<qsizetype> larger;
    Hidden hidden;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (isSmall(rows.at(i))) {
            shown[i].reset();
            hidden.add(rows.at(i));
        } else if (rows.at(i) > 0) {
            larger.append(i);
        }
    }
    std::stable_sort(larger.begin(), larger.end(),
                     [&rows](qsizetype a, qsizetype b) { return rows.at(a) < rows.at(b); });
    for (auto next = larger.begin(); !hidden.isSafe() && next != larger.end(); ++next) {
        shown[*next].reset();
        hidden.add(rows.at(*next));
    }
    if (!hidden.isSafe())
        return std::nullopt;
    return shown;
}

int percentOf(qint64 part, qint64 whole)
{
    if (part <= 0 || whole <= 0)
        return 0;
    if (part >= whole)
        return 100;
    return int(std::clamp<qint64>((part * 200 + whole) / (whole * 2), 1, 99));
}

} // namespace tverrlos
