#pragma once

#include "core/cases/casequeries.h"

#include <QJsonArray>

namespace tverrlos {

class CommandRun;

/// One case for a person at a terminal, from the question to the last event.
void tellStory(CommandRun &run, const Case &value, const QList<RelatedCase> &related,
               const QList<CaseEvent> &timeline);

/// `[{"case":"2026-0042","relation":"sibling","title":".."}]`
QJsonArray relatedToJson(const QList<RelatedCase> &related);

} // namespace tverrlos
