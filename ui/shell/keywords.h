#pragma once

#include <QString>

class QAction;

namespace tverrlos {

/// What an act is called where it is listed: without the marks and the key that a menu reads from its text.
QString nameOf(const QAction &act);
/// The key that performs it. One that is told and not taken, as another part answers to it, stands behind a
/// tab in the text, as in a menu.
QString keyOf(const QAction &act);

} // namespace tverrlos
