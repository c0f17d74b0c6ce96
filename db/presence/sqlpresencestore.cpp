#include "db/presence/sqlpresencestore.h"

#include "core/calendar/clock.h"
#include "db/connection/connection.h"
#include "db/connection/databaseerror.h"

namespace tverrlos {

Result<QList<CasePresence>> SqlPresenceStore::announce(const CaseNumber &number, const QString &person,
                                                       const QString &session)
{
    return guarded([&] {
        const QDateTime now = m_clock.now();
        const QDateTime gone = now.addSecs(-presenceLasts.count());
        Transaction transaction(m_connection);
        m_connection.prepare("DELETE FROM case_presence WHERE seen < :gone").bindAll(gone).run();
        m_connection
            .prepare("INSERT INTO case_presence (session, case_number, person, since, seen) "
                     "VALUES (:session, :number, :person, :since, :seen) ON CONFLICT (session) DO UPDATE SET "
                     "since = CASE WHEN case_presence.case_number = excluded.case_number "
                     "THEN case_presence.since ELSE excluded.since END, "
                     "case_number = excluded.case_number, person = excluded.person, seen = excluded.seen")
            .bindAll(session, number.text(), person, now, now)
            .run();
        SqlStatement read = m_connection.prepare(
            "SELECT person, since, seen FROM case_presence "
            "WHERE case_number = :number AND session <> :session ORDER BY since, session");
        read.bindAll(number.text(), session);
        QList<CasePresence> others;
        while (read.next())
            others.append({read.text(0), read.moment(1), read.moment(2)});
        read.reset();
        transaction.commit();
        return others;
    });
}

Result<void> SqlPresenceStore::leave(const QString &session)
{
    return guarded([&]() -> Result<void> {
        m_connection.prepare("DELETE FROM case_presence WHERE session = :session").bindAll(session).run();
        return {};
    });
}

} // namespace tverrlos
