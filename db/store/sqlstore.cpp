#include "db/store/sqlstore.h"

#include "core/calendar/clock.h"
#include "db/askers/organisationregister.h"
#include "db/askers/sqlcontacterasure.h"
#include "db/askers/sqlorganisationstore.h"
#include "db/cases/sqlcasequeries.h"
#include "db/cases/sqlcaserepository.h"
#include "db/connection/databaseerror.h"
#include "db/drafts/sqldraftstore.h"
#include "db/intake/sqlintakestore.h"
#include "db/location/databaselocation.h"
#include "db/maintenance/sqlmaintenance.h"
#include "db/plan/sqlplanstore.h"
#include "db/precedents/referenceindex.h"
#include "db/precedents/sqlprecedentqueries.h"
#include "db/presence/sqlpresencestore.h"
#include "db/published/sqlpublishedstore.h"
#include "db/regimes/sqllexiconstore.h"
#include "db/reporting/sqlreportqueries.h"
#include "db/responsibility/sqlgraphstore.h"
#include "db/routing/sqlroutingqueries.h"
#include "db/schema/schema.h"
#include "db/search/sqlcasesearch.h"
#include "db/settings/sqlsettingsstore.h"
#include "db/signals/sqlsignalregister.h"
#include "db/submissions/sqlsubmissionstore.h"
#include "db/texts/sqltextstore.h"
#include "db/workload/sqlworkloadqueries.h"

namespace tverrlos {

namespace {

std::unique_ptr<Connection> openPrepared(const DatabaseAddress &address, const Clock &clock,
                                         const ConnectionOptions &options)
{
    auto connection = Connection::open(address, options);
    migrate(*connection, builtInMigrations(), clock.now());
    fillOrganisations(*connection, clock.now());
    fillReferences(*connection);
    return connection;
}

} // namespace

/// Every feature over the one connection, in the order they lean on each other.
struct SqlStore::Features
{
    Features(std::unique_ptr<Connection> opened, const OfficeRules &officeRules, const Clock &officeClock)
        : connection(std::move(opened)), rules(officeRules), search(*connection), cases(*connection, search),
          casework(*connection, search, rules, officeClock), precedents(*connection, search),
          intake(*connection, search, rules, officeClock), drafts(*connection),
          graph(*connection, officeClock), settings(*connection), lexicon(*connection, officeClock),
          presence(*connection, officeClock), workload(*connection), reports(*connection, rules.knowsTopic),
          routing(*connection), maintenance(*connection), organisations(*connection, officeClock),
          contacts(*connection, search, officeClock), signalRegister(*connection),
          plan(*connection, officeClock), submissions(*connection, casework, officeClock),
          published(*connection, rules, officeClock), texts(*connection, officeClock)
    {}

    std::unique_ptr<Connection> connection;
    OfficeRules rules;
    SqlCaseSearch search;
    SqlCaseQueries cases;
    SqlCaseRepository casework;
    SqlPrecedentQueries precedents;
    SqlIntakeStore intake;
    SqlDraftStore drafts;
    SqlGraphStore graph;
    SqlSettingsStore settings;
    SqlLexiconStore lexicon;
    SqlPresenceStore presence;
    SqlWorkloadQueries workload;
    SqlReportQueries reports;
    SqlRoutingQueries routing;
    SqlMaintenance maintenance;
    SqlOrganisationStore organisations;
    SqlContactErasure contacts;
    SqlSignalRegister signalRegister;
    SqlPlanStore plan;
    SqlSubmissionStore submissions;
    SqlPublishedStore published;
    SqlTextStore texts;
};

Result<std::unique_ptr<SqlStore>> SqlStore::open(const DatabaseAddress &address, const OfficeRules &rules,
                                                 const Clock &clock, const ConnectionOptions &options)
{
    if (!address.isServer())
        if (const auto place = checkDatabaseLocation(address.path()); !place)
            return place.error();
    return guarded([&] {
        auto features = std::make_unique<Features>(openPrepared(address, clock, options), rules, clock);
        return std::unique_ptr<SqlStore>(new SqlStore(std::move(features)));
    });
}

SqlStore::SqlStore(std::unique_ptr<Features> features) : m_features(std::move(features)) {}
SqlStore::~SqlStore() = default;

CaseQueries &SqlStore::cases()
{
    return m_features->cases;
}

CaseRepository &SqlStore::casework()
{
    return m_features->casework;
}

PrecedentQueries &SqlStore::precedents()
{
    return m_features->precedents;
}

IntakeStore &SqlStore::intake()
{
    return m_features->intake;
}

DraftStore &SqlStore::drafts()
{
    return m_features->drafts;
}

GraphStore &SqlStore::graph()
{
    return m_features->graph;
}

SettingsStore &SqlStore::settings()
{
    return m_features->settings;
}

LexiconStore &SqlStore::lexicon()
{
    return m_features->lexicon;
}

PresenceStore &SqlStore::presence()
{
    return m_features->presence;
}

WorkloadQueries &SqlStore::workload()
{
    return m_features->workload;
}

ReportQueries &SqlStore::reports()
{
    return m_features->reports;
}

RoutingQueries &SqlStore::routing()
{
    return m_features->routing;
}

Maintenance &SqlStore::maintenance()
{
    return m_features->maintenance;
}

OrganisationStore &SqlStore::organisations()
{
    return m_features->organisations;
}

ContactErasure &SqlStore::contacts()
{
    return m_features->contacts;
}

SignalRegister &SqlStore::signalRegister()
{
    return m_features->signalRegister;
}

PlanStore &SqlStore::plan()
{
    return m_features->plan;
}

SubmissionStore &SqlStore::submissions()
{
    return m_features->submissions;
}

PublishedStore &SqlStore::published()
{
    return m_features->published;
}

TextStore &SqlStore::texts()
{
    return m_features->texts;
}

Connection &SqlStore::connection()
{
    return *m_features->connection;
}

} // namespace tverrlos
