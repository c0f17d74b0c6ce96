#pragma once

#include "core/calendar/clock.h"
#include "core/results/result.h"
#include "core/work/progress.h"

namespace tverrlos {

class Store;

/// A fictional service of about 300 cases from 2021 to 2025. Every case comes in through the same create()
/// and lives through the same acts as a real one, in the order of time, so that the database is one that the
/// program itself could have made. The same every time.
///
/// `clock` is the store's own clock and is moved along. Answers how many cases were made.
Result<int> runDemoService(Store &store, SetClock &clock, const Progress &progress = {});

} // namespace tverrlos
