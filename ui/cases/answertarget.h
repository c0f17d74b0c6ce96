#pragma once

#include "core/deadlines/deadline.h"

namespace tverrlos {

class Store;

/// The office's answer target as the settings have it, or the program's default. Inside a job on the database
/// thread.
DeadlineRule answerTarget(Store &store);

} // namespace tverrlos
