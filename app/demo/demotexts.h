#pragma once

#include "core/cases/act.h"
#include "core/cases/case.h"
#include "core/results/result.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QStringList>

namespace tverrlos {

/// The invented words of the demonstration, from resources/demo/service.json.
struct DemoTexts
{
    QStringList officers;
    QList<Asker> askers;
    QList<Case> enquiries;                    ///< title, problem, context, language, phase and project type
    QMap<QString, QStringList> contributions; ///< by regime
    QMap<QString, QList<QMap<CaseLanguage, Statement>>> statements; ///< by regime
    QList<SignalAct> raised;
    QStringList agreements;
    QStringList decisionMakerRoles;

    static const DemoTexts &shipped();
};

} // namespace tverrlos
