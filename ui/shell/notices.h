#pragma once

#include "core/results/result.h"

#include <QString>

#include <functional>

namespace tverrlos {

/// The quiet line at the bottom of the window: good news without a box to click away. GUI thread.
class Notices
{
public:
    virtual ~Notices() = default;
    virtual void say(const QString &line) = 0;
    /// With *Undo* beside it (and Ctrl+Z) until the next line.
    virtual void sayUndoable(const QString &line, std::function<void()> undo) = 0;
    /// Something was taken back: *Do again* (Ctrl+Shift+Z) beside the line, and Ctrl+Z takes back what was
    /// done before it, where `further` says how.
    virtual void sayUndone(const QString &line, std::function<void()> again,
                           std::function<void()> further) = 0;
    /// For failures that have no place of their own on the page; stays until something else is said.
    virtual void sayFailed(const Error &error) = 0;
};

} // namespace tverrlos
