#pragma once

#include <QDate>
#include <QDateTime>

namespace tverrlos {

/// "Now" and "today" are handed in, so that rules can be tested and the demonstration can live in 2021.
class Clock
{
public:
    virtual ~Clock() = default;
    /// UTC, to the millisecond.
    virtual QDateTime now() const = 0;
    /// The calendar day in Europe/Oslo.
    QDate today() const;
};

/// The machine's own clock. Thread-safe.
class SystemClock final : public Clock
{
public:
    QDateTime now() const override;
};

/// A clock that stands where it is put; for tests and the demonstration. Not thread-safe.
class SetClock final : public Clock
{
public:
    explicit SetClock(QDateTime now) : m_now(std::move(now)) {}
    QDateTime now() const override { return m_now; }
    void set(QDateTime now) { m_now = std::move(now); }

private:
    QDateTime m_now;
};

/// The day it is in Norway at a moment: period edges are Europe/Oslo, events are UTC.
QDate osloDate(const QDateTime &moment);
/// A Norwegian wall-clock time as UTC.
QDateTime fromOslo(const QDate &day, const QTime &time);
/// A moment as wall-clock time in Norway.
QDateTime toOslo(const QDateTime &moment);

/// 22.11.2026; empty for an invalid date.
QString norwegianDate(const QDate &day);
/// Reads 22.11.2026, 1.2.2026, 22.11.26 (20xx) and 2026-11-22; an invalid QDate for anything else, 31.02.
/// included.
QDate parseDate(const QString &text);

} // namespace tverrlos
