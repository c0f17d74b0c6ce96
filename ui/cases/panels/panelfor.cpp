#include "ui/cases/panels/panelfor.h"

#include "core/outward/outwardcheck.h"
#include "core/cases/casework.h"
#include "ui/cases/panels/afterpanels.h"
#include "ui/cases/panels/answerpanels.h"
#include "ui/cases/panels/askpanel.h"
#include "ui/cases/panels/assignpanel.h"
#include "ui/cases/panels/contributionpanel.h"
#include "ui/cases/panels/editpanel.h"
#include "ui/cases/panels/harmonisepanel.h"
#include "ui/cases/panels/hourspanel.h"
#include "ui/cases/panels/meetingpanel.h"
#include "ui/cases/panels/mergepanel.h"
#include "ui/cases/panels/notepanel.h"
#include "ui/cases/panels/preparepanel.h"
#include "ui/cases/panels/resolvepanel.h"
#include "ui/cases/panels/signalpanel.h"
#include "ui/cases/panels/splitpanel.h"
#include "ui/cases/panels/tagpanel.h"
#include "ui/cases/panels/tellpanel.h"
#include "ui/cases/panels/textpanel.h"
#include "ui/cases/panels/triagepanel.h"
#include "ui/wording/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace tverrlos {

namespace {

QString tr(const char *source)
{
    return QCoreApplication::translate("ActPanels", source);
}

const Meeting *meetingToCancel(const Case &shown, int number)
{
    for (const Meeting &meeting : shown.meetings)
        if (meeting.number == number)
            return &meeting;
    const Meeting *confirmed = firstMeeting(shown, MeetingState::Confirmed);
    return confirmed ? confirmed : firstMeeting(shown, MeetingState::Proposed);
}

const Meeting *meetingToHold(const Case &shown, int number)
{
    for (const Meeting &meeting : shown.meetings)
        if (meeting.number == number)
            return &meeting;
    return firstMeeting(shown, MeetingState::Confirmed);
}

ActPanel *meetingPanelFor(const QString &actCode, const ActTarget &target, const CaseOffice &office,
                          const Case &shown, QWidget *parent)
{
    if (actCode == QLatin1String("meeting-propose"))
        return new ProposeMeetingPanel(office, shown, parent);
    if (actCode == QLatin1String("meeting-hold"))
        if (const Meeting *meeting = meetingToHold(shown, target.meeting))
            return new HeldMeetingPanel(office, shown, *meeting, parent);
    if (actCode == QLatin1String("meeting-cancel"))
        if (const Meeting *meeting = meetingToCancel(shown, target.meeting))
            return cancelMeetingPanel(office, shown, meeting->number, parent);
    return nullptr;
}

/// Around the answer itself: before it, between cases, and afterwards.
ActPanel *surroundingPanelFor(const QString &actCode, const ActTarget &target, const CaseOffice &office,
                              const Case &shown, QWidget *parent)
{
    if (actCode == QLatin1String("tell"))
        return new TellPanel(office, shown, parent);
    if (actCode == QLatin1String("prepare"))
        return new PreparePanel(office, shown, parent);
    if (actCode == QLatin1String("split"))
        return new SplitPanel(office, shown, parent);
    if (actCode == QLatin1String("merge"))
        return new MergeCasesPanel(office, shown, parent);
    if (actCode == QLatin1String("harmonise"))
        return new HarmonisePanel(office, shown,
                                  target.regime.isEmpty() ? nextToHarmonise(shown) : target.regime, parent);
    if (actCode == QLatin1String("feedback"))
        return new FeedbackPanel(office, shown, parent);
    if (actCode == QLatin1String("aftermath"))
        return new AftermathPanel(office, shown, parent);
    return nullptr;
}

} // namespace

ActPanel *panelFor(const QString &actCode, const ActTarget &target, const CaseOffice &office,
                   const Case &shown, QWidget *parent)
{
    if (actCode == QLatin1String("triage"))
        return new TriagePanel(office, shown, parent);
    if (actCode == QLatin1String("tag"))
        return new TagPanel(office, shown, parent);
    if (actCode == QLatin1String("edit"))
        return new EditPanel(office, shown, parent);
    if (actCode == QLatin1String("assign"))
        return new AssignPanel(office, shown, parent);
    if (actCode == QLatin1String("ask"))
        return new AskPanel(office, shown, target, parent);
    if (actCode == QLatin1String("contribute"))
        return new ContributionPanel(office, shown, target.contribution, parent);
    if (actCode == QLatin1String("resolve"))
        return new ResolvePanel(office, shown, target.regime.isEmpty() ? nextToResolve(shown) : target.regime,
                                parent);
    if (actCode == QLatin1String("limit"))
        return new LimitPanel(office, shown, target.agency, parent);
    if (actCode == QLatin1String("sign"))
        return new SignPanel(office, shown, parent);
    if (actCode == QLatin1String("send"))
        return new SendPanel(office, shown, parent);
    if (actCode == QLatin1String("signal"))
        return new SignalPanel(office, shown, parent);
    if (actCode == QLatin1String("note"))
        return new NotePanel(office, shown, target.regime, parent);
    if (actCode == QLatin1String("hours"))
        return new HoursPanel(office, shown, parent);
    if (actCode == QLatin1String("close"))
        return closePanel(office, shown, parent);
    if (actCode == QLatin1String("reopen"))
        return reopenPanel(office, shown, parent);
    if (ActPanel *panel = surroundingPanelFor(actCode, target, office, shown, parent))
        return panel;
    return meetingPanelFor(actCode, target, office, shown, parent);
}

std::optional<Act> actWithoutPanel(const QString &actCode, const ActTarget &target, const Case &shown,
                                   const CaseKnowledge &knowledge)
{
    if (actCode == QLatin1String("prepare") && target.preparation) {
        PrepareAct prepare;
        (shown.prepared.contains(*target.preparation) ? prepare.missing : prepare.done)
            .append(*target.preparation);
        return Act(prepare);
    }
    if (actCode == QLatin1String("sign") && !target.agency.isEmpty()) {
        const bool isSigned = std::any_of(shown.signOffs.begin(), shown.signOffs.end(),
                                          [&](const SignOff &sign) { return sign.agency == target.agency; });
        // What is found in the answer is told, and a reason asked for, in the panel.
        if (!isSigned && !outwardFindings(shown, knowledge.peopleOn(shown)).isEmpty())
            return std::nullopt;
        return Act(SignAct{target.agency, isSigned, {}});
    }
    if (actCode == QLatin1String("route"))
        return RouteAct{};
    if (actCode == QLatin1String("meeting-confirm"))
        return ConfirmMeetingAct{target.meeting};
    return std::nullopt;
}

std::optional<Error> whyNot(const QString &actCode, const Case &shown)
{
    // The answer of a closed case can be read, and sent, as before.
    if (actCode == QLatin1String("send") && !shown.resolutions.isEmpty())
        return std::nullopt;
    if (sensibleActs(shown).contains(actCode))
        return std::nullopt;
    const QString wanted = actWords(actCode);
    const auto refusal = [&](const QString &reason, const QString &remedy) {
        return Error{ErrorCode::Refused, reason, {}, remedy};
    };
    if (!shown.isOpen())
        return refusal(tr("“%1” is not possible: case %2 is closed.").arg(wanted, shown.number.text()),
                       tr("Reopen it first."));
    if (shown.status == CaseStatus::Held)
        return refusal(
            tr("“%1” is not possible while case %2 is held as incomplete.").arg(wanted, shown.number.text()),
            tr("Record in the triage that the enquiry is complete."));
    if (shown.status == CaseStatus::Received)
        return refusal(
            tr("“%1” is not possible: case %2 has not been accepted yet.").arg(wanted, shown.number.text()),
            tr("Triage it first."));
    if (actCode == QLatin1String("close"))
        return refusal(tr("Case %1 cannot be closed yet.").arg(shown.number.text()),
                       tr("Every regime needs an answer, and no agency may be waited for."));
    return refusal(tr("“%1” is not possible as case %2 stands now.").arg(wanted, shown.number.text()), {});
}

} // namespace tverrlos
