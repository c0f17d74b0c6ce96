#pragma once

#include "core/responsibility/graphexchange.h"

namespace tverrlos {

/// What GraphExchange says of them.
Result<void> writeGraphFile(const QString &path, const ResponsibilityParts &parts);
GraphFile readGraphFile(const QString &path, const ResponsibilityGraph &present);

} // namespace tverrlos
