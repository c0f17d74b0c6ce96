#include "ui/texts/textpreview.h"

#include "core/answers/answerdocument.h"
#include "core/triage/triagenotice.h"
#include "ui/answers/answercontent.h"
#include "ui/answers/answertext.h"
#include "ui/wording/phrasebook.h"
#include "ui/wording/words.h"

namespace tverrlos {

namespace {

/// The invented case, in the language of the text.
class Example
{
public:
    explicit Example(CaseLanguage language) : m_language(language), m_phrases(languageOf(language)) {}

    QString notice(const OfficeTexts &texts, TriageOutcome outcome) const
    {
        Case about;
        about.number = CaseNumber(2026, 42);
        about.title = title();
        about.received = QDate(2026, 11, 2);
        about.language = m_language;
        TriageAct act;
        act.outcome = outcome;
        act.reason =
            outcome == TriageOutcome::Incomplete
                ? say(QT_TRANSLATE_NOOP("TextExample", "Tell us which model it is, and who made it."))
                : say(QT_TRANSLATE_NOOP("TextExample",
                                        "The question is about a model that is still being built."));
        const QList<ReferralChannel> channels = referralChannels(m_language);
        act.referredTo = channels.isEmpty() ? QString() : channels.constFirst().name;
        const auto notice =
            triageNotice(about, act, IdentifyingCheck(), QStringLiteral("S-2026-003, ") + title(), texts);
        return notice ? notice->subject + QStringLiteral("\n\n") + notice->text : QString();
    }

    QString answer(const OfficeTexts &texts, ResolutionOutcome outcome) const
    {
        AnswerDocument document;
        document.language = m_language;
        document.number = CaseNumber(2026, 42);
        document.organisation = say(QT_TRANSLATE_NOOP("TextExample", "The medical centre at Fjellsida"));
        document.title = title();
        document.question =
            say(QT_TRANSLATE_NOOP("TextExample", "May we let a model write notes in the record?"));
        document.received = QDate(2026, 11, 2);
        document.day = QDate(2026, 11, 22);
        document.texts = texts;
        const RegimeCode regime(QStringLiteral("GDPR"));
        AnswerDocument::Chapter chapter{regime, regimeName(regime, m_phrases), outcome, {}};
        if (outcome == ResolutionOutcome::Answered || outcome == ResolutionOutcome::Unclear)
            chapter.groups.append(
                {StatementLabel::Must,
                 {{say(QT_TRANSLATE_NOOP("TextExample", "Find the legal basis before the model is used.")),
                   {}}}});
        document.chapters.append(chapter);
        document.signatures.append(
            {say(QT_TRANSLATE_NOOP("TextExample", "The Norwegian Directorate of Health")), document.day});
        return mailText(composeAnswer(document));
    }

private:
    QString say(const char *source) const { return m_phrases.say("TextExample", source); }
    QString title() const
    {
        return say(QT_TRANSLATE_NOOP("TextExample", "A model that writes in the record"));
    }

    CaseLanguage m_language;
    Phrasebook m_phrases;
};

/// What comes after the dot, where it names an outcome.
template<class E>
E outcomeIn(const QString &code, E otherwise)
{
    return fromCode<E>(code.section(QLatin1Char('.'), 1)).value_or(otherwise);
}

} // namespace

QString previewOf(const TextKey &key, const OfficeTexts &texts)
{
    const Example example(key.language);
    if (key.code.startsWith(QLatin1String("letter.")))
        return example.answer(texts, outcomeIn(key.code, ResolutionOutcome::Answered));
    // The list of what to prepare stands in the mail that asks for more.
    return example.notice(texts, outcomeIn(key.code, TriageOutcome::Incomplete));
}

} // namespace tverrlos
