#include "core/sheets/sheetmemory.h"

#include "core/settings/settingsstore.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tverrlos {

static const QString key = QStringLiteral("office.sheet-plans");

Result<QList<SheetPlan>> rememberedPlans(SettingsStore &settings)
{
    const auto kept = settings.value(key);
    if (!kept)
        return kept.error();
    QList<SheetPlan> plans;
    const QJsonArray array = QJsonDocument::fromJson(kept->value_or(QString()).toUtf8()).array();
    for (const QJsonValue &each : array)
        if (auto plan = sheetPlanFrom(each.toObject()); plan && !plan->header.isEmpty())
            plans.append(std::move(*plan));
    return plans;
}

Result<void> rememberPlan(SettingsStore &settings, const SheetPlan &plan)
{
    auto plans = rememberedPlans(settings);
    if (!plans)
        return plans.error();
    SheetPlan kept = plan;
    kept.sheet.clear();
    kept.others = false;
    kept.headerLine = 0;
    kept.delimiter = {};
    plans->removeIf([&](const SheetPlan &each) { return isMadeFor(each, plan.header); });
    plans->prepend(kept);
    QJsonArray array;
    for (const SheetPlan &each : plans->first(std::min(plans->size(), mostPlans)))
        array.append(toJson(each));
    return settings.setValue(key, QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)));
}

} // namespace tverrlos
