#include "ui/cases/enquiry/pastedmail.h"

#include "core/calendar/clock.h"

#include <QRegularExpression>

#include <algorithm>

namespace tverrlos {

namespace {

enum class Header { Sender, Subject, Sent, Other, None };

Header headerOf(const QString &name)
{
    const QString word = name.toLower();
    const auto any = [&](std::initializer_list<const char16_t *> words) {
        return std::any_of(words.begin(), words.end(),
                           [&](const char16_t *w) { return word == QStringView(w); });
    };
    if (any({u"fra", u"frå", u"from", u"avsender", u"avsendar"}))
        return Header::Sender;
    if (any({u"emne", u"subject", u"tittel"}))
        return Header::Subject;
    if (any({u"sendt", u"sent", u"dato", u"date"}))
        return Header::Sent;
    if (any({u"til", u"to", u"kopi", u"cc", u"vedlegg", u"attachments", u"message-id", u"mime-version",
             u"content-type", u"content-transfer-encoding", u"reply-to", u"svar til", u"viktighet",
             u"importance"}))
        return Header::Other;
    return Header::None;
}

/// "Navn <a@b.no>", "Navn [mailto:a@b.no]" or a bare address.
void readSender(const QString &value, IncomingMail &mail)
{
    static const QRegularExpression address(QStringLiteral(R"(([^\s<>\[\]:"]+@[^\s<>\[\]"]+))"));
    const auto match = address.match(value);
    mail.fromAddress = match.captured(1);
    QString name = match.hasMatch() ? value.left(match.capturedStart()) : value;
    name.remove(QRegularExpression(QStringLiteral(R"([<\["]|mailto:)")));
    mail.fromName = name.trimmed();
}

} // namespace

std::optional<IncomingMail> pastedMail(const QString &text, const QDateTime &now)
{
    static const QRegularExpression line(QStringLiteral(R"(^\s*\*?([\p{L}\- ]{2,28})\*?\s*:\*?\s*(.*)$)"));
    const QStringList lines =
        QString(text).replace(QStringLiteral("\r\n"), QStringLiteral("\n")).split(QLatin1Char('\n'));
    IncomingMail mail;
    int headers = 0;
    bool named = false;
    qsizetype next = 0;
    while (next < lines.size() && lines[next].trimmed().isEmpty())
        ++next;
    for (; next < lines.size(); ++next) {
        const auto match = line.match(lines[next]);
        const Header header = match.hasMatch() ? headerOf(match.captured(1).trimmed()) : Header::None;
        if (header == Header::None)
            break;
        ++headers;
        if (header == Header::Sender)
            readSender(match.captured(2), mail);
        if (header == Header::Subject)
            mail.subject = match.captured(2).trimmed();
        named = named || header == Header::Sender || header == Header::Subject;
    }
    if (headers < 2 || !named)
        return std::nullopt;
    mail.text = lines.mid(next).join(QLatin1Char('\n')).trimmed();
    mail.sent = now;
    mail.received = osloDate(now);
    return mail;
}

} // namespace tverrlos
