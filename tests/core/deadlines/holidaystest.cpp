#include "core/deadlines/holidays.h"

#include <gtest/gtest.h>

using namespace tverrlos;

TEST(Holidays, KnowEasterOfManyYears)
{
    // Published dates, the earliest (22 March) and the latest (25 April) possible among them.
    const QList<QDate> easters = {
        QDate(1583, 4, 10), QDate(1700, 4, 11), QDate(1818, 3, 22), QDate(1886, 4, 25), QDate(1943, 4, 25),
        QDate(1954, 4, 18), QDate(1961, 4, 2),  QDate(1981, 4, 19), QDate(2000, 4, 23), QDate(2008, 3, 23),
        QDate(2011, 4, 24), QDate(2018, 4, 1),  QDate(2019, 4, 21), QDate(2020, 4, 12), QDate(2021, 4, 4),
        QDate(2022, 4, 17), QDate(2023, 4, 9),  QDate(2024, 3, 31), QDate(2025, 4, 20), QDate(2026, 4, 5),
        QDate(2027, 3, 28), QDate(2028, 4, 16), QDate(2029, 4, 1),  QDate(2030, 4, 21), QDate(2035, 3, 25),
        QDate(2038, 4, 25), QDate(2049, 4, 18), QDate(2285, 3, 22)};
    for (const QDate &easter : easters)
        EXPECT_EQ(easterSunday(easter.year()), easter) << easter.year();
}

TEST(Holidays, PutEasterOnASundayBetween22MarchAnd25April)
{
    for (int year = 1583; year <= 2500; ++year) {
        const QDate easter = easterSunday(year);
        ASSERT_EQ(easter.dayOfWeek(), Qt::Sunday) << year;
        ASSERT_GE(easter, QDate(year, 3, 22));
        ASSERT_LE(easter, QDate(year, 4, 25));
    }
}

TEST(Holidays, AreTheTwelveOfTheLaw)
{
    QStringList days;
    for (const Holiday &holiday : holidaysOf(2024))
        days.append(holiday.day.toString(QStringLiteral("MM-dd")));
    EXPECT_EQ(days.join(QLatin1Char(' ')),
              QStringLiteral("01-01 03-28 03-29 03-31 04-01 05-01 05-09 05-17 05-19 05-20 12-25 12-26"));
}

TEST(Holidays, CountTwoOnOneDayOnce)
{
    // In 2008 Ascension Day fell on 1 May; in 2027 Whit Monday falls on 17 May.
    EXPECT_FALSE(isWorkingDay(QDate(2008, 5, 1)));
    EXPECT_EQ(addWorkingDays(QDate(2008, 4, 30), 1), QDate(2008, 5, 2));
    EXPECT_EQ(addWorkingDays(QDate(2027, 5, 14), 1), QDate(2027, 5, 18));
}

TEST(Holidays, LeaveEvesAsWorkingDays)
{
    EXPECT_TRUE(isWorkingDay(QDate(2024, 12, 24)));
    EXPECT_TRUE(isWorkingDay(QDate(2024, 12, 31)));
    EXPECT_FALSE(isWorkingDay(QDate(2024, 12, 25)));
}

TEST(WorkingDays, SkipWeekendsAndHolidaysBothWays)
{
    EXPECT_EQ(addWorkingDays(QDate(2024, 3, 27), 1), QDate(2024, 4, 2));
    EXPECT_EQ(addWorkingDays(QDate(2024, 4, 2), -1), QDate(2024, 3, 27));
    EXPECT_EQ(addWorkingDays(QDate(2024, 3, 27), 0), QDate(2024, 3, 27));
    EXPECT_EQ(workingDayFrom(QDate(2024, 3, 30)), QDate(2024, 4, 2));
    EXPECT_EQ(workingDayFrom(QDate(2024, 4, 2)), QDate(2024, 4, 2));
}

TEST(WorkingDays, BetweenUndoesAdding)
{
    const QDate start(2023, 12, 20);
    for (int count = 0; count < 400; count += 7)
        ASSERT_EQ(workingDaysBetween(start, addWorkingDays(start, count)), count);
    EXPECT_EQ(workingDaysBetween(QDate(2024, 4, 2), QDate(2024, 3, 27)), -1);
}

TEST(WorkingDays, OfAnInvalidDateAreNone)
{
    EXPECT_FALSE(isWorkingDay(QDate()));
    EXPECT_FALSE(addWorkingDays(QDate(), 3).isValid());
    EXPECT_EQ(workingDaysBetween(QDate(), QDate(2024, 1, 1)), 0);
}
