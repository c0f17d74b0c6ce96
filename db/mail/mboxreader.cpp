#include "db/mail/mboxreader.h"

#include <QRegularExpression>

namespace tverrlos {

bool MboxReader::isSeparator(const QByteArray &line)
{
    if (!line.startsWith("From "))
        return false;
    static const QRegularExpression envelope(QStringLiteral("^From \\S.*\\d\\d?:\\d\\d.*$"));
    return envelope.match(QString::fromLatin1(line.left(500)).trimmed()).hasMatch();
}

void MboxReader::keep(MboxMail &mail, QByteArray line) const
{
    mail.size += line.size();
    qsizetype quotes = 0;
    while (quotes < line.size() && line[quotes] == '>')
        ++quotes;
    if (quotes > 0 && line.mid(quotes, 5) == "From ")
        line.remove(0, 1);
    if (mail.bytes.size() <= m_limits.bytes)
        mail.bytes += line;
}

std::optional<MboxMail> MboxReader::next()
{
    constexpr qint64 longestLine = 1024 * 1024; // a longer one is read in pieces
    MboxMail mail;
    mail.line = m_line + 1;
    mail.position = m_begun ? m_separator : m_device.pos();
    bool afterBlank = true;
    bool atLineStart = true;
    for (;;) {
        const QByteArray line = m_device.readLine(longestLine);
        if (line.isEmpty())
            break;
        const bool whole = line.endsWith('\n');
        if (atLineStart && whole)
            ++m_line;
        if (atLineStart && afterBlank && isSeparator(line)) {
            const bool hasMail = m_begun || !mail.bytes.trimmed().isEmpty();
            m_begun = true;
            m_separator = m_device.pos() - line.size();
            if (hasMail)
                return mail;
            mail = {{}, 0, m_line + 1, m_separator};
            continue;
        }
        keep(mail, line);
        afterBlank = atLineStart && line.trimmed().isEmpty();
        atLineStart = whole;
    }
    const bool last = m_begun || !mail.bytes.trimmed().isEmpty();
    m_begun = false;
    return last ? std::optional(mail) : std::nullopt;
}

} // namespace tverrlos
