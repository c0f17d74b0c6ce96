#pragma once

#include <QString>

namespace tverrlos {

/// The sync client that copies this existing folder to other machines ("Dropbox", "Nextcloud", ...), told by
/// the folder's name, by the marks such clients leave in it, and by where Dropbox and Nextcloud say they are
/// set up. Empty when none is recognised; a client that leaves no mark cannot be. Thread-safe.
QString syncClientOf(const QString &folder);

} // namespace tverrlos
