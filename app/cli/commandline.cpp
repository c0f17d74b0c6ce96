#include "app/cli/commandline.h"

#include "app/cli/command.h"
#include "app/cli/commandrun.h"
#include "app/cli/refusal.h"
#include "core/identity/oneline.h"
#include "ui/wording/errorwords.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>

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
    qsizetype widest = 0;
    for (const Command &command : commands)
        widest = std::max(widest, command.name.size());
    for (const Command &command : commands)
        text += QStringLiteral("  %1  %2\n")
                    .arg(command.name, -int(widest))
                    .arg(book.say("Command", command.purpose));
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

QString asTyped(const QString &option)
{
    return (option.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + option;
}

/// What the parser did not understand, in the reader's language; it has words of its own in English only.
Error notUnderstood(const QCommandLineParser &parser, const QStringList &words,
                    const QList<QCommandLineOption> &options, const Command &command)
{
    const QStringList unknown = parser.unknownOptionNames();
    if (!unknown.isEmpty())
        return failure(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "%1 has no option %2."),
                       {command.name, asTyped(unknown.first())},
                       QT_TRANSLATE_NOOP("Error", "--help lists those there are."));
    for (const QString &word : words) {
        const QString name = word.section(QLatin1Char('='), 0, 0);
        for (const QCommandLineOption &option : options)
            for (const QString &known : option.names())
                if (option.valueName().isEmpty() && word.contains(QLatin1Char('=')) && name == asTyped(known))
                    return failure(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "%1 takes no value."),
                                   {name});
    }
    return failure(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "%1 needs a value."), {words.last()});
}

/// An option with two values: neither is dropped in silence.
std::optional<Error> saidTwice(const QCommandLineParser &parser, const QList<QCommandLineOption> &options)
{
    for (const QCommandLineOption &option : options)
        if (!option.valueName().isEmpty() && parser.values(option).size() > 1 && parser.isSet(option))
            return failure(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "“%1” was given more than once."),
                           {asTyped(option.names().last())});
    return std::nullopt;
}

/// Acts are signed with this name for good.
std::optional<Error> noOfficer(const QCommandLineParser &parser)
{
    const QString name = QStringLiteral("as");
    if (parser.isSet(name) && parser.value(name).trimmed().isEmpty())
        return failure(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "%1 needs a value."), {asTyped(name)});
    return notOneLine(parser.value(name));
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

/// One command line being answered: in which language, where to, and whether a script reads it.
class Dispatch
{
public:
    Dispatch(const QStringList &arguments, Console console, Phrasebook book)
        : m_console(console), m_book(std::move(book)), m_json(arguments.contains(QStringLiteral("--json"))),
          m_commands(allCommands())
    {}

    int wrong(const Error &why, const QString &more = {})
    {
        write(m_console.err, sentenceAndRemedy(why, m_book) + QLatin1Char('\n') + more);
        if (m_json)
            m_console.out.write(QJsonDocument(refusalToJson(why, m_book)).toJson(QJsonDocument::Compact) +
                                '\n');
        return static_cast<int>(ExitStatus::WrongUsage);
    }
    int run(QStringList words)
    {
        qsizetype position = commandPosition(words, m_commands, m_book);
        // `help COMMAND` is the same as `COMMAND --help`.
        if (words.value(position) == QLatin1String("help")) {
            words.replace(position, QStringLiteral("--help"));
            position = commandPosition(words, m_commands, m_book);
        }
        const QString name = words.value(position);
        const auto chosen = std::find_if(m_commands.begin(), m_commands.end(),
                                         [&](const Command &command) { return command.name == name; });
        if (chosen == m_commands.end())
            return position < 0 ? withoutCommand(words) : unknownCommand(name);
        words.removeAt(position);
        return run(*chosen, words);
    }

private:
    int withoutCommand(const QStringList &words)
    {
        if (!asksForHelp(words) && !words.contains(QStringLiteral("--version")))
            return wrong(failure(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "No command was given.")),
                         QLatin1Char('\n') + overview(m_book));
        write(m_console.out,
              asksForHelp(words)
                  ? overview(m_book)
                  : QStringLiteral("tverrlos %1\n").arg(QCoreApplication::applicationVersion()));
        return 0;
    }
    int unknownCommand(const QString &name)
    {
        return wrong(
            failure(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "“%1” is not a command."), {name}),
            QLatin1Char('\n') + overview(m_book));
    }
    int run(const Command &command, const QStringList &words)
    {
        QCommandLineParser parser;
        parser.setApplicationDescription(m_book.say("Command", command.purpose));
        QList<QCommandLineOption> options = globalOptions(m_book);
        for (QCommandLineOption option : command.options) {
            option.setDescription(m_book.say("Command", option.description().toUtf8().constData()));
            options.append(option);
        }
        parser.addOptions(options);
        const bool parsed = parser.parse(QStringList{QStringLiteral("tverrlos")} + words);
        if (parser.isSet(QStringLiteral("help"))) {
            write(m_console.out, helpFor(command, parser, m_book));
            return 0;
        }
        if (!parsed)
            return wrong(notUnderstood(parser, words, options, command));
        if (const auto twice = saidTwice(parser, options))
            return wrong(*twice);
        if (const auto nobody = noOfficer(parser))
            return wrong(*nobody);
        const QStringList positional = parser.positionalArguments();
        if (command.most != anyNumber && positional.size() > command.most)
            return wrong(failure(ErrorCode::Invalid,
                                 QT_TRANSLATE_NOOP("Error", "“%1” is one word too many for %2."),
                                 {positional.at(command.most), command.name}));
        CommandRun running(parser, m_console, m_book);
        return static_cast<int>(command.run(running));
    }

    Console m_console;
    Phrasebook m_book;
    bool m_json;
    QList<Command> m_commands;
};

} // namespace

QList<Command> allCommands()
{
    return intakeCommands() + quarantineCommands() + lexiconCommands() + caseCommands() + actCommands() +
           answerCommands() + precedentCommands() + askerCommands() + publishedCommands() +
           calendarCommands() + routeCommands() + graphCommands() + rerouteCommands() + planCommands() +
           submissionCommands() + templateCommands() + reportCommands() + careCommands() + demoCommands();
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
    Dispatch dispatch(arguments, console, book);
    if (!languageUnderstood)
        return dispatch.wrong(
            failure(ErrorCode::Invalid, QT_TRANSLATE_NOOP("Error", "The languages are nb, nn and en.")));
    return dispatch.run(arguments);
}

} // namespace tverrlos
