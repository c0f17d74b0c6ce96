#pragma once

#include "core/cases/caserepository.h"
#include "db/askers/organisationregister.h"
#include "db/audit/eventchain.h"
#include "db/connection/connection.h"
#include "db/connection/databaseerror.h"

#include <functional>
#include <optional>

namespace tverrlos {

class CaseSearch;

/// Stores cases inside the caller's transaction: rows, event and index together. One for each transaction,
/// made first and finished last, so that an import writes many cases with one chain and one commit. Throws
/// DatabaseError.
///
///     Transaction transaction(connection);
///     CaseWriter writer(connection, search);
///     for (...)
///         outcome << writer.attempt([&] { return writer.add(enquiry, attachments, actor, now).now.number;
///         });
///     writer.finish();
///     transaction.commit();
class CaseWriter
{
public:
    CaseWriter(Connection &connection, CaseSearch &search);

    /// A new case, as it stands: gives number (year of receipt), id, revision 1 and status, and records
    /// `received`. Invalid when the day of receipt is missing or an attachment's bytes are not what it says.
    ActReceipt add(Case enquiry, const QList<AttachedBytes> &attachments, const QString &actor,
                   const QDateTime &now);
    /// A changed case; it gets the next revision.
    ActReceipt change(const Case &before, Case changed, const QString &act, const QString &actor,
                      const QDateTime &now);
    /// A case whose contact has been taken out of `after`: takes it out of the history too, and records
    /// `erase` with `what`. The receipt's event says how many events were written again (erased.events).
    ActReceipt erase(const Case &before, Case after,
                     const std::function<QJsonObject(const QJsonObject &)> &mask, QJsonObject what,
                     const QString &actor, const QDateTime &now);
    /// Writes the search index and the end of the chain; before commit, and after the last attempt().
    void finish();
    /// The last event of a case that is taken out again with its import; takes the words out of those before
    /// it, but for how and when the case came. The caller removes the rows and moves the events.
    void recordRemoval(const Case &value, const QString &actor, const QDateTime &now);
    /// The last event written so far, of whomever.
    qint64 lastEvent() const { return m_chain.head().lastEvent; }

    /// Runs `work` so that it happens wholly or not at all, whatever it throws; the others stay. Other
    /// failures than a record's own (a full disk, a lost server) are thrown on.
    template<class Work>
    auto attempt(Work &&work) -> typename detail::Unwrapped<std::invoke_result_t<Work>>::Type
    {
        const EventChain::Head before = m_chain.head();
        const qsizetype indexed = m_toIndex.size();
        Transaction savepoint(m_connection);
        auto outcome = recordOutcome(std::forward<Work>(work));
        if (outcome) {
            savepoint.commit();
        } else {
            m_chain.rewind(before);
            m_toIndex.resize(indexed);
        }
        return outcome;
    }

private:
    Case store(const Case &before, Case after);
    void writeIndex();
    template<class Work>
    auto recordOutcome(Work &&work) -> typename detail::Unwrapped<std::invoke_result_t<Work>>::Type
    {
        try {
            return std::forward<Work>(work)();
        } catch (const DatabaseError &error) {
            const ErrorCode code = error.error().code;
            if (code == ErrorCode::Invalid || code == ErrorCode::Internal || code == ErrorCode::Refused)
                return error.error();
            throw;
        }
    }

    /// A stored case whose search terms are still to be written.
    struct Unindexed
    {
        std::optional<Case> before;
        Case after;
    };

    Connection &m_connection;
    CaseSearch &m_search;
    EventChain m_chain;
    OrganisationRegister m_organisations;
    /// Written all at once at the end: FTS5 writes out what it holds at each savepoint, so that an index kept
    /// row by row beside the savepoints of attempt() costs several times as much.
    QList<Unindexed> m_toIndex;
};

/// The next number of the year. Never given again once the transaction is committed.
CaseNumber takeNumber(Connection &connection, int year);

} // namespace tverrlos
