#include "db/cases/meetingrows.h"

#include "db/cases/caselists.h"
#include "db/connection/connection.h"

namespace tverrlos {

namespace {

/// The latest of a column over the events that may have touched a meeting of the case.
std::string lastTouched(const std::string &column)
{
    return "(SELECT max(" + column +
           ") FROM case_event WHERE case_event.case_id = cases.id AND (act LIKE 'meeting-%' OR act IN ("
           "'undo', 'redo', 'received')))";
}

std::string selectMeetings()
{
    return "SELECT " + meetingColumns() + ", cases.year, cases.sequence, cases.title, cases.organisation, " +
           lastTouched("at") + ", " + lastTouched("case_event.revision") +
           " FROM case_meeting JOIN cases ON cases.id = case_meeting.case_id WHERE case_meeting.start IS NOT "
           "NULL";
}

constexpr char inTheirOrder[] = " ORDER BY case_meeting.start, cases.id, case_meeting.position";

QList<MeetingRow> readRows(SqlStatement &read)
{
    QList<MeetingRow> rows;
    while (read.next())
        rows.append({CaseNumber(read.number(meetingColumnCount), read.integer(meetingColumnCount + 1)),
                     read.text(meetingColumnCount + 2), read.text(meetingColumnCount + 3), readMeeting(read),
                     read.moment(meetingColumnCount + 4), read.number(meetingColumnCount + 5)});
    return rows;
}

} // namespace

QList<MeetingRow> meetingRows(Connection &connection, const QDateTime &from, const QDateTime &to, int limit)
{
    std::string sql = selectMeetings();
    if (from.isValid())
        sql += " AND case_meeting.start >= :from";
    if (to.isValid())
        sql += " AND case_meeting.start < :to";
    SqlStatement read = connection.prepare(sql + inTheirOrder + " LIMIT :limit");
    if (from.isValid())
        read.bind("from", from);
    if (to.isValid())
        read.bind("to", to);
    read.bind("limit", limit);
    return readRows(read);
}

QList<MeetingRow> meetingRowsOf(Connection &connection, CaseId id)
{
    SqlStatement read = connection.prepare(selectMeetings() + " AND cases.id = :id" + inTheirOrder);
    read.bindAll(id);
    return readRows(read);
}

} // namespace tverrlos
