#pragma once

#include "app/cli/console.h"

#include <QStringList>

namespace tverrlos {

/// The program without a window. `arguments` are those after the program's name; the first is the command.
/// Answers the exit status: 0 done, 1 failed or found wrong, 2 wrong usage. Needs a QCoreApplication, and a
/// QGuiApplication for the commands of needsFonts().
int runCommandLine(const QStringList &arguments, Console console);

/// Whether these arguments ask for a command (or help, or the version) rather than for the window.
bool isCommandLine(const QStringList &arguments);
/// Whether the command lays out text (report, demo) and so needs fonts.
bool needsFonts(const QStringList &arguments);

} // namespace tverrlos
