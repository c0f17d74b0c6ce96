#pragma once

#include <QIcon>
#include <QString>

#include <functional>

namespace tverrlos {

/// One thing the search field can do: go to a case, list an organisation's cases, perform a command.
struct PaletteEntry
{
    QIcon picture;
    QString title;
    QString detail; ///< quiet, at the right: a shortcut, an organisation
    std::function<void()> act;
};

} // namespace tverrlos
