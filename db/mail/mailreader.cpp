#include "db/mail/mailreader.h"

#include "db/mail/cleantext.h"
#include "db/mail/gmimeobjects.h"
#include "db/mail/mailoutline.h"
#include "db/mail/mailparts.h"

#include <QCryptographicHash>
#include <QObject>
#include <QRegularExpression>

#include <algorithm>
#include <mutex>

namespace tverrlos {

namespace {

struct FreeOptions
{
    void operator()(GMimeParserOptions *options) const { g_mime_parser_options_free(options); }
};
using HeaderOptions = std::unique_ptr<GMimeParserOptions, FreeOptions>;

/// Eight-bit headers without a label: UTF-8 where it is valid, else Windows-1252.
HeaderOptions readingOptions()
{
    static std::once_flag once;
    std::call_once(once, [] { g_mime_init(); });
    HeaderOptions options(g_mime_parser_options_new());
    const char *charsets[] = {"utf-8", "windows-1252", nullptr};
    g_mime_parser_options_set_fallback_charsets(options.get(), charsets);
    g_mime_parser_options_set_allow_addresses_without_domain(options.get(), TRUE);
    return options;
}

QByteArray rawHeader(GMimeMessage *message, const char *name)
{
    GMimeHeader *header =
        g_mime_header_list_get_header(g_mime_object_get_header_list(GMIME_OBJECT(message)), name);
    return header ? QByteArray(g_mime_header_get_raw_value(header)) : QByteArray();
}

QString decodedHeader(GMimeMessage *message, const char *name, GMimeParserOptions *options)
{
    const QByteArray raw = rawHeader(message, name);
    const GMimeText decoded(g_mime_utils_header_decode_text(options, raw.constData()));
    return cleanLine(decoded.get());
}

void readSender(GMimeMessage *message, GMimeParserOptions *options, IncomingMail &mail)
{
    for (InternetAddressList *list : {g_mime_message_get_from(message), g_mime_message_get_sender(message),
                                      g_mime_message_get_reply_to(message)}) {
        for (int i = 0; list && i < internet_address_list_length(list); ++i) {
            InternetAddress *address = internet_address_list_get_address(list, i);
            if (!INTERNET_ADDRESS_IS_MAILBOX(address))
                continue;
            mail.fromName = cleanLine(internet_address_get_name(address));
            mail.fromAddress =
                cleanLine(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(address))).left(320);
            return;
        }
    }
    mail.fromName = decodedHeader(message, "From", options);
    if (!mail.fromName.isEmpty())
        remarkOn(mail, QT_TRANSLATE_NOOP("Error", "The sender could not be understood: “%1”."),
                 {mail.fromName.left(80)});
}

QDateTime momentOf(const QByteArray &header, const QDateTime &now)
{
    GDateTime *parsed = g_mime_utils_header_decode_date(header.constData());
    if (!parsed)
        return {};
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(g_date_time_to_unix(parsed), Qt::UTC);
    g_date_time_unref(parsed);
    // Before there was e-mail in Norway, or in the future: a clock that was wrong.
    const bool possible = moment.date().year() >= 1990 && moment <= now.addDays(2);
    return possible ? moment : QDateTime();
}

/// When it was sent; where the Date header does not say, when the last mail server received it, when the file
/// was written, or now. A mail is never lost for its date.
void readDate(GMimeMessage *message, const RawMail &raw, const QDateTime &now, IncomingMail &mail)
{
    const QByteArray date = rawHeader(message, "Date").simplified();
    const QByteArray received = rawHeader(message, "Received").simplified();
    mail.sent = momentOf(date, now);
    if (mail.sent.isValid()) {
        mail.received = osloDate(mail.sent);
        return;
    }
    const QString said = quotable(date);
    const auto remarkOnDate = [&](const char *none, const char *wrong) {
        date.isEmpty() ? remarkOn(mail, none) : remarkOn(mail, wrong, {said});
    };
    mail.sent = momentOf(received.mid(received.lastIndexOf(';') + 1), now);
    if (mail.sent.isValid()) {
        remarkOnDate(
            QT_TRANSLATE_NOOP("Error", "It has no date; when a mail server received it was used."),
            QT_TRANSLATE_NOOP("Error", "Its date “%1” cannot be; when a mail server received it was used."));
    } else if (raw.fileTime.isValid() && raw.fileTime <= now) {
        mail.sent = raw.fileTime.toUTC();
        remarkOnDate(QT_TRANSLATE_NOOP("Error", "It has no date; the time of the file was used."),
                     QT_TRANSLATE_NOOP("Error", "Its date “%1” cannot be; the time of the file was used."));
    } else {
        mail.sent = now;
        remarkOnDate(QT_TRANSLATE_NOOP("Error", "It has no date; today was used."),
                     QT_TRANSLATE_NOOP("Error", "Its date “%1” cannot be; today was used."));
    }
    mail.received = osloDate(mail.sent);
}

QStringList messageIds(const QByteArray &header)
{
    static const QRegularExpression pattern(QStringLiteral("<([^<>\\s]{1,500})>"));
    QStringList ids;
    auto matches = pattern.globalMatch(QString::fromUtf8(header));
    while (matches.hasNext() && ids.size() < 200)
        ids.append(cleanText(matches.next().captured(1)));
    return ids;
}

void readIds(GMimeMessage *message, IncomingMail &mail)
{
    const QByteArray own = rawHeader(message, "Message-ID").simplified();
    const QStringList ids = messageIds(own);
    mail.messageId = !ids.isEmpty() ? ids.first() : cleanText(QString::fromUtf8(own)).simplified().left(500);
    mail.references = messageIds(rawHeader(message, "In-Reply-To"));
    QStringList older = messageIds(rawHeader(message, "References"));
    std::reverse(older.begin(), older.end());
    mail.references += older;
    mail.references.removeDuplicates();
    mail.references.removeAll(mail.messageId);
}

/// Without blank lines and the byte order mark before the headers, which GMime would take for the end of
/// them.
QByteArrayView fromFirstHeader(const QByteArray &bytes)
{
    QByteArrayView rest(bytes);
    if (rest.startsWith("\xEF\xBB\xBF"))
        rest = rest.sliced(3);
    while (!rest.isEmpty() && (rest.front() == '\n' || rest.front() == '\r'))
        rest = rest.sliced(1);
    return rest;
}

GMimeOwned<GMimeMessage> parsed(QByteArrayView bytes, GMimeParserOptions *options)
{
    const GMimeOwned<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(bytes.data(), static_cast<size_t>(bytes.size())));
    const GMimeOwned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    g_mime_parser_set_format(parser.get(),
                             bytes.startsWith("From ") ? GMIME_FORMAT_MBOX : GMIME_FORMAT_MESSAGE);
    return GMimeOwned<GMimeMessage>(g_mime_parser_construct_message(parser.get(), options));
}

Error nothingToRead(const RawMail &raw)
{
    const QByteArray first = raw.bytes.trimmed();
    return failure(
        ErrorCode::Invalid,
        QT_TRANSLATE_NOOP("Error",
                          "There is nothing to read in the mail: no text, no subject and no attachment. Line "
                          "1 is “%1”."),
        {quotable(first.left(first.indexOf('\n')))});
}

/// An encrypted mail without a readable word is no enquiry yet: it waits for someone who can open it.
std::optional<Error> sealedMail(const IncomingMail &mail, MailSeal seal)
{
    const bool pgp = mail.text.startsWith(QLatin1String("-----BEGIN PGP MESSAGE-----"));
    const char *const remedy = QT_TRANSLATE_NOOP(
        "Error",
        "Open it in the mail program that holds the key, forward it unencrypted to yourself or save it "
        "as .eml, and import that.");
    if (pgp || (seal == MailSeal::Encrypted && mail.text.isEmpty()))
        return failure(ErrorCode::Invalid,
                       QT_TRANSLATE_NOOP("Error", "The mail is encrypted: its words cannot be read here. Its "
                                                  "subject is “%1”."),
                       {mail.subject.left(120)}, remedy);
    if (seal == MailSeal::Signed && mail.text.isEmpty())
        return failure(ErrorCode::Invalid,
                       QT_TRANSLATE_NOOP("Error", "The mail is sealed with a signature (S/MIME): its words "
                                                  "cannot be read here. Its subject is “%1”."),
                       {mail.subject.left(120)}, remedy);
    return std::nullopt;
}

/// Precondition: the outline is within the limits.
Result<IncomingMail> parsedMail(const RawMail &raw, const MailLimits &limits, const Clock &clock,
                                bool sealedToo)
{
    const HeaderOptions options = readingOptions();
    const GMimeOwned<GMimeMessage> message = parsed(fromFirstHeader(raw.bytes), options.get());
    if (!message)
        return nothingToRead(raw);
    IncomingMail mail;
    mail.source = raw.source;
    mail.rawSha256 = QCryptographicHash::hash(raw.bytes, QCryptographicHash::Sha256);
    mail.subject = decodedHeader(message.get(), "Subject", options.get());
    readSender(message.get(), options.get(), mail);
    readDate(message.get(), raw, clock.now(), mail);
    readIds(message.get(), mail);
    const MailSeal seal = readMailParts(message.get(), limits, mail);
    if (const auto sealed = sealedMail(mail, seal); sealed && !sealedToo)
        return *sealed;
    if (mail.text.isEmpty() && mail.subject.isEmpty() && mail.attachments.isEmpty())
        return nothingToRead(raw);
    return mail;
}

} // namespace

Result<IncomingMail> readMail(const RawMail &raw, const MailLimits &limits, const Clock &clock)
{
    const Result<void> sensible = checkMailOutline(raw.bytes, limits);
    if (!sensible)
        return sensible.error();
    return parsedMail(raw, limits, clock, false);
}

std::optional<IncomingMail> readDamagedMail(const RawMail &raw, const MailLimits &limits, const Clock &clock)
{
    if (!checkMailLimits(raw.bytes, limits))
        return std::nullopt;
    const Result<IncomingMail> mail = parsedMail(raw, limits, clock, true);
    return mail ? std::optional(*mail) : std::nullopt;
}

} // namespace tverrlos
