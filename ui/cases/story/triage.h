#pragma once

#include "ui/cases/story/storyparts.h"

namespace tverrlos {

/// What the asker has prepared, each item one click or the space bar; and what triage decided, where it
/// points, and whether the asker knows.
void tellTriage(StorySection &section, const StoryTeller &teller);

} // namespace tverrlos
