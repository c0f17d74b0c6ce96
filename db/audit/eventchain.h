#pragma once

#include "core/cases/case.h"
#include "core/maintenance/maintenance.h"
#include "core/work/progress.h"

#include <QByteArray>

namespace tverrlos {

class Connection;

/// The end of the chain of events, held by one writer at a time; see README.md. Lives inside a writing
/// transaction: made first, before anything else is read or written, and saved last. Throws DatabaseError.
class EventChain
{
public:
    /// Where the chain ends: the last event's id (0 before the first) and its hash.
    struct Head
    {
        qint64 lastEvent = 0;
        QByteArray hash;
        bool operator==(const Head &) const = default;
    };

    /// Takes hold of the head until the transaction ends.
    explicit EventChain(Connection &connection);

    /// Gives the event its id, chains it and stores it. `digest` is caseDigest() of the case after it.
    CaseEvent append(CaseEvent event, CaseId caseId, const QByteArray &digest);
    /// Takes words out of every event of the case but its erasures: `mask` says what is left of the fields.
    /// The next event appended must be the erasure, and hold what this answers (event id: digest of what was
    /// left) as `erased.events`.
    QJsonObject erase(CaseId caseId, const std::function<QJsonObject(const QJsonObject &)> &mask);
    /// Writes the head back. What was appended counts from the commit on.
    void save();

    const Head &head() const { return m_head; }
    /// After a savepoint was rolled back: the chain ends where it ended before it.
    void rewind(const Head &to) { m_head = to; }

private:
    Connection &m_connection;
    Head m_head;
};

/// What the check of the whole chain found.
struct ChainCheck
{
    qint64 events = 0; ///< read, damaged or not
    QList<Problem> problems;
    QList<ErasedContact> erased; ///< on record; no problem
};

/// Reads every event in order: ids without a gap, each hash as it should be, the head where the chain ends,
/// every case with an event for each of its revisions,
/// and every case that is gone with an event that says so. Changes nothing. Cancelled (DatabaseError) when
/// asked to stop.
ChainCheck checkChain(Connection &connection, const Progress &progress);

/// The events of a case, oldest first.
QList<CaseEvent> eventsOf(Connection &connection, CaseId caseId);
/// The same of a case that was taken out with its import; the last one says so.
QList<CaseEvent> eventsOfReversed(Connection &connection, const CaseNumber &number);

} // namespace tverrlos
