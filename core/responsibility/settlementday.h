#pragma once

#include "core/responsibility/graphedit.h"
#include "core/responsibility/graphexchange.h"

namespace tverrlos {

/// Why what an edit settles is not kept: decided after it begins or after `today`, or by naming a body that
/// does not exist on its first day. Asked wherever an edit is looked at before it is kept, and not in
/// applied(): what a log holds already must still be read. Of a whole graph, only what `before` does not hold
/// already is asked about.
std::optional<Error> settlementFault(const GraphEdit &edit, const ResponsibilityGraph &before,
                                     const QDate &today);

/// The same of a file, each with its line.
QList<WrongRow> settlementFaults(const GraphFile &file, const ResponsibilityGraph &before,
                                 const QDate &today);

} // namespace tverrlos
