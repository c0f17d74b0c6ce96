#pragma once

#include <QStringList>

namespace tverrlos {

class Connection;

/// Everybody whom a case is or was last given to, in the Norwegian order. Jumps from one name to the next
/// along the index: cost follows the officers, not the cases. Throws DatabaseError.
QStringList officerNames(Connection &connection);

} // namespace tverrlos
