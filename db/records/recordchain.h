#pragma once

#include <QByteArray>

namespace tverrlos {

class Connection;
class Findings;

/// Where the next event of a table of events goes. Such a table is a chain of its own: its rows have `id` (1,
/// 2, 3 ... without a gap), `previous` (the checksum of the event before it, empty for the first) and
/// `checksum`.
struct ChainEnd
{
    qint64 nextId = 1;
    QByteArray previous = QByteArray(""); ///< never null: the column takes no NULL
};

/// Waits for the turn of writers until the transaction ends: two writers that cross are done one after the
/// other, and the second sees what the first did. Throws DatabaseError.
void takeTurn(Connection &connection);

/// Reads the end of `table`, inside the writing transaction that appends to it. Throws DatabaseError.
ChainEnd endOfChain(Connection &connection, const char *table);

/// Finds events that are missing from `table`. `missing` is the sentence for it (context "Error"), %1 the id
/// of the event before which something is missing. Throws DatabaseError.
void checkChainOf(Connection &connection, const char *table, const char *missing, Findings &findings);

} // namespace tverrlos
