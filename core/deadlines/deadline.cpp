#include "core/deadlines/deadline.h"

#include "core/calendar/clock.h"
#include "core/deadlines/holidays.h"

namespace tverrlos {

namespace {

DeadlineReason reason(const char *sentence, QStringList arguments, QStringList translated = {})
{
    return {QString::fromUtf8(sentence), std::move(arguments), std::move(translated)};
}

DeadlineReason whyNotWorkingDay(const QDate &day)
{
    if (const auto holiday = holidayOn(day))
        return reason(QT_TRANSLATE_NOOP("Deadline", "%1 is a public holiday: %2."), {norwegianDate(day)},
                      {holiday->name});
    if (day.dayOfWeek() == Qt::Saturday)
        return reason(QT_TRANSLATE_NOOP("Deadline", "%1 is a Saturday."), {norwegianDate(day)});
    return reason(QT_TRANSLATE_NOOP("Deadline", "%1 is a Sunday."), {norwegianDate(day)});
}

} // namespace

QString DeadlineReason::english() const
{
    QString text = sentence;
    for (const QString &argument : arguments + translated)
        text = text.arg(argument);
    return text;
}

Deadline answerDeadline(const QDate &clockStart, const DeadlineRule &rule)
{
    if (!clockStart.isValid() || rule.calendarDays < 0)
        return {};
    Deadline deadline;
    deadline.why.append(
        reason(QT_TRANSLATE_NOOP("Deadline", "The clock started on %1."), {norwegianDate(clockStart)}));
    QDate day = clockStart.addDays(rule.calendarDays);
    if (!day.isValid())
        return {};
    if (rule.calendarDays % 7 == 0)
        deadline.why.append(
            reason(QT_TRANSLATE_NOOP("Deadline",
                                     "The office's own target is %1 weeks (%2 calendar days), which is %3."),
                   {QString::number(rule.calendarDays / 7), QString::number(rule.calendarDays),
                    norwegianDate(day)}));
    else
        deadline.why.append(
            reason(QT_TRANSLATE_NOOP("Deadline", "The office's own target is %1 calendar days, which is %2."),
                   {QString::number(rule.calendarDays), norwegianDate(day)}));
    while (!isWorkingDay(day)) {
        deadline.why.append(whyNotWorkingDay(day));
        day = day.addDays(1);
    }
    if (deadline.why.size() > 2)
        deadline.why.append(
            reason(QT_TRANSLATE_NOOP("Deadline", "The next working day is %1."), {norwegianDate(day)}));
    deadline.day = day;
    return deadline;
}

QString isoWeek(const QDate &day)
{
    if (!day.isValid())
        return {};
    int year = 0;
    const int week = day.weekNumber(&year);
    return QStringLiteral("%1-W%2").arg(year, 4, 10, QLatin1Char('0')).arg(week, 2, 10, QLatin1Char('0'));
}

} // namespace tverrlos
