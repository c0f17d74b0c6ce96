#pragma once

#include "core/responsibility/graphedit.h"

namespace tverrlos {

/// Why a settlement is not kept: it would have been decided after it begins, or after `today`. Asked before
/// an edit is kept, and not in applied(): what a log holds already must still be read.
std::optional<Error> settledAhead(const GraphEdit &edit, const QDate &today);

} // namespace tverrlos
