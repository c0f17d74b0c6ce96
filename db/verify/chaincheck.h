#pragma once

#include "core/work/progress.h"

namespace tverrlos {

class Connection;
class Findings;

/// The chain of events from the first to the head (db/audit). When a page of it cannot be read, the events on
/// it are found by their ids, and the cases they belong to by an index.
void checkEvents(Connection &connection, const Progress &progress, Findings &findings);

} // namespace tverrlos
