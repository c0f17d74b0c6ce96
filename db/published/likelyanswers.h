#pragma once

#include "core/published/publishedstore.h"

namespace tverrlos {

class Connection;
class WordReader;

/// What PublishedStore::likely() answers. Reads the words of every published answer: they are hundreds, not
/// thousands. Throws DatabaseError.
QList<PublishedRow> likelyAnswers(Connection &connection, WordReader &reader, const QString &question,
                                  const QList<RegimeCode> &regimes, int limit);

} // namespace tverrlos
