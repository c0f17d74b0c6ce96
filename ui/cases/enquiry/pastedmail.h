#pragma once

#include "core/intake/incomingmail.h"

#include <optional>

namespace tverrlos {

/// A mail as people copy it out of a mail program: header lines (bokmål, nynorsk, English), an empty line,
/// the text. Nothing when the text does not begin with at least two header lines, one of them sender or
/// subject.
std::optional<IncomingMail> pastedMail(const QString &text, const QDateTime &now);

} // namespace tverrlos
