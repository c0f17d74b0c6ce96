#pragma once

#include "core/cases/casenumber.h"
#include "core/results/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <chrono>

/// Who has which case open, so that two people do not write the same answer without knowing of each other.
/// Nobody is kept out by it, and nothing of it is kept: it holds only as long as the windows say so again.
namespace tverrlos {

/// A person who has a case open in another window.
struct CasePresence
{
    QString person;
    QDateTime since; ///< UTC
    QDateTime seen;  ///< UTC; when the window last said so
    bool operator==(const CasePresence &) const = default;
};

/// How often a window says that it has a case open.
constexpr std::chrono::seconds presenceInterval{20};
/// A window that has said nothing for so long is taken to be gone.
constexpr std::chrono::seconds presenceLasts{65};

/// Thread: the database thread only.
class PresenceStore
{
public:
    virtual ~PresenceStore() = default;
    /// The window `session` has this case open, and no other. Answers who else has, the earliest first; a
    /// second window of the same person counts as somebody else.
    virtual Result<QList<CasePresence>> announce(const CaseNumber &number, const QString &person,
                                                 const QString &session) = 0;
    /// The window has no case open any more. Ok also when it had none.
    virtual Result<void> leave(const QString &session) = 0;
};

} // namespace tverrlos
