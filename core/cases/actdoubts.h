#pragma once

#include "core/cases/act.h"
#include "core/cases/case.h"

#include <QDateTime>

namespace tverrlos {

/// What in a legal act on this case looks like a slip, in words: a legal reference that nobody knows, a
/// meeting proposed for a day that is past, a case closed without a word though its signed answer was not
/// sent. Told where the act is written and where it has been done; never a reason to refuse it. Pure and
/// thread-safe.
QList<Error> doubtsAbout(const Act &act, const Case &shown, const QDateTime &now);

} // namespace tverrlos
