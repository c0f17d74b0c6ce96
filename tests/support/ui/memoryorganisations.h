#pragma once

#include "core/askers/contacterasure.h"
#include "core/askers/organisationstore.h"

namespace tverrlos {

/// Organisations in memory, for tests of the window: what a merge does to counts is the database's to prove.
class MemoryOrganisations final : public OrganisationStore
{
public:
    QList<Organisation> kept;
    QMap<CaseNumber, OrganisationId> ofCases;
    QList<OrganisationCandidate> alike;
    /// The next question answers with this instead, once.
    std::optional<Error> failure;

    Organisation &add(const OrganisationFacts &facts);

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
    Organisation *known(OrganisationId id);
    QList<OrganisationRow> rows(const OrganisationFilter &filter) const;
};

/// Remembers what it was asked to erase.
class MemoryContacts final : public ContactErasure
{
public:
    ErasurePreview preview;
    QList<ErasureRequest> erased;

    Result<ErasurePreview> foretell(const ErasureRequest &request) override;
    Result<ErasureReceipt> erase(const ErasureRequest &request, const QString &actor) override;
};

} // namespace tverrlos
