#pragma once

#include "core/results/result.h"

#include <optional>

namespace tverrlos {

/// Why a legal reference may be a slip of the keyboard: it names no act that the reference data know, part of
/// it could not be read, or the act cannot have such a provision (a section of an act of the EU, § 0,
/// article 100 of the GDPR). Nothing when there is no doubt. Never a refusal: the reference stands as it is
/// written, an act that the list does not have yet can be referred to. Pure and thread-safe.
std::optional<Error> doubtAboutReference(const QString &written);

} // namespace tverrlos
