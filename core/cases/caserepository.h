#pragma once

#include "core/cases/act.h"
#include "core/cases/case.h"
#include "core/results/result.h"

#include <optional>

namespace tverrlos {

struct ActReceipt
{
    Case now;
    CaseEvent event;
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
    /// Conflict when `expectedRevision` is given and someone else has changed the case since; the error's
    /// arguments name who and when.
    virtual Result<ActReceipt> perform(const CaseNumber &number, const Act &act, const QString &actor,
                                       std::optional<int> expectedRevision = std::nullopt) = 0;
};

} // namespace tverrlos
