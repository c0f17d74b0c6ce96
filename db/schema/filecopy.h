#pragma once

#include <QDateTime>
#include <QString>

namespace tverrlos {

class Connection;

/// Copies the open SQLite file to `NAME.before-step-N-DATE.sqlite` beside it and answers the copy's path.
/// Never overwrites. Throws DatabaseError (OutOfSpace, ReadOnly, ...); a half copy does not stay.
QString copyBeforeMigration(Connection &connection, int presentStep, const QDateTime &now);

} // namespace tverrlos
