#pragma once

#include <QMap>

#include <optional>

namespace tverrlos {

/// How long cases took: calendar days from the day the clock started (receipt, or the day a held enquiry
/// became complete) to the day of closing.
struct HandlingDays
{
    /// Where a figure can still end up while cases are open: the lower end if every open case were closed on
    /// the day of the figures, the upper end if none of them ever were (unset: no limit).
    struct Range
    {
        double low = 0;
        std::optional<double> high;
        bool operator==(const Range &) const = default;
    };

    /// Of the closed cases only. Unset when there are none, or so few that they are suppressed.
    std::optional<double> median; ///< the mean of the two in the middle for an even number
    std::optional<double> p90;    ///< nearest rank: nine of ten took this long or less
    bool closedOnly = true;
    std::optional<Range> medianRange; ///< unset when no case is open
    std::optional<Range> p90Range;
    bool suppressed = false;

    bool operator==(const HandlingDays &) const = default;
};

/// From days -> cases, for closed cases and (days so far) for open ones.
HandlingDays handlingDays(const QMap<int, qint64> &closed, const QMap<int, qint64> &open);

} // namespace tverrlos
