#pragma once

#include "core/calendar/clock.h"
#include "core/intake/readablesource.h"
#include "db/mail/mailreader.h"

namespace tverrlos {

/// The bytes of a quarantined source for a person's eyes: decoded, never obeyed, at most some 3,000 lines.
/// Parsed as a mail only where that is safe. Linear time; any thread.
ReadableSource readableSource(const RawMail &raw, const MailLimits &limits, const Clock &clock);

} // namespace tverrlos
