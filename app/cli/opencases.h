#pragma once

#include "core/results/result.h"
#include "core/routing/routingfacts.h"

#include <functional>

namespace tverrlos {

class CommandRun;
class Store;

/// What the route of every open case hangs on, with a line that tells how far it has come; Ctrl+C stops it
/// between two pages.
Result<void> readOpenCases(CommandRun &run, Store &store,
                           const std::function<void(const RoutingFacts &)> &take);

} // namespace tverrlos
