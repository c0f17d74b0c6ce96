#pragma once

#include "core/reporting/reportfacts.h"
#include "core/results/result.h"

namespace tverrlos {

/// The one query object behind the report page, its exports and `report`. Thread: the database thread only
/// (post through DatabaseDesk).
class ReportQueries
{
public:
    virtual ~ReportQueries() = default;
    /// Everything counted in one read transaction. Cost follows the period, not the archive.
    virtual Result<ReportFacts> facts(const Period &period) = 0;
};

} // namespace tverrlos
