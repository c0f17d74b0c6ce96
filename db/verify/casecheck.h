#pragma once

namespace tverrlos {

class Connection;
class Findings;

/// Every case against the digest in its last event: read from the tables as the program reads it, so that a
/// change in any stored field shows and names the case. Then that the row is written as the program writes
/// it: derived columns, forms of lists and days, positions without gaps. A case that cannot be read is named
/// too, as far as its number can still be told from an index or from its events. One case in memory at a
/// time.
void checkCases(Connection &connection, Findings &findings);

} // namespace tverrlos
