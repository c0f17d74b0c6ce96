#include "app/cli/casestory.h"

#include "app/cli/commandrun.h"
#include "core/calendar/clock.h"
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

/// What the agencies hold together, and who stands behind the answer.
void tellAgreement(CommandRun &run, const Case &c)
{
    if (!c.positions.isEmpty())
        run.line(QStringLiteral("\n") + run.say(QT_TRANSLATE_NOOP("Command", "Held together (internal)")));
    for (const HarmonisedPosition &position : c.positions) {
        run.line(QStringLiteral("  %1 (%2): %3")
                     .arg(position.regime.text(), joined(position.agreed), position.text));
        for (const Dissent &dissent : position.dissents)
            run.line(run.say(QT_TRANSLATE_NOOP("Command", "    %1 dissents: %2"))
                         .arg(dissent.agency.text(), dissent.position));
    }
    if (!c.limits.isEmpty() || !c.signOffs.isEmpty() || c.answerSent)
        run.line(QStringLiteral("\n") + run.say(QT_TRANSLATE_NOOP("Command", "The joint answer")));
    for (const GuidanceLimit &limit : c.limits)
        run.line(run.say(QT_TRANSLATE_NOOP("Command", "  %1 does not cover: %2"))
                     .arg(limit.agency.text(), limit.text));
    for (const SignOff &signOff : c.signOffs)
        run.line(run.say(QT_TRANSLATE_NOOP("Command", "  Signed by %1 on %2"))
                     .arg(signOff.agency.text(), norwegianDate(signOff.day)));
    if (c.answerSent)
        run.line(run.say(QT_TRANSLATE_NOOP("Command", "  Sent on %1")).arg(norwegianDate(*c.answerSent)));
}

void tellAftermath(CommandRun &run, const Case &c)
{
    if (c.feedback || c.aftermath)
        run.line(QStringLiteral("\n") + run.say(QT_TRANSLATE_NOOP("Command", "Afterwards")));
    if (c.feedback)
        run.line(
            QStringLiteral("  %1  %2 %3")
                .arg(norwegianDate(c.feedback->received),
                     c.feedback->usefulness ? QStringLiteral("%1/5").arg(*c.feedback->usefulness) : QString(),
                     c.feedback->text));
    if (c.aftermath)
        run.line(QStringLiteral("  %1  %2 %3")
                     .arg(norwegianDate(c.aftermath->learned), words(c.aftermath->outcome, run.phrasebook()),
                          c.aftermath->text));
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
    const Phrasebook &book = run.phrasebook();
    const auto head = [&](const char *source) { run.line(QStringLiteral("\n") + run.say(source)); };
    run.line(QStringLiteral("%1  %2").arg(c.number.text(), c.title));
    run.line(QStringLiteral("%1 · %2 · %3")
                 .arg(words(c.status, book), norwegianDate(c.received), c.asker.organisation));
    if (c.deadline)
        run.line(run.say(QT_TRANSLATE_NOOP("Command", "Deadline: %1")).arg(norwegianDate(*c.deadline)));
    if (c.triage)
        run.line(QStringLiteral("%1 · %2 · %3 %4 %5")
                     .arg(words(c.triage->outcome, book), norwegianDate(c.triage->decided), c.triage->by,
                          c.triage->referredTo, c.triage->reason)
                     .trimmed());
    for (const RelatedCase &other : related)
        run.line(wordsOf(other, run));
    head(QT_TRANSLATE_NOOP("Command", "The question"));
    run.line(c.problem);
    if (!c.context.isEmpty())
        run.line(QStringLiteral("\n") + c.context);
    head(QT_TRANSLATE_NOOP("Command", "Regimes"));
    for (const CaseRegime &entry : c.regimes)
        run.line(QStringLiteral("  %1 (%2) %3")
                     .arg(regimeName(entry.regime, book), words(entry.standing, book),
                          entry.evidence.join(QStringLiteral(", "))));
    if (c.route) {
        head(QT_TRANSLATE_NOOP("Command", "Who answers, and why"));
        run.line(QStringLiteral("  %1: %2").arg(c.route->lead.text(), c.route->leadReason));
        for (const RoutedAgency &agency : c.route->agencies)
            run.line(QStringLiteral("  %1: %2 (%3)")
                         .arg(agency.regime.text(), agency.path.join(QStringLiteral(" → ")),
                              roleWords(agency.role, book)));
    }
    if (!c.contributions.isEmpty())
        head(QT_TRANSLATE_NOOP("Command", "Contributions"));
    for (const Contribution &entry : c.contributions)
        run.line(
            QStringLiteral("  %1: %2 %3").arg(entry.agency.text(), words(entry.state, book), entry.text));
    tellAgreement(run, c);
    if (!c.meetings.isEmpty())
        head(QT_TRANSLATE_NOOP("Command", "Meetings"));
    for (const Meeting &meeting : c.meetings)
        run.line(
            QStringLiteral("  %1. %2 %3 %4")
                .arg(meeting.number)
                .arg(norwegianDate(osloDate(meeting.start)), words(meeting.state, book), meeting.agreements));
    if (!c.resolutions.isEmpty())
        head(QT_TRANSLATE_NOOP("Command", "Answers"));
    for (const Resolution &resolution : c.resolutions) {
        run.line(QStringLiteral("  %1: %2")
                     .arg(regimeName(resolution.regime, book), words(resolution.outcome, book)));
        for (const Statement &statement : resolution.statements)
            run.line(QStringLiteral("    [%1] %2 (%3)")
                         .arg(words(statement.label, book), statement.text,
                              statement.references.join(QStringLiteral("; "))));
    }
    if (!c.raised.isEmpty())
        head(QT_TRANSLATE_NOOP("Command", "Signals"));
    for (const CaseSignal &raised : c.raised)
        run.line(
            QStringLiteral("  %1. %2: %3").arg(raised.number).arg(words(raised.kind, book), raised.text));
    if (!c.hours.isEmpty())
        head(QT_TRANSLATE_NOOP("Command", "Hours"));
    for (const HoursEntry &entry : c.hours)
        run.line(QStringLiteral("  %1  %2  %3")
                     .arg(norwegianDate(entry.day), entry.agency.text(),
                          book.locale().toString(double(entry.minutes) / 60, 'f', 2)));
    if (!c.notes.isEmpty())
        head(QT_TRANSLATE_NOOP("Command", "Internal notes"));
    for (const InternalNote &note : c.notes)
        run.line(QStringLiteral("  %1  %2: %3").arg(norwegianDate(osloDate(note.at)), note.by, note.text));
    tellAftermath(run, c);
    head(QT_TRANSLATE_NOOP("Command", "What happened"));
    for (const CaseEvent &event : timeline)
        run.line(QStringLiteral("  %1  %2  %3")
                     .arg(toOslo(event.at).toString(QStringLiteral("dd.MM.yyyy HH:mm")), event.actor,
                          eventWords(event, book)));
}

} // namespace tverrlos
