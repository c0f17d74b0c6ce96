// Any bytes at all must end in a mail or a reason, quickly and without a fault. Run by hand, see
// CMakeLists.txt here.
#include "core/intake/enquirytext.h"
#include "core/intake/incomingmail.h"
#include "core/intake/sender.h"
#include "db/mail/mailreader.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    using namespace tverrlos;
    static const SetClock clock(QDateTime(QDate(2026, 1, 5), QTime(9, 0), Qt::UTC));
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto mail = readMail({QStringLiteral("fuzz.eml"), bytes, {}}, {}, clock);
    if (!mail)
        return mail.error().english().isEmpty() ? 1 : 0;
    const EnquiryParts parts = enquiryParts(mail->text);
    (void)askerOf(*mail, parts.folds);
    (void)languageOf(mail->text);
    (void)contentHash(*mail);
    return 0;
}
