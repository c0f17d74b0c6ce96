#pragma once

#include "core/cases/officerules.h"
#include "core/intake/intakestore.h"

namespace tverrlos {

class CaseSearch;
class CaseWriter;
class Clock;
class Connection;

/// IntakeStore over either back end. Cases are written through CaseWriter, so that each has its number, event
/// and place in the index in the same transaction as the register of what has come in. Thread: the
/// connection's.
class SqlIntakeStore final : public IntakeStore
{
public:
    /// All of them outlive this.
    SqlIntakeStore(Connection &connection, CaseSearch &search, const OfficeRules &rules, const Clock &clock);

    Result<QList<IntakeItem>> take(const QList<IntakeMaterial> &portion, const QString &actor,
                                   ImportRun *run = nullptr) override;
    Result<QList<IntakeItem>> foretell(const QList<IntakeMaterial> &portion, ForetoldSources &met) override;
    Result<QList<QuarantinedSource>> quarantine(bool settled) override;
    Result<qint64> waitingInQuarantine() override;
    Result<QByteArray> quarantinedBytes(QuarantineId id) override;
    Result<ActReceipt> release(QuarantineId id, const Case &enquiry, const QString &actor) override;
    Result<void> dismiss(QuarantineId id, const QString &actor) override;
    Result<void> returnToQuarantine(QuarantineId id, const QString &actor) override;
    Result<std::optional<CaseNumber>> caseOfMessage(const QString &messageId) override;
    Result<void> endImport(const ImportRun &run, bool cancelled) override;
    Result<QList<ImportRecord>> imports(int limit) override;
    Result<ImportRecord> findImport(ImportId id) override;
    Result<void> reverseSome(Reversal &reversal, const QString &actor) override;
    Result<std::optional<ReversedCase>> reversedCase(const CaseNumber &number) override;

private:
    IntakeItem takeReady(CaseWriter &writer, const ReadyEnquiry &ready, const ActContext &rules);
    IntakeItem addReply(CaseWriter &writer, const ReadyEnquiry &ready, const CaseNumber &to,
                        const ActContext &rules);
    IntakeItem takeUnreadable(const UnreadableSource &source, const ActContext &rules);

    Connection &m_connection;
    CaseSearch &m_search;
    const OfficeRules &m_rules;
    const Clock &m_clock;
    bool m_changed = false; ///< the portion at hand has written something
};

} // namespace tverrlos
