#pragma once

#include "core/routing/questions.h"

#include <QJsonObject>

namespace tverrlos {

/// {"gaps":[{"code","urgent","cases"}],"overlaps":[{"code","agencies","cases"}],"crossMinistry":[{"ministries",
/// "regimes":[[..],[..]],"cases"}],"singlePoints":[{"agency","alone","cases"}],"roleConflicts":[{"agency",
/// "regime","cases"}],"cycles":[]}; cases are numbers. `cases` is parallel to the answers; empty where no
/// cases were asked.
QJsonObject answersToJson(const QList<GraphAnswer> &answers, const QList<QList<CaseNumber>> &cases);

} // namespace tverrlos
