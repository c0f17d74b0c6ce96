#include "core/responsibility/norwegianedits.h"

#include <QMap>

#include <algorithm>

namespace tverrlos {

namespace {

struct Verb
{
    QStringList norwegian, english;
};

/// Longer ones first: "slå sammen" before "slå".
const QList<Verb> &verbs()
{
    static const auto make = [](const char *norwegian, const char *english) {
        return Verb{QString::fromUtf8(norwegian).split(QLatin1Char(' ')),
                    QString::fromUtf8(english).split(QLatin1Char(' '))};
    };
    static const QList<Verb> all{
        make("legg til", "add"),      make("slå sammen", "merge"),  make("slå på", "switch on"),
        make("slå av", "switch off"), make("avslutt", "end"),       make("omdøp", "rename"),
        make("etterfølg", "succeed"), make("etterfylg", "succeed"), make("del", "split"),
        make("flytt", "move"),        make("avgjør", "settle"),     make("avgjer", "settle")};
    return all;
}

/// Small words and keys. None of them can be a code's place: codes stand where these never stand.
QString smallWord(const QString &word)
{
    static const QMap<QString, QString> known{{QStringLiteral("fra"), QStringLiteral("from")},
                                              {QStringLiteral("frå"), QStringLiteral("from")},
                                              {QStringLiteral("den"), QStringLiteral("on")},
                                              {QStringLiteral("til"), QStringLiteral("to")},
                                              {QStringLiteral("med"), QStringLiteral("into")},
                                              {QStringLiteral("i"), QStringLiteral("into")},
                                              {QStringLiteral("og"), QStringLiteral("and")},
                                              {QStringLiteral("av"), QStringLiteral("by")},
                                              {QStringLiteral("navn"), QStringLiteral("name")},
                                              {QStringLiteral("namn"), QStringLiteral("name")},
                                              {QStringLiteral("kilde"), QStringLiteral("source")},
                                              {QStringLiteral("kjelde"), QStringLiteral("source")},
                                              {QStringLiteral("merknad"), QStringLiteral("note")},
                                              {QStringLiteral("leder"), QStringLiteral("lead")},
                                              {QStringLiteral("leier"), QStringLiteral("lead")},
                                              {QStringLiteral("eier"), QStringLiteral("owner")},
                                              {QStringLiteral("eigar"), QStringLiteral("owner")},
                                              {QStringLiteral("rolle"), QStringLiteral("role")},
                                              {QStringLiteral("bestemt"), QStringLiteral("decided")}};
    return known.value(word.toLower(), word);
}

} // namespace

QStringList inEnglish(const QStringList &words)
{
    const auto begins = [&](const Verb &verb) {
        return words.size() >= verb.norwegian.size() &&
               std::equal(
                   verb.norwegian.begin(), verb.norwegian.end(), words.begin(),
                   [](const QString &a, const QString &b) { return a.compare(b, Qt::CaseInsensitive) == 0; });
    };
    const auto verb = std::find_if(verbs().begin(), verbs().end(), begins);
    if (verb == verbs().end())
        return words;
    QStringList english = verb->english;
    for (const QString &word : words.mid(verb->norwegian.size())) {
        const qsizetype sign = word.indexOf(QLatin1Char('='));
        english.append(sign > 0 ? smallWord(word.left(sign)) + word.mid(sign) : smallWord(word));
    }
    return english;
}

} // namespace tverrlos
