#pragma once

#include "core/results/result.h"

#include <QByteArray>

namespace tverrlos {

/// Writes a file, all or nothing: the one that was there stays until the new one is whole. ReadOnly, naming
/// the file and the system's reason, when it cannot be written. Any thread but the window's.
Result<void> writeWholeFile(const QString &path, const QByteArray &bytes);

} // namespace tverrlos
