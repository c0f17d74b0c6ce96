#pragma once

#include "core/responsibility/responsibility.h"

#include <QStringList>

namespace tverrlos {

/// What one whole graph says that another does not, whatever the day: for a file that is to take its place.
struct PartsDifference
{
    QStringList nodesAdded, nodesRemoved, nodesChanged;               ///< codes
    QList<ResponsibilityEdge> edgesAdded, edgesRemoved, edgesChanged; ///< changed: as they become
    bool operator==(const PartsDifference &) const = default;
};

/// Pure. A node is the same by its code; an edge by its ends and kind, and then its time or its grounds may
/// have changed.
PartsDifference partsDifference(const ResponsibilityParts &before, const ResponsibilityParts &after);

} // namespace tverrlos
