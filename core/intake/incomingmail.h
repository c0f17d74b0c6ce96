#pragma once

#include "core/cases/casenumber.h"
#include "core/cases/caserepository.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace tverrlos {

/// A mail as it was read: decoded, but nothing in it interpreted or left out.
struct IncomingMail
{
    QString source;         ///< where it was read, for the receipt: "a.eml", or "arkiv.mbox#3"
    QString messageId;      ///< without angle brackets; empty when it has none
    QStringList references; ///< In-Reply-To first, then References from the nearest; without angle brackets
    QString subject;
    QString fromName;
    QString fromAddress;
    QDateTime sent; ///< UTC; always valid
    QDate received; ///< the day of `sent` in Europe/Oslo
    QString text;   ///< as written; readable text where the mail was HTML only. Line ends are \n
    bool html = false;
    QList<AttachedBytes> attachments; ///< names are bare file names, safe to write
    QByteArray rawSha256;             ///< 32 bytes, of the mail as it came
    QList<Error> remarks; ///< what was odd and how it was read (a date that could not be, a text cut short)
};

/// SHA-256 of what the mail says (sender, subject, text, attachments), the same when a mail server has broken
/// lines or encoded it in another way. Two mails with the same are the same enquiry.
QByteArray contentHash(const IncomingMail &mail);

/// The subject without Re:, Sv:, VS:, Fwd: and marks such as [EKSTERN]; empty when nothing else is left.
QString bareSubject(const QString &subject);

/// The case that a subject names as mail from the service does: "[2024-0001]", "[sak 2024-0001]", "Sak
/// 2024-0001:", "Case 2024-0001". A number alone is none: plans and laws have such numbers too.
std::optional<CaseNumber> caseNumberIn(const QString &subject);

} // namespace tverrlos
