#include "db/connection/databaseaddress.h"

#include <QRegularExpression>
#include <QUrl>

namespace tverrlos {

namespace {

QString decoded(const QString &part)
{
    return QUrl::fromPercentEncoding(part.toUtf8());
}

} // namespace

DatabaseAddress DatabaseAddress::file(const QString &path)
{
    DatabaseAddress address;
    address.m_path = path;
    return address;
}

Result<DatabaseAddress> DatabaseAddress::parse(const QString &text)
{
    static const QRegularExpression scheme(QStringLiteral("^postgres(?:ql)?:"),
                                           QRegularExpression::CaseInsensitiveOption);
    if (!scheme.match(text).hasMatch())
        return file(text);

    // QUrl has no room for several hosts, so the form is read here.
    static const QRegularExpression form(
        QStringLiteral(
            R"(^postgres(?:ql)?://(?:([^:@/]+)(?::([^@]*))?@)?)"
            R"(([^:/,@?]+(?::\d+)?(?:,[^:/,@?]+(?::\d+)?)*)/([^/?]+)(?:\?schema=([A-Za-z_]\w*))?$)"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return failure(ErrorCode::Invalid,
                       QT_TRANSLATE_NOOP("Error", "The address of the database server cannot be understood."),
                       {}, QT_TRANSLATE_NOOP("Error", "Write it as postgresql://user@host:port/name."));

    QStringList hosts;
    QStringList ports;
    const QStringList places = match.captured(3).split(QLatin1Char(','));
    for (const QString &place : places) {
        hosts << decoded(place.section(QLatin1Char(':'), 0, 0));
        const QString port = place.section(QLatin1Char(':'), 1);
        ports << (port.isEmpty() ? QStringLiteral("5432") : port);
    }
    DatabaseAddress address;
    address.m_server =
        Server{hosts.join(QLatin1Char(',')), ports.join(QLatin1Char(',')), decoded(match.captured(1)),
               decoded(match.captured(2)),   decoded(match.captured(4)),   match.captured(5)};
    return address;
}

QString DatabaseAddress::displayName() const
{
    if (!m_server)
        return m_path;
    const QString user = m_server->user.isEmpty() ? QString() : m_server->user + QLatin1Char('@');
    return QStringLiteral("postgresql://%1%2/%3").arg(user, m_server->hosts, m_server->name);
}

} // namespace tverrlos
