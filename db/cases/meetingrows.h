#pragma once

#include "core/cases/casequeries.h"

namespace tverrlos {

class Connection;

/// The meetings of all cases; see CaseQueries::meetings(). Throws DatabaseError.
QList<MeetingRow> meetingRows(Connection &connection, const QDateTime &from, const QDateTime &to, int limit);
/// Those of one case.
QList<MeetingRow> meetingRowsOf(Connection &connection, CaseId id);

} // namespace tverrlos
