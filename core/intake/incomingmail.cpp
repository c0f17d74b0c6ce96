#include "core/intake/incomingmail.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

namespace tverrlos {

/// A field with its length before it, so that two different mails never run together to the same bytes.
static void addField(QCryptographicHash &hash, const QByteArray &field)
{
    hash.addData(QByteArray::number(field.size()));
    hash.addData(QByteArrayLiteral(":"));
    hash.addData(field);
}

QByteArray contentHash(const IncomingMail &mail)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addField(hash, mail.fromAddress.trimmed().toLower().toUtf8());
    addField(hash, mail.subject.simplified().toUtf8());
    addField(hash, mail.text.normalized(QString::NormalizationForm_C).simplified().toUtf8());
    QList<QByteArray> attached;
    for (const AttachedBytes &each : mail.attachments)
        attached.append(each.attachment.sha256);
    std::sort(attached.begin(), attached.end());
    for (const QByteArray &sha256 : std::as_const(attached))
        addField(hash, sha256);
    return hash.result();
}

QString bareSubject(const QString &subject)
{
    static const QRegularExpression mark(
        QStringLiteral("^\\s*(?:(?:re|sv|svar|vs|fwd?|aw|wg)\\s*(?:\\[\\d+\\])?\\s*:|"
                       "\\[(?:ekstern|external|ext)\\])\\s*"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QString bare = subject.simplified();
    for (;;) {
        const auto found = mark.match(bare);
        if (!found.hasMatch())
            return bare;
        bare = bare.mid(found.capturedLength()).trimmed();
    }
}

std::optional<CaseNumber> caseNumberIn(const QString &subject)
{
    static const QRegularExpression quoted(
        QStringLiteral(
            "\\[\\s*(?:(?:saks?(?:nummer|nr\\.?)?|case|ref\\.?)\\s*:?\\s*)?(\\d{4}-\\d{4,12})\\s*\\]|"
            "\\b(?:saks?(?:nummer|nr\\.?)?|case(?:\\s+no\\.?)?)\\s*:?\\s*(\\d{4}-\\d{4,12})\\b"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto found = quoted.match(subject.left(1000));
    return found.hasMatch() ? CaseNumber::parse(found.captured(found.lastCapturedIndex())) : std::nullopt;
}

} // namespace tverrlos
