#pragma once

#include "core/intake/incomingmail.h"
#include "db/mail/maillimits.h"

struct _GMimeMessage;

namespace tverrlos {

/// Words that only the recipient's own mail program gets at.
enum class MailSeal { None, Signed, Encrypted };

/// Walks the parts of one mail and sorts them into text and attachments. Precondition: the mail's outline is
/// within the limits.
MailSeal readMailParts(_GMimeMessage *message, const MailLimits &limits, IncomingMail &mail);

/// Notes what was odd about the mail.
void remarkOn(IncomingMail &mail, const char *sentence, const QStringList &arguments = {});

} // namespace tverrlos
