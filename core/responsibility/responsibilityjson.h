#pragma once

#include "core/responsibility/responsibility.h"
#include "core/results/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace tverrlos {

/// Reads {"about": .., "nodes": [..], "edges": [..]} and adds it to `parts`. Strict: an unknown or missing
/// field, a wrong type, a day that is none and an overlong text are Invalid, with file, entry and field.
/// Whether the parts fit together is for ResponsibilityGraph to say.
Result<void> readResponsibility(const QString &fileName, const QByteArray &json, ResponsibilityParts &parts);

/// The same form: read again it gives the same parts. What is as it is by default is left out.
QJsonObject responsibilityToJson(const ResponsibilityParts &parts);
QJsonObject toJson(const ResponsibilityNode &node);
QJsonObject toJson(const ResponsibilityEdge &edge);

} // namespace tverrlos
