#pragma once

#include <QList>

#include <optional>

/// Small counts are not shown, so that no asker can be recognised by what is rare about them. Two kinds of
/// table need two rules. Zero is shown: it says something about nobody.
namespace tverrlos {

/// The smallest count that is shown. Statistical offices use 3 to 5; the service's askers form a small
/// community that knows each other, hence the strictest.
inline constexpr qint64 smallestShownCount = 5;

/// A count as outsiders may see it; unset where it is suppressed.
using ShownCount = std::optional<qint64>;

/// For rows that may hold the same case twice (regimes, agencies, topics): they do not add up, so each stands
/// alone. Nothing when the whole table must be withheld: out of fewer than five cases every row would
/// describe so few.
std::optional<QList<ShownCount>> shownOverlapping(const QList<qint64> &rows, qint64 cases);

/// For rows that add up to a total that is known. More rows are suppressed, the smallest first, until the
/// hidden rows cannot be found by subtraction: at least two, and together so large that none of them is
/// certain to be small. Nothing when no choice of rows does that.
std::optional<QList<ShownCount>> shownPartition(const QList<qint64> &rows);

/// Whole percent for readers: 100 only for all of it and 0 only for none of it. 0 of 0 is 0.
int percentOf(qint64 part, qint64 whole);

} // namespace tverrlos
