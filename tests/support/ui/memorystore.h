#pragma once

#include "core/cases/casequeries.h"
#include "core/cases/caserepository.h"
#include "core/cases/casework.h"
#include "core/drafts/draftstore.h"
#include "core/intake/intakestore.h"
#include "core/precedents/precedentqueries.h"
#include "core/routing/routingqueries.h"
#include "core/presence/presence.h"
#include "core/settings/settingsstore.h"
#include "core/store/store.h"
#include "tests/support/ui/memorygraph.h"
#include "tests/support/ui/memoryorganisations.h"
#include "tests/support/ui/memoryplan.h"
#include "tests/support/ui/memorypublished.h"

#include <QHash>
#include <QMap>

#include <functional>
#include <optional>

namespace tverrlos {

/// Cases in memory, found and paged as CaseQueries promises: for tests of the window. Search is plain
/// containment.
class MemoryCases final : public CaseQueries, public CaseRepository, public RoutingQueries
{
public:
    QList<Case> kept; ///< in order of number
    QMap<CaseNumber, QList<CaseEvent>> events;
    QDate today{2024, 2, 20};
    /// The next question answers with this instead, once.
    std::optional<Error> failure;
    int pagesRead = 0;
    /// How acts route; unset: an empty record of the day.
    std::function<RouteOnRecord(const Case &, const QDate &)> route;

    /// Gives the number after the last of its year of receipt, and keeps it as it is.
    Case &add(Case value);

    Result<CasePage> page(const CaseFilter &filter, CaseOrder order, bool descending,
                          const std::optional<CaseCursor> &after, int limit) override;
    Result<qint64> count(const CaseFilter &filter) override;
    Result<Case> find(const CaseNumber &number) override;
    Result<QList<CaseEvent>> timeline(const CaseNumber &number) override;
    Result<QList<RelatedCase>> related(const CaseNumber &number) override;
    Result<QStringList> officers() override;
    Result<QStringList> organisations(const QString &text, int limit) override;
    Result<QList<MeetingRow>> meetings(const QDateTime &from, const QDateTime &to, int limit) override;
    Result<QList<SignalRow>> raisedSignals(const std::optional<LiftedTo> &lifted, int limit) override;
    Result<QByteArray> attachment(const QByteArray &sha256) override;

    Result<ActReceipt> create(const Case &enquiry, const QList<AttachedBytes> &attachments,
                              const QString &actor) override;
    Result<ActReceipt> perform(const CaseNumber &number, const Act &act, const QString &actor,
                               std::optional<int> expectedRevision) override;
    Result<BulkReceipt> performMany(const QList<BulkCase> &cases, const Act &act, const QString &actor,
                                    const Progress &progress) override;

    Result<RoutingPage> openCases(const std::optional<CaseNumber> &after, int limit) override;
    Result<RoutedTogether> latestRouted() override { return RoutedTogether(); }

private:
    BulkRow performOne(const BulkCase &one, const Act &act, const QString &actor);
    QList<const Case *> fitting(const CaseFilter &filter) const;
    std::optional<Error> takeFailure();
    ActContext context(const QString &actor) const;
    Case *known(const CaseNumber &number);
    ActReceipt record(Case &now, const Case &before, const QString &act, const QString &actor);
};

/// Earlier answers in memory: like are cases with a regime in common; the same question is compared as the
/// program does.
class MemoryPrecedents final : public PrecedentQueries
{
public:
    explicit MemoryPrecedents(MemoryCases &cases) : m_cases(cases) {}
    Result<QList<SimilarCase>> similar(const Question &question, int limit) override;
    Result<QList<Contradiction>> contradicted(const Resolution &answer,
                                              const std::optional<CaseNumber> &self) override;
    Result<QList<LikelyDuplicate>> likelyDuplicates(const Case &enquiry) override;

private:
    MemoryCases &m_cases;
};

class MemoryDrafts final : public DraftStore
{
public:
    QList<Draft> kept;
    Result<void> save(const Draft &draft) override;
    Result<std::optional<Draft>> load(const QString &editor, const QString &author) override;
    Result<void> discard(const QString &editor, const QString &author) override;
    Result<QList<Draft>> list(const QString &author) override;
};

class MemorySettings final : public SettingsStore
{
public:
    QMap<std::pair<QString, QString>, QString> kept; ///< (person, key)
    Result<std::optional<QString>> value(const QString &key, const QString &person) override;
    Result<void> setValue(const QString &key, const QString &text, const QString &person) override;
    Result<void> clear(const QString &key, const QString &person) override;
    Result<QMap<QString, QString>> all(const QString &person) override;
};

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

/// Answers who a test says has the case open.
class MemoryPresence final : public PresenceStore
{
public:
    QList<CasePresence> others;
    QList<CaseNumber> announced;

    Result<QList<CasePresence>> announce(const CaseNumber &number, const QString &, const QString &) override
    {
        announced.append(number);
        return others;
    }
    Result<void> leave(const QString &) override { return {}; }
};

/// A store in memory. Ports that a test needs beyond cases, drafts and settings are handed in by pointer.
class MemoryStore final : public Store
{
public:
    MemoryCases memory;
    MemoryPrecedents precedentsKept{memory};
    MemoryDrafts draftsKept;
    MemoryGraph graphKept;
    MemorySettings settingsKept;
    MemoryIntake intakeKept;
    IntakeStore *intakeStore = &intakeKept;
    LexiconStore *lexiconStore = nullptr;
    WorkloadQueries *workloadQueries = nullptr;
    ReportQueries *reportQueries = nullptr;
    Maintenance *maintenancePort = nullptr;
    MemoryOrganisations organisationsKept;
    MemoryContacts contactsKept;
    MemorySignals signalsKept{memory.kept};
    MemoryPlan planKept;
    MemorySubmissions submissionsKept;
    MemoryPublished publishedKept;

    MemoryPresence presenceKept;

    MemoryStore() { submissionsKept.casework = &memory; }

    CaseQueries &cases() override { return memory; }
    CaseRepository &casework() override { return memory; }
    PrecedentQueries &precedents() override { return precedentsKept; }
    IntakeStore &intake() override { return intakeKept; }
    DraftStore &drafts() override { return draftsKept; }
    GraphStore &graph() override { return graphKept; }
    SettingsStore &settings() override { return settingsKept; }
    LexiconStore &lexicon() override { return *lexiconStore; }
    PresenceStore &presence() override { return presenceKept; }
    WorkloadQueries &workload() override { return *workloadQueries; }
    ReportQueries &reports() override { return *reportQueries; }
    RoutingQueries &routing() override { return memory; }
    Maintenance &maintenance() override { return *maintenancePort; }
    OrganisationStore &organisations() override { return organisationsKept; }
    ContactErasure &contacts() override { return contactsKept; }
    SignalRegister &signalRegister() override { return signalsKept; }
    PlanStore &plan() override { return planKept; }
    SubmissionStore &submissions() override { return submissionsKept; }
    PublishedStore &published() override { return publishedKept; }
};

} // namespace tverrlos
