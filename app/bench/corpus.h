#pragma once

#include <QString>

namespace tverrlos {

/// Writes a corpus of `rows` cases made of the demonstration's words, in the form that the importer knows.
/// The same every time; a smaller corpus is the beginning of a larger one. False when the file cannot be
/// written.
bool writeCorpus(const QString &path, int rows);

} // namespace tverrlos
