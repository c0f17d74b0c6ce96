#pragma once

#include <QString>

namespace tverrlos {

/// The two sides of "start to a usable list": a process of its own each, ended once the first frame that a
/// person can work with has been painted.

/// The program's window on the list of cases of the database, its first rows painted. Answers 0; 1 when no
/// row came within half a minute. Needs a QApplication.
int showOfficeWindow(const QString &database);
/// A QMainWindow with nothing in it.
int showEmptyWindow();

/// Runs both in turn, as processes, and prints the line. `program` is this benchmark's own file. Nothing is
/// printed as measured when either fails: the reason is.
void reportWindowStart(const QString &program, const QString &database);

} // namespace tverrlos
