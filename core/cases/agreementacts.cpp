#include "core/cases/actwork.h"
#include "core/outward/outwardcheck.h"

#include <algorithm>

// What the agencies hold together, who stands behind the joint answer, and what came back afterwards.
namespace tverrlos::casework {

namespace {

/// Stands for the reason that was given when the answer was first signed.
const QString knownReason = QStringLiteral("signed");

template<class C>
QString joinedCodes(const QList<C> &codes)
{
    QStringList words;
    for (const C &code : codes)
        words.append(code.text());
    return words.join(QStringLiteral(", "));
}

template<class T>
auto ofAgency(QList<T> &list, const AgencyCode &agency)
{
    return std::find_if(list.begin(), list.end(), [&](const T &one) { return one.agency == agency; });
}

} // namespace

std::optional<Error> Work::mustHaveAnswer() const
{
    if (m_case.resolutions.isEmpty() && m_case.regimes.isEmpty())
        return refused(QT_TRANSLATE_NOOP("Error", "Case %1 has no regime and so no answer."),
                       {m_case.number.text()},
                       QT_TRANSLATE_NOOP("Error", "Tag and resolve it, or triage it as out of scope."));
    if (const auto missing = unresolved(m_case); !missing.isEmpty())
        return refused(QT_TRANSLATE_NOOP("Error", "Case %1 has no resolution yet for %2."),
                       {m_case.number.text(), joinedCodes(missing)},
                       QT_TRANSLATE_NOOP("Error", "Resolve each regime, or remove the tag with a reason."));
    return std::nullopt;
}

std::optional<Error> Work::mustBeFitToGoOut(const QString &why) const
{
    return keptInHouse(m_case, m_context.officers ? m_context.officers() : QStringList(), why);
}

std::optional<Error> Work::apply(const HarmoniseAct &act)
{
    if (auto error = mustBeWorkedOn())
        return error;
    if (auto error = mustBeOnCase(act.regime))
        return error;
    if (act.text.trimmed().isEmpty())
        return invalid(QT_TRANSLATE_NOOP("Error", "The harmonised position under %1 says nothing."),
                       {act.regime.text()});
    const QList<AgencyCode> agreed = withoutDoubles(act.agreed);
    if (agreed.isEmpty())
        return invalid(QT_TRANSLATE_NOOP("Error", "It was not said which agencies agree."), {},
                       QT_TRANSLATE_NOOP("Error", "Name at least one (agreed=...)."));
    for (const AgencyCode &agency : agreed)
        if (auto error = mustExist(agency, today()))
            return error;
    QList<Dissent> dissents;
    for (const Dissent &dissent : act.dissents) {
        if (agreed.contains(dissent.agency) || ofAgency(dissents, dissent.agency) != dissents.end())
            return invalid(QT_TRANSLATE_NOOP("Error", "%1 cannot both agree and dissent."),
                           {dissent.agency.text()});
        if (dissent.position.trimmed().isEmpty())
            return invalid(QT_TRANSLATE_NOOP("Error", "It was not said what %1 holds instead."),
                           {dissent.agency.text()});
        if (auto error = mustExist(dissent.agency, today()))
            return error;
        dissents.append({dissent.agency, dissent.position.trimmed()});
    }
    const HarmonisedPosition position{act.regime, act.text.trimmed(), agreed, dissents,
                                      today(),    m_context.actor};
    const auto found = std::find_if(m_case.positions.begin(), m_case.positions.end(),
                                    [&](const HarmonisedPosition &p) { return p.regime == act.regime; });
    if (found == m_case.positions.end())
        m_case.positions.append(position);
    else if (found->text != position.text || found->agreed != agreed || found->dissents != dissents)
        *found = position;
    return std::nullopt;
}

std::optional<Error> Work::apply(const LimitAct &act)
{
    if (auto error = mustBeWorkedOn())
        return error;
    if (auto error = mustKnow(act.agency))
        return error;
    const QString text = act.text.trimmed();
    const auto found = ofAgency(m_case.limits, act.agency);
    const QString before = found == m_case.limits.end() ? QString() : found->text;
    if (text == before)
        return std::nullopt;
    if (!text.isEmpty())
        if (auto error = mustExist(act.agency, today()))
            return error;
    if (text.isEmpty())
        m_case.limits.erase(found);
    else if (found == m_case.limits.end())
        m_case.limits.append({act.agency, text});
    else
        found->text = text;
    answerChanged();
    return std::nullopt;
}

std::optional<Error> Work::apply(const SignAct &act)
{
    if (auto error = mustBeWorkedOn())
        return error;
    if (auto error = mustKnow(act.agency))
        return error;
    const auto found = ofAgency(m_case.signOffs, act.agency);
    if (act.withdraw) {
        if (found == m_case.signOffs.end())
            return refused(QT_TRANSLATE_NOOP("Error", "%1 has not signed the answer of case %2."),
                           {act.agency.text(), m_case.number.text()});
        m_case.signOffs.erase(found);
        m_case.answerSent.reset();
        return std::nullopt;
    }
    if (auto error = mustHaveAnswer())
        return error;
    if (auto error = mustHavePart(act.agency))
        return error;
    if (found != m_case.signOffs.end())
        return std::nullopt;
    // Who signs after another signs the same words: the reason that let them stand is on record.
    const QString why = act.why.trimmed();
    if (auto error = mustBeFitToGoOut(m_case.signOffs.isEmpty() ? why : knownReason))
        return error;
    if (!why.isEmpty())
        m_case.notes.append({why, m_context.now, m_context.actor, {}});
    m_case.signOffs.append({act.agency, today(), m_context.actor});
    return std::nullopt;
}

std::optional<Error> Work::apply(const SendAct &act)
{
    if (m_case.isOpen())
        if (auto error = mustBeWorkedOn())
            return error;
    if (auto error = mustHaveAnswer())
        return error;
    if (auto error = mustWaitForNobody()) // a joint answer is joint
        return error;
    if (const auto missing = m_case.awaitingSignOff(); !missing.isEmpty())
        return refused(QT_TRANSLATE_NOOP("Error", "The answer of case %1 has not been signed by %2."),
                       {m_case.number.text(), joinedCodes(missing)},
                       QT_TRANSLATE_NOOP("Error", "Record the signatures first (sign agency=...)."));
    if (m_case.signOffs.isEmpty())
        return refused(QT_TRANSLATE_NOOP("Error", "Nobody has signed the answer of case %1."),
                       {m_case.number.text()},
                       QT_TRANSLATE_NOOP("Error", "Record the signatures first (sign agency=...)."));
    if (auto error = mustBeFitToGoOut(knownReason)) // a name may have become known since it was signed
        return error;
    const QDate day = act.day.value_or(today());
    if (auto error = saneDay(day))
        return error;
    m_case.answerSent = day;
    return std::nullopt;
}

std::optional<Error> Work::apply(const LiftAct &act)
{
    if (m_case.raised.isEmpty())
        return refused(QT_TRANSLATE_NOOP("Error", "Case %1 has raised no signal."), {m_case.number.text()},
                       QT_TRANSLATE_NOOP("Error", "Raise it first."));
    if (act.number == 0 && m_case.raised.size() > 1)
        return invalid(QT_TRANSLATE_NOOP("Error", "Case %1 has several signals this could mean."),
                       {m_case.number.text()},
                       QT_TRANSLATE_NOOP("Error", "Say which one (signal=1, 2, ...)."));
    const auto found = act.number == 0
                           ? m_case.raised.begin()
                           : std::find_if(m_case.raised.begin(), m_case.raised.end(),
                                          [&](const CaseSignal &s) { return s.number == act.number; });
    if (found == m_case.raised.end())
        return invalid(QT_TRANSLATE_NOOP("Error", "Case %1 has no signal number %2."),
                       {m_case.number.text(), QString::number(act.number)});
    for (const QString &measure : act.addMeasures)
        if (act.removeMeasures.contains(measure))
            return saidTwice(measure);
    if (act.responded && act.response.value_or(found->response).trimmed().isEmpty())
        return invalid(QT_TRANSLATE_NOOP("Error", "It was not said what came back."), {},
                       QT_TRANSLATE_NOOP("Error", "Write the response (response=...)."));
    if (act.responded)
        if (auto error = saneDay(*act.responded))
            return error;
    for (const QString &measure : act.addMeasures)
        if (m_context.knowsMeasure && !m_context.knowsMeasure(measure.trimmed()))
            return invalid(QT_TRANSLATE_NOOP("Error", "There is no measure %1."), {measure.trimmed()},
                           QT_TRANSLATE_NOOP("Error", "The list of measures shows the codes there are."));
    found->lifted = act.lifted.value_or(found->lifted);
    if (act.response && act.response->trimmed() != found->response) {
        found->response = act.response->trimmed();
        found->responded = found->response.isEmpty() ? std::nullopt : std::optional(today());
    }
    if (act.responded)
        found->responded = act.responded;
    for (const QString &measure : act.addMeasures)
        if (!measure.trimmed().isEmpty() && !found->measures.contains(measure.trimmed()))
            found->measures.append(measure.trimmed());
    for (const QString &measure : act.removeMeasures)
        found->measures.removeAll(measure.trimmed());
    return std::nullopt;
}

std::optional<Error> Work::apply(const FeedbackAct &act)
{
    if (!m_case.triage)
        return refused(QT_TRANSLATE_NOOP("Error", "Case %1 has not been accepted yet."),
                       {m_case.number.text()}, QT_TRANSLATE_NOOP("Error", "Triage it first."));
    if (act.usefulness && (*act.usefulness < 1 || *act.usefulness > 5))
        return invalid(QT_TRANSLATE_NOOP("Error", "Usefulness is a number from 1 to 5, not %1."),
                       {QString::number(*act.usefulness)});
    if (!act.usefulness && act.text.trimmed().isEmpty())
        return invalid(QT_TRANSLATE_NOOP("Error", "The feedback says nothing."));
    const QDate day = act.day.value_or(today());
    if (auto error = saneDay(day))
        return error;
    m_case.feedback = Feedback{act.usefulness, act.text.trimmed(), day};
    return std::nullopt;
}

std::optional<Error> Work::apply(const AftermathAct &act)
{
    if (!m_case.triage)
        return refused(QT_TRANSLATE_NOOP("Error", "Case %1 has not been accepted yet."),
                       {m_case.number.text()}, QT_TRANSLATE_NOOP("Error", "Triage it first."));
    const QDate day = act.day.value_or(today());
    if (auto error = saneDay(day))
        return error;
    m_case.aftermath = Aftermath{act.outcome, act.text.trimmed(), day};
    return std::nullopt;
}

} // namespace tverrlos::casework
