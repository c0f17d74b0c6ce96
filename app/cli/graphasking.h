#pragma once

#include "app/cli/command.h"

namespace tverrlos {

/// `graph whatif CHANGE [--date D]`: which open cases would change route.
ExitStatus graphWhatIf(CommandRun &run);
/// `graph questions [--date D]`: what the graph shows about itself, with the open cases behind each answer.
ExitStatus graphQuestions(CommandRun &run);

} // namespace tverrlos
