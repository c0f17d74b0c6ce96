#pragma once

#include "core/results/result.h"

#include <QDate>
#include <QDateTime>

namespace tverrlos {

/// Whole days in Norway, both ends included. Days of receipt, closing and work are compared as days; moments
/// (when a meeting began) by the edges of those days in Europe/Oslo.
struct Period
{
    QDate from;
    QDate to;

    /// Invalid when a day is missing or the last lies before the first.
    static Result<Period> between(const QDate &from, const QDate &to);
    static Period year(int year);
    /// The years the pilot was recommended for and ran in: 2021 to 2025.
    static Period wholePilot();

    /// UTC; the first moment of the first day.
    QDateTime begin() const;
    /// UTC; the first moment after the last day.
    QDateTime end() const;
    bool contains(const QDate &day) const { return day >= from && day <= to; }

    bool operator==(const Period &) const = default;
};

} // namespace tverrlos
