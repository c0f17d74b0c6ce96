#include "db/calendar/calendarfile.h"

#include <libical/ical.h>

#include <memory>

namespace tverrlos {

namespace {

struct FreeComponent
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

struct FreeText
{
    void operator()(char *text) const { icalmemory_free_buffer(text); }
};

icaltimetype utc(const QDateTime &moment)
{
    return icaltime_from_timet_with_zone(static_cast<time_t>(moment.toSecsSinceEpoch()), 0,
                                         icaltimezone_get_utc_timezone());
}

icalproperty_status statusOf(MeetingState state)
{
    switch (state) {
    case MeetingState::Proposed:
        return ICAL_STATUS_TENTATIVE;
    case MeetingState::Confirmed:
    case MeetingState::Held:
        return ICAL_STATUS_CONFIRMED;
    case MeetingState::Cancelled:
        return ICAL_STATUS_CANCELLED;
    }
    Q_UNREACHABLE();
}

icalcomponent *eventFor(const MeetingRow &row, const IdentifyingCheck &people, CalendarReaders readers)
{
    const Addressee asker{row.number, row.organisation};
    const QString title = readers == CalendarReaders::OfOneCase
                              ? quotedToAsker(row.title, people, asker, CaseLanguage::Bokmal)
                              : quotedToAnyone(row.title, people, asker, CaseLanguage::Bokmal);
    const Meeting &meeting = row.meeting;
    const QString uid = QStringLiteral("%1-%2@tverrlos").arg(row.number.text()).arg(meeting.number);
    const QString summary = row.number.text() + QLatin1Char(' ') + title;
    const QString place = placeOfMeeting(meeting.place, people, readers);
    icalcomponent *event = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    const auto add = [event](icalproperty *property) { icalcomponent_add_property(event, property); };
    add(icalproperty_new_uid(uid.toUtf8().constData()));
    add(icalproperty_new_dtstamp(utc(row.changed)));
    add(icalproperty_new_dtstart(utc(meeting.start)));
    add(icalproperty_new_dtend(utc(meeting.start.addSecs(qint64(meeting.minutes) * 60))));
    add(icalproperty_new_summary(summary.toUtf8().constData()));
    if (!place.isEmpty())
        add(icalproperty_new_location(place.toUtf8().constData()));
    add(icalproperty_new_organizer("invalid:nomail")); // must be named (RFC 5546); nobody is to be written to
    add(icalproperty_new_status(statusOf(meeting.state)));
    add(icalproperty_new_sequence(row.version));
    return event;
}

bool readsBack(const QByteArray &text, qsizetype events)
{
    const Component read(icalparser_parse_string(text.constData()));
    return read && icalcomponent_count_errors(read.get()) == 0 && icalrestriction_check(read.get()) != 0 &&
           icalcomponent_count_components(read.get(), ICAL_VEVENT_COMPONENT) == events;
}

} // namespace

Result<QByteArray> calendarFile(const QList<MeetingRow> &meetings, const IdentifyingCheck &people,
                                CalendarReaders readers)
{
    const Component calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//Tverrlos//Tverrlos//NO"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_method(ICAL_METHOD_PUBLISH));
    for (const MeetingRow &row : meetings)
        icalcomponent_add_component(calendar.get(), eventFor(row, people, readers));
    const std::unique_ptr<char, FreeText> text(icalcomponent_as_ical_string_r(calendar.get()));
    const QByteArray bytes(text.get());
    if (!readsBack(bytes, meetings.size()))
        return failure(
            ErrorCode::Internal,
            QT_TRANSLATE_NOOP("Error", "The calendar could not be read again after it was written."));
    return bytes;
}

} // namespace tverrlos
