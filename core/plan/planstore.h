#pragma once

#include "core/plan/measure.h"

namespace tverrlos {

/// How a measure stood when a period began and when it ended; for what moved.
struct MeasureMove
{
    QString code;
    QString title; ///< of the plan, or of the office's own measure
    std::optional<MeasureStatus> from, to;
    QDate day; ///< in Norway; of the latest change of status in the period
    bool operator==(const MeasureMove &) const = default;
};

/// The measures of the joint plan as the office follows them. Writes are one transaction each, with an event,
/// and take turns with every other writer; each can be undone and redone. Thread: the database thread only.
class PlanStore
{
public:
    virtual ~PlanStore() = default;
    /// The plan that runs, the office's own, then the earlier plan; without what was withdrawn. Tens of them.
    virtual Result<QList<Measure>> measures() = 0;
    /// NotFound when neither a plan nor the office has it.
    virtual Result<Measure> find(const QString &code) = 0;
    /// Conflict when someone changed it since `expectedRevision`; what measureAfter() refuses.
    virtual Result<Measure> change(const QString &code, const MeasureChange &change, const QString &actor,
                                   std::optional<int> expectedRevision = std::nullopt) = 0;
    /// A measure of the office's own. `code` empty: the next of E1, E2, ... Refused when the code is taken.
    virtual Result<Measure> add(const QString &code, const MeasureChange &facts, const QString &actor) = 0;
    /// As it was before the latest change not taken back; of an own measure's first, the measure is
    /// withdrawn. Refused when there is none.
    virtual Result<Measure> undo(const QString &code, const QString &actor) = 0;
    virtual Result<Measure> redo(const QString &code, const QString &actor) = 0;
    /// Oldest first.
    virtual Result<QList<RecordEvent>> history(const QString &code) = 0;
};

} // namespace tverrlos
