#pragma once

#include "core/routing/routesentence.h"
#include "ui/wording/phrasebook.h"

namespace tverrlos {

/// Says the router's sentences in the phrasebook's language. Keeps a copy of the phrasebook; any thread.
SayRoute sayRoute(const Phrasebook &book = Phrasebook::application());

} // namespace tverrlos
