#include "core/cases/bulk.h"

#include "core/cases/routedifference.h"

#include <algorithm>

namespace tverrlos {

int BulkReceipt::count(BulkOutcome outcome) const
{
    return static_cast<int>(
        std::count_if(rows.begin(), rows.end(), [&](const BulkRow &row) { return row.outcome == outcome; }));
}

QList<BulkCase> BulkReceipt::done() const
{
    QList<BulkCase> cases;
    for (const BulkRow &row : rows)
        if (row.outcome == BulkOutcome::Done)
            cases.append({row.number, row.revision});
    return cases;
}

QLatin1String outcomeCode(const BulkRow &row)
{
    switch (row.outcome) {
    case BulkOutcome::Done:
        return QLatin1String("done");
    case BulkOutcome::Unchanged:
        return QLatin1String("unchanged");
    case BulkOutcome::Failed:
        break;
    }
    const ErrorCode code = row.why ? row.why->code : ErrorCode::Internal;
    if (code == ErrorCode::Conflict)
        return QLatin1String("conflict");
    if (code == ErrorCode::Refused)
        return QLatin1String("refused");
    if (code == ErrorCode::NotFound)
        return QLatin1String("not-found");
    return QLatin1String("failed");
}

Result<std::optional<Case>> changedBy(const Case &before, const Act &act, const ActContext &context)
{
    Result<Case> after = perform(before, act, context);
    if (!after)
        return isNothingToChange(after.error()) ? Result<std::optional<Case>>(std::nullopt) : after.error();
    if (std::holds_alternative<RouteAct>(act) && before.route && after->route &&
        routeDifferences(*before.route, *after->route).isEmpty())
        return std::optional<Case>();
    return std::optional<Case>(std::move(after).value());
}

} // namespace tverrlos
