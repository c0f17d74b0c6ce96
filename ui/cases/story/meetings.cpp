#include "ui/cases/story/storyparts.h"
#include "ui/wording/datewords.h"
#include "ui/wording/words.h"

#include <QLabel>

namespace tverrlos {

namespace {

void tellHeld(StorySection &section, const StoryTeller &teller, const Meeting &meeting)
{
    section.addLine(StorySection::tr("Attended: %1").arg(teller.agencies(meeting.attended)));
    if (meeting.decisionMaker.value_or(false))
        section.addLine(meeting.decisionMakerRole.isEmpty()
                            ? StorySection::tr("Someone who decides for the asker was there.")
                            : StorySection::tr("Decision maker: %1").arg(meeting.decisionMakerRole));
    else
        section.addLine(StorySection::tr("Nobody who decides for the asker was there."), true);
    if (!meeting.agreements.isEmpty())
        section.addText(meeting.agreements, StorySection::tr("What was agreed"));
    for (const AgreedAction &action : meeting.actions) {
        const QString who =
            action.agency.isEmpty() ? StorySection::tr("The asker") : teller.agency(action.agency);
        section.addLine(action.due ? StorySection::tr("%1: %2, by %3", "agency, action, day")
                                         .arg(who, action.what, dateWords(action.due))
                                   : StorySection::tr("%1: %2", "agency, action").arg(who, action.what));
    }
}

void addMeetingActs(StorySection &section, const StoryTeller &teller, const Meeting &meeting)
{
    const ActTarget target{.meeting = meeting.number};
    if (meeting.state == MeetingState::Proposed)
        section.addLink(StorySection::tr("Confirm meeting %1").arg(meeting.number),
                        [begin = teller.begin, target] { begin(QStringLiteral("meeting-confirm"), target); });
    if (meeting.state == MeetingState::Confirmed)
        section.addLink(StorySection::tr("Meeting %1 was held").arg(meeting.number),
                        [begin = teller.begin, target] { begin(QStringLiteral("meeting-hold"), target); });
    if (meeting.state == MeetingState::Confirmed || meeting.state == MeetingState::Proposed)
        section.addLink(StorySection::tr("Cancel meeting %1").arg(meeting.number),
                        [begin = teller.begin, target] { begin(QStringLiteral("meeting-cancel"), target); });
}

} // namespace

void tellMeetings(StorySection &section, const StoryTeller &teller)
{
    const Case &shown = teller.shown;
    section.clear();
    if (teller.canAct())
        section.addAct(StorySection::tr("Propose a meeting"),
                       [begin = teller.begin] { begin(QStringLiteral("meeting-propose"), {}); });
    if (shown.meetings.isEmpty())
        section.addLine(StorySection::tr("No meeting has been proposed."), true);
    for (const Meeting &meeting : shown.meetings) {
        section.addGap();
        // A proposed date never looks like a confirmed one: the state comes first.
        QLabel *heading =
            section.addLine(StorySection::tr("%1: %2, %n minute(s)", "state, day and time", meeting.minutes)
                                .arg(words(meeting.state), momentWords(meeting.start)));
        QFont bold = heading->font();
        bold.setBold(meeting.state == MeetingState::Confirmed || meeting.state == MeetingState::Held);
        bold.setItalic(meeting.state == MeetingState::Proposed);
        heading->setFont(bold);
        if (!meeting.place.isEmpty())
            section.addLine(meeting.place, true);
        if (meeting.state == MeetingState::Held)
            tellHeld(section, teller, meeting);
        else
            section.addLine(StorySection::tr("Invited: %1").arg(teller.agencies(meeting.invited)));
        if (!meeting.cancelReason.isEmpty())
            section.addLine(StorySection::tr("Cancelled: %1").arg(meeting.cancelReason), true);
        if (teller.canAct())
            addMeetingActs(section, teller, meeting);
    }
}

} // namespace tverrlos
