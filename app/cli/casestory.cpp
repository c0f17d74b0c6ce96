#include "app/cli/casestory.h"

#include "app/cli/commandrun.h"
#include "core/calendar/clock.h"
#include "ui/cases/caseknowledge.h"
#include "ui/cases/story/eventwords.h"
#include "ui/wording/actwords.h"
#include "ui/wording/datewords.h"
#include "ui/wording/words.h"

#include <QJsonObject>

namespace tverrlos {

namespace {

QString joined(const QList<AgencyCode> &agencies)
{
    QStringList words;
    for (const AgencyCode &agency : agencies)
        words.append(agency.text());
    return words.join(QStringLiteral(", "));
}

QString codeOf(CaseRelation relation)
{
    switch (relation) {
    case CaseRelation::SplitFrom:
        return QStringLiteral("split-from");
    case CaseRelation::Sibling:
        return QStringLiteral("sibling");
    case CaseRelation::MergedInto:
        return QStringLiteral("merged-into");
    case CaseRelation::MergedHere:
        return QStringLiteral("merged-here");
    }
    Q_UNREACHABLE();
}

QString wordsOf(const RelatedCase &related, const CommandRun &run)
{
    const auto say = [&](const char *source) { return run.say(source).arg(related.row.number.text()); };
    switch (related.relation) {
    case CaseRelation::SplitFrom:
        return say(QT_TRANSLATE_NOOP("Command", "Split from %1"));
    case CaseRelation::Sibling:
        return say(QT_TRANSLATE_NOOP("Command", "Part of the same enquiry: %1"));
    case CaseRelation::MergedInto:
        return say(QT_TRANSLATE_NOOP("Command", "Merged into %1"));
    case CaseRelation::MergedHere:
        return say(QT_TRANSLATE_NOOP("Command", "The same enquiry once more: %1"));
    }
    Q_UNREACHABLE();
}

/// What an event changed is told in the window's words, and those follow the application's language.
class Speaking
{
public:
    explicit Speaking(Language language) : m_before(Phrasebook::application().language())
    {
        useLanguage(language);
    }
    ~Speaking() { useLanguage(m_before); }
    Q_DISABLE_COPY_MOVE(Speaking)

private:
    Language m_before;
};

/// A case for people to read, from the enquiry to its history.
class CaseTelling
{
public:
    CaseTelling(CommandRun &run, const Case &told) : m_run(run), m_case(told), m_book(run.phrasebook()) {}

    void tellHead(const QList<RelatedCase> &related);
    void tellEnquiry();
    void tellRoute();
    void tellAgreement();
    void tellMeetings();
    void tellAnswers();
    void tellWork();
    void tellAftermath();
    void tellHistory(const QList<CaseEvent> &timeline);

private:
    void heading(const char *source) { m_run.line(QStringLiteral("\n") + m_run.say(source)); }

    CommandRun &m_run;
    const Case &m_case;
    const Phrasebook &m_book;
};

void CaseTelling::tellHead(const QList<RelatedCase> &related)
{
    m_run.line(QStringLiteral("%1  %2").arg(m_case.number.text(), m_case.title));
    m_run.line(
        QStringLiteral("%1 · %2 · %3")
            .arg(words(m_case.status, m_book), norwegianDate(m_case.received), m_case.asker.organisation));
    if (m_case.deadline)
        m_run.line(
            m_run.say(QT_TRANSLATE_NOOP("Command", "Deadline: %1")).arg(norwegianDate(*m_case.deadline)));
    if (const auto &triage = m_case.triage)
        m_run.line(QStringLiteral("%1 · %2 · %3 %4 %5")
                       .arg(words(triage->outcome, m_book), norwegianDate(triage->decided), triage->by,
                            triage->referredTo, triage->reason)
                       .trimmed());
    for (const RelatedCase &other : related)
        m_run.line(wordsOf(other, m_run));
}

void CaseTelling::tellEnquiry()
{
    heading(QT_TRANSLATE_NOOP("Command", "The question"));
    m_run.line(m_case.problem);
    if (!m_case.context.isEmpty())
        m_run.line(QStringLiteral("\n") + m_case.context);
    heading(QT_TRANSLATE_NOOP("Command", "Regimes"));
    for (const CaseRegime &entry : m_case.regimes)
        m_run.line(QStringLiteral("  %1 (%2) %3")
                       .arg(regimeName(entry.regime, m_book), words(entry.standing, m_book),
                            entry.evidence.join(QStringLiteral(", "))));
}

void CaseTelling::tellRoute()
{
    if (!m_case.route)
        return;
    heading(QT_TRANSLATE_NOOP("Command", "Who answers, and why"));
    m_run.line(QStringLiteral("  %1: %2").arg(m_case.route->lead.text(), m_case.route->leadReason));
    for (const RoutedAgency &agency : m_case.route->agencies)
        m_run.line(QStringLiteral("  %1: %2 (%3)")
                       .arg(agency.regime.text(), agency.path.join(QStringLiteral(" → ")),
                            roleWords(agency.role, m_book)));
}

/// What the agencies said, what they hold together, and who stands behind the answer.
void CaseTelling::tellAgreement()
{
    if (!m_case.contributions.isEmpty())
        heading(QT_TRANSLATE_NOOP("Command", "Contributions"));
    for (const Contribution &entry : m_case.contributions)
        m_run.line(
            QStringLiteral("  %1: %2 %3").arg(entry.agency.text(), words(entry.state, m_book), entry.text));
    if (!m_case.positions.isEmpty())
        heading(QT_TRANSLATE_NOOP("Command", "Held together (internal)"));
    for (const HarmonisedPosition &position : m_case.positions) {
        m_run.line(QStringLiteral("  %1 (%2): %3")
                       .arg(position.regime.text(), joined(position.agreed), position.text));
        for (const Dissent &dissent : position.dissents)
            m_run.line(m_run.say(QT_TRANSLATE_NOOP("Command", "    %1 dissents: %2"))
                           .arg(dissent.agency.text(), dissent.position));
    }
    if (!m_case.limits.isEmpty() || !m_case.signOffs.isEmpty() || m_case.answerSent)
        heading(QT_TRANSLATE_NOOP("Command", "The joint answer"));
    for (const GuidanceLimit &limit : m_case.limits)
        m_run.line(m_run.say(QT_TRANSLATE_NOOP("Command", "  %1 does not cover: %2"))
                       .arg(limit.agency.text(), limit.text));
    for (const SignOff &signOff : m_case.signOffs)
        m_run.line(m_run.say(QT_TRANSLATE_NOOP("Command", "  Signed by %1 on %2"))
                       .arg(signOff.agency.text(), norwegianDate(signOff.day)));
    if (m_case.answerSent)
        m_run.line(
            m_run.say(QT_TRANSLATE_NOOP("Command", "  Sent on %1")).arg(norwegianDate(*m_case.answerSent)));
}

void CaseTelling::tellMeetings()
{
    if (!m_case.meetings.isEmpty())
        heading(QT_TRANSLATE_NOOP("Command", "Meetings"));
    for (const Meeting &meeting : m_case.meetings)
        m_run.line(QStringLiteral("  %1. %2 %3 %4")
                       .arg(meeting.number)
                       .arg(norwegianDate(osloDate(meeting.start)), words(meeting.state, m_book),
                            meeting.agreements));
}

void CaseTelling::tellAnswers()
{
    if (!m_case.resolutions.isEmpty())
        heading(QT_TRANSLATE_NOOP("Command", "Answers"));
    for (const Resolution &resolution : m_case.resolutions) {
        m_run.line(QStringLiteral("  %1: %2")
                       .arg(regimeName(resolution.regime, m_book), words(resolution.outcome, m_book)));
        for (const Statement &statement : resolution.statements)
            m_run.line(QStringLiteral("    [%1] %2 (%3)")
                           .arg(words(statement.label, m_book), statement.text,
                                statement.references.join(QStringLiteral("; "))));
    }
}

/// What the office keeps beside the answer: signals, hours and notes.
void CaseTelling::tellWork()
{
    if (!m_case.raised.isEmpty())
        heading(QT_TRANSLATE_NOOP("Command", "Signals"));
    for (const CaseSignal &raised : m_case.raised)
        m_run.line(
            QStringLiteral("  %1. %2: %3").arg(raised.number).arg(words(raised.kind, m_book), raised.text));
    if (!m_case.hours.isEmpty())
        heading(QT_TRANSLATE_NOOP("Command", "Hours"));
    for (const HoursEntry &entry : m_case.hours)
        m_run.line(QStringLiteral("  %1  %2  %3")
                       .arg(norwegianDate(entry.day), entry.agency.text(),
                            m_book.locale().toString(double(entry.minutes) / 60, 'f', 2)));
    if (!m_case.notes.isEmpty())
        heading(QT_TRANSLATE_NOOP("Command", "Internal notes"));
    for (const InternalNote &note : m_case.notes)
        m_run.line(QStringLiteral("  %1  %2: %3").arg(norwegianDate(osloDate(note.at)), note.by, note.text));
}

void CaseTelling::tellAftermath()
{
    const auto &feedback = m_case.feedback;
    const auto &aftermath = m_case.aftermath;
    if (feedback || aftermath)
        heading(QT_TRANSLATE_NOOP("Command", "Afterwards"));
    if (feedback)
        m_run.line(
            QStringLiteral("  %1  %2 %3")
                .arg(norwegianDate(feedback->received),
                     feedback->usefulness ? QStringLiteral("%1/5").arg(*feedback->usefulness) : QString(),
                     feedback->text));
    if (aftermath)
        m_run.line(
            QStringLiteral("  %1  %2 %3")
                .arg(norwegianDate(aftermath->learned), words(aftermath->outcome, m_book), aftermath->text));
}

void CaseTelling::tellHistory(const QList<CaseEvent> &timeline)
{
    heading(QT_TRANSLATE_NOOP("Command", "What happened"));
    const Speaking speaking(m_book.language()); // before the knowledge, which knows names in that language
    const CaseKnowledge knowledge = caseKnowledge(m_run.graph(), m_run.suggester());
    for (const CaseEvent &event : timeline) {
        m_run.line(QStringLiteral("  %1  %2  %3")
                       .arg(toOslo(event.at).toString(QStringLiteral("dd.MM.yyyy HH:mm")), event.actor,
                            eventWords(event, m_book)));
        const QStringList details = eventDetails(event, knowledge);
        for (const QString &detail : details)
            m_run.line(QStringLiteral("      ") + detail);
    }
}

} // namespace

QJsonArray relatedToJson(const QList<RelatedCase> &related)
{
    QJsonArray array;
    for (const RelatedCase &one : related)
        array.append(QJsonObject{{QStringLiteral("case"), one.row.number.text()},
                                 {QStringLiteral("relation"), codeOf(one.relation)},
                                 {QStringLiteral("title"), one.row.title}});
    return array;
}

void tellStory(CommandRun &run, const Case &c, const QList<RelatedCase> &related,
               const QList<CaseEvent> &timeline)
{
    CaseTelling telling(run, c);
    telling.tellHead(related);
    telling.tellEnquiry();
    telling.tellRoute();
    telling.tellAgreement();
    telling.tellMeetings();
    telling.tellAnswers();
    telling.tellWork();
    telling.tellAftermath();
    telling.tellHistory(timeline);
}

} // namespace tverrlos
