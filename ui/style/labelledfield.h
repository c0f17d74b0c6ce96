#pragma once

#include <QWidget>

namespace tverrlos {

/// An editor under its name, which is its screen-reader name too; an & in it marks the key that goes there.
/// Takes the editor.
QWidget *labelledField(const QString &name, QWidget *editor);

} // namespace tverrlos
