#include "db/mail/mailoutline.h"

#include <QList>
#include <QObject>
#include <QRegularExpression>

#include <algorithm>

namespace tverrlos {

namespace {

Error refused(const char *sentence, const QStringList &arguments = {}, const char *remedy = "")
{
    return failure(ErrorCode::Invalid, sentence, arguments, remedy);
}

/// Blank lines at the end that a mailbox may have swallowed, in bytes.
constexpr qint64 lostLineEnds = 4;

/// A line of the file without its line end.
struct Line
{
    QByteArrayView text;
    qint64 number = 0; ///< from 1
    bool ended = false;
};

class Lines
{
public:
    explicit Lines(QByteArrayView bytes) : m_rest(bytes) {}

    bool next(Line &line)
    {
        if (m_rest.isEmpty())
            return false;
        const qsizetype end = m_rest.indexOf('\n');
        line.number = ++m_number;
        line.ended = end >= 0;
        line.text = line.ended ? m_rest.first(end) : m_rest;
        m_rest = line.ended ? m_rest.sliced(end + 1) : QByteArrayView();
        if (line.text.endsWith('\r'))
            line.text.chop(1);
        return true;
    }

private:
    QByteArrayView m_rest;
    qint64 m_number = 0;
};

bool isHeaderLine(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0)
        return false;
    // A space before the colon is wrong but seen in the wild.
    const QByteArrayView name = line.first(colon).trimmed();
    return !name.isEmpty() &&
           std::all_of(name.begin(), name.end(), [](char c) { return c > 32 && c < 127 && c != ':'; });
}

/// Whether this is UTF-8 that stops within a character: what stands before shows that it is UTF-8.
bool endsInACharacter(const QByteArray &text)
{
    qsizetype lead = text.size() - 1;
    while (lead > 0 && (static_cast<unsigned char>(text.at(lead)) & 0xC0) == 0x80)
        --lead;
    if (lead <= 0)
        return false;
    const auto first = static_cast<unsigned char>(text.at(lead));
    const qsizetype wanted = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1;
    const QString before = QString::fromUtf8(text.left(lead));
    return text.size() - lead < wanted && before.size() < lead &&
           !before.contains(QChar(QChar::ReplacementCharacter));
}

bool isContinuation(QByteArrayView line)
{
    return line.startsWith(' ') || line.startsWith('\t');
}

/// The value of `key=` in a Content-Type; empty when there is none.
QByteArray parameter(const QByteArray &value, const char *key)
{
    static const QRegularExpression pattern(
        QStringLiteral(";\\s*([\\w*-]+)\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s]+))"));
    auto matches = pattern.globalMatch(QString::fromLatin1(value));
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (match.captured(1).compare(QLatin1String(key), Qt::CaseInsensitive) == 0)
            return (match.capturedLength(2) > 0 ? match.captured(2) : match.captured(3)).toLatin1();
    }
    return {};
}

class Outline
{
public:
    explicit Outline(const MailLimits &limits) : m_limits(limits) {}

    Result<void> read(QByteArrayView bytes, bool whole)
    {
        Lines lines(bytes);
        Line line;
        while (lines.next(line)) {
            // Servers count a line end as two bytes, however it is kept here.
            m_bodyBytes += m_inText ? line.text.size() + (line.ended ? 2 : 0) : 0;
            const Result<void> fine = m_inHeaders ? header(line) : body(line);
            if (!fine)
                return fine;
            m_last = line;
        }
        return whole ? atEnd() : Result<void>();
    }

private:
    struct Level
    {
        QByteArray boundary; ///< empty for a forwarded mail
        qint64 declared = 0; ///< line
        bool seen = false;
    };

    Result<void> header(const Line &line)
    {
        if (line.text.isEmpty())
            return m_headers == 0 && m_atStart ? Result<void>() : endOfHeaders(line);
        if (isBoundary(line)) // a part without headers of its own and without the empty line
            return body(line);
        m_headerBytes += line.text.size();
        if (isContinuation(line.text) && m_headers > 0) {
            if (m_value)
                *m_value += ' ' + line.text.trimmed().toByteArray();
            if (m_addresses)
                countGroups(line.text);
        } else if (!isHeaderLine(line.text)) {
            if (m_headers == 0 && m_levels.isEmpty() && !isEnvelope(line.text))
                return refused(
                    QT_TRANSLATE_NOOP(
                        "Error",
                        "This is no mail: line %1 begins “%2”, where a header such as “From:” should stand."),
                    {QString::number(line.number), quotable(line.text.toByteArray())},
                    QT_TRANSLATE_NOOP("Error", "Save the mail once more from the mail program, as .eml."));
            m_value = nullptr; // odd, but the mail may be readable
        } else {
            ++m_headers;
            m_atStart = false;
            remember(line);
        }
        return withinHeaderLimits(line);
    }

    static bool isEnvelope(QByteArrayView line)
    {
        return line.startsWith("From ") || line.startsWith(">From ");
    }

    void remember(const Line &line)
    {
        const qsizetype colon = line.text.indexOf(':');
        const QByteArray name = line.text.first(colon).trimmed().toByteArray().toLower();
        m_value = name == "content-type"                ? &m_contentType
                  : name == "content-transfer-encoding" ? &m_encoding
                                                        : nullptr;
        if (m_value)
            *m_value = line.text.sliced(colon + 1).trimmed().toByteArray();
        if (m_value == &m_contentType)
            m_contentTypeLine = line.number;
        if (name == "content-length" && !m_inText)
            m_announced = line.text.sliced(colon + 1).trimmed().toByteArray().toLongLong();
        m_addresses = name == "from" || name == "sender" || name == "reply-to" || name == "to" ||
                      name == "cc" || name == "bcc" || name.startsWith("resent-");
        m_openGroups = 0;
        if (m_addresses)
            countGroups(line.text.sliced(colon + 1));
    }

    /// "team: a@b.no, c@d.no;" is a group; the parser follows groups within groups with its own stack.
    void countGroups(QByteArrayView addresses)
    {
        for (const char c : addresses) {
            m_openGroups = std::max(0, m_openGroups + (c == ':' ? 1 : c == ';' ? -1 : 0));
            m_deepestGroups = std::max(m_deepestGroups, m_openGroups);
        }
    }

    Result<void> withinHeaderLimits(const Line &line) const
    {
        if (m_headers > m_limits.headers)
            return refused(
                QT_TRANSLATE_NOOP(
                    "Error", "More than %1 headers in one part; the one too many stands in line %2: “%3”."),
                {QString::number(m_limits.headers), QString::number(line.number),
                 quotable(line.text.toByteArray())});
        if (m_deepestGroups > m_limits.groups)
            return refused(
                QT_TRANSLATE_NOOP("Error", "Address groups lie within groups more than %1 deep, in line %2."),
                {QString::number(m_limits.groups), QString::number(line.number)});
        if (m_headerBytes > m_limits.headerBytes)
            return refused(QT_TRANSLATE_NOOP(
                               "Error", "The headers of one part hold more than %1 kB; line %2 begins “%3”."),
                           {QString::number(m_limits.headerBytes / 1024), QString::number(line.number),
                            quotable(line.text.toByteArray())});
        return {};
    }

    Result<void> endOfHeaders(const Line &line)
    {
        const QByteArray type = m_contentType.toLower();
        const QByteArray boundary =
            type.startsWith("multipart/") ? parameter(m_contentType, "boundary") : QByteArray();
        m_leafEncoding = m_encoding.toLower().trimmed();
        m_inHeaders = type.startsWith("message/rfc822") || type.startsWith("message/global");
        if (!boundary.isEmpty() || m_inHeaders)
            m_levels.append({boundary, m_contentTypeLine, false});
        const qint64 declared = m_contentTypeLine;
        const QByteArray declaredType = m_contentType;
        forgetHeaders();
        m_bodyEmpty = true;
        m_inText = true;
        if (m_levels.size() > m_limits.depth)
            return refused(
                QT_TRANSLATE_NOOP("Error", "Parts lie within parts more than %1 deep; line %2: “%3”."),
                {QString::number(m_limits.depth), QString::number(declared ? declared : line.number),
                 quotable(declaredType)});
        return {};
    }

    void forgetHeaders()
    {
        m_headers = 0;
        m_headerBytes = 0;
        m_contentType.clear();
        m_encoding.clear();
        m_contentTypeLine = 0;
        m_value = nullptr;
    }

    /// How many levels a boundary line closes down to; -1 when the line is none.
    qsizetype levelOf(const Line &line, bool &closes) const
    {
        if (!line.text.startsWith("--"))
            return -1;
        const QByteArrayView mark = line.text.sliced(2).trimmed();
        for (qsizetype i = m_levels.size() - 1; i >= 0; --i) {
            const QByteArray &boundary = m_levels[i].boundary;
            if (boundary.isEmpty() || !mark.startsWith(boundary))
                continue;
            const QByteArrayView rest = mark.sliced(boundary.size());
            closes = rest == QByteArrayView("--");
            if (rest.isEmpty() || closes)
                return i;
        }
        return -1;
    }

    bool isBoundary(const Line &line) const
    {
        bool closes = false;
        return levelOf(line, closes) >= 0;
    }

    Result<void> body(const Line &line)
    {
        bool closes = false;
        const qsizetype level = levelOf(line, closes);
        if (level < 0) {
            const QByteArrayView text = line.text.trimmed();
            m_bodyEmpty = m_bodyEmpty && text.isEmpty();
            m_characters += text.size();
            return {};
        }
        m_levels.resize(closes ? level : level + 1);
        m_inHeaders = !closes;
        m_closed = closes && level == 0;
        if (closes)
            return {};
        m_levels[level].seen = true;
        forgetHeaders();
        if (++m_parts > m_limits.parts)
            return refused(
                QT_TRANSLATE_NOOP("Error", "More than %1 parts; the one too many begins in line %2."),
                {QString::number(m_limits.parts), QString::number(line.number)});
        return {};
    }

    Result<void> atEnd() const
    {
        const char *const remedy = QT_TRANSLATE_NOOP(
            "Error", "Ask for the mail again, or read what there is of it and make a case by hand.");
        if (m_inHeaders && m_levels.isEmpty())
            return refused(QT_TRANSLATE_NOOP("Error", "The mail ends within its headers, in line %1: “%2”."),
                           lastLine(), remedy);
        if (!m_levels.isEmpty() && !m_closed) {
            const auto open = std::find_if(m_levels.begin(), m_levels.end(),
                                           [](const Level &each) { return !each.boundary.isEmpty(); });
            if (open != m_levels.end() && (open->seen || m_bodyEmpty))
                return refused(
                    QT_TRANSLATE_NOOP(
                        "Error",
                        "The mail is cut short: the parts announced in line %1 by “%2” never end; the last "
                        "line, %3, is “%4”."),
                    QStringList{QString::number(open->declared), quotable(open->boundary)} + lastLine(),
                    remedy);
        }
        if (m_announced > m_bodyBytes + lostLineEnds && !m_closed)
            return refused(
                QT_TRANSLATE_NOOP("Error",
                                  "The mail is cut short: its headers announce %1 bytes of text, and there "
                                  "are %2; the last line, %3, is “%4”."),
                QStringList{QString::number(m_announced), QString::number(m_bodyBytes)} + lastLine(), remedy);
        if (m_levels.isEmpty() && !m_closed && endsInTheMiddle())
            return refused(
                QT_TRANSLATE_NOOP("Error", "The mail is cut short: it ends in the middle of line %1: “%2”."),
                lastLine(), remedy);
        return {};
    }

    /// A single text that stops within an encoded unit. That a last line has no end, or no full stop, tells
    /// nothing: many programs write it so.
    bool endsInTheMiddle() const
    {
        if (m_last.ended || m_bodyEmpty)
            return false;
        const QByteArray text = m_last.text.trimmed().toByteArray();
        if (m_leafEncoding == "quoted-printable")
            return text.right(2).contains('=') ||
                   endsInACharacter(QByteArray::fromPercentEncoding(text, '='));
        if (m_leafEncoding != "base64" && endsInACharacter(text))
            return true;
        return m_leafEncoding == "base64" && m_characters % 4 != 0;
    }

    QStringList lastLine() const
    {
        return {QString::number(m_last.number), quotable(m_last.text.toByteArray())};
    }

    const MailLimits &m_limits;
    QList<Level> m_levels;
    Line m_last;
    bool m_inHeaders = true;
    bool m_atStart = true; ///< before the first header
    bool m_closed = false;
    bool m_inText = false; ///< the mail's own headers are behind
    bool m_bodyEmpty = true;
    bool m_addresses = false; ///< within a header that lists addresses
    int m_openGroups = 0;
    int m_deepestGroups = 0;
    int m_headers = 0;
    int m_parts = 0;
    qint64 m_headerBytes = 0;
    qint64 m_contentTypeLine = 0;
    qint64 m_announced = 0;  ///< Content-Length of the whole
    qint64 m_bodyBytes = 0;  ///< of the whole
    qint64 m_characters = 0; ///< of text, without line ends and the white space around them
    QByteArray m_contentType, m_encoding, m_leafEncoding;
    QByteArray *m_value = nullptr; ///< the header that a continuation line belongs to, where it matters
};

bool looksBinary(QByteArrayView bytes)
{
    const QByteArrayView beginning = bytes.first(std::min<qsizetype>(bytes.size(), 4096));
    const auto strange = std::count_if(beginning.begin(), beginning.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        // ESC (27) opens the Japanese encodings.
        return (byte < 32 && byte != '\n' && byte != '\r' && byte != '\t' && byte != '\f' && byte != 27) ||
               byte == 127;
    });
    // After a header a mail may hold binary parts as they are.
    const qsizetype end = bytes.indexOf('\n');
    const bool header = isHeaderLine(end < 0 ? bytes : bytes.first(end));
    return strange * (header ? 3 : 50) > beginning.size();
}

} // namespace

std::optional<Error> foreignMailFormat(const QByteArray &bytes)
{
    // [MS-CFB] 2.2: header signature; a property stream of a message is named in UTF-16 in its directory.
    if (bytes.startsWith(QByteArrayLiteral("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))) {
        static const QByteArray message = QByteArrayLiteral("_\0_\0s\0u\0b\0s\0t\0g\0"
                                                            "1\0.\0"
                                                            "0\0_\0");
        if (bytes.contains(message) || !bytes.contains(QByteArrayLiteral("W\0o\0r\0d\0D\0o\0c\0")))
            return refused(
                QT_TRANSLATE_NOOP("Error", "This is an Outlook message (.msg), which only Outlook can read."),
                {},
                QT_TRANSLATE_NOOP("Error",
                                  "Open it in Outlook and save it as .eml, or drag it from a web mail."));
        return refused(QT_TRANSLATE_NOOP("Error", "This is an old Office document, not a mail."), {},
                       QT_TRANSLATE_NOOP("Error", "Attach it to the case that it belongs to."));
    }
    // [MS-PST] 2.2.2.6: dwMagic.
    if (bytes.startsWith("!BDN"))
        return refused(
            QT_TRANSLATE_NOOP("Error",
                              "This is a whole Outlook archive (.pst or .ost), which only Outlook can "
                              "read."),
            {},
            QT_TRANSLATE_NOOP("Error", "Open it in Outlook, choose the mails and save them as .eml, or drag "
                                       "them into a folder; import that folder."));
    // [MS-OXTNEF] 2.1.3.1: TNEFSignature.
    if (bytes.startsWith("\x78\x9F\x3E\x22"))
        return refused(
            QT_TRANSLATE_NOOP("Error", "This is winmail.dat, Outlook's own packing of a mail (TNEF)."), {},
            QT_TRANSLATE_NOOP("Error", "Ask the sender to send the mail as HTML or plain text."));
    return std::nullopt;
}

QString quotable(const QByteArray &text)
{
    constexpr qsizetype longest = 80;
    QString shown = QString::fromUtf8(text.left(longest * 4));
    for (QChar &c : shown)
        if (!c.isPrint() && !c.isSurrogate())
            c = c.isSpace() ? QLatin1Char(' ') : QChar(0xFFFD);
    return shown.size() > longest ? shown.left(longest) + QChar(0x2026) : shown;
}

static Result<void> checkOutline(const QByteArray &bytes, const MailLimits &limits, bool whole)
{
    if (const auto foreign = foreignMailFormat(bytes))
        return *foreign;
    if (bytes.trimmed().isEmpty())
        return refused(QT_TRANSLATE_NOOP("Error", "The mail is empty: %1 bytes and no text (line 1)."),
                       {QString::number(bytes.size())});
    if (looksBinary(bytes))
        return refused(QT_TRANSLATE_NOOP("Error", "This is no mail but binary data; line 1 begins “%1”."),
                       {quotable(bytes.left(80).split('\n').value(0))});
    if (bytes.size() > limits.bytes)
        return refused(QT_TRANSLATE_NOOP("Error", "The mail is %1 MB; mails over %2 MB are not read."),
                       {QString::number(bytes.size() / 1048576), QString::number(limits.bytes / 1048576)});
    return Outline(limits).read(bytes, whole);
}

Result<void> checkMailOutline(const QByteArray &bytes, const MailLimits &limits)
{
    return checkOutline(bytes, limits, true);
}

Result<void> checkMailLimits(const QByteArray &bytes, const MailLimits &limits)
{
    return checkOutline(bytes, limits, false);
}

} // namespace tverrlos
