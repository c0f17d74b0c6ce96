#pragma once

#include "core/calendar/clock.h"
#include "db/connection/connection.h"
#include "db/connection/databaseerror.h"
#include "db/records/recordchain.h"
#include "db/records/recordlog.h"

#include <tuple>

namespace tverrlos {

/// One kind of record with its history; what is the same for all kinds stands here. A change writes the next
/// revision and its event in one transaction, on its turn; undo and redo are changes like others.
/// `Record` has `revision`, recordOf() and withRecord(). Thread: the connection's.
template<class Record, class Key>
class RecordBook
{
public:
    /// How this kind is kept. All but `name` throw DatabaseError.
    struct Kind
    {
        const char *code; ///< in the log: "measure", "submission", "text"
        QString (*name)(const Record &);
        Record (*read)(Connection &, const Key &); ///< also one that was withdrawn; NotFound if never there
        void (*write)(Connection &, const Record &);
    };
    struct Change
    {
        Record before;
        Record after; ///< storable; its revision is set here
        QString act;
    };

    /// Both outlive this.
    RecordBook(Connection &connection, const Clock &clock, const Kind &kind)
        : m_connection(connection), m_clock(clock), m_kind(kind)
    {}

    /// Keeps what `make`, a function that gives a Result<Change>, makes of a record; nothing when it fails.
    /// It runs inside the transaction, so that nobody else writes between what it reads and what is kept.
    template<class Make>
    Result<Record> keep(const QString &actor, const Make &make)
    {
        return guarded([&]() -> Result<Record> {
            Transaction transaction(m_connection);
            takeTurn(m_connection);
            const Result<Change> change = make();
            if (!change)
                return change.error();
            RecordEvent event;
            event.act = change->act;
            Record now = write(change->before, change->after, event, actor);
            transaction.commit();
            return now;
        });
    }
    Result<Record> undo(const Key &key, const QString &actor) { return step(key, actor, &RecordLog::undo); }
    Result<Record> redo(const Key &key, const QString &actor) { return step(key, actor, &RecordLog::redo); }
    /// Oldest first.
    Result<QList<RecordEvent>> history(const Key &key)
    {
        return guarded([&] { return eventsOf(m_kind.read(m_connection, key)); });
    }

    QList<RecordEvent> eventsOf(const Record &record) { return log().events(m_kind.name(record)); }
    /// Throws Conflict unless nobody has changed it since.
    void mustBeCurrent(const Record &record, std::optional<int> expectedRevision)
    {
        RecordLog events = log();
        tverrlos::mustBeCurrent(events, m_kind.name(record), record.revision, expectedRevision);
    }

private:
    RecordLog log() const { return RecordLog(m_connection, m_kind.code); }

    Result<Record> step(const Key &key, const QString &actor,
                        RecordLog::Step (RecordLog::*next)(const QString &))
    {
        return guarded([&] {
            Transaction transaction(m_connection);
            takeTurn(m_connection);
            const Record before = m_kind.read(m_connection, key);
            RecordLog events = log();
            const RecordLog::Step step = (events.*next)(m_kind.name(before));
            Record now = write(before, withRecord(before, step.fields), step.event, actor);
            transaction.commit();
            return now;
        });
    }

    Record write(const Record &before, Record after, RecordEvent event, const QString &actor)
    {
        after.revision = before.revision + 1;
        std::tie(event.from, event.to) = changedFields(recordOf(before), recordOf(after));
        if (event.act == QLatin1String("added"))
            event.to = recordOf(after); // all that was said, though undoing it only withdraws
        event.revision = after.revision;
        event.at = m_clock.now();
        event.actor = actor;
        m_kind.write(m_connection, after);
        log().append(m_kind.name(after), event);
        return after;
    }

    Connection &m_connection;
    const Clock &m_clock;
    Kind m_kind;
};

} // namespace tverrlos
