#pragma once

#include "core/intake/intakestore.h"

#include <QList>

namespace tverrlos {

/// A quarantine in memory; nothing is ever taken in.
class MemoryIntake final : public IntakeStore
{
public:
    struct Kept
    {
        QuarantinedSource source;
        QByteArray bytes;
    };
    QList<Kept> kept;
    QList<std::pair<QuarantineId, Case>> released;
    QList<ImportRecord> records; ///< the imports on record

    QuarantineId add(const QString &source, const QByteArray &bytes, const Error &reason);
    Result<QList<IntakeItem>> take(const QList<IntakeMaterial> &portion, const QString &actor,
                                   ImportRun *run) override;
    Result<QList<IntakeItem>> foretell(const QList<IntakeMaterial> &portion, ForetoldSources &met) override;
    Result<QList<QuarantinedSource>> quarantine(bool settled) override;
    Result<qint64> waitingInQuarantine() override;
    Result<QByteArray> quarantinedBytes(QuarantineId id) override;
    Result<ActReceipt> release(QuarantineId id, const Case &enquiry, const QString &actor) override;
    Result<void> dismiss(QuarantineId id, const QString &actor) override;
    Result<void> returnToQuarantine(QuarantineId id, const QString &actor) override;
    Result<std::optional<CaseNumber>> caseOfMessage(const QString &messageId) override;
    Result<void> endImport(const ImportRun &, bool) override { return {}; }
    Result<QList<ImportRecord>> imports(int) override { return records; }
    Result<ImportRecord> findImport(ImportId) override { return none(); }
    Result<void> reverseSome(Reversal &, const QString &) override { return none(); }
    Result<std::optional<ReversedCase>> reversedCase(const CaseNumber &) override
    {
        return std::optional<ReversedCase>();
    }

private:
    static Error none() { return failure(ErrorCode::NotFound, "There is no such source."); }
    Kept *find(QuarantineId id);
};

} // namespace tverrlos
