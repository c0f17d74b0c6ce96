#include "app/cli/command.h"
#include "app/cli/commandrun.h"

#include "core/answers/answerdocument.h"
#include "core/cases/casequeries.h"
#include "core/identity/jsonvalues.h"
#include "core/outward/outwardcheck.h"
#include "core/published/publishedstore.h"
#include "core/results/wholefile.h"
#include "core/store/store.h"
#include "ui/answers/answerexport.h"
#include "ui/wording/errorwords.h"

#include <QDir>
#include <QJsonArray>

// answer: the agencies' joint answer as its reader gets it.
namespace tverrlos {

namespace {

bool isText(AnswerFormat format)
{
    return format == AnswerFormat::Text || format == AnswerFormat::Html;
}

/// The asker's language decides (språklova), unless the person at the prompt says another.
std::optional<CaseLanguage> wantedLanguage(const CommandRun &run)
{
    return run.isSet("language") ? fromCode<CaseLanguage>(run.value("language")) : std::nullopt;
}

QJsonObject receipt(const AnswerSource &source, const AnswerDocument &document, AnswerFormat format,
                    const QString &file)
{
    QList<AgencyCode> signedBy;
    for (const AnswerSource::Signature &signature : source.signatures)
        signedBy.append(signature.agency);
    QJsonArray unanswered;
    for (const RegimeCode &regime : source.unanswered)
        unanswered.append(regime.text());
    return {{QStringLiteral("case"), source.number.text()},
            {QStringLiteral("file"), file.isEmpty() ? QJsonValue() : QJsonValue(file)},
            {QStringLiteral("format"), codeOf(format)},
            {QStringLiteral("language"), codeOf(document.language)},
            {QStringLiteral("date"), document.day.toString(Qt::ISODate)},
            {QStringLiteral("signed"), source.missing.isEmpty() && !source.signatures.isEmpty()},
            {QStringLiteral("signedBy"), textArray(signedBy)},
            {QStringLiteral("missing"), textArray(source.missing)},
            {QStringLiteral("unanswered"), unanswered},
            {QStringLiteral("draft"), document.isDraft()}};
}

/// What may stand for a reason; what must go has kept the answer from being written.
QJsonArray doubtsAbout(const QList<OutwardFinding> &findings)
{
    QJsonArray doubts;
    for (const OutwardFinding &each : findings)
        doubts.append(QJsonObject{{QStringLiteral("regime"), each.regime.text()},
                                  {QStringLiteral("agency"), each.agency.text()},
                                  {QStringLiteral("kind"), QString(codeOf(each.finding.kind))},
                                  {QStringLiteral("text"), each.finding.text}});
    return doubts;
}

ExitStatus deliver(CommandRun &run, const Case &found, AnswerFormat format, const QStringList &officers)
{
    const ResponsibilityGraph graph = run.graph();
    const Result<AnswerDocument> document =
        answerOf(found, graph, wantedLanguage(run), run.texts(), officers);
    if (!document)
        return run.fail(document.error());
    const QList<OutwardFinding> doubts = outwardFindings(found, IdentifyingCheck(peopleOf(found, officers)));
    const Result<QByteArray> bytes = answerBytes(*document, format);
    if (!bytes)
        return run.fail(bytes.error());
    const QString file = run.value("out");
    if (!file.isEmpty()) {
        const Result<void> written = writeWholeFile(file, *bytes);
        if (!written)
            return run.fail(written.error());
        run.line(QDir::toNativeSeparators(file));
    } else if (!run.json()) {
        run.console().out.write(*bytes);
    }
    const AnswerSource source = answerSourceOf(found);
    if (run.json()) {
        QJsonObject told = receipt(source, *document, format, file);
        told.insert(QStringLiteral("doubts"), doubtsAbout(doubts));
        run.put(told);
    }
    // Once it is signed, the reason that let them stand is on record.
    for (const OutwardFinding &each : source.signatures.isEmpty() ? doubts : QList<OutwardFinding>())
        run.tell(sentenceAndRemedy(outwardRefusal(each), run.phrasebook()));
    if (document->isDraft())
        run.tell(
            run.say(QT_TRANSLATE_NOOP("Command", "This is a draft: it is not to be sent before every agency "
                                                 "has signed and every regime is answered.")));
    return ExitStatus::Done;
}

ExitStatus answer(CommandRun &run)
{
    const auto number = run.caseNumber();
    if (!number)
        return ExitStatus::WrongUsage;
    const auto format = run.codeOption<AnswerFormat>("format");
    if (!format)
        return ExitStatus::WrongUsage;
    if (run.value("out").isEmpty() && !isText(*format))
        return run.wrongUsage(failure(ErrorCode::Invalid,
                                      QT_TRANSLATE_NOOP("Error", "An answer as %1 needs --out."),
                                      {QString(codeOf(*format))}));
    const Result<Store *> store = run.store();
    if (!store)
        return run.fail(store.error());
    const Result<Case> found = (*store)->cases().find(*number);
    if (!found)
        return run.fail(found.error());
    const Result<IdentifyingNames> names = (*store)->published().names({});
    if (!names)
        return run.fail(names.error());
    return deliver(run, *found, *format, names->officers);
}

} // namespace

QList<Command> answerCommands()
{
    return {
        {QStringLiteral("answer"),
         QStringLiteral("NUMBER [--format txt|html|odt|pdf] [--out FILE]"),
         QT_TRANSLATE_NOOP("Command", "Write the joint answer to the one who asked, in their language."),
         {{QStringLiteral("format"),
           QString::fromLatin1(
               QT_TRANSLATE_NOOP("Command", "txt (text of a mail), html, odt or pdf; default txt.")),
           QStringLiteral("FORMAT"), QStringLiteral("txt")},
          {QStringLiteral("out"),
           QString::fromLatin1(QT_TRANSLATE_NOOP("Command", "Where to write it; default: standard output.")),
           QStringLiteral("FILE")}},
         answer,
         1}};
}

} // namespace tverrlos
