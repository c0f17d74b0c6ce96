#pragma once

#include <QCommandLineOption>
#include <QList>
#include <QString>

#include <functional>

namespace tverrlos {

class CommandRun;

/// What a command answers the shell: 0 done, 1 failed or found wrong, 2 wrong usage.
enum class ExitStatus { Done = 0, Failed = 1, WrongUsage = 2 };

/// One verb of the command line. The same table parses, dispatches and writes the help.
struct Command
{
    QString name;
    QString arguments;                 ///< as shown: "PATH..."
    const char *purpose;               ///< English source, context "Command"
    QList<QCommandLineOption> options; ///< made by option()
    std::function<ExitStatus(CommandRun &)> run;
    int most = 0; ///< words after the command that it takes at most; more is wrong usage
};

/// An option of a command. `purpose` is its English sentence (context "Command"), `value` what stands for its
/// value in the help (empty: it takes none), `otherwise` the value it has when it is not given.
inline QCommandLineOption option(const char *name, const char *purpose, const char *value = "",
                                 const char *otherwise = "")
{
    return {QString::fromLatin1(name), QString::fromUtf8(purpose), QString::fromLatin1(value),
            QString::fromLatin1(otherwise)};
}

/// For Command::most: as many as the person likes.
inline constexpr int anyNumber = -1;

QList<Command> intakeCommands();
QList<Command> lexiconCommands();
QList<Command> quarantineCommands();
QList<Command> caseCommands();
QList<Command> actCommands();
QList<Command> precedentCommands();
QList<Command> askerCommands();
QList<Command> answerCommands();
QList<Command> publishedCommands();
QList<Command> calendarCommands();
QList<Command> routeCommands();
QList<Command> graphCommands();
QList<Command> rerouteCommands();
QList<Command> planCommands();
QList<Command> submissionCommands();
QList<Command> templateCommands();
QList<Command> reportCommands();
QList<Command> careCommands();
QList<Command> demoCommands();

/// Every command, in the order the help lists them.
QList<Command> allCommands();

} // namespace tverrlos
