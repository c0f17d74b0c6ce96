#pragma once

#include "core/cases/casework.h"

#include <QList>

/// One act on many cases: each case gets an answer of its own, and "nothing changed" is never called done.
namespace tverrlos {

/// A case to act on, as it was when the person looked at it.
struct BulkCase
{
    CaseNumber number{1900, 1};
    std::optional<int> revision; ///< a case that has been changed since is left as it is: Conflict
    bool operator==(const BulkCase &) const = default;
};

enum class BulkOutcome { Done, Unchanged, Failed };

struct BulkRow
{
    CaseNumber number{1900, 1};
    BulkOutcome outcome = BulkOutcome::Failed;
    int revision = 0;                ///< of the case afterwards, when done
    EventId event;                   ///< when done
    std::optional<Error> why;        ///< when failed: NotFound, Conflict, Refused, ...
    QList<CaseNumber> siblings = {}; ///< new cases that a split of this one made
};

struct BulkReceipt
{
    QList<BulkRow> rows; ///< one for each case asked for, in that order

    int count(BulkOutcome outcome) const;
    /// What takes the whole batch back: perform an UndoAct on these. A case that has been changed since is
    /// left alone and says so.
    QList<BulkCase> done() const;
};

/// done, unchanged, conflict, refused, not-found, failed.
QLatin1String outcomeCode(const BulkRow &row);

/// The case after the act; nothing when it would be no change: the act says so itself, or a route is decided
/// on again and comes to the same. Otherwise as perform(). Not for UndoAct, which needs the history.
Result<std::optional<Case>> changedBy(const Case &before, const Act &act, const ActContext &context);

} // namespace tverrlos
