#include "ui/wording/datewords.h"

#include "core/calendar/clock.h"

namespace tverrlos {

QString dateWords(const std::optional<QDate> &day)
{
    return day && day->isValid() ? norwegianDate(*day) : QStringLiteral("–");
}

namespace {

constexpr int daysPerWeek = 7;
// Beyond this many days people think in weeks, then months.
constexpr int daysUntilWeeks = 21;
constexpr int daysUntilMonths = 70;
constexpr int daysUntilYears = 730;
constexpr double daysPerMonth = 30.44;
constexpr double daysPerYear = 365.25;

QString past(int days, const Phrasebook &phrases)
{
    if (days < daysUntilWeeks)
        return phrases.say("Date", QT_TRANSLATE_N_NOOP("Date", "%n days ago"), days);
    if (days < daysUntilMonths)
        return phrases.say("Date", QT_TRANSLATE_N_NOOP("Date", "%n weeks ago"), days / daysPerWeek);
    if (days < daysUntilYears)
        return phrases.say("Date", QT_TRANSLATE_N_NOOP("Date", "%n months ago"),
                           static_cast<int>(days / daysPerMonth));
    return phrases.say("Date", QT_TRANSLATE_N_NOOP("Date", "%n years ago"),
                       static_cast<int>(days / daysPerYear));
}

QString future(int days, const Phrasebook &phrases)
{
    if (days < daysUntilWeeks)
        return phrases.say("Date", QT_TRANSLATE_N_NOOP("Date", "in %n days"), days);
    if (days < daysUntilMonths)
        return phrases.say("Date", QT_TRANSLATE_N_NOOP("Date", "in %n weeks"), days / daysPerWeek);
    if (days < daysUntilYears)
        return phrases.say("Date", QT_TRANSLATE_N_NOOP("Date", "in %n months"),
                           static_cast<int>(days / daysPerMonth));
    return phrases.say("Date", QT_TRANSLATE_N_NOOP("Date", "in %n years"),
                       static_cast<int>(days / daysPerYear));
}

} // namespace

QString relativeAge(const QDate &day, const QDate &today, const Phrasebook &phrases)
{
    if (!day.isValid() || !today.isValid())
        return {};
    const int days = static_cast<int>(day.daysTo(today));
    switch (days) {
    case 0:
        return phrases.say("Date", QT_TRANSLATE_NOOP("Date", "today"));
    case 1:
        return phrases.say("Date", QT_TRANSLATE_NOOP("Date", "yesterday"));
    case -1:
        return phrases.say("Date", QT_TRANSLATE_NOOP("Date", "tomorrow"));
    default:
        return days > 0 ? past(days, phrases) : future(-days, phrases);
    }
}

QString dateWithAge(const QDate &day, const QDate &today, const Phrasebook &phrases)
{
    const QString age = relativeAge(day, today, phrases);
    return age.isEmpty() ? dateWords(day) : dateWords(day) + QStringLiteral(", ") + age;
}

QString weekWords(const QDate &day, const Phrasebook &phrases)
{
    return filledIn(phrases.say("Date", QT_TRANSLATE_NOOP("Date", "week %1")),
                    {QString::number(day.weekNumber())});
}

QString momentWords(const QDateTime &utc)
{
    if (!utc.isValid())
        return QStringLiteral("–");
    const QDateTime local = toOslo(utc);
    return norwegianDate(local.date()) + local.time().toString(QStringLiteral(" HH:mm"));
}

QString hoursWords(int minutes, const Phrasebook &phrases)
{
    constexpr int minutesPerHour = 60;
    constexpr int minutesPerTenth = 6; // one decimal says these exactly; anything else is said in minutes
    if (minutes % minutesPerTenth == 0) {
        const int tenths = minutes / minutesPerTenth;
        const QString number = phrases.locale().toString(tenths / 10.0, 'f', tenths % 10 == 0 ? 0 : 1);
        return filledIn(phrases.say("Date", QT_TRANSLATE_NOOP("Date", "%1 h")), {number});
    }
    return filledIn(
        phrases.say("Date", QT_TRANSLATE_NOOP("Date", "%1 h %2 min")),
        {phrases.locale().toString(minutes / minutesPerHour), QString::number(minutes % minutesPerHour)});
}

QString numberWords(qint64 number, const Phrasebook &phrases)
{
    return phrases.locale().toString(number);
}

QCollator norwegianCollator()
{
    QCollator collator(localeOf(Language::Bokmal));
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

} // namespace tverrlos
