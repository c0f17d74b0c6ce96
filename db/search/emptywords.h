#pragma once

#include <QString>

namespace tverrlos {

/// Whether a word (lower case, as written) stands in any enquiry whatever it is about: "opp", "kan",
/// "spørsmål". That two texts share it tells nothing. Thread-safe.
bool isEmptyWord(const QString &form);

} // namespace tverrlos
