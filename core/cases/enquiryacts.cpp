#include "core/cases/actwork.h"

#include <algorithm>
#include <tuple>

// Triage, tags, routes, corrections, officers, and what the agencies contribute.
namespace tverrlos::casework {

std::optional<Error> Work::apply(const TriageAct &act)
{
    if (auto error = mustBeOpen())
        return error;
    if (act.outcome == TriageOutcome::Accepted && m_case.triage &&
        m_case.triage->outcome == TriageOutcome::Accepted)
        return refused(QT_TRANSLATE_NOOP("Error", "Case %1 has been accepted already."),
                       {m_case.number.text()});
    if (act.outcome == TriageOutcome::Accepted && isHeld(m_case))
        return mustBeWorkedOn();
    if (endsTheCase(act.outcome) && act.outcome != TriageOutcome::Withdrawn && !m_case.resolutions.isEmpty())
        return refused(
            QT_TRANSLATE_NOOP("Error", "Case %1 has an answer: it cannot be triaged as if it had none."),
            {m_case.number.text()},
            QT_TRANSLATE_NOOP("Error", "Close it, or take the answer back first (undo)."));
    if (act.outcome == TriageOutcome::Incomplete && isHeld(m_case))
        return refused(QT_TRANSLATE_NOOP("Error", "Case %1 is held already."), {m_case.number.text()});
    if (act.outcome == TriageOutcome::Complete && !isHeld(m_case))
        return refused(QT_TRANSLATE_NOOP("Error", "Case %1 is not held, so it cannot become complete."),
                       {m_case.number.text()});
    if (act.outcome == TriageOutcome::Referred && act.referredTo.trimmed().isEmpty())
        return invalid(QT_TRANSLATE_NOOP("Error", "It was not said where case %1 is referred."),
                       {m_case.number.text()},
                       QT_TRANSLATE_NOOP("Error", "Name the channel or body (to=...)."));
    if (act.outcome == TriageOutcome::Answered && act.publishedAnswer.trimmed().isEmpty() &&
        act.reason.trimmed().isEmpty())
        return invalid(QT_TRANSLATE_NOOP("Error", "It was not said which answer settles case %1."),
                       {m_case.number.text()},
                       QT_TRANSLATE_NOOP("Error", "Name the published answer (published=S-2026-003), or say "
                                                  "where it can be read (reason=...)."));
    if (!act.publishedAnswer.trimmed().isEmpty() && act.outcome != TriageOutcome::Answered)
        return invalid(
            QT_TRANSLATE_NOOP("Error", "Only an enquiry that a published answer settles names one."), {},
            QT_TRANSLATE_NOOP("Error", "Choose the outcome “answered”, or leave it out."));
    const Result<QString> published = publishedAnswerNamed(act.publishedAnswer.trimmed());
    if (!published)
        return published.error();
    if (act.askerTold)
        if (auto error = saneDay(*act.askerTold))
            return error;

    m_case.triage =
        Triage{act.outcome, act.reason.trimmed(), act.referredTo.trimmed(), today(), m_context.actor,
               *published,  act.askerTold};
    if (act.outcome == TriageOutcome::Incomplete)
        m_case.deadline.reset(); // the clock stands while the asker completes the enquiry
    if (act.outcome == TriageOutcome::Complete)
        startClock(today());
    if (endsTheCase(act.outcome)) {
        m_case.closed = today();
        m_case.disposition = dispositionOf(m_case);
    }
    return std::nullopt;
}

Result<QString> Work::publishedAnswerNamed(const QString &written) const
{
    if (written.isEmpty() || !m_context.answerIsOut)
        return written;
    const auto number = PublishedNumber::parse(written);
    if (!number)
        return invalid(
            QT_TRANSLATE_NOOP("Error", "“%1” is not the number of a published answer (S-2026-003)."),
            {written});
    const std::optional<bool> isOut = m_context.answerIsOut(*number);
    if (!isOut)
        return invalid(QT_TRANSLATE_NOOP("Error", "There is no published answer %1."), {number->text()});
    if (!*isOut)
        return refused(
            QT_TRANSLATE_NOOP("Error", "Answer %1 is not published, so that no asker can read it."),
            {number->text()}, QT_TRANSLATE_NOOP("Error", "Name one that is, or publish it first."));
    return number->text();
}

std::optional<Error> Work::apply(const TellAct &act)
{
    if (!m_case.triage)
        return refused(QT_TRANSLATE_NOOP("Error",
                                         "Nothing has been decided that the asker of case %1 could be "
                                         "told."),
                       {m_case.number.text()}, QT_TRANSLATE_NOOP("Error", "Triage it first."));
    const QDate day = act.day.value_or(today());
    if (auto error = saneDay(day))
        return error;
    m_case.triage->askerTold = day;
    return std::nullopt;
}

std::optional<Error> Work::apply(const PrepareAct &act)
{
    if (auto error = mustBeOpen())
        return error;
    for (const Preparation item : act.done)
        if (act.missing.contains(item))
            return saidTwice(QString(codeOf(item)));
    QList<Preparation> prepared;
    const auto all = allOf<Preparation>();
    for (const Preparation item : all)
        if ((m_case.prepared.contains(item) || act.done.contains(item)) && !act.missing.contains(item))
            prepared.append(item);
    m_case.prepared = prepared;
    return std::nullopt;
}

namespace {

template<class T>
void addTo(QList<T> &list, const QList<T> &added)
{
    for (const T &item : added)
        if (!list.contains(item))
            list.append(item);
}

/// The first code that stands in two of the lists: what shall become of it has been said twice.
template<class C>
std::optional<Error> inTwoOf(std::initializer_list<const QList<C> *> lists)
{
    QList<C> said;
    for (const QList<C> *list : lists) {
        for (const C &code : *list)
            if (said.contains(code))
                return saidTwice(code.text());
        said += *list;
    }
    return std::nullopt;
}

std::optional<Error> mustBeSaidOnce(const TagAct &act)
{
    if (auto error = inTwoOf<RegimeCode>({&act.add, &act.assess, &act.remove}))
        return error;
    if (auto error = inTwoOf<ProvisionCode>({&act.addProvisions, &act.removeProvisions}))
        return error;
    return inTwoOf<TopicCode>({&act.addTopics, &act.removeTopics});
}

} // namespace

std::optional<Error> Work::apply(const TagAct &act)
{
    if (auto error = mustBeOpen())
        return error;
    if (auto error = mustBeSaidOnce(act))
        return error;
    for (const QList<RegimeCode> &named : {act.add, act.assess, act.remove})
        for (const RegimeCode &code : named)
            if (auto error = mustKnow(code))
                return error;
    for (const QList<RegimeCode> &tagged : {act.add, act.assess})
        for (const RegimeCode &code : tagged)
            if (auto error = mustBeSwitchedOn(code))
                return error;
    // What came with a sheet may stand on the case though no list knows it; it can be taken off.
    for (const ProvisionCode &code : act.addProvisions)
        if (auto error = mustKnow(code))
            return error;
    for (const TopicCode &code : act.addTopics)
        if (auto error = mustKnow(code))
            return error;

    const auto put = [&](const RegimeCode &code, RegimeStanding standing) {
        const auto found = std::find_if(m_case.regimes.begin(), m_case.regimes.end(),
                                        [&](const CaseRegime &entry) { return entry.regime == code; });
        CaseRegime &entry = found != m_case.regimes.end() ? *found : m_case.regimes.emplaceBack();
        if (entry.regime == code && entry.standing == standing && act.why.trimmed().isEmpty())
            return;
        entry.regime = code;
        if (entry.evidence.isEmpty() && standing == RegimeStanding::Confirmed)
            entry.confidence = 1;
        entry.standing = standing;
        entry.why = act.why.trimmed();
        entry.confirmedBy = m_context.actor;
    };
    for (const RegimeCode &code : act.add)
        put(code, RegimeStanding::Confirmed);
    for (const RegimeCode &code : act.assess)
        put(code, RegimeStanding::ToAssess);
    for (const RegimeCode &code : act.remove) {
        if (auto error = mustBeOnCase(code))
            return error;
        if (std::any_of(m_case.resolutions.begin(), m_case.resolutions.end(),
                        [&](const Resolution &r) { return r.regime == code; }))
            return refused(
                QT_TRANSLATE_NOOP("Error", "%1 has been resolved on case %2 and cannot be removed."),
                {code.text(), m_case.number.text()},
                QT_TRANSLATE_NOOP("Error", "Undo the resolution first."));
        m_case.regimes.removeIf([&](const CaseRegime &entry) { return entry.regime == code; });
    }
    addTo(m_case.provisions, act.addProvisions);
    addTo(m_case.topics, act.addTopics);
    m_case.provisions.removeIf(
        [&](const ProvisionCode &code) { return act.removeProvisions.contains(code); });
    m_case.topics.removeIf([&](const TopicCode &code) { return act.removeTopics.contains(code); });
    // The route on record answers for the case's regimes: it follows them, as of the day it was decided.
    routeAgain(m_case.route ? m_case.route->day : m_case.received);
    return std::nullopt;
}

std::optional<Error> Work::apply(const RouteAct &act)
{
    if (auto error = mustBeOpen())
        return error;
    if (m_case.taggedRegimes().isEmpty())
        return refused(QT_TRANSLATE_NOOP("Error", "Case %1 has no regime to route by."),
                       {m_case.number.text()}, QT_TRANSLATE_NOOP("Error", "Tag at least one regime first."));
    const QDate day = act.day.value_or(today());
    // A change of the agencies that is known of may be routed by before it comes.
    if (auto error = notFarAhead(day))
        return error;
    if (auto error = notBeforeReceipt(day))
        return error;
    routeAgain(day);
    return std::nullopt;
}

std::optional<Error> Work::apply(const EditAct &act)
{
    if (auto error = mustBeOpen())
        return error;
    if (act.title && act.title->trimmed().isEmpty())
        return invalid(QT_TRANSLATE_NOOP("Error", "A case needs a title."));
    if (act.problem && act.problem->trimmed().isEmpty() && !m_case.problem.trimmed().isEmpty())
        return invalid(QT_TRANSLATE_NOOP("Error", "A case needs a problem."), {},
                       QT_TRANSLATE_NOOP("Error", "Write what the asker wants to know."));
    if (act.asker && !act.asker->supervisedBy.isEmpty())
        if (auto error = mustKnow(act.asker->supervisedBy))
            return error;
    const Asker askerBefore = m_case.asker;
    const auto asRead = [this] { // what a reader of the joint answer sees of the enquiry
        return std::tuple(m_case.title, m_case.problem, m_case.asker.organisation, m_case.language);
    };
    const auto readBefore = asRead();
    m_case.title = act.title.value_or(m_case.title).trimmed();
    m_case.problem = act.problem.value_or(m_case.problem);
    m_case.context = act.context.value_or(m_case.context);
    m_case.externalReference = act.externalReference.value_or(m_case.externalReference);
    m_case.asker = act.asker.value_or(m_case.asker);
    m_case.phase = act.phase.value_or(m_case.phase);
    m_case.projectType = act.projectType.value_or(m_case.projectType);
    m_case.language = act.language.value_or(m_case.language);
    if (m_case.route && !(m_case.asker.supervisedBy == askerBefore.supervisedBy))
        routeAgain(m_case.route->day); // a role conflict may have come or gone
    if (asRead() != readBefore)
        answerChanged();
    return std::nullopt;
}

std::optional<Error> Work::apply(const AssignAct &act)
{
    if (auto error = mustBeOpen())
        return error;
    m_case.officer = act.officer.trimmed();
    return std::nullopt;
}

namespace {

bool waits(const Contribution &entry)
{
    return entry.state == ContributionState::Asked || entry.state == ContributionState::InWork;
}

/// What the agency was asked that it answers with this; empty where it speaks of something else. Without a
/// regime it speaks for its whole part, and so answers all that waits for it; under a regime it answers what
/// was asked under this regime, or what was asked without one. Where nothing waits, it corrects what it wrote
/// last.
QList<Contribution *> answeredBy(const ContributeAct &act, QList<Contribution> &contributions)
{
    QList<Contribution *> waiting;
    Contribution *underRegime = nullptr;
    Contribution *whole = nullptr;
    Contribution *last = nullptr;
    for (Contribution &entry : contributions) {
        if (entry.agency != act.agency)
            continue;
        if (act.regime.isEmpty() || entry.regime == act.regime)
            last = &entry;
        if (!waits(entry))
            continue;
        waiting.append(&entry);
        if (entry.regime == act.regime)
            underRegime = &entry;
        if (entry.regime.isEmpty())
            whole = &entry;
    }
    if (act.regime.isEmpty() && !waiting.isEmpty())
        return waiting;
    for (Contribution *entry : {underRegime, whole, last})
        if (entry)
            return {entry};
    return {};
}

} // namespace

std::optional<Error> Work::apply(const AskAct &act)
{
    if (auto error = mustBeWorkedOn())
        return error;
    if (auto error = mustExist(act.agency, today()))
        return error;
    if (!act.regime.isEmpty())
        if (auto error = mustBeOnCase(act.regime))
            return error;
    if (act.due && *act.due < today())
        return invalid(QT_TRANSLATE_NOOP("Error", "The due date %1 has passed already."),
                       {norwegianDate(*act.due)});
    if (act.due)
        if (auto error = notFarAhead(*act.due))
            return error;
    for (const Contribution &entry : std::as_const(m_case.contributions)) {
        const bool askedBefore = entry.agency == act.agency && entry.regime == act.regime && waits(entry);
        if (askedBefore && entry.due == act.due)
            return refused(QT_TRANSLATE_NOOP("Error", "%1 was asked on %2 and has not answered yet."),
                           {act.agency.text(), norwegianDate(entry.asked)});
        if (askedBefore) {
            m_case.contributions[&entry - m_case.contributions.constData()].due = act.due;
            return std::nullopt;
        }
    }
    m_case.contributions.append({act.agency, act.regime, ContributionState::Asked, today(), act.due, {}, {}});
    return std::nullopt;
}

std::optional<Error> Work::apply(const ContributeAct &act)
{
    if (auto error = mustBeWorkedOn())
        return error;
    if (auto error = saneMinutes(act.minutes))
        return error;
    if (act.state == ContributionState::Asked)
        return invalid(QT_TRANSLATE_NOOP("Error", "That %1 has been asked is no contribution."),
                       {act.agency.text()}, QT_TRANSLATE_NOOP("Error", "Ask it instead (ask agency=...)."));
    const bool needsText =
        act.state == ContributionState::Delivered || act.state == ContributionState::Declined;
    if (needsText && act.text.trimmed().isEmpty())
        return invalid(QT_TRANSLATE_NOOP("Error", "The contribution of %1 has no text."), {act.agency.text()},
                       QT_TRANSLATE_NOOP("Error", "Write the position, or the reason for declining."));

    if (auto error = mustHavePart(act.agency))
        return error;
    QList<Contribution *> spokenTo = answeredBy(act, m_case.contributions);
    if (!act.regime.isEmpty() &&
        std::none_of(spokenTo.begin(), spokenTo.end(),
                     [&](const Contribution *entry) { return entry->regime == act.regime; }))
        if (auto error = mustBeOnCase(act.regime))
            return error;
    if (spokenTo.isEmpty()) { // an agency may speak of what it was not asked
        m_case.contributions.append({act.agency, act.regime, act.state, today(), {}, {}, {}});
        spokenTo = {&m_case.contributions.last()};
    }
    for (Contribution *entry : std::as_const(spokenTo)) {
        entry->state = act.state;
        entry->text = act.text.trimmed();
        entry->answered = waits(*entry) ? std::nullopt : std::optional(today());
        if (!act.regime.isEmpty() && !waits(*entry))
            entry->regime = act.regime; // asked for the whole, it spoke under this regime
    }
    log(act.agency, act.minutes, today());
    return std::nullopt;
}

} // namespace tverrlos::casework
