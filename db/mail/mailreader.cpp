// The only file that knows GMime: GLib's own words (`signals`, `slots`) clash with Qt's.
#include "db/mail/mailreader.h"

#include "db/encoding/charset.h"
#include "db/mail/attachmentname.h"
#include "db/mail/htmltext.h"
#include "db/mail/mailoutline.h"

#include <QCryptographicHash>
#include <QObject>
#include <QRegularExpression>

#include <gmime/gmime.h>

#include <algorithm>
#include <memory>
#include <mutex>

namespace tverrlos {

namespace {

struct Unref
{
    void operator()(void *object) const { g_object_unref(object); }
};
template<class T>
using Owned = std::unique_ptr<T, Unref>;

struct FreeOptions
{
    void operator()(GMimeParserOptions *options) const { g_mime_parser_options_free(options); }
};
using Options = std::unique_ptr<GMimeParserOptions, FreeOptions>;

struct FreeText
{
    void operator()(char *text) const { g_free(text); }
};
using Text = std::unique_ptr<char, FreeText>;

/// Eight-bit headers without a label: UTF-8 where it is valid, else Windows-1252.
Options readingOptions()
{
    static std::once_flag once;
    std::call_once(once, [] { g_mime_init(); });
    Options options(g_mime_parser_options_new());
    const char *charsets[] = {"utf-8", "windows-1252", nullptr};
    g_mime_parser_options_set_fallback_charsets(options.get(), charsets);
    g_mime_parser_options_set_allow_addresses_without_domain(options.get(), TRUE);
    return options;
}

void remark(IncomingMail &mail, const char *sentence, const QStringList &arguments = {})
{
    mail.remarks.append(failure(ErrorCode::Invalid, sentence, arguments));
}

/// Without characters that no page, document or database text can hold.
/// In one pass: QString::replace() moves all that follows once for each thousand line ends.
QString printable(const QString &text)
{
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == QLatin1Char('\r')) {
            kept += QLatin1Char('\n');
            i += i + 1 < text.size() && text[i + 1] == QLatin1Char('\n') ? 1 : 0;
        } else if (c == QLatin1Char('\n') || c == QLatin1Char('\t') ||
                   (c.unicode() >= 32 && c.unicode() != 127 && c.unicode() != 0xFEFF)) {
            kept += c;
        }
    }
    return kept;
}

QString oneLine(const char *utf8)
{
    return printable(QString::fromUtf8(utf8)).simplified().left(1000);
}

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

/// Joins the lines of format=flowed again (RFC 3676): a line that ends in a space goes on in the next.
QString unflowed(const QString &text)
{
    QString joined;
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool signature = lines[i] == QLatin1String("-- ");
        const bool nextQuoted = i + 1 < lines.size() && lines[i + 1].startsWith(QLatin1Char('>'));
        const bool quoted = lines[i].startsWith(QLatin1Char('>'));
        joined += lines[i];
        if (signature || !lines[i].endsWith(QLatin1Char(' ')) || quoted || nextQuoted)
            joined += QLatin1Char('\n');
    }
    joined.chop(joined.endsWith(QLatin1Char('\n')) ? 1 : 0);
    return joined;
}

QByteArray bytesOf(GMimeStream *memory)
{
    const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(memory));
    return QByteArray(reinterpret_cast<const char *>(bytes->data), static_cast<qsizetype>(bytes->len));
}

/// What the part holds; as it was sent where its encoding makes nothing of it, so that no bytes are lost.
QByteArray decodedBytes(GMimePart *part)
{
    GMimeDataWrapper *content = g_mime_part_get_content(part);
    if (!content)
        return {};
    const Owned<GMimeStream> decoded(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(content, decoded.get());
    const QByteArray bytes = bytesOf(decoded.get());
    if (!bytes.isEmpty())
        return bytes;
    const Owned<GMimeStream> sent(g_mime_stream_mem_new());
    GMimeStream *stored = g_mime_data_wrapper_get_stream(content);
    g_mime_stream_reset(stored);
    g_mime_stream_write_to_stream(stored, sent.get());
    return bytesOf(sent.get()).trimmed();
}

/// Walks the parts of one mail and sorts them into text and attachments.
class PartReader
{
public:
    /// Words that only the recipient's own mail program gets at.
    enum class Sealed { No, Signed, Encrypted };
    Sealed sealed() const { return m_sealed; }

    enum class Attachments { Keep, LeaveOut };
    PartReader(const MailLimits &limits, IncomingMail &mail, Attachments attachments = Attachments::Keep)
        : m_limits(limits), m_mail(mail), m_attachments(attachments)
    {}

    void read(GMimeMessage *message)
    {
        Body body;
        if (GMimeObject *top = g_mime_message_get_mime_part(message))
            body = visit(top, 0);
        if (isBlank(body.text) && !isBlank(m_forwarded)) {
            body = {m_forwarded, false};
            remark(m_mail, QT_TRANSLATE_NOOP("Error", "The text is that of a mail that was attached."));
        }
        m_mail.text = body.text.trimmed();
        m_mail.html = body.html;
        shorten();
    }

private:
    struct Body
    {
        QString text;
        bool html = false;
    };

    Body visit(GMimeObject *object, int depth)
    {
        if (depth > m_limits.depth)
            return {};
        if (GMIME_IS_MULTIPART(object))
            return visitMultipart(GMIME_MULTIPART(object), depth);
        if (GMIME_IS_MESSAGE_PART(object)) {
            attachMessage(GMIME_MESSAGE_PART(object), depth);
            return {};
        }
        if (GMIME_IS_PART(object))
            return visitPart(GMIME_PART(object));
        return {};
    }

    Body visitMultipart(GMimeMultipart *multipart, int depth)
    {
        const QByteArray kind(
            g_mime_content_type_get_media_subtype(g_mime_object_get_content_type(GMIME_OBJECT(multipart))));
        const int count = g_mime_multipart_get_count(multipart);
        if (count == 0)
            return partless(multipart);
        QList<Body> bodies;
        for (int i = 0; i < count; ++i) {
            Body body = visit(g_mime_multipart_get_part(multipart, i), depth + 1);
            if (!isBlank(body.text))
                bodies.append(std::move(body));
        }
        if (bodies.isEmpty())
            return {};
        if (kind.toLower() == "alternative") {
            const auto plain =
                std::find_if(bodies.begin(), bodies.end(), [](const Body &b) { return !b.html; });
            return plain != bodies.end() ? *plain : bodies.last();
        }
        Body all = bodies.first();
        for (qsizetype i = 1; i < bodies.size(); ++i) {
            all.text += QLatin1String("\n\n") + bodies[i].text;
            all.html = all.html || bodies[i].html;
        }
        return all;
    }

    /// Parts are announced, but the boundary is not found: what stands there is read as it is.
    Body partless(GMimeMultipart *multipart)
    {
        QByteArray all(g_mime_multipart_get_prologue(multipart));
        all += g_mime_multipart_get_epilogue(multipart);
        if (!all.trimmed().isEmpty())
            remark(m_mail,
                   QT_TRANSLATE_NOOP(
                       "Error", "The mail announces parts that are not there; its text was read as it is."));
        return {printable(decodeText(all, {})), false};
    }

    Body visitPart(GMimePart *part)
    {
        GMimeContentType *type = g_mime_object_get_content_type(GMIME_OBJECT(part));
        const bool html = g_mime_content_type_is_type(type, "text", "html");
        const bool text = html || g_mime_content_type_is_type(type, "text", "plain") ||
                          g_mime_content_type_is_type(type, "text", "enriched");
        if (!text)
            noteUnreadable(part);
        if (!text || g_mime_part_is_attachment(part) || (g_mime_part_get_filename(part) && !html)) {
            attach(part);
            return {};
        }
        std::optional<Error> doubt;
        const char *charset = g_mime_object_get_content_type_parameter(GMIME_OBJECT(part), "charset");
        QString decoded = decodeText(decodedBytes(part), charset, &doubt);
        if (doubt)
            m_mail.remarks.append(*doubt);
        if (html) {
            const HtmlText readable = textOfHtml(decoded, m_limits.textLength * 2, m_markupLeft);
            if (!readable.whole)
                attach(part);
            return {printable(readable.text), true};
        }
        const char *format = g_mime_object_get_content_type_parameter(GMIME_OBJECT(part), "format");
        decoded = printable(decoded);
        return {format && QByteArray(format).toLower() == "flowed" ? unflowed(decoded) : decoded, false};
    }

    /// Parts whose words only another program can unpack.
    void noteUnreadable(GMimePart *part)
    {
        GMimeContentType *type = g_mime_object_get_content_type(GMIME_OBJECT(part));
        const QByteArray kind(g_mime_content_type_get_media_subtype(type));
        const QByteArray name = QByteArray(g_mime_part_get_filename(part)).toLower();
        if (kind.toLower() == "ms-tnef" || kind.toLower() == "vnd.ms-tnef" || name == "winmail.dat") {
            remark(m_mail,
                   QT_TRANSLATE_NOOP("Error",
                                     "It holds winmail.dat, Outlook's own packing: what lies in there (text, "
                                     "attachments) cannot be read here. Ask the sender to send it as HTML or "
                                     "plain text."));
        } else if (kind.toLower() == "pkcs7-mime" || kind.toLower() == "x-pkcs7-mime" ||
                   name == "smime.p7m") {
            const QByteArray smime(g_mime_content_type_get_parameter(type, "smime-type"));
            const bool isSigned = smime.toLower() == "signed-data";
            m_sealed = isSigned ? Sealed::Signed : Sealed::Encrypted;
        } else if (kind.toLower() == "pgp-encrypted") {
            m_sealed = Sealed::Encrypted;
        }
    }

    void attach(GMimePart *part)
    {
        if (m_attachments == Attachments::LeaveOut)
            return;
        const Text type(
            g_mime_content_type_get_mime_type(g_mime_object_get_content_type(GMIME_OBJECT(part))));
        keep(QString::fromUtf8(g_mime_part_get_filename(part)), oneLine(type.get()).left(200),
             decodedBytes(part));
    }

    void keepMessage(GMimeMessage *message)
    {
        const Owned<GMimeStream> memory(g_mime_stream_mem_new());
        g_mime_object_write_to_stream(GMIME_OBJECT(message), nullptr, memory.get());
        const QString subject = oneLine(g_mime_message_get_subject(message)).left(80);
        keep(subject.isEmpty() ? QString() : subject + QLatin1String(".eml"),
             QStringLiteral("message/rfc822"), bytesOf(memory.get()));
    }

    void attachMessage(GMimeMessagePart *part, int depth)
    {
        GMimeMessage *message = g_mime_message_part_get_message(part);
        if (!message)
            return;
        if (m_attachments == Attachments::Keep)
            keepMessage(message);
        // Its words stand in when the mail around it says nothing; its attachments lie in the .eml.
        IncomingMail inner;
        PartReader reader(m_limits, inner, Attachments::LeaveOut);
        if (GMimeObject *top = g_mime_message_get_mime_part(message); top && isBlank(m_forwarded))
            m_forwarded = reader.visit(top, depth + 1).text;
    }

    void keep(const QString &name, const QString &type, const QByteArray &bytes)
    {
        AttachedBytes attached;
        attached.attachment.name =
            safeAttachmentName(name, type, static_cast<int>(m_mail.attachments.size()) + 1);
        attached.attachment.mediaType = type;
        attached.attachment.size = bytes.size();
        attached.attachment.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
        attached.bytes = bytes;
        m_mail.attachments.append(attached);
    }

    void shorten()
    {
        if (m_mail.text.size() <= m_limits.textLength)
            return;
        keep(QStringLiteral("hele-teksten.txt"), QStringLiteral("text/plain"), m_mail.text.toUtf8());
        m_mail.text.truncate(m_limits.textLength);
        remark(m_mail, QT_TRANSLATE_NOOP(
                           "Error", "The text is very long; all of it is attached as hele-teksten.txt."));
    }

    const MailLimits &m_limits;
    IncomingMail &m_mail;
    QString m_forwarded;
    Attachments m_attachments;
    qsizetype m_markupLeft = m_limits.markup;
    Sealed m_sealed = Sealed::No;
};

QByteArray rawHeader(GMimeMessage *message, const char *name)
{
    GMimeHeader *header =
        g_mime_header_list_get_header(g_mime_object_get_header_list(GMIME_OBJECT(message)), name);
    return header ? QByteArray(g_mime_header_get_raw_value(header)) : QByteArray();
}

QString decodedHeader(GMimeMessage *message, const char *name, GMimeParserOptions *options)
{
    const QByteArray raw = rawHeader(message, name);
    const Text decoded(g_mime_utils_header_decode_text(options, raw.constData()));
    return oneLine(decoded.get());
}

void readSender(GMimeMessage *message, GMimeParserOptions *options, IncomingMail &mail)
{
    for (InternetAddressList *list : {g_mime_message_get_from(message), g_mime_message_get_sender(message),
                                      g_mime_message_get_reply_to(message)}) {
        for (int i = 0; list && i < internet_address_list_length(list); ++i) {
            InternetAddress *address = internet_address_list_get_address(list, i);
            if (!INTERNET_ADDRESS_IS_MAILBOX(address))
                continue;
            mail.fromName = oneLine(internet_address_get_name(address));
            mail.fromAddress =
                oneLine(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(address))).left(320);
            return;
        }
    }
    mail.fromName = decodedHeader(message, "From", options);
    if (!mail.fromName.isEmpty())
        remark(mail, QT_TRANSLATE_NOOP("Error", "The sender could not be understood: “%1”."),
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
    const auto remarkOn = [&](const char *none, const char *wrong) {
        date.isEmpty() ? remark(mail, none) : remark(mail, wrong, {said});
    };
    mail.sent = momentOf(received.mid(received.lastIndexOf(';') + 1), now);
    if (mail.sent.isValid()) {
        remarkOn(
            QT_TRANSLATE_NOOP("Error", "It has no date; when a mail server received it was used."),
            QT_TRANSLATE_NOOP("Error", "Its date “%1” cannot be; when a mail server received it was used."));
    } else if (raw.fileTime.isValid() && raw.fileTime <= now) {
        mail.sent = raw.fileTime.toUTC();
        remarkOn(QT_TRANSLATE_NOOP("Error", "It has no date; the time of the file was used."),
                 QT_TRANSLATE_NOOP("Error", "Its date “%1” cannot be; the time of the file was used."));
    } else {
        mail.sent = now;
        remarkOn(QT_TRANSLATE_NOOP("Error", "It has no date; today was used."),
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
        ids.append(printable(matches.next().captured(1)));
    return ids;
}

void readIds(GMimeMessage *message, IncomingMail &mail)
{
    const QByteArray own = rawHeader(message, "Message-ID").simplified();
    const QStringList ids = messageIds(own);
    mail.messageId = !ids.isEmpty() ? ids.first() : printable(QString::fromUtf8(own)).simplified().left(500);
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

Owned<GMimeMessage> parsed(QByteArrayView bytes, GMimeParserOptions *options)
{
    const Owned<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(bytes.data(), static_cast<size_t>(bytes.size())));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    g_mime_parser_set_format(parser.get(),
                             bytes.startsWith("From ") ? GMIME_FORMAT_MBOX : GMIME_FORMAT_MESSAGE);
    return Owned<GMimeMessage>(g_mime_parser_construct_message(parser.get(), options));
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
std::optional<Error> sealedMail(const IncomingMail &mail, PartReader::Sealed sealed)
{
    const bool pgp = mail.text.startsWith(QLatin1String("-----BEGIN PGP MESSAGE-----"));
    const char *const remedy = QT_TRANSLATE_NOOP(
        "Error",
        "Open it in the mail program that holds the key, forward it unencrypted to yourself or save it "
        "as .eml, and import that.");
    if (pgp || (sealed == PartReader::Sealed::Encrypted && isBlank(mail.text)))
        return failure(ErrorCode::Invalid,
                       QT_TRANSLATE_NOOP("Error", "The mail is encrypted: its words cannot be read here. Its "
                                                  "subject is “%1”."),
                       {mail.subject.left(120)}, remedy);
    if (sealed == PartReader::Sealed::Signed && isBlank(mail.text))
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
    const Options options = readingOptions();
    const Owned<GMimeMessage> message = parsed(fromFirstHeader(raw.bytes), options.get());
    if (!message)
        return nothingToRead(raw);
    IncomingMail mail;
    mail.source = raw.source;
    mail.rawSha256 = QCryptographicHash::hash(raw.bytes, QCryptographicHash::Sha256);
    mail.subject = decodedHeader(message.get(), "Subject", options.get());
    readSender(message.get(), options.get(), mail);
    readDate(message.get(), raw, clock.now(), mail);
    readIds(message.get(), mail);
    PartReader parts(limits, mail);
    parts.read(message.get());
    if (const auto sealed = sealedMail(mail, parts.sealed()); sealed && !sealedToo)
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
