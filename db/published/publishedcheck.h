#pragma once

namespace tverrlos {

class Connection;
class Findings;

/// What the checksums of the rows cannot show of the published answers: events that were removed, an answer
/// that is not what its events made of it, one replaced by an answer that is not there or by itself.
void checkPublished(Connection &connection, Findings &findings);

} // namespace tverrlos
