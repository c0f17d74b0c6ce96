#include "app/cli/command.h"
#include "app/cli/commandrun.h"

#include "core/identity/jsonvalues.h"
#include "core/precedents/precedentqueries.h"
#include "core/regimes/suggestion.h"
#include "core/store/store.h"
#include "ui/cases/precedents/precedentwords.h"
#include "ui/wording/datewords.h"
#include "ui/wording/words.h"

#include <QJsonArray>

// similar, precedents: what was answered before.
namespace tverrlos {

namespace {

constexpr int fewByDefault = 10;
constexpr qint64 longestText = 1'000'000; // bytes read from the standard input

ReasonNames namesFrom(CommandRun &run)
{
    const auto name = [graph = run.graph(), day = run.clock().today(),
                       language = run.dataLanguage()](const auto &code) {
        const QString known = graph.nameOf(code.text(), day, language);
        return known.isEmpty() ? code.text() : known;
    };
    return {name, name};
}

QJsonObject similarToJson(const SimilarCase &similar)
{
    QJsonArray provisions = textArray(similar.sharedProvisions);
    for (const QString &reference : similar.sharedReferences)
        provisions.append(reference);
    return {{QStringLiteral("number"), similar.row.number.text()},
            {QStringLiteral("title"), similar.row.title},
            {QStringLiteral("score"), similar.score},
            {QStringLiteral("sharedWords"), QJsonArray::fromStringList(similar.sharedWords)},
            {QStringLiteral("sharedRegimes"), textArray(similar.sharedRegimes)},
            {QStringLiteral("sharedProvisions"), provisions},
            {QStringLiteral("sharedTopics"), textArray(similar.sharedTopics)},
            {QStringLiteral("answer"), similar.answer.isEmpty() ? QJsonValue() : QJsonValue(similar.answer)},
            {QStringLiteral("status"), codeOf(similar.row.status)}};
}

/// The text on the standard input, with what the program itself would tag it with.
Question typedQuestion(CommandRun &run)
{
    Enquiry enquiry;
    enquiry.problem = QString::fromUtf8(run.console().in.read(longestText));
    const Suggestion suggestion = run.suggester().suggest(enquiry);
    Question question{enquiry.problem, {}, suggestion.provisions, suggestion.topics, {}};
    for (const RegimeSuggestion &regime : suggestion.regimes)
        question.regimes.append(regime.regime);
    return question;
}

ExitStatus listSimilar(CommandRun &run)
{
    const bool typed = run.arguments().value(0) == QLatin1String("-");
    const auto number = typed ? std::nullopt : run.caseNumber();
    const auto limit = run.numberOption("limit");
    if (run.usageFailed() || (!typed && !number))
        return ExitStatus::WrongUsage;
    const Result<Store *> store = run.store();
    if (!store)
        return run.fail(store.error());
    Question question;
    if (number) {
        const Result<Case> found = (*store)->cases().find(*number);
        if (!found)
            return run.fail(found.error());
        question = Question::of(*found);
    } else {
        question = typedQuestion(run);
    }
    const auto similar = (*store)->precedents().similar(question, limit.value_or(fewByDefault));
    if (!similar)
        return run.fail(similar.error());
    const ReasonNames names = namesFrom(run);
    for (const SimilarCase &entry : *similar) {
        if (run.json())
            run.put(similarToJson(entry));
        run.line(QStringLiteral("%1  %2  %3")
                     .arg(entry.row.number.text(), -10)
                     .arg(words(entry.row.status, run.phrasebook()), -14)
                     .arg(entry.row.title));
        run.line(QStringLiteral("    ") + likenessWords(entry, names, run.phrasebook()));
        if (!entry.answer.isEmpty())
            run.line(QStringLiteral("    ") + entry.answer);
    }
    if (similar->isEmpty())
        run.tell(run.say(QT_TRANSLATE_NOOP("Command", "No earlier case is like it.")));
    return ExitStatus::Done;
}

QJsonObject sideToJson(const Said &said)
{
    return {{QStringLiteral("outcome"), codeOf(said.outcome)},
            {QStringLiteral("label"), codeOf(said.label)},
            {QStringLiteral("text"), said.text}};
}

QJsonObject contradictionToJson(const Contradiction &found)
{
    return {{QStringLiteral("number"), found.number.text()},
            {QStringLiteral("title"), found.title},
            {QStringLiteral("date"),
             found.decided.isValid() ? QJsonValue(found.decided.toString(Qt::ISODate)) : QJsonValue()},
            {QStringLiteral("closed"), found.closed},
            {QStringLiteral("regime"), found.regime.text()},
            {QStringLiteral("kind"), codeOf(found.kind)},
            {QStringLiteral("provision"), found.provision},
            {QStringLiteral("here"), sideToJson(found.here)},
            {QStringLiteral("there"), sideToJson(found.there)}};
}

void print(CommandRun &run, const Contradiction &found)
{
    if (run.json())
        return run.put(contradictionToJson(found));
    const Phrasebook &book = run.phrasebook();
    run.line(
        QStringLiteral("%1  %2  %3  %4")
            .arg(found.number.text(), dateWords(found.decided), regimeName(found.regime, book), found.title));
    run.line(QStringLiteral("    ") + contradictionWords(found, book));
    run.line(
        QStringLiteral("    ") +
        run.say(QT_TRANSLATE_NOOP("Command", "There: %1")).arg(saidWords(found.there, found.kind, book)));
    run.line(QStringLiteral("    ") +
             run.say(QT_TRANSLATE_NOOP("Command", "Here: %1")).arg(saidWords(found.here, found.kind, book)));
}

/// Done also when something was found: that answers differ is for a person to judge, not a failure.
ExitStatus listContradictions(CommandRun &run)
{
    const auto number = run.caseNumber();
    if (!number)
        return ExitStatus::WrongUsage;
    const Result<Store *> store = run.store();
    if (!store)
        return run.fail(store.error());
    const Result<Case> found = (*store)->cases().find(*number);
    if (!found)
        return run.fail(found.error());
    qsizetype told = 0;
    for (const Resolution &answer : found->resolutions) {
        const auto contradicted = (*store)->precedents().contradicted(answer, *number);
        if (!contradicted)
            return run.fail(contradicted.error());
        for (const Contradiction &each : *contradicted)
            print(run, each);
        told += contradicted->size();
    }
    if (found->resolutions.isEmpty())
        run.tell(run.say(QT_TRANSLATE_NOOP("Command", "The case has no answer yet to compare.")));
    else if (told == 0)
        run.tell(run.say(
            QT_TRANSLATE_NOOP("Command", "No earlier answer on the same provisions says otherwise.")));
    return ExitStatus::Done;
}

} // namespace

QList<Command> precedentCommands()
{
    return {{QStringLiteral("similar"),
             QStringLiteral("NUMBER | - [OPTIONS]"),
             QT_TRANSLATE_NOOP("Command", "List earlier cases like a case, or like the text on the standard "
                                          "input, with the reason: answered and closed ones first."),
             {option("limit", QT_TRANSLATE_NOOP("Command", "At most so many."), "N")},
             listSimilar,
             1},
            {QStringLiteral("precedents"),
             QStringLiteral("NUMBER"),
             QT_TRANSLATE_NOOP("Command", "List earlier answers on the same provisions that say otherwise "
                                          "than the case's own."),
             {},
             listContradictions,
             1}};
}

} // namespace tverrlos
