#pragma once

#include "core/cases/act.h"

#include <QDateTime>

namespace tverrlos {

/// What in a legal act looks like a slip of the keyboard, in words: a legal reference that nobody knows, a
/// meeting proposed for a day that is past. Told where the act is written and where it has been done; never
/// a reason to refuse it. Pure and thread-safe.
QList<Error> doubtsAbout(const Act &act, const QDateTime &now);

} // namespace tverrlos
