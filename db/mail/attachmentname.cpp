#include "db/mail/attachmentname.h"

#include <QMap>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace tverrlos {

namespace {

QString endingFor(const QString &mediaType)
{
    static const QMap<QString, QString> endings{{QStringLiteral("application/pdf"), QStringLiteral(".pdf")},
                                                {QStringLiteral("text/plain"), QStringLiteral(".txt")},
                                                {QStringLiteral("text/html"), QStringLiteral(".html")},
                                                {QStringLiteral("image/png"), QStringLiteral(".png")},
                                                {QStringLiteral("image/jpeg"), QStringLiteral(".jpg")},
                                                {QStringLiteral("image/gif"), QStringLiteral(".gif")},
                                                {QStringLiteral("message/rfc822"), QStringLiteral(".eml")},
                                                {QStringLiteral("text/calendar"), QStringLiteral(".ics")},
                                                {QStringLiteral("text/csv"), QStringLiteral(".csv")}};
    return endings.value(mediaType.toLower());
}

/// Characters that change folder, hide an ending or cannot stand in a file name somewhere.
bool isDangerous(QChar c)
{
    static const QString forbidden = QStringLiteral("<>:\"|?*");
    return !c.isPrint() || c.category() == QChar::Other_Format || forbidden.contains(c);
}

bool isReserved(const QString &name)
{
    static const QRegularExpression device(QStringLiteral("^(con|prn|aux|nul|com\\d|lpt\\d)(\\.|$)"),
                                           QRegularExpression::CaseInsensitiveOption);
    return device.match(name).hasMatch();
}

QString shortened(const QString &name)
{
    constexpr qsizetype longest = 120;
    if (name.size() <= longest)
        return name;
    const qsizetype dot = name.lastIndexOf(QLatin1Char('.'));
    const QString ending = dot > 0 && name.size() - dot <= 12 ? name.mid(dot) : QString();
    return name.left(longest - ending.size()) + ending;
}

} // namespace

QString safeAttachmentName(const QString &claimed, const QString &mediaType, int number)
{
    QString name = claimed;
    name.replace(QLatin1Char('\\'), QLatin1Char('/'));
    name = name.section(QLatin1Char('/'), -1);
    name.removeIf(isDangerous);
    name = name.simplified();
    while (name.startsWith(QLatin1Char('.')) || name.startsWith(QLatin1Char(' ')))
        name.remove(0, 1);
    while (name.endsWith(QLatin1Char('.')) || name.endsWith(QLatin1Char(' ')))
        name.chop(1);
    if (name.isEmpty())
        return QStringLiteral("vedlegg-%1").arg(number) + endingFor(mediaType);
    return shortened(isReserved(name) ? QLatin1Char('_') + name : name);
}

} // namespace tverrlos
