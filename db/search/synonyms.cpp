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

// In bytes. A part is as long as its letters are telling: shorter ones stand in words of another kind.
constexpr qsizetype shortestPart = 5;
constexpr qsizetype longestPart = 24;
constexpr qsizetype mostSpellings = 24; ///< of one word, three parts or so; more is no word that people write

template<class T>
void addOnce(QList<T> &list, const T &value)
{
    if (!list.contains(value))
        list.append(value);
}

} // namespace

Synonyms::Synonyms(WordReader &reader)
{
    readParts();
    readGroups(reader);
    readCompounds(reader);
}

QList<QByteArray> Synonyms::inBothNorwegians(const QByteArray &form) const
{
    QList<QByteArray> words{QByteArray()};
    for (qsizetype at = 0; at < form.size();) {
        qsizetype length = std::min(longestPart, form.size() - at);
        while (length >= shortestPart && !m_parts.contains(form.mid(at, length)))
            --length;
        if (length < shortestPart) {
            for (QByteArray &word : words)
                word.append(form.at(at));
            ++at;
            continue;
        }
        const QByteArray written = form.mid(at, length);
        const QList<QByteArray> spellings = m_parts.value(written);
        QList<QByteArray> longer;
        for (const QByteArray &word : std::as_const(words))
            for (const QByteArray &spelling : spellings)
                longer.append(word + spelling);
        if (longer.size() <= mostSpellings) {
            words = longer;
        } else {
            for (QByteArray &word : words)
                word.append(written);
        }
        at += length;
    }
    return words;
}

void Synonyms::readParts()
{
    const QJsonArray parts =
        searchReference(QStringLiteral("norwegian")).value(QLatin1String("parts")).toArray();
    for (const QJsonValue part : parts) {
        QList<QByteArray> spellings;
        for (const QJsonValue spelling : part.toArray())
            spellings.append(spelling.toString().toUtf8());
        for (const QByteArray &spelling : std::as_const(spellings))
            m_parts.insert(spelling, spellings);
    }
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
            for (const QByteArray &spelling : inBothNorwegians(compound.toString().toUtf8()))
                addOnce(compounds, reader.stemOf(spelling));
    }
}

} // namespace tverrlos
