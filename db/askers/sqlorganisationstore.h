#pragma once

#include "core/askers/organisationstore.h"

namespace tverrlos {

class Clock;
class Connection;

/// OrganisationStore over either back end. Thread: the connection's.
class SqlOrganisationStore final : public OrganisationStore
{
public:
    /// Both outlive this.
    SqlOrganisationStore(Connection &connection, const Clock &clock)
        : m_connection(connection), m_clock(clock)
    {}

    Result<OrganisationPage> page(const OrganisationFilter &filter,
                                  const std::optional<OrganisationCursor> &after, int limit) override;
    Result<qint64> count(const OrganisationFilter &filter) override;
    Result<Organisation> find(OrganisationId id) override;
    Result<std::optional<OrganisationId>> ofCase(const CaseNumber &number) override;
    Result<OrganisationId> named(const QString &name) override;
    Result<QList<OrganisationCandidate>> candidates(OrganisationId id) override;
    Result<QList<OrganisationEvent>> history(OrganisationId id) override;
    Result<Organisation> edit(OrganisationId id, const OrganisationFacts &facts, const QString &actor,
                              std::optional<int> expectedRevision) override;
    Result<MergePreview> foretellMerge(OrganisationId merged, OrganisationId into) override;
    Result<Organisation> merge(OrganisationId merged, OrganisationId into, const QString &actor) override;
    Result<Organisation> unmerge(OrganisationId merged, const QString &actor) override;

private:
    Connection &m_connection;
    const Clock &m_clock;
};

} // namespace tverrlos
