#pragma once

#include "core/results/result.h"

#include <QString>

#include <optional>

namespace tverrlos {

/// What is wrong with a text that is to be one line: a name, a title, a place. It is not longer than 300
/// characters, breaks no line, and holds no sign that turns the direction in which its neighbours are read.
/// Nothing for one that can stand in a list. Surrounding space is forgiven.
std::optional<Error> notOneLine(const QString &text);
/// Says how long it is and how long it may be.
Error tooLongFor(const QString &text, qsizetype most);

} // namespace tverrlos
