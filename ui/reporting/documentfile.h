#pragma once

#include "core/results/result.h"

#include <QByteArray>

namespace tverrlos {

/// Writes a document to a file, all or nothing: the file that was there stays until the new one is whole.
/// Unreadable, naming the file, when it cannot be written. Any thread but the window's.
Result<void> writeDocumentFile(const QString &path, const QByteArray &bytes);

} // namespace tverrlos
