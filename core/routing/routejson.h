#pragma once

#include "core/routing/router.h"

#include <QJsonObject>

namespace tverrlos {

/// The object of the `route` command:
/// {"date","lead":{"agency","reason"}|null,"regimes":[{"regime","kind","why",
/// "agencies":[{"agency","name","role","supporting","path":[..],"because":[..],"verified"}]}],"crossMinistry",
/// "crossMinistryWhy","roleConflict":[{"agency","regime","why"}],"attend","invite","cover","leadReason",
/// "cautions"}. Sentences go through `say`, so that they come in the reader's language.
QJsonObject routeToJson(const Route &route, const SayRoute &say = &RouteSentence::english);

} // namespace tverrlos
