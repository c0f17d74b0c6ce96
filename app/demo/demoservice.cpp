#include "app/demo/demoservice.h"

#include "app/demo/demotexts.h"
#include "core/cases/casequeries.h"
#include "core/cases/caserepository.h"
#include "core/deadlines/holidays.h"
#include "core/regimes/suggestion.h"
#include "core/responsibility/responsibilitygraph.h"
#include "core/store/store.h"

#include <functional>
#include <queue>
#include <random>

namespace tverrlos {

namespace {

constexpr int caseCount = 300;
const QDate firstDay(2021, 9, 1); // the pilot began in autumn
const QDate lastDay(2025, 12, 31);

/// std distributions differ between libraries; the engine does not.
class Dice
{
public:
    /// 0 .. sides-1
    int roll(int sides) { return int(m_engine() % quint32(sides)); }
    bool chance(int percent) { return roll(100) < percent; }
    template<class T>
    const T &pick(const QList<T> &list)
    {
        return list.at(roll(int(list.size())));
    }

private:
    std::mt19937 m_engine{20210604}; // the day the recommendation went to the ministry
};

/// One thing to be done at a moment. Equal moments keep the order in which they were planned.
struct Step
{
    QDateTime at;
    int order = 0;
    std::function<std::optional<Error>()> run;
};

struct LaterFirst
{
    bool operator()(const Step &a, const Step &b) const
    {
        return a.at != b.at ? a.at > b.at : a.order > b.order;
    }
};

TriageAct triage(TriageOutcome outcome, const QString &reason = {}, const QString &referredTo = {})
{
    TriageAct act;
    act.outcome = outcome;
    act.reason = reason;
    act.referredTo = referredTo;
    return act;
}

class DemoService
{
public:
    DemoService(Store &store, SetClock &clock) : m_store(store), m_clock(clock), m_texts(DemoTexts::shipped())
    {}

    Result<int> run(const Progress &progress);

private:
    /// `days` working days after a moment, at some minute of the working day.
    QDateTime later(const QDateTime &moment, int days)
    {
        const QDate day = addWorkingDays(osloDate(moment), days);
        return fromOslo(day, QTime(8 + m_dice.roll(8), m_dice.roll(60)));
    }
    void plan(const QDateTime &at, std::function<std::optional<Error>()> run)
    {
        if (osloDate(at) <= lastDay)
            m_steps.push({at, m_planned++, std::move(run)});
    }
    void planAct(const CaseNumber &number, const QDateTime &at, Act act, const QString &officer)
    {
        plan(at, [this, number, act = std::move(act), officer]() -> std::optional<Error> {
            const Result<ActReceipt> receipt = m_store.casework().perform(number, act, officer);
            return receipt ? std::nullopt : std::optional(receipt.error());
        });
    }

    void planArrivals();
    std::optional<Error> arrive(int index);
    void planLife(const Case &c, const QString &officer);
    void planEnding(const Case &c, const QString &officer, int fate);
    QDateTime planContributions(const Case &c, const QString &officer, QDateTime at);
    QDateTime planMeeting(const Case &c, const QString &officer, QDateTime at);
    QDateTime planAnswers(const Case &c, const QString &officer, QDateTime at);
    void planSigning(const Case &c, const QString &officer, const QDateTime &at);

    Store &m_store;
    SetClock &m_clock;
    const DemoTexts &m_texts;
    Dice m_dice;
    std::priority_queue<Step, std::vector<Step>, LaterFirst> m_steps;
    int m_planned = 0;
    int m_made = 0;
};

void DemoService::planArrivals()
{
    const int span = int(firstDay.daysTo(lastDay));
    for (int i = 0; i < caseCount; ++i) {
        // Interest grows: the later of two days is the more likely one.
        const int day = std::max(m_dice.roll(span), m_dice.roll(span));
        const QDate received = workingDayFrom(firstDay.addDays(day));
        plan(fromOslo(received, QTime(7 + m_dice.roll(10), m_dice.roll(60))),
             [this, i] { return arrive(i); });
    }
}

std::optional<Error> DemoService::arrive(int index)
{
    const QString officer = m_dice.pick(m_texts.officers);
    Case enquiry = m_texts.enquiries.at((index * 7 + m_dice.roll(5)) % m_texts.enquiries.size());
    enquiry.asker = m_dice.pick(m_texts.askers);
    enquiry.channel = m_dice.chance(85) ? Channel::Mail : Channel::Outreach;
    enquiry.received = m_clock.today();
    const Suggestion suggestion =
        shippedSuggester().suggest({enquiry.title, enquiry.problem, enquiry.context});
    enquiry.regimes = caseRegimes(suggestion);
    enquiry.provisions = suggestion.provisions;
    enquiry.topics = suggestion.topics;
    const Result<ActReceipt> receipt = m_store.casework().create(enquiry, {}, officer);
    if (!receipt)
        return receipt.error();
    ++m_made;
    planLife(receipt->now, officer);
    return std::nullopt;
}

void DemoService::planLife(const Case &c, const QString &officer)
{
    QDateTime at = m_clock.now();
    const int fate = m_dice.roll(100);
    if (fate >= 70 && fate < 94)
        return planEnding(c, officer, fate);
    if (fate >= 94) { // came in incomplete: held, and taken up again when the asker had answered
        at = later(at, 1);
        planAct(c.number, at, triage(TriageOutcome::Incomplete, QStringLiteral("Konteksten mangler.")),
                officer);
        at = later(at, 4 + m_dice.roll(15));
        planAct(c.number, at, triage(TriageOutcome::Complete), officer);
    } else {
        at = later(at, 1 + m_dice.roll(5));
        planAct(c.number, at, triage(TriageOutcome::Accepted, QStringLiteral("Innenfor tjenestens område.")),
                officer);
    }
    at = at.addSecs(600);
    planAct(c.number, at, AssignAct{m_dice.pick(m_texts.officers)}, officer);

    TagAct tag;
    for (const CaseRegime &entry : c.regimes)
        tag.add.append(entry.regime);
    if (tag.add.isEmpty())
        tag.add.append(RegimeCode(QStringLiteral("helselovgivning")));
    tag.why = QStringLiteral("Bekreftet ved gjennomlesing.");
    at = at.addSecs(900);
    planAct(c.number, at, tag, officer);

    // What the acts will find: the case with every suggested regime confirmed.
    Case confirmed = c;
    confirmed.regimes.clear();
    for (const RegimeCode &code : tag.add)
        confirmed.regimes.append({code, RegimeStanding::Confirmed, 1, {}, {}, officer});
    at = planContributions(confirmed, officer, at);
    if (m_dice.chance(55))
        at = planMeeting(confirmed, officer, at);
    at = planAnswers(confirmed, officer, at);
    if (m_dice.chance(30)) {
        SignalAct raised = m_dice.pick(m_texts.raised);
        raised.regimes = {tag.add.first()};
        planAct(c.number, at.addSecs(1200), raised, officer);
    }
    if (!m_dice.chance(7)) // some answered cases wait for a second pair of eyes
        planAct(c.number, later(at, 1 + m_dice.roll(3)), CloseAct{}, officer);
}

void DemoService::planEnding(const Case &c, const QString &officer, int fate)
{
    TriageAct decided;
    if (fate < 76)
        decided = triage(TriageOutcome::Answered, QStringLiteral("Besvart med publisert svar."));
    else if (fate < 83)
        decided = triage(TriageOutcome::Referred, QStringLiteral("Hører hjemme i en annen kanal."),
                         m_dice.chance(50) ? QStringLiteral("Datatilsynets sandkasse")
                                           : QStringLiteral("DMPs veiledning om medisinsk utstyr"));
    else if (fate < 88)
        decided = triage(TriageOutcome::OutOfScope, QStringLiteral("Gjelder ikke KI i helsetjenesten."));
    else if (fate < 91)
        decided = triage(TriageOutcome::Declined,
                         QStringLiteral("Kapasiteten strekker ikke til (forvaltningsloven § 11)."));
    else
        decided = triage(TriageOutcome::Withdrawn, QStringLiteral("Trukket av melder."));
    const QDateTime at = later(m_clock.now(), 1 + m_dice.roll(9));
    planAct(c.number, at, decided, officer);
    if (decided.outcome != TriageOutcome::Withdrawn)
        planAct(c.number, at.addSecs(600), TellAct{}, officer);
}

QDateTime DemoService::planContributions(const Case &c, const QString &officer, QDateTime at)
{
    QDateTime done = at;
    for (const CaseRegime &entry : c.regimes) {
        const QString regime = entry.regime.text();
        AgencyCode agency(QStringLiteral("hdir"));
        if (c.route)
            for (const RoutedAgency &routed : c.route->agencies)
                if (routed.regime == entry.regime) {
                    agency = routed.agency;
                    break;
                }
        at = at.addSecs(300);
        // Who carries on the work by then: E-helse and Legemiddelverket ended with 2023.
        agency = ResponsibilityGraph::standard().bodyOn(agency, osloDate(at)).value_or(agency);
        planAct(c.number, at, AskAct{agency, entry.regime, osloDate(at).addDays(14)}, officer);
        const QDateTime answered = later(at, 3 + m_dice.roll(14));
        const QStringList texts = m_texts.contributions.value(regime);
        const bool remarks = !texts.isEmpty() && !m_dice.chance(12);
        planAct(c.number, answered,
                ContributeAct{agency, entry.regime,
                              remarks ? ContributionState::Delivered : ContributionState::NoRemark,
                              remarks ? m_dice.pick(texts) : QString(), 30 * (1 + m_dice.roll(9))},
                agency.text());
        done = std::max(done, answered);
    }
    return done;
}

QDateTime DemoService::planMeeting(const Case &c, const QString &officer, QDateTime at)
{
    const QDateTime start =
        fromOslo(addWorkingDays(osloDate(at), 5 + m_dice.roll(10)), QTime(9 + m_dice.roll(6), 0));
    planAct(c.number, at.addSecs(1800), ProposeMeetingAct{start, 60, QStringLiteral("Videomøte"), {}},
            officer);
    if (m_dice.chance(10)) {
        planAct(c.number, later(at, 2), CancelMeetingAct{0, QStringLiteral("Melder fikk svar skriftlig.")},
                officer);
        return later(at, 3);
    }
    planAct(c.number, later(at, 2), ConfirmMeetingAct{}, officer);
    HoldMeetingAct held;
    held.decisionMaker = m_dice.chance(60);
    if (held.decisionMaker)
        held.decisionMakerRole = m_dice.pick(m_texts.decisionMakerRoles);
    held.agreements = m_dice.pick(m_texts.agreements);
    held.actions = {{QStringLiteral("Sender skriftlig oppsummering"), c.lead(), osloDate(start).addDays(7)}};
    held.minutesSpent = 90;
    planAct(c.number, start.addSecs(3900), held, officer);
    return start.addSecs(5400);
}

QDateTime DemoService::planAnswers(const Case &c, const QString &officer, QDateTime at)
{
    at = later(at, 1 + m_dice.roll(6));
    for (const CaseRegime &entry : c.regimes) {
        ResolveAct act;
        act.regime = entry.regime;
        for (const auto &statement : m_texts.statements.value(entry.regime.text()))
            act.statements.append(statement.value(c.language));
        const int outcome = m_dice.roll(100);
        if (outcome >= 80)
            act.outcome = outcome < 93 ? ResolutionOutcome::Unclear : ResolutionOutcome::NotAssessed;
        if (act.statements.isEmpty())
            act.outcome = ResolutionOutcome::NotAssessed;
        if (act.outcome == ResolutionOutcome::NotAssessed)
            act.statements.clear(); // what nobody has assessed asks nothing of anybody
        at = at.addSecs(1500);
        planAct(c.number, at, act, officer);
    }
    planSigning(c, officer, at.addSecs(600));
    return at;
}

// What comes after the answer is told by the case's number, not by the dice: it stands beside the rest
// without changing it.
void DemoService::planSigning(const Case &c, const QString &officer, const QDateTime &at)
{
    if (c.number.sequence() % 4 == 3)
        return; // not every answer was a letter
    plan(at, [this, number = c.number, officer]() -> std::optional<Error> {
        const Result<Case> now = m_store.cases().find(number);
        if (!now)
            return now.error();
        QList<Act> acts;
        for (const AgencyCode &agency : now->awaitingSignOff())
            acts.append(SignAct{agency, false});
        if (!acts.isEmpty())
            acts.append(SendAct{});
        for (const Act &act : std::as_const(acts))
            if (const auto receipt = m_store.casework().perform(number, act, officer); !receipt)
                return receipt.error();
        return std::nullopt;
    });
    const int sequence = int(c.number.sequence());
    if (sequence % 3 == 0)
        planAct(c.number, fromOslo(addWorkingDays(osloDate(at), 20), QTime(10, 0)),
                FeedbackAct{2 + sequence % 4, QStringLiteral("Vi fikk avklart hva vi må gjøre først."), {}},
                officer);
    if (sequence % 5 == 0)
        planAct(c.number, fromOslo(addWorkingDays(osloDate(at), 60), QTime(10, 0)),
                AftermathAct{allOf<ProjectOutcome>().at(sequence / 5 % 5), {}, {}}, officer);
}

Result<int> DemoService::run(const Progress &progress)
{
    planArrivals();
    const QDateTime begin = fromOslo(firstDay, QTime(0, 0));
    const qint64 span = begin.daysTo(fromOslo(lastDay, QTime(0, 0)));
    while (!m_steps.empty()) {
        if (progress.isCancelled())
            return Error{ErrorCode::Cancelled, {}, {}, {}};
        const Step step = m_steps.top();
        m_steps.pop();
        m_clock.set(step.at);
        progress.tell(begin.daysTo(step.at), span);
        if (const std::optional<Error> error = step.run())
            return *error;
    }
    return m_made;
}

} // namespace

Result<int> runDemoService(Store &store, SetClock &clock, const Progress &progress)
{
    return DemoService(store, clock).run(progress);
}

} // namespace tverrlos
