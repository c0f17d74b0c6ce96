#pragma once

#include "core/results/result.h"
#include "core/workload/workload.h"

namespace tverrlos {

/// Reads. Thread: the database thread only (post through DatabaseDesk).
class WorkloadQueries
{
public:
    virtual ~WorkloadQueries() = default;
    /// The cases open on `day` (Europe/Oslo): a deadline before it is overdue. Cost follows the open cases,
    /// not the archive; for a day in the past, those closed since as well.
    virtual Result<Workload> workload(const QDate &day) = 0;
};

} // namespace tverrlos
