#include "core/answers/legalreference.h"
#include "core/precedents/contradiction.h"
#include "core/precedents/plainwords.h"

#include <QHash>
#include <QSet>

#include <algorithm>

// saysTheOpposite(): by counting what denies, not by understanding. Two texts on the same provision are few,
// and a person reads both; a warning too many costs a glance, and one too few a wrong answer.
namespace tverrlos {

namespace {

constexpr qsizetype mostWords = 200; ///< of a sentence
constexpr qsizetype rootLength = 6;  ///< letters by which inflections and the two Norwegians meet
constexpr double sameSubject = 0.6;  ///< of the shorter sentence's words
constexpr qsizetype mostSentences = 30;

QSet<QString> setOf(const char *words)
{
    const QStringList list = QString::fromUtf8(words).split(QLatin1Char(' '));
    return {list.begin(), list.end()};
}

const QSet<QString> &denials()
{
    static const QSet<QString> words = setOf(
        "ikke ikkje ingen inga inkje intet aldri uten utan neppe verken hverken korkje not no never without "
        "cannot neither nor nobody none");
    return words;
}

/// Words that deny by themselves, with what they deny.
const QHash<QString, QString> &denyingWords()
{
    static const QHash<QString, QString> words = [] {
        QHash<QString, QString> pairs;
        const QStringList list =
            QString::fromUtf8("ulovlig:lovlig ulovleg:lovlig lovleg:lovlig forbudt:tillatt forbode:tillatt "
                              "tillate:tillatt uforsvarlig:forsvarlig uforsvarleg:forsvarlig "
                              "forsvarleg:forsvarlig unødvendig:nødvendig unødvendige:nødvendig "
                              "unødig:nødvendig unaudsynt:nødvendig naudsynt:nødvendig "
                              "utilstrekkelig:tilstrekkelig utilstrekkeleg:tilstrekkelig "
                              "tilstrekkeleg:tilstrekkelig unntatt:omfattet unnateke:omfattet "
                              "omfatta:omfattet unlawful:lawful prohibited:allowed forbidden:allowed "
                              "permitted:allowed unnecessary:necessary required:necessary")
                .split(QLatin1Char(' '));
        for (const QString &pair : list)
            pairs.insert(pair.section(QLatin1Char(':'), 0, 0), pair.section(QLatin1Char(':'), 1));
        return pairs;
    }();
    return words;
}

const QSet<QString> &denyingOnes()
{
    static const QSet<QString> words =
        setOf("ulovlig ulovleg forbudt forbode uforsvarlig uforsvarleg unødvendig unødvendige unødig "
              "unaudsynt utilstrekkelig utilstrekkeleg unntatt unnateke unlawful prohibited forbidden "
              "unnecessary");
    return words;
}

/// Words that say how strongly, or nothing: what is left is what the sentence is about.
const QSet<QString> &fillers()
{
    static const QSet<QString> words = setOf(
        "må skal kan bør kunne skulle måtte trenger treng trengs kreves krevst krev krever plikter har er "
        "var vil bli blir være vere og eller som det den dei de ein en et eit til for med ved av på i "
        "om at å etter under over fra frå der når hvis dersom dette denne også òg så men man "
        "virksomheten verksemda must shall should may can need needs is are was be been the a an of to "
        "in on for with by from and or that this it as if when under has have do does will");
    return words;
}

struct Sentence
{
    QSet<QString> about;
    bool denies = false;
};

Sentence read(QStringView text)
{
    Sentence sentence;
    for (const QString &written : plainWords(text, mostWords)) {
        if (denials().contains(written)) {
            sentence.denies = !sentence.denies;
            continue;
        }
        if (denyingOnes().contains(written))
            sentence.denies = !sentence.denies;
        const QString word = denyingWords().value(written, written);
        if (word.size() > 2 && !fillers().contains(word) && !word.at(0).isDigit())
            sentence.about.insert(word.left(rootLength));
    }
    return sentence;
}

/// Without its legal references: that both name the provision is known already.
QString withoutReferences(QString text)
{
    const QList<LegalReference> references = legalReferences(text);
    for (auto reference = references.crbegin(); reference != references.crend(); ++reference)
        text.replace(reference->start, reference->length, QLatin1String(" "));
    return text;
}

QList<Sentence> sentencesOf(const QString &written)
{
    const QString text = withoutReferences(written);
    QList<Sentence> sentences;
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= text.size() && sentences.size() < mostSentences; ++at) {
        // A point ends a sentence where space follows: "nr.3" and "2.1" go on.
        const bool ends = at == text.size() || text.at(at) == QLatin1Char('\n') ||
                          (QStringLiteral(".!?;").contains(text.at(at)) &&
                           (at + 1 == text.size() || text.at(at + 1).isSpace()));
        if (!ends)
            continue;
        const Sentence sentence = read(QStringView(text).mid(begin, at - begin));
        if (!sentence.about.isEmpty())
            sentences.append(sentence);
        begin = at + 1;
    }
    return sentences;
}

bool areAboutTheSame(const Sentence &one, const Sentence &other)
{
    const qsizetype shorter = std::min(one.about.size(), other.about.size());
    const auto shared = std::count_if(one.about.begin(), one.about.end(),
                                      [&](const QString &word) { return other.about.contains(word); });
    return static_cast<double>(shared) >= sameSubject * static_cast<double>(shorter);
}

/// Whether a text says the same as the sentence, with the same sign.
bool says(const QList<Sentence> &text, const Sentence &sentence)
{
    return std::any_of(text.begin(), text.end(), [&](const Sentence &each) {
        return each.denies == sentence.denies && areAboutTheSame(each, sentence);
    });
}

} // namespace

bool saysTheOpposite(const QString &one, const QString &other)
{
    const QList<Sentence> here = sentencesOf(one);
    const QList<Sentence> there = sentencesOf(other);
    for (const Sentence &mine : here)
        for (const Sentence &theirs : there) {
            const bool opposed = mine.denies != theirs.denies && areAboutTheSame(mine, theirs);
            // What both texts say outweighs an exception that one of them adds.
            if (opposed && !says(there, mine) && !says(here, theirs))
                return true;
        }
    return false;
}

} // namespace tverrlos
