#include "core/calendar/clock.h"

#include <QRegularExpression>
#include <QTimeZone>

namespace tverrlos {

namespace {

const QTimeZone &oslo()
{
    static const QTimeZone zone("Europe/Oslo");
    return zone;
}

} // namespace

QDate Clock::today() const
{
    return osloDate(now());
}

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

QDate osloDate(const QDateTime &moment)
{
    return toOslo(moment).date();
}

QDateTime fromOslo(const QDate &day, const QTime &time)
{
    return QDateTime(day, time, oslo()).toUTC();
}

QDateTime toOslo(const QDateTime &moment)
{
    return moment.toTimeZone(oslo());
}

QString norwegianDate(const QDate &day)
{
    return day.isValid() ? day.toString(QStringLiteral("dd.MM.yyyy")) : QString();
}

QDate parseDate(const QString &text)
{
    static const QRegularExpression norwegian(
        QStringLiteral(R"(^\s*(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})\s*$)"));
    static const QRegularExpression iso(QStringLiteral(R"(^\s*(\d{4})-(\d{2})-(\d{2})\s*$)"));
    if (const auto match = norwegian.match(text); match.hasMatch()) {
        const int year = match.captured(3).toInt();
        return QDate(year < 100 ? 2000 + year : year, match.captured(2).toInt(), match.captured(1).toInt());
    }
    if (const auto match = iso.match(text); match.hasMatch())
        return QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    return {};
}

} // namespace tverrlos
