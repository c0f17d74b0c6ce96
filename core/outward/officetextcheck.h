#pragma once

#include "core/published/identifying.h"
#include "core/results/result.h"
#include "core/texts/officetexts.h"

#include <optional>

namespace tverrlos {

/// Nothing when the office may say this to every asker; else what it names, and what to do. Its own
/// telephone, address and mailbox may stand; a person may not, in a signature neither, nor a birth, another
/// asker's case or a remark for colleagues. Pure; thread-safe.
std::optional<Error> unfitForAskers(const TextKey &key, const QString &text, const IdentifyingCheck &people);

/// The first of the office's own texts in the language that is unfit; `first` is how the codes of those
/// looked at begin ("letter.", "notice.").
std::optional<Error> unfitText(const OfficeTexts &texts, const QString &first, CaseLanguage language,
                               const IdentifyingCheck &people);

} // namespace tverrlos
