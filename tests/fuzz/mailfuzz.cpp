// Any bytes at all must end in a mail or a reason, quickly and without a fault; and a person must be able to
// look at them. See README.md here.
#include "core/intake/enquirytext.h"
#include "core/intake/incomingmail.h"
#include "core/intake/sender.h"
#include "db/mail/mailhead.h"
#include "db/mail/mailreader.h"
#include "db/mail/mboxreader.h"
#include "db/mail/readablesource.h"

#include <QBuffer>

#include <cstdlib>

using namespace tverrlos;

static void sortIntoFields(const IncomingMail &mail)
{
    const EnquiryParts parts = enquiryParts(mail.text);
    qsizetype end = 0;
    for (const Fold &fold : parts.folds) {
        if (fold.position < end || fold.position + fold.length > mail.text.size())
            std::abort(); // folds lie in the text, in order, and never overlap
        end = fold.position + fold.length;
    }
    (void)askerOf(mail, parts.folds);
    (void)languageOf(mail.text);
    (void)contentHash(mail);
    (void)caseNumberIn(mail.subject);
}

static void split(const QByteArray &bytes, const MailLimits &limits)
{
    QBuffer buffer;
    buffer.setData(bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return;
    MboxReader reader(buffer, limits);
    while (const auto mail = reader.next())
        if (mail->position < 0 || mail->position > bytes.size())
            std::abort();
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    static const SetClock clock(QDateTime(QDate(2026, 1, 5), QTime(9, 0), Qt::UTC));
    static const MailLimits limits;
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const RawMail raw{QStringLiteral("fuzz.eml"), bytes, {}};
    (void)mailHead(bytes);
    split(bytes, limits);
    (void)readableSource(raw, limits, clock);
    const auto mail = readMail(raw, limits, clock);
    if (mail)
        sortIntoFields(*mail);
    else if (mail.error().english().isEmpty())
        std::abort(); // a reason must be said
    return 0;
}
