#pragma once

#include "core/identity/code.h"
#include "core/work/current.h"
#include "ui/cases/list/caserowwords.h"

#include <QDate>
#include <QList>

#include <functional>
#include <utility>

namespace tverrlos {

/// What a list can be narrowed to, from the reference data. Pure functions; app supplies them.
struct ListChoices
{
    /// In the order people expect.
    std::function<QList<RegimeCode>()> regimes;
    /// Code and present name of every agency that cases have been routed to.
    std::function<QList<std::pair<AgencyCode, QString>>()> agencies;
    AgencyNames agencyName;
};

class Clock;
class ResponsibilityGraph;

/// From the graph that holds whenever they are asked, in the language the window speaks then. The clock
/// outlives them.
ListChoices listChoices(std::shared_ptr<const Current<ResponsibilityGraph>> graph, const Clock &clock);
/// The same from a graph that stays as it is.
ListChoices listChoices(const ResponsibilityGraph &graph, const Clock &clock);

} // namespace tverrlos
