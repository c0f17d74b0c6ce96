#include "core/askers/organisationname.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace tverrlos {

namespace {

/// The words of the comparison, read once.
struct OrganisationWords
{
    QList<std::pair<QString, QString>> endings; ///< the longest first
    QHash<QString, QString> forms;
    QSet<QString> small;
    QHash<QString, QString> kinds;
    QHash<QString, QStringList> abbreviations;
};

QHash<QString, QString> pairsOf(const QJsonObject &json)
{
    QHash<QString, QString> pairs;
    for (auto each = json.begin(); each != json.end(); ++each)
        pairs.insert(each.key(), each.value().toString());
    return pairs;
}

OrganisationWords readWords()
{
    QFile file(QStringLiteral(":/reference/organisationwords.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The words of organisations' names are missing from the program.");
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    OrganisationWords words;
    const auto endings = pairsOf(json.value(QLatin1String("endings")).toObject());
    for (auto each = endings.begin(); each != endings.end(); ++each)
        words.endings.append({each.key(), each.value()});
    std::sort(words.endings.begin(), words.endings.end(), [](const auto &a, const auto &b) {
        return std::pair(-a.first.size(), a.first) < std::pair(-b.first.size(), b.first);
    });
    words.forms = pairsOf(json.value(QLatin1String("forms")).toObject());
    words.kinds = pairsOf(json.value(QLatin1String("kinds")).toObject());
    const QJsonArray small = json.value(QLatin1String("small")).toArray();
    for (const QJsonValue &word : small)
        words.small.insert(word.toString());
    const QJsonArray abbreviations = json.value(QLatin1String("abbreviations")).toArray();
    for (const QJsonValue &entry : abbreviations)
        words.abbreviations.insert(
            entry.toObject().value(QLatin1String("short")).toString(),
            entry.toObject().value(QLatin1String("full")).toString().split(QLatin1Char(' ')));
    return words;
}

const OrganisationWords &known()
{
    static const OrganisationWords words = readWords();
    return words;
}

/// Lower case letters and digits with ae, oe, aa; everything else is a space.
QString plain(const QString &name)
{
    static const QRegularExpression dotted(QStringLiteral("\\b(?:\\p{L}\\.){2,}"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    QString text = name.normalized(QString::NormalizationForm_C).toLower();
    text.replace(QLatin1String("a/s"), QLatin1String("as"));
    for (auto match = dotted.match(text); match.hasMatch(); match = dotted.match(text))
        text.replace(match.capturedStart(), match.capturedLength(),
                     match.captured().remove(QLatin1Char('.')) + QLatin1Char(' '));
    QString written;
    for (const QChar c : std::as_const(text)) {
        switch (c.unicode()) {
        case u'æ':
        case u'ä':
            written += QLatin1String("ae");
            break;
        case u'ø':
        case u'ö':
            written += QLatin1String("oe");
            break;
        case u'å':
            written += QLatin1String("aa");
            break;
        case u'&':
        case u'+':
            written += QLatin1String(" og ");
            break;
        case u'\'':
        case u'’':
            break;
        default: {
            const QString letters = QString(c).normalized(QString::NormalizationForm_D);
            written += c.isLetterOrNumber() ? letters.at(0) : QLatin1Char(' ');
        }
        }
    }
    return written.simplified();
}

QString inOneForm(const QString &word)
{
    for (const auto &[ending, common] : known().endings)
        if (word.endsWith(ending))
            return word.chopped(ending.size()) + common;
    return known().forms.value(word, word);
}

QStringList wordsOfName(const QString &name)
{
    QStringList words;
    const QStringList written = plain(name).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : written)
        words.append(inOneForm(word));
    return words;
}

/// The core as one with letters stripped to the bare alphabet: Tromso for Tromsoe.
QString bare(const QStringList &core)
{
    QString text = core.join(QLatin1Char(' '));
    text.replace(QLatin1String("aa"), QLatin1String("a"));
    text.replace(QLatin1String("oe"), QLatin1String("o"));
    text.replace(QLatin1String("ae"), QLatin1String("a"));
    return text;
}

QString withoutDoubles(const QString &text)
{
    QString single;
    for (const QChar c : text)
        if (single.isEmpty() || single.back() != c || c.isDigit()) // 2 and 22 are two
            single += c;
    return single;
}

bool bothSayAndDiffer(const QString &one, const QString &other)
{
    return !one.isEmpty() && !other.isEmpty() && one != other;
}

/// Places of which there is one in each place: a doubled letter makes another one (Os, Oss).
bool isPlaceBound(const OrganisationNameParts &parts)
{
    return parts.kind == QLatin1String("municipality") || parts.kind == QLatin1String("county") ||
           parts.kind == QLatin1String("district");
}

} // namespace

OrganisationNameParts partsOf(const QString &name)
{
    OrganisationNameParts parts;
    parts.words = wordsOfName(name);
    QStringList bareWords = parts.words;
    if (bareWords.size() == 2 && known().forms.contains(bareWords.last()))
        bareWords.removeLast(); // "OUS HF"
    if (bareWords.size() == 1) {
        const auto full = known().abbreviations.constFind(bareWords.first());
        if (full != known().abbreviations.cend()) {
            parts.words = *full;
            parts.abbreviated = true;
        }
    }
    for (const QString &word : std::as_const(parts.words)) {
        if (known().small.contains(word))
            continue;
        if (const QString kind = known().kinds.value(word); !kind.isEmpty()) {
            parts.kind = kind;
            parts.kindWord.append(word);
        } else if (const QString form = known().forms.value(word);
                   !form.isEmpty() && &word != &parts.words.first()) {
            parts.form = form;
        } else {
            parts.core.append(word);
        }
    }
    return parts;
}

QString matchKey(const QString &name)
{
    return wordsOfName(name).join(QLatin1Char(' '));
}

QString likenessKey(const QString &name)
{
    return withoutDoubles(bare(partsOf(name).core));
}

QString sortKey(const QString &name)
{
    QString key;
    const QString text = name.normalized(QString::NormalizationForm_C).toLower();
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool doubled = c == QLatin1Char('a') && i + 1 < text.size() && text.at(i + 1) == c;
        if (c == QChar(u'æ') || c == QChar(u'ä')) {
            key += QLatin1Char('{'); // the three signs after z
        } else if (c == QChar(u'ø') || c == QChar(u'ö')) {
            key += QLatin1Char('|');
        } else if (c == QChar(u'å') || doubled) {
            key += QLatin1Char('}');
            i += doubled ? 1 : 0;
        } else if (c.isLetterOrNumber()) {
            key += QString(c).normalized(QString::NormalizationForm_D).at(0);
        } else if (!key.isEmpty() && !key.endsWith(QLatin1Char(' '))) {
            key += QLatin1Char(' ');
        }
    }
    return key.trimmed();
}

std::optional<NameLikeness> matchNames(const QString &one, const QString &other)
{
    const OrganisationNameParts a = partsOf(one);
    const OrganisationNameParts b = partsOf(other);
    if (a.words == b.words)
        return a.abbreviated == b.abbreviated ? NameLikeness::SameName : NameLikeness::Abbreviation;
    if (a.core.isEmpty() || b.core.isEmpty() || bothSayAndDiffer(a.form, b.form) ||
        bothSayAndDiffer(a.kind, b.kind))
        return std::nullopt;
    const bool sameLetters = bare(a.core) == bare(b.core);
    if (!sameLetters && (isPlaceBound(a) || isPlaceBound(b)))
        return std::nullopt;
    if (withoutDoubles(bare(a.core)) != withoutDoubles(bare(b.core)))
        return std::nullopt;
    if (a.abbreviated || b.abbreviated)
        return NameLikeness::Abbreviation;
    if (a.core != b.core)
        return NameLikeness::AlmostSpelled;
    if (a.kind != b.kind)
        return NameLikeness::LessSaid;
    if (a.kindWord != b.kindWord)
        return NameLikeness::OtherWord;
    if (a.form != b.form)
        return NameLikeness::LegalForm;
    return NameLikeness::OtherOrder;
}

} // namespace tverrlos
