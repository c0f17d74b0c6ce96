#include "core/cases/casework.h"

#include "core/cases/actwork.h"

#include <algorithm>

namespace tverrlos {

using casework::Work, casework::isAccepted, casework::isHeld, casework::refused, casework::unresolved;

namespace {

const char *const nothingToChange =
    QT_TRANSLATE_NOOP("Error", "There is nothing to change: case %1 is so already.");

} // namespace

Result<Case> perform(const Case &before, const Act &act, const ActContext &context)
{
    if (auto error = casework::beyondMeasure(before, act))
        return *error;
    Work work(before, context);
    const std::optional<Error> error = std::visit([&](const auto &one) { return work.apply(one); }, act);
    if (error)
        return *error;
    Case after = work.take();
    after.status = statusOf(after);
    // A route that stands may be decided on again: that this officer did so is worth an event.
    if (after == before && !std::holds_alternative<RouteAct>(act))
        return refused(nothingToChange, {before.number.text()});
    return after;
}

bool isNothingToChange(const Error &refusal)
{
    return refusal.code == ErrorCode::Refused && refusal.sentence == QString::fromUtf8(nothingToChange);
}

Case receive(Case enquiry, const ActContext &context)
{
    if (!enquiry.received.isValid())
        enquiry.received = osloDate(context.now);
    enquiry.clockStart = enquiry.received;
    if (!isHeld(enquiry) && context.deadline)
        enquiry.deadline = context.deadline(enquiry.clockStart);
    if (!enquiry.taggedRegimes().isEmpty() && context.route)
        enquiry.route = context.route(enquiry, enquiry.received);
    enquiry.status = statusOf(enquiry);
    return enquiry;
}

CaseStatus statusOf(const Case &facts)
{
    if (facts.closed)
        return CaseStatus::Closed;
    if (isHeld(facts))
        return CaseStatus::Held;
    if (!facts.triage)
        return CaseStatus::Received;
    if (!facts.waitingFor().isEmpty())
        return CaseStatus::Waiting;
    if (!facts.regimes.isEmpty() && unresolved(facts).isEmpty())
        return CaseStatus::Resolved;
    return CaseStatus::InProgress;
}

std::optional<Error> signedNotSent(const Case &value)
{
    if (value.signOffs.isEmpty() || value.answerSent)
        return std::nullopt;
    return refused(QT_TRANSLATE_NOOP("Error", "The answer of case %1 has been signed and not been sent."),
                   {value.number.text()},
                   QT_TRANSLATE_NOOP("Error", "Record that it has been sent (send), or say why the case ends "
                                              "without it (reason=...)."));
}

Disposition dispositionOf(const Case &facts)
{
    if (facts.mergedInto)
        return Disposition::Referred; // to the case where the work goes on; a report counts that one only
    if (!facts.triage)
        return Disposition::Assisted;
    switch (facts.triage->outcome) {
    case TriageOutcome::Accepted:
    case TriageOutcome::Complete:
    case TriageOutcome::Incomplete:
    case TriageOutcome::Answered:
        return Disposition::Assisted;
    case TriageOutcome::Referred:
        return Disposition::Referred;
    case TriageOutcome::OutOfScope:
    case TriageOutcome::Declined:
        return Disposition::Rejected;
    case TriageOutcome::Withdrawn:
        return Disposition::Withdrawn;
    }
    Q_UNREACHABLE();
}

QStringList sensibleActs(const Case &now)
{
    QStringList always{QStringLiteral("signal")};
    if (!now.raised.isEmpty())
        always << QStringLiteral("lift");
    always << QStringLiteral("note") << QStringLiteral("hours");
    const auto after = {QStringLiteral("feedback"), QStringLiteral("aftermath")};
    QStringList acts;
    const auto has = [&](MeetingState state) {
        return std::any_of(now.meetings.begin(), now.meetings.end(),
                           [&](const Meeting &m) { return m.state == state; });
    };
    if (!now.isOpen()) {
        acts << QStringLiteral("reopen") << always << QStringLiteral("tell");
        return acts << QStringList(after);
    }
    if (!isAccepted(now)) {
        acts << QStringLiteral("triage") << QStringLiteral("tag");
        if (!now.taggedRegimes().isEmpty())
            acts << QStringLiteral("route");
        acts << QStringLiteral("edit") << QStringLiteral("assign") << QStringLiteral("prepare")
             << QStringLiteral("split") << QStringLiteral("merge");
        if (now.triage) // held: the asker must know what is waited for
            acts << QStringLiteral("tell");
        return acts << always;
    }
    const bool doubtful = std::any_of(now.regimes.begin(), now.regimes.end(), [](const CaseRegime &entry) {
        return entry.standing != RegimeStanding::Confirmed;
    });
    const bool nobodyAsked = now.contributions.isEmpty();
    if (now.regimes.isEmpty() || doubtful)
        acts << QStringLiteral("tag");
    if (!now.taggedRegimes().isEmpty() && !now.route)
        acts << QStringLiteral("route");
    if (now.route && nobodyAsked)
        acts << QStringLiteral("ask");
    if (has(MeetingState::Confirmed))
        acts << QStringLiteral("meeting-hold");
    if (has(MeetingState::Proposed))
        acts << QStringLiteral("meeting-confirm");
    if (!now.waitingFor().isEmpty())
        acts << QStringLiteral("contribute");
    if (!now.regimes.isEmpty() && !unresolved(now).isEmpty())
        acts << QStringLiteral("resolve");
    if (statusOf(now) == CaseStatus::Resolved) {
        // Those who have written in the answer stand behind it before it goes out.
        const bool contributed =
            std::any_of(now.contributions.begin(), now.contributions.end(), [](const Contribution &entry) {
                return entry.state == ContributionState::Delivered;
            });
        if (contributed && !now.awaitingSignOff().isEmpty())
            acts << QStringLiteral("sign");
        else if (!now.signOffs.isEmpty() && !now.answerSent)
            acts << QStringLiteral("send");
        acts << QStringLiteral("close");
    }
    for (const auto &rest :
         {QStringLiteral("tag"), QStringLiteral("route"), QStringLiteral("ask"), QStringLiteral("contribute"),
          QStringLiteral("meeting-propose"), QStringLiteral("resolve"), QStringLiteral("triage"),
          QStringLiteral("harmonise"), QStringLiteral("limit"), QStringLiteral("sign"),
          QStringLiteral("send"), QStringLiteral("assign"), QStringLiteral("edit"), QStringLiteral("prepare"),
          QStringLiteral("split"), QStringLiteral("merge")})
        if (!acts.contains(rest))
            acts << rest;
    if (has(MeetingState::Confirmed) || has(MeetingState::Proposed))
        acts << QStringLiteral("meeting-cancel");
    if (now.answerSent)
        acts << QStringList(after);
    return acts << always;
}

} // namespace tverrlos
