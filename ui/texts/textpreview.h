#pragma once

#include "core/texts/officetexts.h"

namespace tverrlos {

/// A mail or an answer of an invented case in which the text stands, in the text's language: what a reader
/// would get if these texts held. Any thread.
QString previewOf(const TextKey &key, const OfficeTexts &texts);

} // namespace tverrlos
