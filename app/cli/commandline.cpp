#include "app/cli/commandline.h"

#include "app/cli/command.h"
#include "app/cli/commandrun.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

namespace tverrlos {

namespace {

QList<QCommandLineOption> globalOptions(const Phrasebook &book)
{
    const auto say = [&](const char *source) { return book.say("Command", source); };
    return {
        {{QStringLiteral("d"), QStringLiteral("database")},
         say(QT_TRANSLATE_NOOP(
             "Command", "The database: a file, or postgresql://user@host:port/name. Default: your own.")),
         QStringLiteral("FILE|URL")},
        {QStringLiteral("language"), say(QT_TRANSLATE_NOOP("Command", "Speak nb, nn or en.")),
         QStringLiteral("nb|nn|en")},
        {QStringLiteral("json"),
         say(QT_TRANSLATE_NOOP("Command", "Machine-readable results on standard output."))},
        {QStringLiteral("as"),
         say(QT_TRANSLATE_NOOP("Command", "The officer whose acts these are. Default: your user name.")),
         QStringLiteral("OFFICER")},
        {{QStringLiteral("h"), QStringLiteral("help")}, say(QT_TRANSLATE_NOOP("Command", "Show this help."))},
    };
}

Phrasebook chosenLanguage(const QStringList &arguments, bool &understood)
{
    understood = true;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        QString code;
        if (arguments.at(i) == QLatin1String("--language"))
            code = arguments.value(i + 1);
        else if (arguments.at(i).startsWith(QLatin1String("--language=")))
            code = arguments.at(i).mid(11);
        else
            continue;
        const auto language = fromCode<Language>(code);
        understood = language.has_value();
        return Phrasebook(language.value_or(systemLanguage()));
    }
    return Phrasebook(systemLanguage());
}

void write(QIODevice &device, const QString &text)
{
    device.write(text.toUtf8());
}

QString overview(const Phrasebook &book)
{
    QString text = book.say(
        "Command", QT_TRANSLATE_NOOP(
                       "Command", "Usage: tverrlos [COMMAND [ARGUMENTS]] (without a command: the window)"));
    text += QStringLiteral("\n\n");
    const QList<Command> commands = allCommands();
    for (const Command &command : commands)
        text += QStringLiteral("  %1  %2\n").arg(command.name, -10).arg(book.say("Command", command.purpose));
    text += QLatin1Char('\n') +
            book.say("Command", QT_TRANSLATE_NOOP("Command", "tverrlos COMMAND --help tells more."));
    return text + QLatin1Char('\n');
}

bool isOption(const QString &word)
{
    return word.size() > 1 && word.startsWith(QLatin1Char('-'));
}

/// Whether the word after this option is its value, whichever command the option belongs to.
bool takesNextWord(const QString &word, const QList<Command> &commands, const Phrasebook &book)
{
    QList<QCommandLineOption> options = globalOptions(book);
    for (const Command &command : commands)
        options += command.options;
    const QString name = word.mid(word.startsWith(QLatin1String("--")) ? 2 : 1);
    return std::any_of(options.begin(), options.end(), [&](const QCommandLineOption &option) {
        return !option.valueName().isEmpty() && option.names().contains(name);
    });
}

/// Where the command stands: the first word that is neither an option nor the value of one. -1: nowhere.
qsizetype commandPosition(const QStringList &arguments, const QList<Command> &commands,
                          const Phrasebook &book)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (!isOption(arguments.at(i)))
            return i;
        if (takesNextWord(arguments.at(i), commands, book))
            ++i;
    }
    return -1;
}

bool asksForHelp(const QStringList &arguments)
{
    return arguments.contains(QStringLiteral("--help")) || arguments.contains(QStringLiteral("-h"));
}

/// Those that stand before any command.
const QStringList &optionsWithValue()
{
    static const QStringList options{QStringLiteral("--database"), QStringLiteral("-d"),
                                     QStringLiteral("--language"), QStringLiteral("--as"),
                                     QStringLiteral("--theme")};
    return options;
}

QString helpFor(const Command &command, const QCommandLineParser &parser, const Phrasebook &book)
{
    // The parser's own text names the program without the command; the command is its first argument.
    QString text = parser.helpText();
    text.replace(QLatin1String("\nOptions:\n"),
                 QLatin1Char('\n') + book.say("Command", QT_TRANSLATE_NOOP("Command", "Options:")) +
                     QLatin1Char('\n'));
    const qsizetype firstBreak = text.indexOf(QLatin1Char('\n'));
    return QStringLiteral("tverrlos %1 %2%3").arg(command.name, command.arguments, text.mid(firstBreak));
}

} // namespace

QList<Command> allCommands()
{
    return intakeCommands() + quarantineCommands() + lexiconCommands() + caseCommands() + answerCommands() +
           precedentCommands() + askerCommands() + publishedCommands() + calendarCommands() +
           routeCommands() + graphCommands() + rerouteCommands() + planCommands() + submissionCommands() +
           reportCommands() + careCommands() + demoCommands();
}

bool isCommandLine(const QStringList &arguments)
{
    // The window's own parser would end the process with another status than wrong usage has here.
    if (!arguments.isEmpty() && optionsWithValue().contains(arguments.last()))
        return true;
    static const QStringList questions{QStringLiteral("--help"), QStringLiteral("-h"), QStringLiteral("help"),
                                       QStringLiteral("--version")};
    // `--database FILE` before the command is as good as after it.
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &word = arguments.at(i);
        if (questions.contains(word))
            return true;
        if (optionsWithValue().contains(word))
            ++i;
        else if (!word.startsWith(QLatin1Char('-')))
            return true;
    }
    return arguments.contains(QStringLiteral("--json"));
}

bool needsFonts(const QStringList &arguments)
{
    return arguments.contains(QStringLiteral("report")) || arguments.contains(QStringLiteral("answer")) ||
           arguments.contains(QStringLiteral("demo"));
}

int runCommandLine(const QStringList &arguments, Console console)
{
    bool languageUnderstood = true;
    const Phrasebook book = chosenLanguage(arguments, languageUnderstood);
    const auto wrong = [&](const QString &why) {
        write(console.err, why + QLatin1Char('\n'));
        return static_cast<int>(ExitStatus::WrongUsage);
    };
    if (!languageUnderstood)
        return wrong(book.say("Command", QT_TRANSLATE_NOOP("Command", "The languages are nb, nn and en.")));

    const QList<Command> commands = allCommands();
    QStringList words = arguments;
    qsizetype position = commandPosition(words, commands, book);
    // `help COMMAND` is the same as `COMMAND --help`.
    const bool helpFirst = words.value(position) == QLatin1String("help");
    if (helpFirst) {
        words.replace(position, QStringLiteral("--help"));
        position = commandPosition(words, commands, book);
    }
    const QString name = words.value(position);
    const auto chosen = std::find_if(commands.begin(), commands.end(),
                                     [&](const Command &command) { return command.name == name; });
    if (chosen == commands.end()) {
        if (position < 0 && asksForHelp(words)) {
            write(console.out, overview(book));
            return 0;
        }
        if (position < 0 && words.contains(QStringLiteral("--version"))) {
            write(console.out, QStringLiteral("tverrlos %1\n").arg(QCoreApplication::applicationVersion()));
            return 0;
        }
        const QString why =
            position < 0
                ? QString()
                : book.say("Command", QT_TRANSLATE_NOOP("Command", "“%1” is not a command.")).arg(name) +
                      QStringLiteral("\n\n");
        return wrong(why + overview(book).trimmed());
    }

    QCommandLineParser parser;
    parser.setApplicationDescription(book.say("Command", chosen->purpose));
    parser.addOptions(globalOptions(book));
    for (QCommandLineOption option : chosen->options) {
        option.setDescription(book.say("Command", option.description().toUtf8().constData()));
        parser.addOption(option);
    }
    words.removeAt(position);
    words.prepend(QStringLiteral("tverrlos"));
    const bool parsed = parser.parse(words);
    if (parser.isSet(QStringLiteral("help"))) {
        write(console.out, helpFor(*chosen, parser, book));
        return 0;
    }
    if (!parsed)
        return wrong(parser.errorText());
    const QStringList positional = parser.positionalArguments();
    if (chosen->most != anyNumber && positional.size() > chosen->most)
        return wrong(book.say("Command", QT_TRANSLATE_NOOP("Command", "“%1” is one word too many for %2."))
                         .arg(positional.at(chosen->most), chosen->name));
    CommandRun run(parser, console, book);
    return static_cast<int>(chosen->run(run));
}

} // namespace tverrlos
