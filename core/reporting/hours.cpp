#include "core/reporting/hours.h"

#include "core/reporting/reportfigures.h"

namespace tverrlos {

ShownHours shownHours(const QMap<AgencyCode, qint64> &minutes, const FigureTable &cases)
{
    ShownHours hours;
    qint64 total = 0;
    int hidden = 0;
    for (auto it = minutes.begin(); it != minutes.end(); ++it) {
        total += it.value();
        if (it.key().isEmpty()) {
            hours.withoutAgency = it.value();
            continue;
        }
        const FigureRow *row = cases.row(it.key().text());
        const bool isShown = row && row->cases;
        hours.byAgency.insert(it.key(), isShown ? ShownCount(it.value()) : ShownCount());
        hidden += isShown ? 0 : 1;
    }
    hours.total = total;
    if (hidden != 1)
        return hours;
    // The smallest of the others goes with it; without one, the total itself would tell.
    ShownCount *smallest = hours.withoutAgency ? &hours.withoutAgency : nullptr;
    for (ShownCount &each : hours.byAgency)
        if (each && (!smallest || *each < **smallest))
            smallest = &each;
    if (!smallest)
        hours.total.reset();
    else if (smallest == &hours.withoutAgency)
        hours.withoutHidden = true;
    if (smallest)
        smallest->reset();
    return hours;
}

} // namespace tverrlos
