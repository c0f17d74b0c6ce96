#pragma once

#include "core/cases/case.h"

#include <functional>

namespace tverrlos {

/// What an event did around the answer, in plain sentences: preparation, split and merger, what the agencies
/// hold together, limits, signatures, sending, signals followed up, and what came back afterwards. `before`
/// and `after` hold the fields that the event touched; the others are empty in both and tell nothing.
QStringList agreementLines(const Case &before, const Case &after,
                           const std::function<QString(const AgencyCode &)> &nameOf);

/// What became of a triage decision: the outcome with all that belongs to it, or only that the asker was
/// told.
QStringList triageLines(const std::optional<Triage> &before, const std::optional<Triage> &after);

/// One line of a text, at most as long as an event should be.
QString shortened(const QString &text);

} // namespace tverrlos
