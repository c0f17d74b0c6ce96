#include "app/cli/commandline.h"
#include "app/composition/office.h"
#include "app/window/officewindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QTemporaryDir>
#include <QHashSeed>

#include <cstdio>

namespace {

void introduce()
{
    // Qt's PDF writer embeds fonts in the order of a hash: a report must come out the same each time. What
    // strangers send is cut to size before its words become keys of a hash, so the price is small.
    QHashSeed::setDeterministicGlobalSeed();
    QCoreApplication::setApplicationName(QStringLiteral("tverrlos"));
    QCoreApplication::setOrganizationName(QStringLiteral("tverrlos"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TVERRLOS_VERSION));
}

int withoutWindow(const QStringList &arguments)
{
    QFile in, out, err;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly) ||
        !err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return 1;
    return tverrlos::runCommandLine(arguments, {in, out, err});
}

/// Qt would end the process with a core dump; a person on a server deserves a sentence.
bool hasDisplay()
{
    for (const char *variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        if (!qEnvironmentVariableIsEmpty(variable))
            return true;
    return false;
}

int sayNoDisplay()
{
    std::fputs("There is no display to open the window on. The commands work without one: tverrlos --help.\n",
               stderr);
    return 1;
}

std::optional<QString> given(const QCommandLineParser &parser, const QString &option)
{
    return parser.isSet(option) ? std::optional(parser.value(option)) : std::nullopt;
}

int withWindow(const QApplication &application)
{
    QCommandLineParser parser;
    const QString database = QStringLiteral("database"), language = QStringLiteral("language"),
                  theme = QStringLiteral("theme"), as = QStringLiteral("as");
    parser.addOption({{QStringLiteral("d"), database}, {}, QStringLiteral("FILE|URL")});
    parser.addOption({language, {}, QStringLiteral("nb|nn|en")});
    parser.addOption({theme, {}, QStringLiteral("system|light|dark|high-contrast")});
    parser.addOption({as, {}, QStringLiteral("OFFICER")});
    parser.process(application);

    const tverrlos::SystemClock clock;
    tverrlos::OfficeWindow office({given(parser, database).value_or(tverrlos::defaultDatabase()),
                                   parser.value(as),
                                   given(parser, language),
                                   given(parser, theme),
                                   {}},
                                  clock);
    office.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    introduce();
    if (!tverrlos::isCommandLine(arguments)) {
        if (!hasDisplay())
            return sayNoDisplay();
        const QApplication application(argc, argv);
        return withWindow(application);
    }
    if (!tverrlos::needsFonts(arguments)) {
        const QCoreApplication application(argc, argv);
        return withoutWindow(arguments);
    }
    // Text layout needs fonts, not a display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // A server often has no runtime folder; Qt would say so among the messages for people.
    QTemporaryDir runtime;
    if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR") && runtime.isValid())
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime.path()));
    const QApplication application(argc, argv);
    return withoutWindow(arguments);
}
