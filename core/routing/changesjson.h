#pragma once

#include "core/routing/routechanges.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tverrlos {

/// {"date","open","untagged","affected","lead":[{"from","to","cases":[..]}],"unowned":[{"regime","cases"}],
/// "owned":[{"regime","cases"}],"shared":[..],"noLongerShared":[..],"attend":{"comes":[{"agency","cases"}],
/// "goes":[..]},"invite":{..},"agencies":{..},"cover":{..},"crossMinistry":{"begins":[numbers],"ends":[..]},
/// "roleConflict":{..},"cases":[{"number","title","changes":[..],"before":{..},"after":{..}}]}; an agency
/// that is none is null.
QJsonObject changesToJson(const RouteChanges &changes);

/// {"lead","agencies":[{"agency","regime","role"}],"attend","invite","cover","unowned","shared",
/// "crossMinistry","roleConflict":[sentences]}: what of a route decides who does what.
QJsonObject substanceToJson(const RouteOnRecord &route);

/// The codes of the aspects.
QJsonArray aspectsToJson(const QList<RouteAspect> &aspects);

} // namespace tverrlos
