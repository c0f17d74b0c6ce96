#pragma once

#include "core/calendar/clock.h"

namespace tverrlos {
class SqlStore;
}

namespace tverrlos::tests {

/// A small office in which everything has happened: a row in every table. An import with a reply and a
/// source in quarantine, one of its cases kept; another import reversed; a contact erased; organisations
/// merged; graph and lexicon edited; drafts, settings.
void fillOffice(SqlStore &store, SetClock &clock);

} // namespace tverrlos::tests
