#pragma once

#include "core/regimes/suggestion.h"

#include <QByteArray>
#include <QJsonObject>

namespace tverrlos {

/// {"source":..,"regimes":[{"regime","confidence","evidence":[..]}],"assess":[..],"problems":n,"regulatory":b,
/// "incomplete":b,"language":..,"provisions":[..],"topics":[..],"phase":..,"projectType":..}; absent facets
/// are null. Confidence has two decimals and never reads 1.
QJsonObject suggestionJson(const QString &source, const Suggestion &suggestion);
/// The same as one line without its line break.
QByteArray suggestionLine(const QString &source, const Suggestion &suggestion);

} // namespace tverrlos
