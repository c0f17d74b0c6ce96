#pragma once

#include "core/calendar/clock.h"
#include "core/intake/incomingmail.h"
#include "core/results/result.h"
#include "db/mail/maillimits.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace tverrlos {

/// A mail as it lies on disk.
struct RawMail
{
    QString source; ///< for the receipt
    QByteArray bytes;
    QDateTime fileTime; ///< stands in for a date that the mail does not have; may be invalid
};

/// Decodes one mail: encoded words, character sets (believed only where they fit), parts and attachments. Of
/// alternatives the plain text is preferred; HTML becomes readable text. Invalid, with the offending text and
/// its line, when there is no mail to read; what is merely odd is read and told in `remarks`. Opens nothing,
/// fetches nothing. May be used from several threads.
Result<IncomingMail> readMail(const RawMail &raw, const MailLimits &limits, const Clock &clock);

/// What there is of a mail that readMail() refuses as cut short or encrypted: for a person who has its bytes
/// before them. Nothing where it breaks a limit or is no mail.
std::optional<IncomingMail> readDamagedMail(const RawMail &raw, const MailLimits &limits, const Clock &clock);

} // namespace tverrlos
