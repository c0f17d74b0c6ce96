#pragma once

#include "core/routing/questions.h"
#include "ui/wording/phrasebook.h"

namespace tverrlos {

/// What the graph answers, in one sentence: "Nobody answers for Nye metoder." Names as of the day.
QString answerWords(const GraphAnswer &answer, const QDate &day, const ResponsibilityGraph &graph,
                    const Phrasebook &phrases = Phrasebook::application());

/// "The fewest agencies that together answer for every regime: ...".
QString coverWords(const QList<AgencyCode> &cover, const QDate &day, const ResponsibilityGraph &graph,
                   const Phrasebook &phrases = Phrasebook::application());

} // namespace tverrlos
