#include "db/search/synonyms.h"

#include "db/search/searchreference.h"
#include "db/search/wordreader.h"

#include <QJsonArray>

#include <algorithm>

namespace tverrlos {

namespace {

Synonyms::Term termOf(const QString &words, WordReader &reader)
{
    Synonyms::Term stems;
    reader.read(words.toUtf8(), [&](const SearchWord &word) {
        stems.append(word.stem);
        return true;
    });
    return stems;
}

template<class T>
void addOnce(QList<T> &list, const T &value)
{
    if (!list.contains(value))
        list.append(value);
}

} // namespace

Synonyms::Synonyms(WordReader &reader)
{
    readGroups(reader);
    readCompounds(reader);
}

void Synonyms::readGroups(WordReader &reader)
{
    const QJsonArray groups =
        searchReference(QStringLiteral("synonyms")).value(QLatin1String("groups")).toArray();
    for (const QJsonValue group : groups) {
        QList<Term> terms;
        for (const QJsonValue words : group.toArray())
            addOnce(terms, termOf(words.toString(), reader));
        for (const Term &term : std::as_const(terms)) {
            m_longest = std::max(m_longest, term.size());
            for (const Term &other : std::as_const(terms))
                if (other != term)
                    addOnce(m_others[term], other);
        }
    }
}

void Synonyms::readCompounds(WordReader &reader)
{
    const QJsonObject endings =
        searchReference(QStringLiteral("compounds")).value(QLatin1String("endings")).toObject();
    for (auto ending = endings.begin(); ending != endings.end(); ++ending) {
        QList<QByteArray> &compounds = m_compounds[reader.stemOf(ending.key().toUtf8())];
        for (const QJsonValue compound : ending.value().toArray())
            addOnce(compounds, reader.stemOf(compound.toString().toUtf8()));
    }
}

} // namespace tverrlos
