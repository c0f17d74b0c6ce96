#pragma once

#include "core/cases/officerules.h"
#include "core/store/store.h"
#include "db/connection/connection.h"

#include <memory>

namespace tverrlos {

class Clock;

/// An open database as the rest of the program knows it. Opened, used and closed on one thread; every feature
/// works over the same connection.
class SqlStore final : public Store
{
public:
    /// Opens, brings the schema up to date and composes the features. The clock outlives the store. Fails
    /// with what Connection::open() and migrate() fail with, and UnsafeLocation for a shared or synced
    /// folder.
    static Result<std::unique_ptr<SqlStore>> open(const DatabaseAddress &address, const OfficeRules &rules,
                                                  const Clock &clock, const ConnectionOptions &options = {});
    ~SqlStore() override;

    CaseQueries &cases() override;
    CaseRepository &casework() override;
    PrecedentQueries &precedents() override;
    IntakeStore &intake() override;
    DraftStore &drafts() override;
    GraphStore &graph() override;
    SettingsStore &settings() override;
    LexiconStore &lexicon() override;
    PresenceStore &presence() override;
    WorkloadQueries &workload() override;
    ReportQueries &reports() override;
    RoutingQueries &routing() override;
    Maintenance &maintenance() override;
    OrganisationStore &organisations() override;
    ContactErasure &contacts() override;
    SignalRegister &signalRegister() override;
    PlanStore &plan() override;
    SubmissionStore &submissions() override;
    PublishedStore &published() override;
    TextStore &texts() override;

    /// For tests and the benchmark, which put their own SQL beside the program's.
    Connection &connection();

private:
    struct Features;
    explicit SqlStore(std::unique_ptr<Features> features);
    std::unique_ptr<Features> m_features;
};

} // namespace tverrlos
