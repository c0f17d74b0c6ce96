#pragma once

#include "core/plan/planstore.h"
#include "core/submissions/submission.h"

#include <QMap>

/// What a report says beside its cases: what was sent in, and how the plan moved. Plain values.
namespace tverrlos {

/// What was sent in during the period. Exact; what outsiders see goes through reportFigures().
struct SubmissionCounts
{
    qint64 received = 0;
    QMap<SubmissionKind, qint64> kinds;
    QMap<QString, qint64> regions; ///< code of the region, or "not-stated"
    bool operator==(const SubmissionCounts &) const = default;
};

/// The row of measures whose standing only their source has told.
inline constexpr QLatin1String sourceOnly("source");

/// The measures of the joint plan and the office's own. They say nothing about an asker and are shown whole.
struct PlanProgress
{
    QMap<QString, qint64> standing; ///< code of the status, or "source" -> measures; as they stand now
    QList<MeasureMove> moved;       ///< whose status is another one at the period's end than at its beginning
    bool operator==(const PlanProgress &) const = default;
};

/// Counts them by what the office has said.
QMap<QString, qint64> standingOf(const QList<Measure> &measures);

} // namespace tverrlos
