#pragma once

#include "core/cases/casequeries.h"

namespace tverrlos {

class Connection;

/// Lists of what belongs to cases, across cases. Throw DatabaseError.
QList<MeetingRow> meetingRows(Connection &connection, const QDateTime &from, const QDateTime &to, int limit);
QList<SignalRow> signalRows(Connection &connection, const std::optional<LiftedTo> &lifted, int limit);

} // namespace tverrlos
