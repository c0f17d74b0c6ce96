#pragma once

#include "core/cases/casework.h"

namespace tverrlos {

/// The rules that an act asks, bound to the office's own graph, registers and calendar. Composed once by the
/// app; the store turns it into the context of one act. An empty function means: not known, not checked. The
/// functions are called on the database thread.
struct OfficeRules
{
    std::function<RouteOnRecord(const Case &, const QDate &)> route;
    std::function<QDate(const QDate &)> deadline;
    std::function<bool(const RegimeCode &)> knowsRegime;
    std::function<bool(const AgencyCode &)> knowsAgency;
    std::function<std::optional<AgencyGone>(const AgencyCode &, const QDate &)> agencyGone = {};
    std::function<bool(const RegimeCode &, const QDate &)> regimeIsOn = {};
    std::function<QList<CaseRegime>(const Case &)> regimes = {};
    std::function<bool(const ProvisionCode &)> knowsProvision = {};
    std::function<bool(const TopicCode &)> knowsTopic = {};

    ActContext context(const QDateTime &now, const QString &actor) const
    {
        return {now,        actor,      route,   deadline,       knowsRegime, knowsAgency,
                agencyGone, regimeIsOn, regimes, knowsProvision, knowsTopic};
    }
};

} // namespace tverrlos
