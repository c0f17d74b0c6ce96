#pragma once

namespace tverrlos {

class Connection;
class Findings;

/// What the checksums of the rows cannot show of the organisations: a case whose asker nobody is, a merge
/// that leads nowhere, events that were removed.
void checkAskers(Connection &connection, Findings &findings);

} // namespace tverrlos
