#include "core/reporting/period.h"

#include "core/calendar/clock.h"

#include <QTime>
#include <QtGlobal>

namespace tverrlos {

Result<Period> Period::between(const QDate &from, const QDate &to)
{
    if (!from.isValid() || !to.isValid())
        return Error{
            ErrorCode::Invalid,
            QString::fromUtf8(QT_TRANSLATE_NOOP("Error", "A period needs a first and a last day.")),
            {},
            QString::fromUtf8(QT_TRANSLATE_NOOP("Error", "Write both as 2024-01-31 or 31.01.2024."))};
    if (from > to)
        return Error{
            ErrorCode::Invalid,
            QString::fromUtf8(QT_TRANSLATE_NOOP("Error", "The period ends (%2) before it begins (%1).")),
            {from.toString(Qt::ISODate), to.toString(Qt::ISODate)},
            QString::fromUtf8(QT_TRANSLATE_NOOP("Error", "Swap the two days."))};
    return Period{from, to};
}

Period Period::year(int year)
{
    return {QDate(year, 1, 1), QDate(year, 12, 31)};
}

Period Period::wholePilot()
{
    return {QDate(2021, 1, 1), QDate(2025, 12, 31)};
}

QDateTime Period::begin() const
{
    return fromOslo(from, QTime(0, 0));
}

QDateTime Period::end() const
{
    return fromOslo(to.addDays(1), QTime(0, 0));
}

} // namespace tverrlos
