#pragma once

#include "core/plan/planstore.h"

namespace tverrlos {

class Connection;

/// Reads of measures, for the store and the report. All throw DatabaseError.

/// Those of the plans and the office's own, as PlanStore::measures() promises.
QList<Measure> readMeasures(Connection &connection);
/// Whether something can be tied to a measure with this code: a withdrawn one is not there.
bool hasMeasure(Connection &connection, const QString &code);
/// NotFound; a withdrawn one is found, for an undo may be redone.
Measure requireMeasure(Connection &connection, const QString &code);
/// What moved between the beginning of the first day and the end of the last, in Norwegian time: measures
/// whose status is another one. In the order of their codes.
QList<MeasureMove> measuresMoved(Connection &connection, const QDateTime &begin, const QDateTime &end);

} // namespace tverrlos
