#pragma once

#include "core/askers/organisationstore.h"

namespace tverrlos {

class Connection;

/// Reads of organisations, for the store and its writes. All throw DatabaseError.
OrganisationPage readOrganisations(Connection &connection, const OrganisationFilter &filter,
                                   const std::optional<OrganisationCursor> &after, int limit);
qint64 countOrganisations(Connection &connection, const OrganisationFilter &filter);
Organisation readOrganisation(Connection &connection, OrganisationId id);
QList<OrganisationCandidate> readCandidates(Connection &connection, OrganisationId id);
/// The SQL condition on `cases` for those of the organisation bound as :organisation, merged ones included.
std::string ofOrganisation();

} // namespace tverrlos
