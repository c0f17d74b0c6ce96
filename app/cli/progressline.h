#pragma once

#include <QtGlobal>

#include <functional>

namespace tverrlos {

class CommandRun;

/// A line on the terminal that tells how far long work has come; nothing where nobody looks.
std::function<void(qint64 done, qint64 total)> progressLine(CommandRun &run);
/// Takes the line away again, before the answer is told.
void endProgressLine(CommandRun &run);

} // namespace tverrlos
