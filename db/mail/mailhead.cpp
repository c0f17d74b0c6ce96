#include "db/mail/mailhead.h"

#include <QString>

#include <algorithm>

namespace tverrlos {

namespace {

QByteArrayView fromFirstLine(QByteArrayView mail)
{
    if (mail.startsWith("\xEF\xBB\xBF"))
        mail = mail.sliced(3);
    while (!mail.isEmpty() && (mail.front() == '\n' || mail.front() == '\r'))
        mail = mail.sliced(1);
    return mail;
}

/// The ids between angle brackets, each once.
void addIds(QByteArrayView value, QList<QByteArray> &ids)
{
    constexpr qsizetype longest = 500;
    while (ids.size() < MailHead::mostReferences) {
        const qsizetype open = value.indexOf('<');
        const qsizetype close = open < 0 ? -1 : value.indexOf('>', open);
        if (close < 0)
            return;
        const QByteArray id = value.sliced(open + 1, close - open - 1).trimmed().toByteArray();
        if (!id.isEmpty() && id.size() <= longest && !ids.contains(id))
            ids.append(id);
        value = value.sliced(close + 1);
    }
}

void note(const QByteArray &name, const QByteArray &value, MailHead &head)
{
    if (name == "in-reply-to" || name == "references") {
        addIds(value, head.references);
    } else if (name == "message-id" && head.messageId.isEmpty()) {
        QList<QByteArray> own;
        addIds(value, own);
        head.messageId = own.isEmpty() ? value.trimmed().left(500) : own.first();
    } else if (name == "date" && !head.sent.isValid()) {
        head.sent =
            QDateTime::fromString(QString::fromLatin1(value.simplified().left(60)), Qt::RFC2822Date).toUTC();
    }
}

} // namespace

MailHead mailHead(QByteArrayView mail, qsizetype limit)
{
    MailHead head;
    QByteArrayView rest = fromFirstLine(mail.first(std::min(mail.size(), limit)));
    QByteArray name;
    QByteArray value;
    while (!rest.isEmpty()) {
        const qsizetype end = rest.indexOf('\n');
        QByteArrayView line = end < 0 ? rest : rest.first(end);
        rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.isEmpty())
            break;
        if (line.front() == ' ' || line.front() == '\t') {
            value += line;
            continue;
        }
        note(name, value, head);
        const qsizetype colon = line.indexOf(':');
        name = colon > 0 ? line.first(colon).trimmed().toByteArray().toLower() : QByteArray();
        value = colon > 0 ? line.sliced(colon + 1).toByteArray() : QByteArray();
    }
    note(name, value, head);
    head.references.removeAll(head.messageId);
    return head;
}

} // namespace tverrlos
