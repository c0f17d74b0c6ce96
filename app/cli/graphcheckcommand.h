#pragma once

#include "app/cli/command.h"

namespace tverrlos {

/// `graph check`: what the office's graph shows about itself on a day.
ExitStatus graphCheck(CommandRun &run);

} // namespace tverrlos
