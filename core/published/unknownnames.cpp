#include "core/published/identifyinglexicon.h"
#include "core/published/identifyingwords.h"

#include <algorithm>

// Names that the office has never heard of.
namespace tverrlos {

namespace {

class UnknownNames
{
public:
    UnknownNames(const QList<ShadowWord> &words, const QString &shadow, const QSet<QString> &allowed)
        : m_words(words), m_shadow(shadow), m_allowed(allowed), m_known(IdentifyingWords::known())
    {}

    QList<ShadowFinding> find()
    {
        for (qsizetype i = 0; i < m_words.size(); ++i) {
            if (m_allowedUntil > i)
                continue;
            if (const qsizetype past = allowedRun(i); past > i) {
                m_allowedUntil = past;
                continue;
            }
            afterTitle(i);
            firstName(i);
            withKind(i);
            initial(i);
            twoCapitals(i);
        }
        return std::move(m_found);
    }

private:
    QString lower(qsizetype i) const { return m_words.at(i).text.toLower(); }
    bool isThere(qsizetype i) const { return i >= 0 && i < m_words.size(); }
    /// Word i follows the one before it with nothing but space and a dot between.
    bool follows(qsizetype i) const
    {
        if (!isThere(i) || !isThere(i - 1))
            return false;
        const QStringView gap =
            QStringView(m_shadow).mid(m_words.at(i - 1).end, m_words.at(i).begin - m_words.at(i - 1).end);
        return gap.size() <= 6 && std::all_of(gap.begin(), gap.end(), [](QChar c) {
                   return c.isSpace() || c == QLatin1Char('-') || c == QLatin1Char('.');
               });
    }
    /// A capitalised word that may be a part of a name.
    bool isNameLike(qsizetype i) const
    {
        return isThere(i) && m_words.at(i).capital && m_words.at(i).text.size() > 1 &&
               m_words.at(i).text.at(1).isLetter() && !m_known.ordinary.contains(lower(i)) &&
               !m_known.ordinary.contains(withoutGenitive(lower(i))) && !isKind(i) &&
               !m_known.titles.contains(lower(i)) && allowedRun(i) == i;
    }
    /// What sort of place it is: kommune, sykehuset, legekontors.
    bool isKind(qsizetype i) const
    {
        const QString key = m_words.at(i).key;
        return m_known.kinds.contains(lower(i)) || m_known.kinds.contains(key) ||
               m_known.kinds.contains(withoutGenitive(lower(i))) ||
               m_known.kinds.contains(withoutGenitive(key));
    }
    static QString withoutGenitive(const QString &word)
    {
        return word.endsWith(QLatin1Char('s')) ? word.chopped(1) : word;
    }
    /// Past the words that make the name of a public body; `i` when they make none.
    qsizetype allowedRun(qsizetype i) const
    {
        QString key;
        qsizetype past = i;
        for (qsizetype j = i; j < std::min<qsizetype>(m_words.size(), i + 9); ++j) {
            key += m_words.at(j).key;
            if (m_allowed.contains(key) ||
                (key.endsWith(QLatin1Char('s')) && m_allowed.contains(key.chopped(1))))
                past = j + 1;
        }
        return past;
    }
    /// Past the name that begins at `i`, three words at most.
    qsizetype nameEnd(qsizetype i) const
    {
        qsizetype end = i + 1;
        while (end < i + 3 && follows(end) && isNameLike(end) && !m_words.at(end).startsSentence)
            ++end;
        return end;
    }
    void add(qsizetype from, qsizetype to, IdentifyingKind kind, Severity severity)
    {
        m_found.append({m_words.at(from).begin, m_words.at(to - 1).end, kind, severity});
    }

    void afterTitle(qsizetype i)
    {
        qsizetype name = i + 1;
        if (!m_known.titles.contains(lower(i)) || !isThere(name))
            return;
        if (lower(name) == QLatin1String("med")) // dr. med.
            ++name;
        if (leadsTo(name) && isNameLike(name) &&
            !(m_words.at(name).shouted && m_words.at(name).text.size() < 4))
            add(i, nameEnd(name), IdentifyingKind::Person, Severity::Blocks);
    }
    /// "Dr. Hansen", "Kontaktperson: Hansen"; not "... klinikksjefen. Algoritmen ...".
    bool leadsTo(qsizetype name) const
    {
        constexpr int longestShortening = 4; // dr, prof, mrs
        const ShadowWord &title = m_words.at(name - 1);
        const QStringView gap = QStringView(m_shadow).mid(title.end, m_words.at(name).begin - title.end);
        const bool stop = gap.contains(QLatin1Char('.'));
        return gap.size() <= 6 && (!stop || title.text.size() <= longestShortening) &&
               std::all_of(gap.begin(), gap.end(), [](QChar c) {
                   return c.isSpace() || c == QLatin1Char('.') || c == QLatin1Char(':') ||
                          c == QLatin1Char(',');
               });
    }
    void firstName(qsizetype i)
    {
        const ShadowWord &word = m_words.at(i);
        const bool own = m_known.firstNames.contains(lower(i));
        if (!word.capital || (!own && !m_known.firstNames.contains(withoutGenitive(lower(i)))))
            return;
        if (own && follows(i + 1) && isNameLike(i + 1) && !m_words.at(i + 1).startsSentence)
            add(i, nameEnd(i + 1), IdentifyingKind::Person, Severity::Blocks);
        else
            add(i, i + 1, IdentifyingKind::Person, Severity::Warns);
    }
    void withKind(qsizetype i)
    {
        const bool kind = isKind(i);
        const bool form = m_words.at(i).shouted && m_known.forms.contains(lower(i));
        if (!kind && !form)
            return;
        qsizetype from = i;
        while (from > 0 && i - from < 4 && follows(from) && isNameLike(from - 1) &&
               !m_words.at(from).startsSentence)
            --from;
        if (form && from < i && i - from < 4 && follows(from) && isThere(from - 1) &&
            m_words.at(from - 1).capital)
            --from; // "Nordlys Helse AS": the ordinary word belongs to the name
        if (from == i && form && i > 1 && follows(i) && m_words.at(i - 1).capital && follows(i - 1) &&
            isNameLike(i - 2))
            from = i - 2;
        if (from < i)
            add(from, i + 1, IdentifyingKind::Organisation,
                i - from == 1 && m_words.at(from).startsSentence && !form ? Severity::Warns
                                                                          : Severity::Blocks);
        else if (kind && follows(i + 1) && isNameLike(i + 1) && !m_words.at(i + 1).startsSentence)
            add(i, nameEnd(i + 1), IdentifyingKind::Organisation, Severity::Blocks); // legekontoret Fjellsida
    }
    void initial(qsizetype i)
    {
        const ShadowWord &word = m_words.at(i);
        if (word.text.size() == 1 && word.capital && word.end < m_shadow.size() &&
            m_shadow.at(word.end) == QLatin1Char('.') && isNameLike(i + 1) && follows(i + 1) &&
            !m_words.at(i + 1).shouted)
            add(i, nameEnd(i + 1), IdentifyingKind::Person, Severity::Warns);
    }
    void twoCapitals(qsizetype i)
    {
        if (m_words.at(i).startsSentence || !isNameLike(i) || m_words.at(i).shouted || !follows(i + 1) ||
            !isNameLike(i + 1) || m_words.at(i + 1).shouted || m_words.at(i + 1).startsSentence)
            return;
        if (i > 0 && isNameLike(i - 1) && follows(i) && !m_words.at(i - 1).startsSentence)
            return; // said with the words before
        add(i, nameEnd(i), IdentifyingKind::Person, Severity::Warns);
    }

    const QList<ShadowWord> &m_words;
    const QString &m_shadow;
    const QSet<QString> &m_allowed;
    const IdentifyingWords &m_known;
    qsizetype m_allowedUntil = 0;
    QList<ShadowFinding> m_found;
};

} // namespace

QList<ShadowFinding> unknownNames(const QList<ShadowWord> &words, const QString &shadow,
                                  const QSet<QString> &allowed)
{
    return UnknownNames(words, shadow, allowed).find();
}

} // namespace tverrlos
