#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace tverrlos {

/// How the office counts its answer target. No target or answer time of the Norwegian service is published:
/// six weeks is this program's default and is changed in the settings.
struct DeadlineRule
{
    int calendarDays = 42; ///< from the day the clock starts, which is day 0
    bool operator==(const DeadlineRule &) const = default;
};

/// One step of the explanation: an English source sentence with %1, %2 ... (translation context "Deadline").
/// Arguments are dates as dd.MM.yyyy and numbers; an argument that is itself a sentence of the context (a
/// holiday's name) stands in `translated` and comes after the plain arguments.
struct DeadlineReason
{
    QString sentence;
    QStringList arguments;
    QStringList translated = {};
    QString english() const;
    bool operator==(const DeadlineReason &) const = default;
};

struct Deadline
{
    QDate day;
    QList<DeadlineReason> why; ///< in the order of the reckoning; never empty for a valid day
    bool operator==(const Deadline &) const = default;
};

/// The answer target: the rule's days after the clock start, moved on to the next working day.
/// An invalid start or a negative number of days gives an invalid day and no reasons.
Deadline answerDeadline(const QDate &clockStart, const DeadlineRule &rule = {});

/// "2024-W13": the ISO 8601 week of a day; empty for an invalid one.
QString isoWeek(const QDate &day);

} // namespace tverrlos
