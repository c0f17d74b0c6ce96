#include "tests/support/ui/memoryintake.h"

#include <algorithm>

namespace tverrlos {

QuarantineId MemoryIntake::add(const QString &source, const QByteArray &bytes, const Error &reason)
{
    QuarantinedSource entry;
    entry.id = QuarantineId(kept.size() + 1);
    entry.source = source;
    entry.reason = reason;
    entry.size = bytes.size();
    entry.kept = bytes.size();
    entry.at = QDateTime(QDate(2024, 2, 19), QTime(12, 0), Qt::UTC);
    kept.append({entry, bytes});
    return entry.id;
}

MemoryIntake::Kept *MemoryIntake::find(QuarantineId id)
{
    const auto found =
        std::find_if(kept.begin(), kept.end(), [id](const Kept &each) { return each.source.id == id; });
    return found == kept.end() ? nullptr : &*found;
}

Result<QList<IntakeItem>> MemoryIntake::take(const QList<IntakeMaterial> &, const QString &, ImportRun *)
{
    return QList<IntakeItem>();
}

Result<QList<IntakeItem>> MemoryIntake::foretell(const QList<IntakeMaterial> &, ForetoldSources &)
{
    return QList<IntakeItem>();
}

Result<QList<QuarantinedSource>> MemoryIntake::quarantine(bool settled)
{
    QList<QuarantinedSource> sources;
    for (const Kept &each : kept)
        if (settled || each.source.settledBy.isEmpty())
            sources.append(each.source);
    return sources;
}

Result<qint64> MemoryIntake::waitingInQuarantine()
{
    return quarantine(false)->size();
}

Result<QByteArray> MemoryIntake::quarantinedBytes(QuarantineId id)
{
    const Kept *found = find(id);
    return found ? found->bytes : QByteArray();
}

Result<ActReceipt> MemoryIntake::release(QuarantineId id, const Case &enquiry, const QString &actor)
{
    released.append({id, enquiry});
    ActReceipt receipt;
    receipt.now = enquiry;
    receipt.now.number = CaseNumber(2024, 900 + released.size());
    if (Kept *found = find(id)) {
        found->source.settledBy = actor;
        found->source.caseNumber = receipt.now.number;
    }
    return receipt;
}

Result<void> MemoryIntake::dismiss(QuarantineId id, const QString &actor)
{
    if (Kept *found = find(id))
        found->source.settledBy = actor;
    return {};
}

Result<void> MemoryIntake::returnToQuarantine(QuarantineId id, const QString &)
{
    if (Kept *found = find(id))
        found->source.settledBy.clear();
    return {};
}

Result<std::optional<CaseNumber>> MemoryIntake::caseOfMessage(const QString &)
{
    return std::optional<CaseNumber>();
}

} // namespace tverrlos
