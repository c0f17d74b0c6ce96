#pragma once

#include <QString>

namespace tverrlos {

/// Without characters that no page, document or database text can hold; line ends are `\n`.
QString cleanText(const QString &text);
/// The same in one line, short enough for a header.
QString cleanLine(const char *utf8);

} // namespace tverrlos
