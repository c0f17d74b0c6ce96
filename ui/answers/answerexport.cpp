#include "ui/answers/answerexport.h"

#include "ui/answers/answercontent.h"
#include "ui/answers/answertext.h"
#include "ui/reporting/odtwriting.h"
#include "ui/wording/phrasebook.h"

namespace tverrlos {

QLatin1String codeOf(AnswerFormat format)
{
    switch (format) {
    case AnswerFormat::Text:
        return QLatin1String("txt");
    case AnswerFormat::Html:
        return QLatin1String("html");
    case AnswerFormat::Odt:
        return QLatin1String("odt");
    case AnswerFormat::Pdf:
        return QLatin1String("pdf");
    }
    Q_UNREACHABLE();
}

template<>
QList<AnswerFormat> allOf<AnswerFormat>()
{
    return {AnswerFormat::Text, AnswerFormat::Html, AnswerFormat::Odt, AnswerFormat::Pdf};
}

Result<QByteArray> answerBytes(const AnswerDocument &document, AnswerFormat format,
                               const WritingProgress &progress)
{
    const ReportContent letter = composeAnswer(document);
    switch (format) {
    case AnswerFormat::Text:
        return mailText(letter).toUtf8();
    case AnswerFormat::Html:
        return htmlText(letter).toUtf8();
    case AnswerFormat::Odt:
        return odtOf(letter, progress);
    case AnswerFormat::Pdf:
        return pdfOf(letter, progress);
    }
    Q_UNREACHABLE();
}

QString answerFileName(const AnswerDocument &document, AnswerFormat format)
{
    const Phrasebook phrases(languageOf(document.language));
    const QString name = document.isDraft()
                             ? phrases.say("Letter", QT_TRANSLATE_NOOP("Letter", "draft-answer-%1.%2"))
                             : phrases.say("Letter", QT_TRANSLATE_NOOP("Letter", "answer-%1.%2"));
    return filledIn(name, {document.number.text(), QString(codeOf(format))});
}

} // namespace tverrlos
