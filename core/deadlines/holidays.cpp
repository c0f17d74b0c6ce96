#include "core/deadlines/holidays.h"

#include <QtGlobal>

#include <algorithm>

namespace tverrlos {

namespace {

struct Movable
{
    int daysAfterEaster;
    const char *name;
};
constexpr Movable movable[] = {
    {-3, QT_TRANSLATE_NOOP("Deadline", "Maundy Thursday")},
    {-2, QT_TRANSLATE_NOOP("Deadline", "Good Friday")},
    {0, QT_TRANSLATE_NOOP("Deadline", "Easter Sunday")},
    {1, QT_TRANSLATE_NOOP("Deadline", "Easter Monday")},
    {39, QT_TRANSLATE_NOOP("Deadline", "Ascension Day")},
    {49, QT_TRANSLATE_NOOP("Deadline", "Whit Sunday")},
    {50, QT_TRANSLATE_NOOP("Deadline", "Whit Monday")},
};

struct Fixed
{
    int month, day;
    const char *name;
};
constexpr Fixed fixed[] = {
    {1, 1, QT_TRANSLATE_NOOP("Deadline", "New Year's Day")},
    {5, 1, QT_TRANSLATE_NOOP("Deadline", "1 May")},
    {5, 17, QT_TRANSLATE_NOOP("Deadline", "Constitution Day")},
    {12, 25, QT_TRANSLATE_NOOP("Deadline", "Christmas Day")},
    {12, 26, QT_TRANSLATE_NOOP("Deadline", "Boxing Day")},
};

} // namespace

QDate easterSunday(int year)
{
    // The anonymous Gregorian computus (Meeus, Astronomical Algorithms, ch. 8).
    const int golden = year % 19;
    const int century = year / 100;
    const int yearOfCentury = year % 100;
    const int sunCorrection = century / 4;
    const int moonCorrection = (century - (century + 8) / 25 + 1) / 3;
    const int epact = (19 * golden + century - sunCorrection - moonCorrection + 15) % 30;
    const int weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7;
    const int late = (golden + 11 * epact + 22 * weekday) / 451;
    const int offset = epact + weekday - 7 * late + 114;
    return QDate(year, offset / 31, offset % 31 + 1);
}

QList<Holiday> holidaysOf(int year)
{
    QList<Holiday> days;
    for (const Fixed &each : fixed)
        days.append({QDate(year, each.month, each.day), QString::fromUtf8(each.name)});
    const QDate easter = easterSunday(year);
    for (const Movable &each : movable)
        days.append({easter.addDays(each.daysAfterEaster), QString::fromUtf8(each.name)});
    std::stable_sort(days.begin(), days.end(),
                     [](const Holiday &a, const Holiday &b) { return a.day < b.day; });
    return days;
}

std::optional<Holiday> holidayOn(const QDate &day)
{
    if (!day.isValid())
        return std::nullopt;
    for (const Holiday &holiday : holidaysOf(day.year()))
        if (holiday.day == day)
            return holiday;
    return std::nullopt;
}

bool isWorkingDay(const QDate &day)
{
    return day.isValid() && day.dayOfWeek() < Qt::Saturday && !holidayOn(day);
}

QDate workingDayFrom(QDate day)
{
    while (day.isValid() && !isWorkingDay(day))
        day = day.addDays(1);
    return day;
}

QDate addWorkingDays(QDate day, int count)
{
    const int step = count < 0 ? -1 : 1;
    while (day.isValid() && count != 0) {
        day = day.addDays(step);
        if (isWorkingDay(day))
            count -= step;
    }
    return day;
}

int workingDaysBetween(const QDate &from, const QDate &to)
{
    if (!from.isValid() || !to.isValid())
        return 0;
    if (to < from)
        return -workingDaysBetween(to, from);
    int count = 0;
    for (QDate day = from.addDays(1); day <= to; day = day.addDays(1))
        if (isWorkingDay(day))
            ++count;
    return count;
}

} // namespace tverrlos
