#include "ui/wording/planwords.h"

#include "core/calendar/clock.h"
#include "core/registers/register.h"
#include "ui/wording/words.h"

namespace tverrlos {

namespace {

QString say(const Phrasebook &phrases, const char *source)
{
    return phrases.say("Plan", source);
}

CaseLanguage dataLanguage(const Phrasebook &phrases)
{
    return caseLanguageOf(phrases.language());
}

/// What the source calls the standing, in the reader's language.
QString sourceStatus(const Measure &measure, const Phrasebook &phrases)
{
    const Register *plan = findRegister(measure.plan);
    return plan ? plan->statuses.value(measure.source.status).in(dataLanguage(phrases)) : QString();
}

} // namespace

QString words(MeasureStatus value, const Phrasebook &phrases)
{
    switch (value) {
    case MeasureStatus::NotStarted:
        return say(phrases, QT_TRANSLATE_NOOP("Plan", "Not started"));
    case MeasureStatus::Started:
        return say(phrases, QT_TRANSLATE_NOOP("Plan", "Started"));
    case MeasureStatus::Done:
        return say(phrases, QT_TRANSLATE_NOOP("Plan", "Done"));
    case MeasureStatus::Dropped:
        return say(phrases, QT_TRANSLATE_NOOP("Plan", "Dropped"));
    }
    Q_UNREACHABLE();
}

QString words(SubmissionKind value, const Phrasebook &phrases)
{
    switch (value) {
    case SubmissionKind::UseNotice:
        return say(phrases, QT_TRANSLATE_NOOP("Plan", "AI in use"));
    case SubmissionKind::Question:
        return say(phrases, QT_TRANSLATE_NOOP("Plan", "Question"));
    case SubmissionKind::Benefit:
        return say(phrases, QT_TRANSLATE_NOOP("Plan", "Experienced benefit"));
    case SubmissionKind::Cost:
        return say(phrases, QT_TRANSLATE_NOOP("Plan", "Cost"));
    case SubmissionKind::Need:
        return say(phrases, QT_TRANSLATE_NOOP("Plan", "Need for shared infrastructure"));
    }
    Q_UNREACHABLE();
}

QString words(SenderKind value, const Phrasebook &phrases)
{
    switch (value) {
    case SenderKind::RegionalTrust:
        return say(phrases, QT_TRANSLATE_NOOP("Plan", "Regional health trust"));
    case SenderKind::CompetenceNetwork:
        return say(phrases, QT_TRANSLATE_NOOP("Plan", "Competence network (KIN)"));
    case SenderKind::Other:
        return say(phrases, QT_TRANSLATE_NOOP("Plan", "Another sender"));
    }
    Q_UNREACHABLE();
}

QString words(AdoptionStage value, const Phrasebook &phrases)
{
    switch (value) {
    case AdoptionStage::Considered:
        return say(phrases, QT_TRANSLATE_NOOP("Plan", "Being considered"));
    case AdoptionStage::Decided:
        return say(phrases, QT_TRANSLATE_NOOP("Plan", "Introduction decided"));
    case AdoptionStage::InUse:
        return say(phrases, QT_TRANSLATE_NOOP("Plan", "Taken into use"));
    }
    Q_UNREACHABLE();
}

QString standingWords(const Measure &measure, const Phrasebook &phrases)
{
    if (!measure.isUnverified())
        return words(measure.status().value_or(MeasureStatus::NotStarted), phrases);
    const QString status = sourceStatus(measure, phrases);
    if (!measure.source.statusAsOf.isValid())
        return say(phrases, QT_TRANSLATE_NOOP("Plan", "%1 (the source's word, not verified)")).arg(status);
    return say(phrases, QT_TRANSLATE_NOOP("Plan", "%1 (the source's word of %2, not verified)"))
        .arg(status, norwegianDate(measure.source.statusAsOf));
}

QString dayWords(const Measure &measure, const Phrasebook &phrases)
{
    const FollowUp &said = measure.followUp;
    QStringList parts;
    if (said.start)
        parts.append(say(phrases, QT_TRANSLATE_NOOP("Plan", "from %1")).arg(norwegianDate(*said.start)));
    if (said.done)
        parts.append(say(phrases, QT_TRANSLATE_NOOP("Plan", "done %1")).arg(norwegianDate(*said.done)));
    else if (said.due)
        parts.append(say(phrases, QT_TRANSLATE_NOOP("Plan", "due %1")).arg(norwegianDate(*said.due)));
    if (!said.due && !said.done && !measure.source.time.isEmpty())
        parts.append(say(phrases, QT_TRANSLATE_NOOP("Plan", "%1 in the source")).arg(measure.source.time));
    return parts.join(QStringLiteral(", "));
}

QString kronerWords(qint64 kroner, const Phrasebook &phrases)
{
    return say(phrases, QT_TRANSLATE_NOOP("Plan", "%1 kr")).arg(phrases.locale().toString(kroner));
}

QString recordEventWords(const QString &act, const Phrasebook &phrases)
{
    static const QHash<QString, const char *> acts{
        {QStringLiteral("added"), QT_TRANSLATE_NOOP("Plan", "written down")},
        {QStringLiteral("edited"), QT_TRANSLATE_NOOP("Plan", "changed")},
        {QStringLiteral("linked"), QT_TRANSLATE_NOOP("Plan", "ties changed")},
        {QStringLiteral("case-made"), QT_TRANSLATE_NOOP("Plan", "made a case")},
        {QStringLiteral("undo"), QT_TRANSLATE_NOOP("Plan", "undone")},
        {QStringLiteral("redo"), QT_TRANSLATE_NOOP("Plan", "done again")}};
    const char *word = acts.value(act);
    return word ? say(phrases, word) : act;
}

} // namespace tverrlos
