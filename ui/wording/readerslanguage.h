#pragma once

#include "core/cases/facets.h"

namespace tverrlos {

/// The language in which the window shows what has names or texts in several languages. GUI thread.
CaseLanguage readersLanguage();

} // namespace tverrlos
