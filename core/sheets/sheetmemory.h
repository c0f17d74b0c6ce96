#pragma once

#include "core/sheets/sheetplan.h"

namespace tverrlos {

class SettingsStore;

/// What people have settled about sheets before, the latest first: kept for the whole office, in its
/// settings. A remembered plan that can no longer be read is left out. Thread: the database thread.
Result<QList<SheetPlan>> rememberedPlans(SettingsStore &settings);
/// In the place of an older one for the same headings; the oldest is forgotten beyond `mostPlans`. Sheet name
/// and header line are not kept: the next file has its own.
Result<void> rememberPlan(SettingsStore &settings, const SheetPlan &plan);

inline constexpr qsizetype mostPlans = 50;

} // namespace tverrlos
