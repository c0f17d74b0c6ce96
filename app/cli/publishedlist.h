#pragma once

#include "app/cli/command.h"
#include "core/published/publishednumber.h"

namespace tverrlos {

class PublishedStore;

/// `published list`: the answers that fit, or how many they are.
ExitStatus listPublished(CommandRun &run, PublishedStore &store);
/// `published show`: the answer with its history, for colleagues.
ExitStatus showPublished(CommandRun &run, PublishedStore &store, const PublishedNumber &number);

} // namespace tverrlos
