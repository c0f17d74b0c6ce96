#pragma once

#include "ui/cases/story/storyparts.h"

namespace tverrlos {

/// Under each regime where there is something to compare, agree on or discuss: what each agency holds, side
/// by side, then what they hold together and who does not, then the discussion among colleagues.
void tellPositions(StorySection &section, const StoryTeller &teller);

} // namespace tverrlos
