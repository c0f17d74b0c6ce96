#pragma once

#include "core/responsibility/responsibility.h"
#include "core/results/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace tverrlos {

/// Writes the graph to a file: .graphml, the whole dated graph for other programs and for reading in again;
/// .csv, the edges as a table for people. The file appears whole or not at all. Invalid for another ending,
/// ReadOnly where it cannot be written. Any thread.
Result<void> writeGraphFile(const QString &path, const ResponsibilityParts &parts);
/// Reads a .graphml file, at most 32 MB. Invalid, with file, line and reason. `leftOut` is given the names of
/// data that another program added. Any thread.
Result<ResponsibilityParts> readGraphFile(const QString &path, QStringList *leftOut = nullptr);

} // namespace tverrlos
