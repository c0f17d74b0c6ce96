#pragma once

#include <QString>

#include <functional>

namespace tverrlos {

/// One thing the search field can do: go to a case, list an organisation's cases, perform a command.
struct PaletteEntry
{
    QString iconName;
    QString title;
    QString detail; ///< quiet, at the right: a shortcut, an organisation
    std::function<void()> act;
};

} // namespace tverrlos
