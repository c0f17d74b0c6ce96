#pragma once

#include "core/askers/organisation.h"
#include "core/cases/case.h"

namespace tverrlos {

class Connection;

/// The rows of the organisations, written inside the caller's transaction: whoever writes must hold the turn
/// of writers (EventChain, takeTurn()). Every change is sealed and has its event. Throws DatabaseError.
class OrganisationRegister
{
public:
    explicit OrganisationRegister(Connection &connection) : m_connection(connection) {}

    /// A case with this asker is being written: makes sure its organisation is known, and learns what was
    /// blank. Which organisation that is, says core/askers/README.md.
    void note(const Asker &asker, const QString &actor, const QDateTime &now);
    /// Every asker of the cases there are, for a database that had none of this.
    void noteAll(const QDateTime &now);

    struct Row
    {
        OrganisationId id;
        int revision = 0;
        OrganisationFacts facts;
        std::optional<OrganisationId> mergedInto;
        OrganisationId standing;
    };
    /// NotFound when there is none.
    Row require(OrganisationId id);
    /// Writes the row with the next revision, and the event of it.
    void change(Row row, const QString &act, const QJsonObject &from, const QJsonObject &to,
                const QString &actor, const QDateTime &now);
    /// Gives the organisation a further name; nothing when the name is known already.
    void addName(const QString &name, const QString &region, OrganisationId owner);
    /// Whose name this is, as it is written with this region.
    std::optional<OrganisationId> ownerOf(const QString &name, const QString &region);
    /// Everything merged below this one stands for `standing` from now on, itself too.
    void stand(OrganisationId top, OrganisationId standing);

private:
    OrganisationId create(const OrganisationFacts &facts, const QString &actor, const QDateTime &now);
    std::optional<OrganisationId> sameName(const Asker &asker);
    void learn(OrganisationId id, const Asker &asker, const QString &actor, const QDateTime &now);
    void seal(OrganisationId id);
    void record(OrganisationEvent event);

    Connection &m_connection;
};

/// Fills the register from the cases of a database that is older than the register; does nothing otherwise.
void fillOrganisations(Connection &connection, const QDateTime &now);

} // namespace tverrlos
