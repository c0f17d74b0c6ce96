#pragma once

#include "core/presence/presence.h"
#include "core/store/store.h"
#include "tests/support/ui/memorycases.h"
#include "tests/support/ui/memorydrafts.h"
#include "tests/support/ui/memorygraph.h"
#include "tests/support/ui/memoryintake.h"
#include "tests/support/ui/memoryorganisations.h"
#include "tests/support/ui/memoryplan.h"
#include "tests/support/ui/memoryprecedents.h"
#include "tests/support/ui/memorypublished.h"
#include "tests/support/ui/memorysettings.h"
#include "tests/support/ui/memorytexts.h"

namespace tverrlos {

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
    MemoryTexts textsKept;

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
    TextStore &texts() override { return textsKept; }
};

} // namespace tverrlos
