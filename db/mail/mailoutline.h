#pragma once

#include "core/results/result.h"
#include "db/mail/maillimits.h"

#include <QByteArray>

#include <optional>

namespace tverrlos {

/// Reads a mail's skeleton (headers, boundaries, nesting) line by line, without decoding anything, and says
/// whether it is safe and sensible to parse. Invalid when it is no mail at all (empty, binary, an Outlook
/// file, no headers), when it breaks a limit, or when it ends in the middle; the error quotes the offending
/// text and its line. Linear time.
Result<void> checkMailOutline(const QByteArray &bytes, const MailLimits &limits);

/// Whether it is safe to parse, though it may be cut short: the same without asking how the mail ends.
Result<void> checkMailLimits(const QByteArray &bytes, const MailLimits &limits);

/// Why a file that another mail program's own format fills cannot be read, and the way out: Outlook's .msg,
/// .pst and .ost, winmail.dat. Nothing for anything else.
std::optional<Error> foreignMailFormat(const QByteArray &bytes);

/// Text of an untrusted file, short and printable, to be quoted in a message for people.
QString quotable(const QByteArray &text);

} // namespace tverrlos
