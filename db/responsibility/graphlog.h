#pragma once

#include "core/responsibility/graphstore.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <string_view>

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
/// The entry that a row holds; Damaged where it cannot be read.
Result<GraphLogEntry> entryOf(const GraphLogRow &row);

/// The first thing that is wrong with the log, if any: ids, checksums, the chain, its end, and whether every
/// entry leads to the graph that it led to when it was kept.
std::optional<Error> graphLogProblem(Connection &connection);

} // namespace tverrlos
