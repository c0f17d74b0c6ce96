#pragma once

#include "core/responsibility/graphstore.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <string_view>
#include <utility>

namespace tverrlos {

class Connection;
class Findings;

/// A row of graph_edit as it is stored. The checksum covers the row and, through `previous`, all before it: a
/// chain, with its end in graph_head.
struct GraphLogRow
{
    qint64 id = 0;
    QString at;
    QString actor;
    QString act;
    QString content;     ///< the edit as JSON; empty for undo and redo
    QByteArray digest;   ///< graphDigest() after it
    QByteArray previous; ///< the checksum of the row before; 32 zero bytes at first
    QByteArray checksum;

    QByteArray checksumOfFields() const;
};

struct GraphLogHead
{
    qint64 last = 0;
    QByteArray checksum;
    bool operator==(const GraphLogHead &) const = default;
};

/// Throws DatabaseError: Damaged when the row is not there. `lock` is Dialect::forUpdate() for a writer.
GraphLogHead graphLogHead(Connection &connection, std::string_view lock = "");
/// Oldest first.
QList<GraphLogRow> graphLogRows(Connection &connection);
/// The entry that a row holds. Damaged where it cannot be read, is not as it was written, or does not follow
/// `end`, which moves on to it.
Result<GraphLogEntry> entryAfter(GraphLogHead &end, const GraphLogRow &row);
/// Where a log begins.
GraphLogHead graphLogBeginning();
/// The whole log, with the graph that it leads to. Damaged where a row is not as it was written, leads to
/// nothing, or the log does not end where it should: nobody's cases are routed by a graph that was tampered
/// with.
Result<std::pair<GraphHistory, QList<GraphLogEntry>>> readGraphLog(Connection &connection);

/// The first thing that is wrong with the log, if any: what readGraphLog() finds, and whether every entry
/// leads to the graph that it led to when it was kept.
std::optional<Error> graphLogProblem(Connection &connection);

} // namespace tverrlos
