#pragma once

#include "app/cli/command.h"
#include "core/responsibility/responsibilitygraph.h"

namespace tverrlos {

class CommandRun;

/// `graph import FILE [--dry-run]`: tells what the file would add, remove and change, and for which open
/// cases; then keeps it, or with --dry-run nothing.
ExitStatus importGraph(CommandRun &run);

/// How much a whole graph that takes another's place adds, removes and changes.
QString countWords(CommandRun &run, const ResponsibilityGraph &before, const ResponsibilityParts &after);

} // namespace tverrlos
