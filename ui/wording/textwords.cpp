#include "ui/wording/textwords.h"

#include <QHash>

namespace tverrlos {

namespace {

struct TextWords
{
    const char *name;
    const char *purpose;
};

const QHash<QString, TextWords> &textWords()
{
    static const char *const start = QT_TRANSLATE_NOOP("OfficeText", "Begins every mail about triage.");
    static const char *const item = QT_TRANSLATE_NOOP(
        "OfficeText", "A line of the list of what to prepare, when the asker has not done it.");
    static const char *const outcome = QT_TRANSLATE_NOOP(
        "OfficeText", "Stands above the statements of a regime in the joint answer, by its outcome.");
    static const QHash<QString, TextWords> words{
        {QStringLiteral("notice.subject"),
         {QT_TRANSLATE_NOOP("OfficeText", "Mail: subject"),
          QT_TRANSLATE_NOOP("OfficeText", "The subject of every mail about triage.")}},
        {QStringLiteral("notice.opening"), {QT_TRANSLATE_NOOP("OfficeText", "Mail: opening"), start}},
        {QStringLiteral("notice.answered"),
         {QT_TRANSLATE_NOOP("OfficeText", "Mail: answered already"),
          QT_TRANSLATE_NOOP("OfficeText", "Sent when the enquiry is answered by a published answer.")}},
        {QStringLiteral("notice.referred"),
         {QT_TRANSLATE_NOOP("OfficeText", "Mail: referred"),
          QT_TRANSLATE_NOOP("OfficeText", "Sent when the enquiry belongs elsewhere.")}},
        {QStringLiteral("notice.out-of-scope"),
         {QT_TRANSLATE_NOOP("OfficeText", "Mail: out of scope"),
          QT_TRANSLATE_NOOP("OfficeText", "Sent when the enquiry lies outside what the service guides on.")}},
        {QStringLiteral("notice.declined"),
         {QT_TRANSLATE_NOOP("OfficeText", "Mail: declined for capacity"),
          QT_TRANSLATE_NOOP("OfficeText", "Sent when the service has no capacity for the enquiry.")}},
        {QStringLiteral("notice.incomplete"),
         {QT_TRANSLATE_NOOP("OfficeText", "Mail: more is needed"),
          QT_TRANSLATE_NOOP("OfficeText", "Sent when the enquiry is held until it is complete.")}},
        {QStringLiteral("notice.prepare"),
         {QT_TRANSLATE_NOOP("OfficeText", "To prepare: heading"),
          QT_TRANSLATE_NOOP("OfficeText", "Stands above the list of what to prepare.")}},
        {QStringLiteral("notice.own-lawyer"),
         {QT_TRANSLATE_NOOP("OfficeText", "To prepare: own lawyer"), item}},
        {QStringLiteral("notice.data-protection-officer"),
         {QT_TRANSLATE_NOOP("OfficeText", "To prepare: data protection officer"), item}},
        {QStringLiteral("notice.sources-read"),
         {QT_TRANSLATE_NOOP("OfficeText", "To prepare: sources read"), item}},
        {QStringLiteral("notice.own-position"),
         {QT_TRANSLATE_NOOP("OfficeText", "To prepare: own position"), item}},
        {QStringLiteral("notice.closing"),
         {QT_TRANSLATE_NOOP("OfficeText", "Mail: closing"),
          QT_TRANSLATE_NOOP("OfficeText", "Ends every mail about triage.")}},
        {QStringLiteral("letter.question"),
         {QT_TRANSLATE_NOOP("OfficeText", "Answer: before the question"),
          QT_TRANSLATE_NOOP("OfficeText", "Stands above the question in short, in the joint answer.")}},
        {QStringLiteral("letter.opening"),
         {QT_TRANSLATE_NOOP("OfficeText", "Answer: what it is"),
          QT_TRANSLATE_NOOP("OfficeText", "Says at the beginning what a joint answer is.")}},
        {QStringLiteral("letter.answered"),
         {QT_TRANSLATE_NOOP("OfficeText", "Answer: the regime is answered"), outcome}},
        {QStringLiteral("letter.unclear"),
         {QT_TRANSLATE_NOOP("OfficeText", "Answer: the law is unclear"), outcome}},
        {QStringLiteral("letter.not-assessed"),
         {QT_TRANSLATE_NOOP("OfficeText", "Answer: not assessed"), outcome}},
        {QStringLiteral("letter.out-of-scope"),
         {QT_TRANSLATE_NOOP("OfficeText", "Answer: out of scope"), outcome}},
        {QStringLiteral("letter.disclaimer"),
         {QT_TRANSLATE_NOOP("OfficeText", "Answer: what guidance is"),
          QT_TRANSLATE_NOOP("OfficeText", "Says at the end what guidance is, and what it is not.")}}};
    return words;
}

} // namespace

QString textName(const QString &code, const Phrasebook &phrases)
{
    const auto words = textWords().constFind(code);
    return words == textWords().constEnd() ? code : phrases.say("OfficeText", words->name);
}

QString textPurpose(const QString &code, const Phrasebook &phrases)
{
    const auto words = textWords().constFind(code);
    return words == textWords().constEnd() ? QString() : phrases.say("OfficeText", words->purpose);
}

QString placeholderWords(const QString &placeholder, const Phrasebook &phrases)
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("number"), QT_TRANSLATE_NOOP("OfficeText", "the case number")},
        {QStringLiteral("title"), QT_TRANSLATE_NOOP("OfficeText", "the title of the case")},
        {QStringLiteral("received"), QT_TRANSLATE_NOOP("OfficeText", "the day it was received")},
        {QStringLiteral("reason"), QT_TRANSLATE_NOOP("OfficeText", "the officer's reason")},
        {QStringLiteral("where"), QT_TRANSLATE_NOOP("OfficeText", "where it is referred to")},
        {QStringLiteral("answer"), QT_TRANSLATE_NOOP("OfficeText", "the published answer")},
        {QStringLiteral("missing"), QT_TRANSLATE_NOOP("OfficeText", "the list of what to prepare")},
        {QStringLiteral("organisation"), QT_TRANSLATE_NOOP("OfficeText", "the asker's organisation")},
        {QStringLiteral("regime"), QT_TRANSLATE_NOOP("OfficeText", "the name of the regime")},
        {QStringLiteral("day"), QT_TRANSLATE_NOOP("OfficeText", "the day of the answer")}};
    const char *known = words.value(placeholder);
    return known ? phrases.say("OfficeText", known) : placeholder;
}

} // namespace tverrlos
