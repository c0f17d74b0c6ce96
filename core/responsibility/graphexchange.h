#pragma once

#include "core/responsibility/responsibilitygraph.h"

#include <QList>

#include <functional>

namespace tverrlos {

/// What is wrong with one row of a table. Line 0: with no row, or the reason itself says where.
struct WrongRow
{
    qint64 line = 0;
    Error why;
};

/// What a file of another program, or of an office, holds.
struct GraphFile
{
    ResponsibilityParts parts;
    QList<qint64> edgeLines; ///< where each edge of the parts stands
    QStringList leftOut;     ///< data or columns that another program or a person added
    QList<WrongRow> wrong;   ///< where there are any, nothing of the file is to be used
};

/// The graph as files: .graphml, the whole dated graph for other programs; .csv, its edges as a table for
/// people (db/graphml). Any thread.
struct GraphExchange
{
    /// The file appears whole or not at all. Invalid for another ending, ReadOnly where it cannot be written.
    std::function<Result<void>(const QString &path, const ResponsibilityParts &parts)> write;
    /// A table is read as the edges that `present` is to have. At most 32 MB.
    std::function<GraphFile(const QString &path, const ResponsibilityGraph &present)> read;
};

} // namespace tverrlos
