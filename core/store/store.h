#pragma once

#include "core/results/result.h"

#include <functional>

namespace tverrlos {

class CaseQueries;
class CaseRepository;
class Clock;
class ContactErasure;
class DraftStore;
class GraphStore;
class IntakeStore;
class LexiconStore;
class Maintenance;
class OrganisationStore;
class PlanStore;
class PrecedentQueries;
class PresenceStore;
class PublishedStore;
class ReportQueries;
class RoutingQueries;
class SettingsStore;
class SignalRegister;
class SubmissionStore;
class TextStore;
class WorkloadQueries;

/// Everything that is kept, by feature. One store per open database, on the database thread; obtained inside
/// a job posted through DatabaseDesk, and never kept beyond it.
class Store
{
public:
    virtual ~Store() = default;
    virtual CaseQueries &cases() = 0;
    virtual CaseRepository &casework() = 0;
    virtual PrecedentQueries &precedents() = 0;
    virtual IntakeStore &intake() = 0;
    virtual DraftStore &drafts() = 0;
    virtual GraphStore &graph() = 0;
    virtual SettingsStore &settings() = 0;
    virtual LexiconStore &lexicon() = 0;
    virtual PresenceStore &presence() = 0;
    virtual WorkloadQueries &workload() = 0;
    virtual ReportQueries &reports() = 0;
    virtual RoutingQueries &routing() = 0;
    virtual Maintenance &maintenance() = 0;
    virtual OrganisationStore &organisations() = 0;
    virtual ContactErasure &contacts() = 0;
    virtual SignalRegister &signalRegister() = 0;
    virtual PlanStore &plan() = 0;
    virtual SubmissionStore &submissions() = 0;
    virtual PublishedStore &published() = 0;
    virtual TextStore &texts() = 0;
};

} // namespace tverrlos
