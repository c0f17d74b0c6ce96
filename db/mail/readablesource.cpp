#include "db/mail/readablesource.h"

#include "db/encoding/charset.h"
#include "db/mail/mailhead.h"

#include <QStringList>

#include <algorithm>

namespace tverrlos {

namespace {

constexpr qsizetype mostBytes = 256 * 1024;
constexpr qsizetype mostLines = 3000;
constexpr qsizetype longestLine = 400; // characters; a longer one is broken

bool isText(const QByteArray &bytes)
{
    const auto strange = std::count_if(bytes.begin(), bytes.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 32 && byte != '\n' && byte != '\r' && byte != '\t' && byte != '\f' && byte != 27;
    });
    return strange * 50 <= bytes.size();
}

/// UTF-16 with its mark, as spreadsheets and editors write it; else what mails are written in.
QString decoded(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xFE"))
        return decodeText(bytes.mid(2), "utf-16le");
    if (bytes.startsWith("\xFE\xFF"))
        return decodeText(bytes.mid(2), "utf-16be");
    return decodeText(bytes, {});
}

/// In lines that a page can show; `cut` is set when there were more.
QString tamed(QString text, bool &cut)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    for (QChar &c : text)
        if (c != QLatin1Char('\n') && c != QLatin1Char('\t') && !c.isPrint() && !c.isSurrogate())
            c = QChar(0xB7);
    QStringList lines;
    for (const QStringView line : QStringView(text).split(QLatin1Char('\n'))) {
        for (qsizetype at = 0; at == 0 || at < line.size(); at += longestLine) {
            if (lines.size() == mostLines) {
                cut = true;
                return lines.join(QLatin1Char('\n'));
            }
            lines.append(line.sliced(at, std::min(longestLine, line.size() - at)).toString());
        }
    }
    return lines.join(QLatin1Char('\n'));
}

/// Where the headers end and the text begins; -1 when it begins with no header.
qsizetype endOfHeaders(const QByteArray &bytes)
{
    const MailHead head = mailHead(bytes.left(64 * 1024));
    const QByteArray first = bytes.trimmed().left(200);
    const qsizetype colon = first.indexOf(':');
    const bool begins = !head.messageId.isEmpty() || head.sent.isValid() ||
                        (colon > 0 && !first.left(colon).contains(' ') && !first.left(colon).contains(';'));
    if (!begins)
        return -1;
    const qsizetype unix = bytes.indexOf("\n\n");
    const qsizetype network = bytes.indexOf("\r\n\r\n");
    const qsizetype end = unix < 0 ? network : network < 0 ? unix : std::min(unix, network);
    return end < 0 ? bytes.size() : end;
}

/// Sender, subject and day alone, for a mail whose parts must not be followed.
QByteArray fewHeaders(const QByteArray &headers)
{
    QByteArray few;
    bool keeps = false;
    for (const QByteArray &line : headers.split('\n')) {
        const bool goesOn = line.startsWith(' ') || line.startsWith('\t');
        if (!goesOn) {
            const QByteArray name = line.left(line.indexOf(':')).trimmed().toLower();
            keeps = name == "from" || name == "sender" || name == "reply-to" || name == "subject" ||
                    name == "date" || name == "message-id";
        }
        if (keeps && few.size() < 16 * 1024)
            few += line.trimmed().left(2000).prepend(goesOn ? " " : "") + "\n";
    }
    return few + "\n";
}

} // namespace

ReadableSource readableSource(const RawMail &raw, const MailLimits &limits, const Clock &clock)
{
    ReadableSource source;
    const QByteArray beginning = raw.bytes.left(mostBytes);
    source.cut = beginning.size() < raw.bytes.size();
    source.binary =
        !isText(beginning) && !beginning.startsWith("\xFF\xFE") && !beginning.startsWith("\xFE\xFF");
    const qsizetype end = source.binary ? -1 : endOfHeaders(beginning);
    if (end >= 0)
        source.headers = tamed(decoded(beginning.left(end)).trimmed(), source.cut);
    source.text = tamed(decoded(end >= 0 ? beginning.mid(end) : beginning).trimmed(), source.cut);

    const auto mail = readDamagedMail(raw, limits, clock);
    const auto head =
        mail ? mail
             : readDamagedMail({raw.source, fewHeaders(beginning.left(end)), raw.fileTime}, limits, clock);
    source.mail = head.value_or(IncomingMail());
    source.mail.source = raw.source;
    if (!mail && !source.binary)
        source.mail.text = source.text;
    if (!source.mail.sent.isValid()) {
        source.mail.sent = clock.now();
        source.mail.received = clock.today();
    }
    return source;
}

} // namespace tverrlos
