#include "db/cases/meetingrows.h"

#include "db/cases/caselists.h"
#include "db/connection/connection.h"

namespace tverrlos {

QList<MeetingRow> meetingRows(Connection &connection, const QDateTime &from, const QDateTime &to, int limit)
{
    std::string where = "case_meeting.start IS NOT NULL";
    if (from.isValid())
        where += " AND case_meeting.start >= :from";
    if (to.isValid())
        where += " AND case_meeting.start < :to";
    SqlStatement read = connection.prepare(
        "SELECT " + meetingColumns() +
        ", cases.year, cases.sequence, cases.title, cases.organisation, (SELECT max(at) FROM case_event "
        "WHERE case_event.case_id = cases.id AND (act LIKE 'meeting-%' OR act IN ('undo', 'received'))) "
        "FROM case_meeting JOIN cases ON cases.id = case_meeting.case_id WHERE " +
        where + " ORDER BY case_meeting.start, cases.id, case_meeting.position LIMIT :limit");
    if (from.isValid())
        read.bind("from", from);
    if (to.isValid())
        read.bind("to", to);
    read.bind("limit", limit);
    QList<MeetingRow> rows;
    while (read.next())
        rows.append({CaseNumber(read.number(meetingColumnCount), read.integer(meetingColumnCount + 1)),
                     read.text(meetingColumnCount + 2), read.text(meetingColumnCount + 3), readMeeting(read),
                     read.moment(meetingColumnCount + 4)});
    return rows;
}

} // namespace tverrlos
