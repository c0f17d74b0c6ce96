#pragma once

#include <QStringList>

namespace tverrlos {

/// What the widget of the place `import` can be asked by the window: files were dropped on it.
class FilePlace
{
public:
    virtual ~FilePlace() = default;
    virtual void takeFiles(const QStringList &paths) = 0;
};

} // namespace tverrlos
