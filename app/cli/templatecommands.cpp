#include "app/cli/command.h"
#include "app/cli/commandrun.h"

#include "core/store/store.h"
#include "core/texts/textstore.h"
#include "ui/texts/textpreview.h"
#include "ui/wording/textwords.h"

#include <QFile>
#include <QJsonArray>

// templates: the standing texts that go out to askers, and the office's own wording of them.
namespace tverrlos {

namespace {

constexpr qint64 largestFile = 100'000;

QJsonObject toJson(const OfficeText &text)
{
    const TextTemplate *known = textTemplate(text.key.code);
    return {{QStringLiteral("template"), text.key.code},
            {QStringLiteral("language"), QString(codeOf(text.key.language))},
            {QStringLiteral("text"), text.text()},
            {QStringLiteral("own"), text.own.has_value()},
            {QStringLiteral("shipped"), known->shipped.value(text.key.language)},
            {QStringLiteral("placeholders"), QJsonArray::fromStringList(known->placeholders)},
            {QStringLiteral("required"), QJsonArray::fromStringList(known->required)},
            {QStringLiteral("revision"), text.revision}};
}

/// A line in the list.
void print(CommandRun &run, const OfficeText &text)
{
    if (run.json())
        return run.put(toJson(text));
    run.line(QStringLiteral("%1  %2%3")
                 .arg(text.key.text(), -34)
                 .arg(textName(text.key.code, run.phrasebook()),
                      text.own ? run.say(QT_TRANSLATE_NOOP("Command", " (the office's own)")) : QString()));
}

ExitStatus list(CommandRun &run, TextStore &store)
{
    const Result<QList<OfficeText>> texts = store.texts();
    if (!texts)
        return run.fail(texts.error());
    for (const OfficeText &text : *texts)
        print(run, text);
    return ExitStatus::Done;
}

ExitStatus tell(CommandRun &run, const Result<OfficeText> &text)
{
    if (!text)
        return run.fail(text.error());
    if (run.json())
        run.put(toJson(*text));
    else
        run.line(text->text());
    return ExitStatus::Done;
}

QJsonObject toJson(const RecordEvent &event)
{
    return {
        {QStringLiteral("revision"), event.revision}, {QStringLiteral("at"), event.at.toString(Qt::ISODate)},
        {QStringLiteral("actor"), event.actor},       {QStringLiteral("act"), event.act},
        {QStringLiteral("from"), event.from},         {QStringLiteral("to"), event.to}};
}

/// With its history, and what a reader would get.
ExitStatus show(CommandRun &run, TextStore &store, const TextKey &key)
{
    const Result<OfficeText> text = store.find(key);
    const Result<QList<RecordEvent>> history = store.history(key);
    if (!text || !history)
        return run.fail(text ? history.error() : text.error());
    if (!run.json())
        return tell(run, text);
    QJsonObject json = toJson(*text);
    QJsonArray events;
    for (const RecordEvent &event : *history)
        events.append(toJson(event));
    json.insert(QStringLiteral("events"), events);
    json.insert(QStringLiteral("preview"), previewOf(key, run.texts()));
    run.put(json);
    return ExitStatus::Done;
}

/// The text as typed, or read from a file or from what is piped in.
Result<QString> writtenText(CommandRun &run)
{
    if (!run.isSet("file"))
        return run.arguments().value(2);
    const QString path = run.value("file");
    if (path == QLatin1String("-"))
        return QString::fromUtf8(run.console().in.read(largestFile));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Unreadable, QT_TRANSLATE_NOOP("Error", "“%1” could not be read: %2"),
                       {path, file.errorString()});
    return QString::fromUtf8(file.read(largestFile));
}

ExitStatus templates(CommandRun &run)
{
    const QStringList &words = run.arguments();
    const QString verb = words.value(0, QStringLiteral("list"));
    static const QStringList named{QStringLiteral("show"), QStringLiteral("set"), QStringLiteral("reset"),
                                   QStringLiteral("undo"), QStringLiteral("redo")};
    const bool sets = verb == QLatin1String("set");
    const int expected = verb == QLatin1String("list") ? 1 : sets && !run.isSet("file") ? 3 : 2;
    const bool whole = verb == QLatin1String("list") ? words.size() <= 1 : words.size() == expected;
    if (!whole || (verb != QLatin1String("list") && !named.contains(verb)))
        return run.wrongUsage(
            failure(ErrorCode::Invalid,
                    QT_TRANSLATE_NOOP("Error", "Say templates list, show TEMPLATE, set TEMPLATE TEXT, reset "
                                               "TEMPLATE, undo TEMPLATE or redo TEMPLATE.")));
    const auto key = TextKey::parse(words.value(1));
    if (verb != QLatin1String("list") && !key)
        return run.wrongUsage(failure(
            ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "“%1” is not a text template."), {words.value(1)},
            QT_TRANSLATE_NOOP("Error", "It is named with its language, as in notice.referred/nb; “templates "
                                       "list” shows them all.")));
    const Result<Store *> store = run.store();
    if (!store)
        return run.fail(store.error());
    TextStore &texts = (*store)->texts();
    if (verb == QLatin1String("list"))
        return list(run, texts);
    if (verb == QLatin1String("show"))
        return show(run, texts, *key);
    if (verb == QLatin1String("undo"))
        return tell(run, texts.undo(*key, run.actor()));
    if (verb == QLatin1String("redo"))
        return tell(run, texts.redo(*key, run.actor()));
    if (!sets)
        return tell(run, texts.write(*key, std::nullopt, run.actor()));
    const Result<QString> written = writtenText(run);
    return written ? tell(run, texts.write(*key, *written, run.actor())) : run.fail(written.error());
}

} // namespace

QList<Command> templateCommands()
{
    return {{QStringLiteral("templates"),
             QStringLiteral("[list | show TEMPLATE | set TEMPLATE TEXT | reset TEMPLATE | undo TEMPLATE | "
                            "redo TEMPLATE]"),
             QT_TRANSLATE_NOOP("Command", "List the texts that go out to askers, and put the office's own "
                                          "words in the place of the shipped ones. A template is named with "
                                          "its language: notice.referred/nb."),
             {option("file",
                     QT_TRANSLATE_NOOP(
                         "Command", "With set: the text is read from this file; - reads what is piped in."),
                     "FILE")},
             templates,
             3}};
}

} // namespace tverrlos
