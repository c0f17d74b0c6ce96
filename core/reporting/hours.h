#pragma once

#include "core/identity/code.h"
#include "core/reporting/suppression.h"

#include <QMap>

namespace tverrlos {

struct FigureTable;

/// Minutes by agency as outsiders may see them, and those that nobody wrote an agency beside. What is shown
/// and what is hidden adds up to the total.
struct ShownHours
{
    QMap<AgencyCode, ShownCount> byAgency;
    /// Unset where there are none, and where they are hidden to protect another row: see `withoutHidden`.
    ShownCount withoutAgency;
    bool withoutHidden = false;
    /// Hidden only where it would give a single hidden row away.
    ShownCount total = 0;

    QList<AgencyCode> agencies() const { return byAgency.keys(); }
    bool operator==(const ShownHours &) const = default;
};

/// An agency's hours are hidden where the number of its cases is: the hours would tell of the same few
/// askers. A further row is hidden where subtraction from the total would give a single one away. `cases` is
/// the table of agencies; one that is not in it has no case of its own there, and is hidden.
ShownHours shownHours(const QMap<AgencyCode, qint64> &minutes, const FigureTable &cases);

} // namespace tverrlos
