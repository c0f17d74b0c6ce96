#include "core/reporting/handlingdays.h"

#include "core/reporting/suppression.h"

namespace tverrlos {

namespace {

using Days = QMap<int, qint64>;

qint64 casesIn(const Days &days)
{
    qint64 sum = 0;
    for (const qint64 cases : days)
        sum += cases;
    return sum;
}

/// The value at this rank (1 is the shortest); unset beyond the last.
std::optional<double> ranked(const Days &days, qint64 rank)
{
    for (auto it = days.begin(); it != days.end(); ++it) {
        rank -= it.value();
        if (rank <= 0)
            return it.key();
    }
    return std::nullopt;
}

std::optional<double> medianOf(const Days &days, qint64 cases)
{
    const std::optional<double> lower = ranked(days, (cases + 1) / 2);
    const std::optional<double> upper = ranked(days, cases / 2 + 1);
    if (!lower || !upper)
        return std::nullopt;
    return (*lower + *upper) / 2;
}

std::optional<double> p90Of(const Days &days, qint64 cases)
{
    return ranked(days, (cases * 9 + 9) / 10);
}

Days together(Days sum, const Days &more)
{
    for (auto it = more.begin(); it != more.end(); ++it)
        sum[it.key()] += it.value();
    return sum;
}

} // namespace

HandlingDays handlingDays(const QMap<int, qint64> &closed, const QMap<int, qint64> &open)
{
    HandlingDays result;
    const qint64 closedCases = casesIn(closed);
    const qint64 allCases = closedCases + casesIn(open);
    if (closedCases == 0)
        return result;
    if (closedCases < smallestShownCount) {
        result.suppressed = true;
        return result;
    }
    result.median = medianOf(closed, closedCases);
    result.p90 = p90Of(closed, closedCases);
    if (allCases == closedCases)
        return result;
    const Days ifClosedToday = together(closed, open);
    // An open case never counts among the ranks of `closed`, which is what "never closed" means.
    result.medianRange = {*medianOf(ifClosedToday, allCases), medianOf(closed, allCases)};
    result.p90Range = {*p90Of(ifClosedToday, allCases), p90Of(closed, allCases)};
    return result;
}

} // namespace tverrlos
