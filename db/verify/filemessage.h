#pragma once

#include "core/cases/casenumber.h"

#include <QList>
#include <QString>

namespace tverrlos {

class Connection;

/// The cases behind a line of PRAGMA integrity_check that names a row ("row 7 missing from index X") or a
/// column
/// ("non-TEXT value in case_note.written"). Empty when the line tells of something that belongs to no case,
/// or of what cannot be told. SQLite only. Throws DatabaseError when the way to the case is damaged too.
QList<CaseNumber> casesBehind(Connection &connection, const QString &line);

} // namespace tverrlos
