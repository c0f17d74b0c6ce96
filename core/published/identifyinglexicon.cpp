#include "core/published/identifyinglexicon.h"

#include "core/askers/organisationname.h"
#include "core/published/identifyingwords.h"

#include <QRegularExpression>

namespace tverrlos {

namespace {

constexpr int mostWords = 12;    ///< of a name
constexpr int spelledLength = 6; ///< shorter names are not looked for in pieces: "hans en" is no Hansen

/// Letters only, without the signs that tell ø from o: for a name of some length there is no other.
QString bareKey(QString key)
{
    key.replace(QLatin1String("aa"), QLatin1String("a"));
    key.replace(QLatin1String("oe"), QLatin1String("o"));
    key.replace(QLatin1String("ae"), QLatin1String("a"));
    return key;
}

QString withoutSpaces(QString key)
{
    return key.remove(QLatin1Char(' '));
}

QStringList wordsOf(const QString &name)
{
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{N}]+"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    return name.split(between, Qt::SkipEmptyParts);
}

bool endsSentence(QChar c)
{
    return c == QLatin1Char('.') || c == QLatin1Char('!') || c == QLatin1Char('?') || c == QLatin1Char(':') ||
           c == QChar(u'•') || c == QLatin1Char('*') || c == QLatin1Char(']');
}

/// Whether a sentence ends between two words; a full stop without space, as in kari.nordmann, ends none.
bool parts(QStringView gap)
{
    int lines = 0;
    bool ends = false, space = false;
    for (const QChar c : gap) {
        ends = ends || endsSentence(c);
        space = space || c.isSpace();
        lines += c == QLatin1Char('\n') ? 1 : 0;
    }
    return (ends && space) || lines > 1;
}

} // namespace

QList<ShadowWord> shadowWords(const QString &shadow)
{
    QList<ShadowWord> words;
    qsizetype last = 0;
    for (qsizetype i = 0; i < shadow.size();) {
        if (!shadow.at(i).isLetterOrNumber()) {
            ++i;
            continue;
        }
        ShadowWord word;
        word.begin = i;
        bool lower = false;
        for (; i < shadow.size() && shadow.at(i).isLetterOrNumber(); ++i)
            lower = lower || shadow.at(i).isLower();
        word.end = i;
        word.text = shadow.mid(word.begin, i - word.begin);
        word.key = withoutSpaces(matchKey(word.text.left(64)));
        word.capital = word.text.at(0).isUpper();
        word.shouted = word.capital && !lower && word.text.size() > 1;
        const QStringView gap = QStringView(shadow).mid(last, word.begin - last);
        word.startsSentence = words.isEmpty() || parts(gap);
        word.closeToLast = !words.isEmpty() && gap != QLatin1String(" ") && !parts(gap);
        last = i;
        words.append(word);
    }
    return words;
}

IdentifyingLexicon::IdentifyingLexicon()
{
    for (const QString &body : IdentifyingWords::known().publicBodies)
        m_allowed.insert(withoutSpaces(matchKey(body)));
    addPlaces();
    const auto &abbreviations = IdentifyingWords::known().abbreviations;
    for (auto each = abbreviations.begin(); each != abbreviations.end(); ++each)
        add({each.key()}, {IdentifyingKind::Organisation, Severity::Warns, Form::Shouted});
}

const IdentifyingLexicon &IdentifyingLexicon::ofEverywhere()
{
    static const IdentifyingLexicon lexicon;
    return lexicon;
}

IdentifyingLexicon::IdentifyingLexicon(const IdentifyingNames &names) : IdentifyingLexicon(ofEverywhere())
{
    for (const QString &name : names.persons)
        addPerson(name, false);
    for (const QString &name : names.officers)
        addPerson(name, true);
    for (const QString &name : names.askers)
        addOrganisation(name, true);
    for (const QString &name : names.organisations)
        addOrganisation(name, false);
}

void IdentifyingLexicon::add(const QStringList &words, Entry entry)
{
    QString key;
    for (const QString &word : words)
        key += withoutSpaces(matchKey(word));
    if (key.size() < 2 || isAllowed(key))
        return;
    entry.words = int(words.size());
    m_longest = std::max(m_longest, int(key.size()));
    m_entries[key].append(entry);
    if (const QString bare = bareKey(key); key.size() >= spelledLength && bare != key)
        m_entries[bare].append(entry);
}

void IdentifyingLexicon::addPerson(const QString &name, bool isOfficer)
{
    const IdentifyingWords &known = IdentifyingWords::known();
    QStringList words;
    const QStringList written = wordsOf(name);
    for (const QString &word : written)
        if (word.size() > 1 && !known.titles.contains(word.toLower()))
            words.append(word);
    if (words.isEmpty())
        return;
    const Entry whole{IdentifyingKind::Person, Severity::Blocks, Form::Any};
    if (words.size() > 1) {
        add(words, whole);
        add({words.first(), words.last()}, whole);
        add(QStringList{words.last()} + words.mid(0, words.size() - 1), whole);
    }
    for (const QString &word : std::as_const(words)) {
        if (word.size() < 3 || known.ordinary.contains(word.toLower()))
            continue;
        add({word}, {IdentifyingKind::Person, Severity::Blocks, Form::Capital});
        const bool login = isOfficer && words.size() == 1 && word.size() > 3 &&
                           !known.firstNameWords.contains(word.toLower()); // "hans" is a word
        if (word.size() >= spelledLength || login)
            add({word}, {IdentifyingKind::Person, Severity::Warns, Form::Any});
    }
}

void IdentifyingLexicon::addOrganisation(const QString &name, bool isAsker)
{
    const IdentifyingWords &known = IdentifyingWords::known();
    const OrganisationNameParts parts = partsOf(name);
    const QStringList written = wordsOf(name);
    if (written.isEmpty() || isAllowed(withoutSpaces(matchKey(name))))
        return;
    const bool place = parts.kind == QLatin1String("municipality") || parts.kind == QLatin1String("county") ||
                       parts.kind == QLatin1String("district");
    const bool shouted = written.size() == 1 && name == name.toUpper();
    const IdentifyingKind kind = IdentifyingKind::Organisation;
    add(written, {kind, Severity::Blocks,
                  shouted              ? Form::Shouted
                  : written.size() > 1 ? Form::Any
                                       : Form::Capital});
    const QString match = parts.words.join(QLatin1Char(' '));
    for (auto each = known.abbreviations.begin(); each != known.abbreviations.end(); ++each)
        if (match == *each || match.startsWith(*each + QLatin1Char(' ')) ||
            each->startsWith(match + QLatin1Char(' ')))
            add({each.key()}, {kind, Severity::Blocks, Form::Shouted});
    if (parts.abbreviated)
        add(parts.words, {kind, Severity::Blocks, Form::Any});
    if (!parts.form.isEmpty() && parts.words.size() > 2) { // without AS, HF
        QStringList bare = parts.words;
        bare.removeAll(parts.form);
        add(bare, {kind, Severity::Blocks, Form::Any});
    }
    if (isAsker && parts.words.size() > 2) {
        QString initials;
        for (const QString &word : written)
            initials += word.at(0);
        add({initials}, {kind, Severity::Warns, Form::Shouted});
    }
    if (parts.core.isEmpty() || (parts.core.size() == 1 && (parts.core.first().size() < 2 ||
                                                            known.ordinary.contains(parts.core.first()))))
        return;
    add(parts.core,
        {place ? IdentifyingKind::Place : kind, isAsker ? Severity::Blocks : Severity::Warns, Form::Capital});
}

void IdentifyingLexicon::addPlaces()
{
    const IdentifyingWords &known = IdentifyingWords::known();
    for (const QString &hospital : known.hospitals)
        add(wordsOf(hospital), {IdentifyingKind::Organisation, Severity::Warns, Form::Capital});
    for (const QString &place : known.places)
        add(wordsOf(place), {IdentifyingKind::Place, Severity::Warns,
                             known.ambiguousPlaces.contains(place) ? Form::AfterPreposition : Form::Capital});
}

const IdentifyingLexicon::Entry *IdentifyingLexicon::at(const QString &key, const QList<ShadowWord> &words,
                                                        qsizetype from, qsizetype to, bool parted) const
{
    static const QSet<QString> prepositions{
        QStringLiteral("i"),  QStringLiteral("på"),   QStringLiteral("fra"),     QStringLiteral("frå"),
        QStringLiteral("in"), QStringLiteral("from"), QStringLiteral("bosatt"),  QStringLiteral("busett"),
        QStringLiteral("at"), QStringLiteral("near"), QStringLiteral("utenfor"), QStringLiteral("nær")};
    const auto found = m_entries.constFind(key);
    if (found == m_entries.cend())
        return nullptr;
    const Entry *best = nullptr;
    const ShadowWord &first = words.at(from);
    const ShadowWord &last = words.at(to);
    const int count = int(to - from) + 1;
    for (const Entry &entry : *found) {
        const bool shouted = first.shouted && last.shouted;
        const bool spelled = count > 1 && first.text.size() == 1 && first.capital;
        if (entry.form == Form::Capital && !first.capital)
            continue;
        if (entry.form == Form::AfterPreposition &&
            (!first.capital || from == 0 || first.startsSentence ||
             !prepositions.contains(words.at(from - 1).text.toLower())))
            continue;
        if (entry.form == Form::Shouted && !shouted && !spelled)
            continue;
        // One word in pieces: only where the pieces hang together, and are no words by chance.
        if (count > entry.words && !(parted && (key.size() >= spelledLength || spelled)))
            continue;
        if (!best || entry.severity < best->severity)
            best = &entry;
    }
    return best;
}

void IdentifyingLexicon::findKnown(const QList<ShadowWord> &words, QList<ShadowFinding> &found) const
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        QString key;
        bool parted = true; // every gap so far is more than a space, or the pieces are single letters
        const qsizetype most = std::min<qsizetype>(words.size(), i + std::max(mostWords, m_longest));
        for (qsizetype j = i; j < most && key.size() <= m_longest; ++j) {
            if (j > i && words.at(j).startsSentence && words.at(j - 1).text.size() > 1)
                break;
            key += words.at(j).key;
            parted = parted && (j == i || words.at(j).closeToLast || words.at(j).text.size() == 1);
            if (j - i >= mostWords && !parted)
                break;
            const Entry *entry = at(key, words, i, j, parted);
            if (!entry && key.size() >= spelledLength)
                entry = at(bareKey(key), words, i, j, parted);
            if (!entry && key.size() > 2 && key.endsWith(QLatin1Char('s'))) // genitive
                entry = at(key.chopped(1), words, i, j, parted);
            if (!entry && key.size() > spelledLength && key.endsWith(QLatin1Char('s')))
                entry = at(bareKey(key.chopped(1)), words, i, j, parted);
            if (entry)
                found.append({words.at(i).begin, words.at(j).end, entry->kind, entry->severity});
        }
    }
}

QList<ShadowFinding> IdentifyingLexicon::findings(const QString &shadow) const
{
    const QList<ShadowWord> words = shadowWords(shadow);
    QList<ShadowFinding> found = unknownNames(words, shadow, m_allowed);
    findKnown(words, found);
    return found;
}

} // namespace tverrlos
