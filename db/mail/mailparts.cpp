#include "db/mail/mailparts.h"

#include "db/encoding/charset.h"
#include "db/mail/attachmentname.h"
#include "db/mail/cleantext.h"
#include "db/mail/gmimeobjects.h"
#include "db/mail/htmltext.h"

#include <QCryptographicHash>
#include <QObject>

#include <algorithm>

namespace tverrlos {

namespace {

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
    const GMimeOwned<GMimeStream> decoded(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(content, decoded.get());
    const QByteArray bytes = bytesOf(decoded.get());
    if (!bytes.isEmpty())
        return bytes;
    const GMimeOwned<GMimeStream> sent(g_mime_stream_mem_new());
    GMimeStream *stored = g_mime_data_wrapper_get_stream(content);
    g_mime_stream_reset(stored);
    g_mime_stream_write_to_stream(stored, sent.get());
    return bytesOf(sent.get()).trimmed();
}

/// Walks the parts of one mail and sorts them into text and attachments.
class PartReader
{
public:
    MailSeal seal() const { return m_seal; }

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
            remarkOn(m_mail, QT_TRANSLATE_NOOP("Error", "The text is that of a mail that was attached."));
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
            remarkOn(m_mail, QT_TRANSLATE_NOOP(
                                 "Error",
                                 "The mail announces parts that are not there; its text was read as it is."));
        return {cleanText(decodeText(all, {})), false};
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
            return {cleanText(readable.text), true};
        }
        const char *format = g_mime_object_get_content_type_parameter(GMIME_OBJECT(part), "format");
        decoded = cleanText(decoded);
        return {format && QByteArray(format).toLower() == "flowed" ? unflowed(decoded) : decoded, false};
    }

    /// Parts whose words only another program can unpack.
    void noteUnreadable(GMimePart *part)
    {
        GMimeContentType *type = g_mime_object_get_content_type(GMIME_OBJECT(part));
        const QByteArray kind(g_mime_content_type_get_media_subtype(type));
        const QByteArray name = QByteArray(g_mime_part_get_filename(part)).toLower();
        if (kind.toLower() == "ms-tnef" || kind.toLower() == "vnd.ms-tnef" || name == "winmail.dat") {
            remarkOn(m_mail,
                     QT_TRANSLATE_NOOP(
                         "Error", "It holds winmail.dat, Outlook's own packing: what lies in there (text, "
                                  "attachments) cannot be read here. Ask the sender to send it as HTML or "
                                  "plain text."));
        } else if (kind.toLower() == "pkcs7-mime" || kind.toLower() == "x-pkcs7-mime" ||
                   name == "smime.p7m") {
            const QByteArray smime(g_mime_content_type_get_parameter(type, "smime-type"));
            const bool isSigned = smime.toLower() == "signed-data";
            m_seal = isSigned ? MailSeal::Signed : MailSeal::Encrypted;
        } else if (kind.toLower() == "pgp-encrypted") {
            m_seal = MailSeal::Encrypted;
        }
    }

    void attach(GMimePart *part)
    {
        if (m_attachments == Attachments::LeaveOut)
            return;
        const GMimeText type(
            g_mime_content_type_get_mime_type(g_mime_object_get_content_type(GMIME_OBJECT(part))));
        keep(QString::fromUtf8(g_mime_part_get_filename(part)), cleanLine(type.get()).left(200),
             decodedBytes(part));
    }

    void keepMessage(GMimeMessage *message)
    {
        const GMimeOwned<GMimeStream> memory(g_mime_stream_mem_new());
        g_mime_object_write_to_stream(GMIME_OBJECT(message), nullptr, memory.get());
        const QString subject = cleanLine(g_mime_message_get_subject(message)).left(80);
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
        remarkOn(m_mail, QT_TRANSLATE_NOOP(
                             "Error", "The text is very long; all of it is attached as hele-teksten.txt."));
    }

    const MailLimits &m_limits;
    IncomingMail &m_mail;
    QString m_forwarded;
    Attachments m_attachments;
    qsizetype m_markupLeft = m_limits.markup;
    MailSeal m_seal = MailSeal::None;
};

} // namespace

MailSeal readMailParts(GMimeMessage *message, const MailLimits &limits, IncomingMail &mail)
{
    PartReader reader(limits, mail);
    reader.read(message);
    return reader.seal();
}

void remarkOn(IncomingMail &mail, const char *sentence, const QStringList &arguments)
{
    mail.remarks.append(failure(ErrorCode::Invalid, sentence, arguments));
}

} // namespace tverrlos
