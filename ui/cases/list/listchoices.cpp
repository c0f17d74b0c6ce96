#include "ui/cases/list/listchoices.h"

#include "core/calendar/clock.h"
#include "core/responsibility/responsibilitygraph.h"
#include "ui/wording/datewords.h"
#include "ui/wording/readerslanguage.h"

#include <algorithm>

namespace tverrlos {

ListChoices listChoices(const ResponsibilityGraph &graph, const Clock &clock)
{
    return listChoices(std::make_shared<const Current<ResponsibilityGraph>>(graph), clock);
}

ListChoices listChoices(std::shared_ptr<const Current<ResponsibilityGraph>> graph, const Clock &clock)
{
    const auto nameOn = [graph](const AgencyCode &agency, const QDate &day) {
        return graph->get()->nameOf(agency, day, readersLanguage());
    };
    ListChoices choices;
    choices.regimes = [graph, &clock] { return graph->get()->regimesOn(clock.today()); };
    choices.agencies = [graph, nameOn, &clock] {
        QList<std::pair<AgencyCode, QString>> named;
        // Of all times: old cases were routed to agencies that have since ended.
        for (const AgencyCode &agency : graph->get()->agencies())
            named.append({agency, nameOn(agency, clock.today())});
        std::sort(named.begin(), named.end(), [collator = norwegianCollator()](const auto &a, const auto &b) {
            return collator.compare(a.second, b.second) < 0;
        });
        return named;
    };
    choices.agencyName = nameOn;
    return choices;
}

} // namespace tverrlos
