#pragma once

#include "core/routing/routechanges.h"
#include "ui/wording/phrasebook.h"

namespace tverrlos {

/// What a group of cases comes to, in one sentence: "From 01.01.2024, 37 open cases change lead from
/// Direktoratet for e-helse to Helsedirektoratet." Names as of the day, from `graph` (the one after the
/// change).
QString groupWords(const CaseGroup &group, const QDate &day, const ResponsibilityGraph &graph,
                   const Phrasebook &phrases = Phrasebook::application());

/// The whole preview: how many change, and a sentence for each group that a coordinator must know of: leads,
/// what becomes unowned or shared, who comes to the meetings or no longer does, role conflicts, ministries.
QStringList previewLines(const RouteChanges &changes, const ResponsibilityGraph &graph,
                         const Phrasebook &phrases = Phrasebook::application());

/// What changes for one case: "lead, attend".
QString aspectWords(const QList<RouteAspect> &aspects, const Phrasebook &phrases = Phrasebook::application());

/// The lead before and after: "Direktoratet for e-helse → Helsedirektoratet", or the one that stays.
QString leadWords(const RouteChange &change, const QDate &day, const ResponsibilityGraph &graph,
                  const Phrasebook &phrases = Phrasebook::application());

} // namespace tverrlos
