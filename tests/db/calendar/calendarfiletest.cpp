#include "db/calendar/calendarfile.h"

#include <gtest/gtest.h>

namespace tverrlos {
namespace {

const QDateTime made(QDate(2024, 2, 1), QTime(8, 0), Qt::UTC);

MeetingRow meeting(MeetingState state, int number = 1)
{
    MeetingRow row;
    row.number = CaseNumber(2024, 1);
    row.title = QStringLiteral("Møte om KI; journal, svar\nog mer");
    row.meeting.number = number;
    row.meeting.state = state;
    row.meeting.start = QDateTime(QDate(2024, 7, 1), QTime(8, 0), Qt::UTC);
    row.meeting.minutes = 90;
    row.meeting.place = QStringLiteral("Rom Ø, 2. etasje");
    return row;
}

QByteArray written(const QList<MeetingRow> &meetings, CalendarReaders readers = CalendarReaders::OfOneCase)
{
    const Result<QByteArray> bytes = calendarFile(meetings, IdentifyingCheck(), readers);
    EXPECT_TRUE(bytes) << (bytes ? std::string() : bytes.error().english().toStdString());
    return bytes ? QByteArray(*bytes).replace("\r\n ", "") : QByteArray();
}

TEST(CalendarFile, TellsTheMomentInUtcAndTheStateTruly)
{
    const QByteArray proposed = written({meeting(MeetingState::Proposed)});
    EXPECT_TRUE(proposed.contains("METHOD:PUBLISH"));
    EXPECT_TRUE(proposed.contains("DTSTART:20240701T080000Z"));
    EXPECT_TRUE(proposed.contains("DTEND:20240701T093000Z"));
    EXPECT_TRUE(proposed.contains("STATUS:TENTATIVE"));
    EXPECT_FALSE(proposed.contains("CONFIRMED"));
    EXPECT_TRUE(written({meeting(MeetingState::Confirmed)}).contains("STATUS:CONFIRMED"));
    EXPECT_TRUE(written({meeting(MeetingState::Held)}).contains("STATUS:CONFIRMED"));
    EXPECT_TRUE(written({meeting(MeetingState::Cancelled)}).contains("STATUS:CANCELLED"));
}

TEST(CalendarFile, KeepsTheIdentityOfAMeetingWhileItsStateMovesOn)
{
    for (const MeetingState state :
         {MeetingState::Proposed, MeetingState::Confirmed, MeetingState::Cancelled})
        EXPECT_TRUE(written({meeting(state)}).contains("UID:2024-0001-1@tverrlos"));
    MeetingRow takenBack = meeting(MeetingState::Proposed);
    takenBack.version = 9;
    EXPECT_TRUE(written({takenBack}).contains("SEQUENCE:9")) << "newer than the confirmation it takes back";
    EXPECT_EQ(written({meeting(MeetingState::Held)}), written({meeting(MeetingState::Held)}));
}

TEST(CalendarFile, EscapesWhatPeopleWrite)
{
    const QByteArray text = written({meeting(MeetingState::Confirmed), meeting(MeetingState::Confirmed, 2)});
    EXPECT_TRUE(text.contains("Møte om KI\\; journal\\, svar\\nog mer")) << text.constData();
    EXPECT_TRUE(text.contains("Rom Ø\\, 2. etasje"));
    EXPECT_EQ(text.count("BEGIN:VEVENT"), 2);
}

TEST(CalendarFile, TellsTheStreetAddressToThoseWhoMeetThereOnly)
{
    MeetingRow row = meeting(MeetingState::Confirmed);
    row.organisation = QStringLiteral("Lyngvær kommune");
    row.title = QStringLiteral("KI hos Lyngvær kommune");
    row.meeting.place = QStringLiteral("Møterom 3, Storgata 14, 6004 Ålesund");
    const QByteArray ofCase = written({row});
    EXPECT_TRUE(ofCase.contains("Storgata 14")) << ofCase.constData();
    EXPECT_TRUE(ofCase.contains("Lyngvær kommune"));
    const QByteArray ofAll = written({row}, CalendarReaders::OfAllCases);
    EXPECT_TRUE(ofAll.contains("Møterom 3"));
    EXPECT_FALSE(ofAll.contains("Storgata")) << ofAll.constData();
    EXPECT_FALSE(ofAll.contains("Lyngvær")) << ofAll.constData();

    row.meeting.place = QStringLiteral("Hjemme hos Ingrid Tangstøl, Storgata 14");
    EXPECT_FALSE(written({row}).contains("Storgata")) << "a person's";
}

TEST(CalendarFile, AnEmptyCalendarIsACalendar)
{
    EXPECT_TRUE(written({}).contains("END:VCALENDAR"));
}

} // namespace
} // namespace tverrlos
