#pragma once

#include "core/maintenance/maintenance.h"

#include <QDateTime>

namespace tverrlos {

/// Puts a backup in the place of the database file, which nobody may have open. The backup is copied beside
/// the database, brought to the present schema and checked whole there; only then is the present database
/// renamed to NAME.replaced-DATE.sqlite, with what SQLite keeps beside it, and the copy takes its place. The
/// backup itself is only read. At every moment, also if the machine stops, the present database is there
/// under one of the two names.
///
/// NotFound, Foreign, NewerSchema, Damaged: about the backup. Busy: someone has the database open. `now`
/// dates the kept file. Any thread but one that has the database open.
Result<RestoreReceipt> restoreDatabase(const QString &backup, const QString &database, const QDateTime &now,
                                       const Progress &progress = {});

} // namespace tverrlos
