#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

/// Norwegian public holidays, computed. Sources: lov 24. februar 1995 nr. 12 om helligdager og helligdagsfred
/// § 2 (Sundays and the church holidays) and lov 26. april 1947 nr. 1 om 1. og 17. mai som høgtidsdager. Eves
/// (24 and 31 December, Saturday before Easter and Whitsun) are not holidays in these acts.
namespace tverrlos {

/// Rises whenever the computed days change, so that "why this date" can name the table it used.
inline constexpr int holidayTableVersion = 1;

struct Holiday
{
    QDate day;
    QString name; ///< English source, translation context "Deadline"
    bool operator==(const Holiday &) const = default;
};

/// Easter Sunday of the Gregorian calendar; valid for years from 1583.
QDate easterSunday(int year);
/// The twelve holidays of a year besides the ordinary Sundays, in date order. Two may fall on one day.
QList<Holiday> holidaysOf(int year);
/// The holiday on a day; nothing on ordinary days, ordinary Sundays included.
std::optional<Holiday> holidayOn(const QDate &day);
/// Monday to Friday and no holiday. False for an invalid date.
bool isWorkingDay(const QDate &day);
/// The day itself where it is a working day, else the next one.
QDate workingDayFrom(QDate day);
/// `count` working days after `day` (or before, when negative); the day itself is not counted.
QDate addWorkingDays(QDate day, int count);
/// Working days after `from` up to and including `to`; negative when `to` is earlier.
int workingDaysBetween(const QDate &from, const QDate &to);

} // namespace tverrlos
