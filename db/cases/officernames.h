#pragma once

#include <QStringList>

namespace tverrlos {

class Connection;

/// Everybody whom a case is or was last given to, as the database has them. Cost follows the officers, not
/// the cases. Throws DatabaseError.
QStringList officerNames(Connection &connection);

} // namespace tverrlos
