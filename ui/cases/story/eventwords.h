#pragma once

#include "core/cases/case.h"
#include "ui/cases/caseknowledge.h"

namespace tverrlos {

/// What an event changed, from what to what, in plain words; one sentence each. Empty when its name says it
/// all.
QStringList eventDetails(const CaseEvent &event, const CaseKnowledge &knowledge);

/// "kari, 12.02.2024 10:14: Agency asked. Datatilsynet, GDPR, needed by 20.03.2024."
QString eventLine(const CaseEvent &event, const CaseKnowledge &knowledge);

} // namespace tverrlos
