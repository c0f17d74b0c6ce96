#include "core/cases/case.h"

#include <algorithm>
#include <numeric>

namespace tverrlos {

QList<RegimeCode> Case::taggedRegimes() const
{
    QList<RegimeCode> codes;
    for (const CaseRegime &entry : regimes)
        if (entry.standing != RegimeStanding::ToAssess)
            codes.append(entry.regime);
    return codes;
}

const CaseRegime *Case::regime(const RegimeCode &code) const
{
    for (const CaseRegime &entry : regimes)
        if (entry.regime == code)
            return &entry;
    return nullptr;
}

QList<AgencyCode> Case::waitingFor() const
{
    QList<AgencyCode> agencies;
    for (const Contribution &entry : contributions) {
        const bool waits =
            entry.state == ContributionState::Asked || entry.state == ContributionState::InWork;
        if (waits && !agencies.contains(entry.agency))
            agencies.append(entry.agency);
    }
    return agencies;
}

QList<AgencyCode> Case::awaitingSignOff() const
{
    if (resolutions.isEmpty())
        return {};
    QList<AgencyCode> agencies;
    const auto expect = [&](const AgencyCode &agency) {
        const bool signedOff = std::any_of(signOffs.begin(), signOffs.end(),
                                           [&](const SignOff &s) { return s.agency == agency; });
        if (!agency.isEmpty() && !signedOff && !agencies.contains(agency))
            agencies.append(agency);
    };
    expect(lead());
    for (const Contribution &entry : contributions)
        if (entry.state == ContributionState::Delivered)
            expect(entry.agency);
    return agencies;
}

int Case::totalMinutes() const
{
    return std::accumulate(hours.begin(), hours.end(), 0,
                           [](int sum, const HoursEntry &entry) { return sum + entry.minutes; });
}

} // namespace tverrlos
