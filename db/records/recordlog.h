#pragma once

#include "core/records/recordevent.h"

namespace tverrlos {

class Connection;
class Findings;

/// The history of one kind of record ("measure", "submission", "text"), in the table they share. Each row
/// holds the checksum of the one before it, whichever kind that is. All throw DatabaseError.
class RecordLog
{
public:
    /// The connection outlives this; `kind` is a literal.
    RecordLog(Connection &connection, const char *kind) : m_connection(connection), m_kind(kind) {}

    /// Oldest first.
    QList<RecordEvent> events(const QString &record);
    /// Inside the caller's transaction; whoever writes holds the turn of writers (takeTurn()). `kept` is the
    /// event as stored.
    void append(const QString &record, RecordEvent event);

    /// What an undo (or a redo) of this record does now: the fields to put back, and its event without from
    /// and to. Refused when there is nothing.
    struct Step
    {
        QJsonObject fields;
        RecordEvent event;
    };
    Step undo(const QString &record);
    Step redo(const QString &record);

private:
    Connection &m_connection;
    const char *m_kind;
};

/// Conflict unless nobody has changed the record since: says who and when.
void mustBeCurrent(RecordLog &log, const QString &record, int revision, std::optional<int> expected);

/// What the checksums of the rows cannot show: events that were removed, and records whose number of events
/// is not their revision.
void checkRecords(Connection &connection, Findings &findings);

} // namespace tverrlos
