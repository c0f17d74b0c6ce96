#pragma once

#include "core/cases/act.h"
#include "core/cases/bulk.h"
#include "core/cases/case.h"
#include "core/results/result.h"
#include "core/work/progress.h"

#include <optional>

namespace tverrlos {

struct ActReceipt
{
    Case now;
    CaseEvent event;
    QList<CaseNumber> siblings = {}; ///< new cases that a split made
};

/// Bytes that belong to an attachment of a new case.
struct AttachedBytes
{
    Attachment attachment;
    QByteArray bytes;
};

/// Writes. Each call is one transaction: the case, its event and the chain change together or not at all, and
/// the result is returned after commit only. Thread: the database thread only.
class CaseRepository
{
public:
    virtual ~CaseRepository() = default;
    /// Gives number, id and revision 1; records a `received` event.
    virtual Result<ActReceipt> create(const Case &enquiry, const QList<AttachedBytes> &attachments,
                                      const QString &actor) = 0;
    /// `expectedRevision` is the case as the person saw it. Where someone else has changed it since, the act
    /// is performed beside that change if the two touch different things (clashes() in merging.h); otherwise
    /// Conflict: the error's arguments name who and when.
    virtual Result<ActReceipt> perform(const CaseNumber &number, const Act &act, const QString &actor,
                                       std::optional<int> expectedRevision = std::nullopt) = 0;
    /// The same act on many cases, in one transaction and at one moment: a case that cannot be changed says
    /// why in its row, and the others are. Undone by performing an UndoAct on receipt.done(). Progress counts
    /// cases; cancelled, nothing at all has changed: Cancelled.
    virtual Result<BulkReceipt> performMany(const QList<BulkCase> &cases, const Act &act,
                                            const QString &actor, const Progress &progress = {}) = 0;
};

} // namespace tverrlos
