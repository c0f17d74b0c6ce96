#pragma once

#include "core/cases/casequeries.h"
#include "core/store/store.h"

#include <QList>

namespace tverrlos {

/// What an officer should know first. Each number is the length of the list its filter opens.
struct MorningCount
{
    enum class Kind {
        Overdue,   ///< past the deadline
        Waiting,   ///< waits for an agency for longer than it should
        Untriaged, ///< received or held: the queue of the triage desk
        Nobodys,   ///< accepted, but no officer
        Unowned,   ///< a regime that nobody answers for
        Resolved,  ///< every regime answered: to be checked and closed
        Mine,      ///< the officer's own
    };
    Kind kind = Kind::Overdue;
    CaseFilter filter;
    qint64 count = 0;
    AgencyCode agency;           ///< of Waiting, when they all wait for the same one
    std::optional<QDate> oldest; ///< of Untriaged: the day that the first in the queue came in
    bool operator==(const MorningCount &) const = default;
};

struct Morning
{
    QList<MorningCount> counts; ///< in the order they are read
    QList<MeetingRow> meetings; ///< of the next seven days
    qint64 quarantined = 0;     ///< sources that wait for a person to read them
    bool noCaseYet = false;     ///< not one has ever come in
    bool operator==(const Morning &) const = default;
};

/// Days after which waiting for an agency is worth a line.
constexpr int longWait = 14;

/// Thread: the database thread. `agencies` are those that could be waited for.
Result<Morning> readMorning(Store &store, const QDate &today, const QString &officer,
                            const QList<AgencyCode> &agencies);

} // namespace tverrlos
