#pragma once

#include "core/responsibility/responsibility.h"

#include <QString>

namespace tverrlos {

/// Whether the node bears or ever bore the name, in any language, or is known by it. Files show a name beside
/// each code for people to read; it is looked at only to see whether somebody has changed it.
bool bears(const ResponsibilityNode &node, const QString &name);

/// What to do about a name that was changed where names are only shown; context "Error".
const char *renameInstead();

} // namespace tverrlos
