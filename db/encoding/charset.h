#pragma once

#include "core/results/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace tverrlos {

/// Bytes as text. What a mail or sheet says about its own encoding is often wrong, so it is believed only
/// where it fits: valid UTF-8 with letters beyond ASCII is UTF-8 whatever the label; ISO 8859-1, ASCII and
/// unlabelled text with 8-bit bytes is Windows-1252; other names are decoded as they say. A byte that no
/// encoding explains becomes U+FFFD. NUL characters, which no database text may hold, are left out.
/// `declared` may be empty. `remark` gets a sentence when the label was not believed; may be null.
QString decodeText(const QByteArray &bytes, const QByteArray &declared,
                   std::optional<Error> *remark = nullptr);

bool isValidUtf8(const QByteArray &bytes);
QString fromWindows1252(const QByteArray &bytes);

} // namespace tverrlos
