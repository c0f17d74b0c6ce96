#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>

namespace tverrlos {

class WordReader;

/// Words that mean the same in bokmål, nynorsk and everyday abbreviations, from resources/reference/search.
/// Applied to the question, not to the index, so that the list can grow without indexing anything again.
class Synonyms
{
public:
    /// Reads the list that travels in the program.
    explicit Synonyms(WordReader &reader);
    /// Stems that mean the same as this stem, without itself; in the list's order.
    QList<QByteArray> of(const QByteArray &stem) const { return m_others.value(stem); }

private:
    QHash<QByteArray, QList<QByteArray>> m_others;
};

} // namespace tverrlos
