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
};

/// Reads every event in order: ids without a gap, each hash as it should be, the head where the chain ends,
/// every case with an event for each of its revisions. Changes nothing. Cancelled (DatabaseError) when asked
/// to stop.
ChainCheck checkChain(Connection &connection, const Progress &progress);

/// The events of a case, oldest first.
QList<CaseEvent> eventsOf(Connection &connection, CaseId caseId);

} // namespace tverrlos
