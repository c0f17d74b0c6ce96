#pragma once

#include "core/responsibility/responsibilitygraph.h"
#include "core/results/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace tverrlos {

/// Writes the graph to a file: .graphml, the whole dated graph for other programs; .csv, the edges as a table
/// for people. Both can be read in again. The file appears whole or not at all. Invalid for another ending,
/// ReadOnly where it cannot be written. Any thread.
Result<void> writeGraphFile(const QString &path, const ResponsibilityParts &parts);

/// What is wrong with one row of a table. Line 0: with no row, or the reason itself says where.
struct WrongRow
{
    qint64 line = 0;
    Error why;
};

/// What a file holds.
struct GraphFile
{
    ResponsibilityParts parts;
    QStringList leftOut;   ///< data or columns that another program or a person added
    QList<WrongRow> wrong; ///< where there are any, nothing of the file is to be used
};
/// Reads a .graphml file, or a .csv as the edges that `present` is to have; at most 32 MB. Any thread.
GraphFile readGraphFile(const QString &path, const ResponsibilityGraph &present);

} // namespace tverrlos
