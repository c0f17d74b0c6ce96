#pragma once

#include "core/responsibility/graphstore.h"

#include <QHash>

namespace tverrlos {

/// The graph that each edit of a log was made in, by the edit's id: what the edit did is told with the names
/// of then, whatever was renamed since. `oldestFirst`: as GraphStore::log() gives it. An edit that cannot be
/// followed, and what comes after it, is left out: reading the log tells that.
QHash<qint64, ResponsibilityGraph> graphsBefore(const QList<GraphLogEntry> &oldestFirst);

/// The edit that an entry is about: of what was taken back or done again, the one it concerns.
qint64 editOf(const GraphLogEntry &entry);

} // namespace tverrlos
