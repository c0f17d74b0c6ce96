#pragma once

#include "core/results/result.h"
#include "core/routing/routingfacts.h"
#include "core/work/progress.h"

#include <functional>

namespace tverrlos {

/// Cases that were routed together: in one transaction, by one person.
struct RoutedTogether
{
    QString actor;
    QDateTime at; ///< UTC
    struct One
    {
        CaseNumber number{1900, 1};
        int revision = 0; ///< of the case as it stands
        bool operator==(const One &) const = default;
    };
    QList<One> cases;        ///< whose routing is the last that was done to them: it can be taken back
    QList<CaseNumber> since; ///< that have been worked on since: their route stays
};

struct RoutingPage
{
    QList<RoutingFacts> cases; ///< in order of number
    bool last = false;
};

/// Reads. Thread: the database thread only (post through DatabaseDesk).
class RoutingQueries
{
public:
    virtual ~RoutingQueries() = default;
    /// Open cases after the one named, or from the first; at most `limit`. Asked page by page, so that the
    /// database is free in between and the work can be cancelled.
    virtual Result<RoutingPage> openCases(const std::optional<CaseNumber> &after, int limit) = 0;
    /// The latest acts of routing that were done as one and can be taken back. Where there are none any more:
    /// the latest whose cases have all been worked on since; where there are none of these either, no cases.
    /// Cases that were worked on, or routed again, in a later batch are not told a second time.
    virtual Result<RoutedTogether> latestRouted() = 0;
};

/// How many cases are read at a time: some milliseconds of the database's.
inline constexpr int routingPageSize = 2000;

/// Hands every open case to `take`, page by page, in order of number. `total` is told with the progress; 0
/// when it is not known. Cancelled between two pages, or the error of the store.
Result<void> eachOpenCase(RoutingQueries &queries, const std::function<void(const RoutingFacts &)> &take,
                          qint64 total, const Progress &progress = {});

} // namespace tverrlos
