#pragma once

#include "core/cases/act.h"
#include "ui/cases/caseoffice.h"

#include <QWidget>

namespace tverrlos {

class ActPanel;

/// What an act is about where the case holds several: one of its regimes, agencies, contributions,
/// meetings or signals.
struct ActTarget
{
    RegimeCode regime = {};
    AgencyCode agency = {};
    int contribution = -1;                       ///< index into the case's contributions
    int meeting = 0;                             ///< its number
    int signal = 0;                              ///< its number
    bool everyone = false;                       ///< to be asked: all on the route that have not been
    std::optional<Preparation> preparation = {}; ///< one item of the asker's preparation
};

/// The panel to write an act in; null for an act that needs nothing written (see actWithoutPanel()).
ActPanel *panelFor(const QString &actCode, const ActTarget &target, const CaseOffice &office,
                   const Case &shown, QWidget *parent);

/// The act itself, for those that are one decision: route, confirm a meeting, one item of the preparation
/// (the other way round than it stands).
std::optional<Act> actWithoutPanel(const QString &actCode, const ActTarget &target, const Case &shown,
                                   const CaseKnowledge &knowledge);

/// Why the act cannot be begun now; nothing when it can. What only the store can know is told when it is
/// performed.
std::optional<Error> whyNot(const QString &actCode, const Case &shown);

} // namespace tverrlos
