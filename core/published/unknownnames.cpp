#include "core/published/identifyinglexicon.h"
#include "core/published/identifyingwords.h"

#include <QRegularExpression>

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
            afterLead(i);
            firstName(i);
            inSmallLetters(i);
            surname(i);
            userName(i);
            beforeBody(i);
            beforeVerb(i);
            withKind(i);
            initial(i);
            twoCapitals(i);
            projectName(i);
            groupName(i);
            placeInCompound(i);
            capitalInside(i);
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
                   return c.isSpace() || c == QLatin1Char('-') || c == QLatin1Char('.') ||
                          c == QLatin1Char('_');
               });
    }
    bool isSurname(qsizetype i) const
    {
        return isThere(i) &&
               (m_known.surnames.contains(lower(i)) || m_known.surnames.contains(withoutGenitive(lower(i))));
    }
    /// A surname that is no other word.
    bool isSurnameAlone(qsizetype i) const
    {
        return isSurname(i) && !m_known.surnameWords.contains(lower(i)) &&
               !m_known.surnameWords.contains(withoutGenitive(lower(i)));
    }
    bool isInitial(qsizetype i) const
    {
        return isThere(i) && m_words.at(i).capital && m_words.at(i).text.size() == 1;
    }
    /// What stands in small letters inside names: "van der".
    bool isParticle(qsizetype i) const
    {
        static const QSet<QString> particles{
            QStringLiteral("van"), QStringLiteral("der"), QStringLiteral("den"), QStringLiteral("de"),
            QStringLiteral("von"), QStringLiteral("la"),  QStringLiteral("al"),  QStringLiteral("el"),
            QStringLiteral("bin"), QStringLiteral("ten")};
        return isThere(i) && particles.contains(lower(i));
    }
    /// The first word past `i` that can be the next part of a name, over initials and particles.
    qsizetype nextPart(qsizetype i) const
    {
        qsizetype next = i + 1;
        while (next < i + 4 && follows(next) && (isInitial(next) || (isParticle(next) && next > i)))
            ++next;
        return next;
    }
    /// "IIa", "MP3", "SaMD2": what no name looks like.
    static bool isDesignation(const ShadowWord &word)
    {
        const bool digits =
            std::any_of(word.text.begin(), word.text.end(), [](QChar c) { return c.isDigit(); });
        return digits || (!word.shouted && word.text.size() > 1 && word.text.at(1).isUpper());
    }
    /// A capitalised word that may be a part of a name.
    bool isNameLike(qsizetype i) const
    {
        return isThere(i) && !isDesignation(m_words.at(i)) && m_words.at(i).capital &&
               m_words.at(i).text.size() > 1 && m_words.at(i).text.at(1).isLetter() &&
               !m_known.ordinary.contains(lower(i)) &&
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
    /// Past the name that begins at `i`, three words at most, with initials and particles between them.
    qsizetype nameEnd(qsizetype i) const
    {
        qsizetype end = i + 1;
        while (end < i + 3) {
            const qsizetype next = nextPart(end - 1);
            const bool starts = next == end && isThere(next) && m_words.at(next).startsSentence;
            if (!follows(next) || !isNameLike(next) || starts)
                break;
            end = next + 1;
        }
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
        static const QSet<QString> shortened{
            QStringLiteral("hr"),  QStringLiteral("med"),  QStringLiteral("jur"),
            QStringLiteral("dr"),  QStringLiteral("prof"), QStringLiteral("mr"),
            QStringLiteral("mrs"), QStringLiteral("ms"),   QStringLiteral("dir")};
        const ShadowWord &title = m_words.at(name - 1);
        const QStringView gap = QStringView(m_shadow).mid(title.end, m_words.at(name).begin - title.end);
        const bool stop = gap.contains(QLatin1Char('.'));
        return gap.size() <= 6 && (!stop || shortened.contains(title.text.toLower())) &&
               std::all_of(gap.begin(), gap.end(), [](QChar c) {
                   return c.isSpace() || c == QLatin1Char('.') || c == QLatin1Char(':') ||
                          c == QLatin1Char(',');
               });
    }
    /// "v/ Tangvold", "Kopi: Tangvold"; "kontakt Tangvold" may be an office too.
    void afterLead(qsizetype i)
    {
        const QString word = lower(i);
        const bool soft = m_known.softLeads.contains(word);
        if ((!soft && !m_known.leads.contains(word)) || !isThere(i + 1))
            return;
        const QStringView gap =
            QStringView(m_shadow).mid(m_words.at(i).end, m_words.at(i + 1).begin - m_words.at(i).end);
        const bool reads = gap.size() <= 3 && std::all_of(gap.begin(), gap.end(), [](QChar c) {
                               return c == QLatin1Char(' ') || c == QLatin1Char('.') ||
                                      c == QLatin1Char(':') || c == QLatin1Char('/');
                           });
        const bool slashed = gap.contains(QLatin1Char('/'));
        if (soft && reads && m_known.firstNames.contains(lower(i + 1)) &&
            !m_known.firstNameWords.contains(lower(i + 1)))
            return add(i + 1, i + 2, IdentifyingKind::Person, Severity::Warns);
        if (!reads || !isNameLike(i + 1) || m_words.at(i + 1).shouted || (word.size() == 1 && !slashed) ||
            (!soft && gap == QLatin1String(" ")))
            return;
        if (!soft || !gap.contains(QLatin1Char('.')))
            add(i + 1, nameEnd(i + 1), IdentifyingKind::Person, soft ? Severity::Warns : Severity::Blocks);
    }
    void firstName(qsizetype i)
    {
        const ShadowWord &word = m_words.at(i);
        const bool own = m_known.firstNames.contains(lower(i));
        const QString base = withoutGenitive(lower(i));
        if (!word.capital ||
            (!own && (!m_known.firstNames.contains(base) || m_known.firstNameWords.contains(base))))
            return;
        const qsizetype next = nextPart(i);
        const bool parted = next > i + 1 || (isThere(next) && !m_words.at(next).startsSentence);
        if (own && follows(next) && isNameLike(next) && parted)
            add(i, nameEnd(next), IdentifyingKind::Person, Severity::Blocks);
        else if (own && i > 0 && isSurname(i - 1) && m_words.at(i - 1).capital &&
                 m_shadow.mid(m_words.at(i - 1).end, word.begin - m_words.at(i - 1).end).trimmed() ==
                     QLatin1String(","))
            add(i - 1, i + 1, IdentifyingKind::Person, Severity::Blocks); // "Nordmann, Kari"
        else if (word.shouted ? word.text.size() > 3 && !m_known.firstNameWords.contains(lower(i)) &&
                                    !m_known.acronyms.contains(lower(i))
                              : !word.startsSentence || !m_known.firstNameWords.contains(lower(i)))
            add(i, i + 1, IdentifyingKind::Person, Severity::Warns);
    }
    /// "kari hansen", "kari.tangvold", "kari mener".
    void inSmallLetters(qsizetype i)
    {
        if (!m_words.at(i).capital && m_known.firstNames.contains(lower(i)) &&
            !m_known.firstNameWords.contains(lower(i)) && speaks(i + 1))
            return add(i, i + 1, IdentifyingKind::Person, Severity::Warns);
        if (m_words.at(i).capital || !m_known.firstNames.contains(lower(i)) || !isThere(i + 1) ||
            !follows(i + 1) || m_words.at(i + 1).startsSentence)
            return;
        const bool ordinary = m_known.firstNameWords.contains(lower(i));
        const QString gap = m_shadow.mid(m_words.at(i).end, m_words.at(i + 1).begin - m_words.at(i).end);
        const bool joined = gap == QLatin1String(".") || gap == QLatin1String("_");
        const QString next = lower(i + 1);
        const bool wordLike = next.size() > 2 && next.at(0).isLetter() && !m_known.ordinary.contains(next);
        if ((isSurname(i + 1) && !ordinary) || (isSurnameAlone(i + 1) && ordinary) ||
            (joined && !ordinary && wordLike))
            add(i, i + 2, IdentifyingKind::Person, Severity::Blocks);
    }
    /// A name in front of a common surname, and such a surname alone.
    void surname(qsizetype i)
    {
        const ShadowWord &word = m_words.at(i);
        if (!word.capital && isSurnameAlone(i) && follows(i) && m_words.at(i - 1).text.size() == 1 &&
            m_words.at(i - 1).text.at(0).isLetter() && m_shadow.at(m_words.at(i - 1).end) == QLatin1Char('.'))
            return add(i - 1, i + 1, IdentifyingKind::Person, Severity::Blocks); // "k. nordmann"
        if (!word.capital || !isSurname(i))
            return;
        const qsizetype before = i > 1 && isInitial(i - 1) ? i - 2 : i - 1;
        const bool led = i > 0 && follows(i) && !word.startsSentence && isThere(before) &&
                         follows(before + 1) && m_words.at(before).text.size() > 1 && isNameLike(before) &&
                         !(m_words.at(before).startsSentence && m_known.openers.contains(lower(before)));
        if (led)
            add(before, i + 1, IdentifyingKind::Person, Severity::Blocks);
        else if (i > 0 && isInitial(i - 1) && follows(i) && !word.shouted)
            add(i - 1, i + 1, IdentifyingKind::Person, Severity::Blocks);
        else if (!word.shouted && (isSurnameAlone(i) || speaks(i + 1)))
            add(i, i + 1, IdentifyingKind::Person, Severity::Warns);
    }
    /// What persons do: "Lie mener", "Tangen har ringt".
    bool speaks(qsizetype i) const
    {
        static const QSet<QString> verbs{
            QStringLiteral("mener"),     QStringLiteral("meiner"),    QStringLiteral("mente"),
            QStringLiteral("sier"),      QStringLiteral("seier"),     QStringLiteral("sa"),
            QStringLiteral("skriver"),   QStringLiteral("skriv"),     QStringLiteral("skrev"),
            QStringLiteral("svarte"),    QStringLiteral("ringte"),    QStringLiteral("ringer"),
            QStringLiteral("bekreftet"), QStringLiteral("stadfesta"), QStringLiteral("deltok"),
            QStringLiteral("spurte"),    QStringLiteral("spør"),      QStringLiteral("said"),
            QStringLiteral("says"),      QStringLiteral("thinks"),    QStringLiteral("wrote"),
            QStringLiteral("confirmed"), QStringLiteral("called"),    QStringLiteral("asked")};
        static const QSet<QString> agreeing{QStringLiteral("enig"), QStringLiteral("uenig"),
                                            QStringLiteral("samd"), QStringLiteral("usamd")};
        if (!isThere(i) || !follows(i))
            return false;
        return verbs.contains(lower(i)) ||
               (lower(i) == QLatin1String("er") && isThere(i + 1) && agreeing.contains(lower(i + 1)));
    }
    /// "hos oss mener Tangvold" tells nothing by its form; "at Tangvold mener" does.
    void beforeVerb(qsizetype i)
    {
        if (!m_words.at(i).startsSentence && !m_words.at(i).shouted && isNameLike(i) && speaks(i + 1))
            add(i, i + 1, IdentifyingKind::Person, Severity::Warns);
    }
    /// "knordmann", "OlaNordmann", "karinordmann2": a common surname behind an initial or a first name, in
    /// one word.
    void userName(qsizetype i)
    {
        QString word = lower(i);
        while (!word.isEmpty() && word.back().isDigit())
            word.chop(1);
        constexpr qsizetype shortest = 7, longest = 40;
        if (word.size() < shortest || word.size() > longest || isSurname(i) ||
            m_known.ordinary.contains(word))
            return;
        for (qsizetype cut = 1; cut + 4 < word.size(); ++cut) {
            const QString front = word.left(cut), back = word.mid(cut);
            if (m_known.surnames.contains(back) && !m_known.surnameWords.contains(back) &&
                (cut == 1 || m_known.firstNames.contains(front)))
                return add(i, i + 1, IdentifyingKind::Person, Severity::Blocks);
        }
    }
    /// "Tangvold i Datatilsynet": nobody writes so of anything but a person.
    void beforeBody(qsizetype i)
    {
        static const QSet<QString> inside{
            QStringLiteral("i"),   QStringLiteral("fra"), QStringLiteral("frå"),  QStringLiteral("hos"),
            QStringLiteral("ved"), QStringLiteral("in"),  QStringLiteral("from"), QStringLiteral("at")};
        static const QRegularExpression farm(QStringLiteral(
            "(?:land|stad|vik|dal|berg|haug|heim|bakk|rud|moen|nes|sen|støl|vold|set|seth|bø|ås)$"));
        const bool known =
            m_known.firstNames.contains(lower(i)) && !m_known.firstNameWords.contains(lower(i));
        if (!isThere(i + 2) || !inside.contains(lower(i + 1)) || !follows(i + 1) || !follows(i + 2) ||
            allowedRun(i + 2) == i + 2)
            return;
        const bool named = isNameLike(i) && !m_words.at(i).shouted &&
                           (!m_words.at(i).startsSentence || farm.match(lower(i)).hasMatch());
        if (named || known)
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
            m_words.at(from - 1).capital && !m_known.openers.contains(lower(from - 1)))
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
            !m_words.at(i + 1).shouted && !m_known.openers.contains(lower(i + 1)))
            add(i, nameEnd(i + 1), IdentifyingKind::Person, Severity::Warns);
    }
    /// Whether a word that begins a sentence could be a name, as far as its form tells.
    bool mayBeginWithName(qsizetype i) const
    {
        static const QStringList endings{
            QStringLiteral("et"),   QStringLiteral("ene"),   QStringLiteral("ane"),   QStringLiteral("ing"),
            QStringLiteral("inga"), QStringLiteral("sjon"),  QStringLiteral("het"),   QStringLiteral("heit"),
            QStringLiteral("lig"),  QStringLiteral("leg"),   QStringLiteral("tion"),  QStringLiteral("ment"),
            QStringLiteral("ity"),  QStringLiteral("ness"),  QStringLiteral("ers"),   QStringLiteral("ies"),
            QStringLiteral("ende"), QStringLiteral("ande"),  QStringLiteral("elsen"), QStringLiteral("else"),
            QStringLiteral("isk"),  QStringLiteral("sk"),    QStringLiteral("tene"),  QStringLiteral("ren"),
            QStringLiteral("aren"), QStringLiteral("inger"), QStringLiteral("ingar")};
        const QString word = lower(i);
        constexpr int longest = 11; // of a first name, with few exceptions
        return word.size() <= longest && !m_known.openers.contains(word) &&
               std::none_of(endings.begin(), endings.end(), [&](const QString &ending) {
                   return word.size() > ending.size() && word.endsWith(ending);
               });
    }
    void twoCapitals(qsizetype i)
    {
        if (!isNameLike(i) || m_words.at(i).shouted || !follows(i + 1) || !isNameLike(i + 1) ||
            m_words.at(i + 1).shouted || m_words.at(i + 1).startsSentence)
            return;
        if (m_words.at(i).startsSentence && !mayBeginWithName(i))
            return;
        if (i > 0 && isNameLike(i - 1) && follows(i) && !m_words.at(i).startsSentence &&
            !m_words.at(i - 1).startsSentence)
            return; // said with the words before
        add(i, nameEnd(i), IdentifyingKind::Person, Severity::Warns);
    }
    /// What stands between word i and the one before it.
    QStringView gapBefore(qsizetype i) const
    {
        return QStringView(m_shadow).mid(m_words.at(i - 1).end, m_words.at(i).begin - m_words.at(i - 1).end);
    }
    /// A capitalised word or an abbreviation that no list knows.
    bool isUnheardOf(qsizetype i) const
    {
        const ShadowWord &word = m_words.at(i);
        const QString key = lower(i);
        static const QRegularExpression law(
            QStringLiteral("(?:lov|lova|loven|lovens|forskrift|forskrifta|forskriften|forordning|forordninga|"
                           "forordningen|direktiv|direktivet)$"));
        static const QRegularExpression roman(QStringLiteral("^[IVXLC]+$"));
        return word.capital && word.text.size() > 2 && !roman.match(word.text).hasMatch() &&
               !m_known.ordinary.contains(key) && !m_known.ordinary.contains(withoutGenitive(key)) &&
               !m_known.openers.contains(key) && !m_known.acronyms.contains(key) &&
               !m_known.titles.contains(key) && !isKind(i) && allowedRun(i) == i &&
               !law.match(key).hasMatch();
    }
    /// "DNV-prosjektet", "SOLSIKKE-studien", "prosjektet Solsikke", "appen NORLYS".
    void projectName(qsizetype i)
    {
        if (!isUnheardOf(i))
            return;
        if (isThere(i + 1) && gapBefore(i + 1) == QLatin1String("-") &&
            m_known.projectNouns.contains(withoutGenitive(lower(i + 1))))
            add(i, i + 2, IdentifyingKind::Name, Severity::Warns);
        else if (i > 0 && gapBefore(i) == QLatin1String(" ") && m_known.projectNouns.contains(lower(i - 1)))
            add(i - 1, i + 1, IdentifyingKind::Name, Severity::Warns);
    }
    /// "forskargruppa ved sjukehuset", "Institutt for klinisk medisin": few are meant.
    void groupName(qsizetype i)
    {
        static const QSet<QString> inside{
            QStringLiteral("ved"), QStringLiteral("på"),   QStringLiteral("i"),   QStringLiteral("hos"),
            QStringLiteral("fra"), QStringLiteral("frå"),  QStringLiteral("for"), QStringLiteral("at"),
            QStringLiteral("in"),  QStringLiteral("from"), QStringLiteral("of")};
        if (m_known.groupNouns.contains(lower(i)) && isThere(i + 2) &&
            gapBefore(i + 1) == QLatin1String(" ") && inside.contains(lower(i + 1)) &&
            gapBefore(i + 2) == QLatin1String(" "))
            add(i, i + 3, IdentifyingKind::Name, Severity::Warns);
    }
    /// "Haugesundsregionen", "Stavangersjukehuset".
    void placeInCompound(qsizetype i)
    {
        const QString word = lower(i);
        if (!m_words.at(i).capital || m_words.at(i).shouted)
            return;
        for (const QString &tail : m_known.placeTails) {
            const qsizetype at = word.indexOf(tail, 3);
            if (at < 0)
                continue;
            const QString place = word.left(at);
            if (m_known.plainPlaces.contains(place) || m_known.plainPlaces.contains(withoutGenitive(place)))
                return add(i, i + 1, IdentifyingKind::Place, Severity::Warns);
        }
    }
    /// Norwegian writes names with a capital and little else; what begins a sentence or a line says nothing.
    void capitalInside(qsizetype i)
    {
        if (i == 0 || m_words.at(i).startsSentence || !isUnheardOf(i) || isDesignation(m_words.at(i)))
            return;
        const QStringView gap = gapBefore(i);
        const bool opens = std::any_of(gap.begin(), gap.end(), [](QChar c) {
            return c == QLatin1Char('\n') || c == QLatin1Char('"') || c == QChar(u'\u00AB') ||
                   c == QChar(u'\u201C') || c == QChar(u'\u2013') || c == QChar(u'\uFFFC');
        });
        const bool listed = m_words.at(i - 1).text.size() <= 2 && gap.contains(QLatin1Char(')')); // "a) Bruk"
        if (!opens && !listed)
            add(i, i + 1, IdentifyingKind::Name, Severity::Warns);
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
