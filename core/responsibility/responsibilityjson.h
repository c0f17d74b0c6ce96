#pragma once

#include "core/responsibility/responsibility.h"
#include "core/results/result.h"

#include <QByteArray>

namespace tverrlos {

struct ResponsibilityParts
{
    QList<ResponsibilityNode> nodes;
    QList<ResponsibilityEdge> edges;
};

/// Reads {"about": .., "nodes": [..], "edges": [..]} and adds it to `parts`. Strict: an unknown or missing
/// field, a wrong type, a day that is none and an overlong text are Invalid, with file, entry and field.
/// Whether the parts fit together is for ResponsibilityGraph to say.
Result<void> readResponsibility(const QString &fileName, const QByteArray &json, ResponsibilityParts &parts);

} // namespace tverrlos
