#include "core/answers/legalwords.h"

#include "core/answers/legalact.h"
#include "core/calendar/clock.h"

#include <algorithm>

namespace tverrlos {

namespace {

ActNames readNames()
{
    constexpr qsizetype longestAbbreviation = 8;
    ActNames names;
    QStringList forms;
    const auto add = [&](const LegalAct &act, const QString &name, bool abbreviation) {
        const QString key = name.toLower();
        if (!names.byName.contains(key))
            forms.append(name);
        names.byName.insert(key, {act.code, abbreviation});
    };
    for (const LegalAct &act : legalActs()) {
        for (const QString &name : act.names)
            add(act, name, act.kind == LegalActKind::IndustryNorm);
        for (const QString &name : act.also)
            add(act, name, name == name.toLower() && name.size() <= longestAbbreviation);
    }
    // The longest first: "lov om medisinsk utstyr" stands inside no shorter name's match.
    std::sort(forms.begin(), forms.end(), [](const QString &a, const QString &b) {
        return std::pair(-a.size(), a) < std::pair(-b.size(), b);
    });
    for (QString &form : forms)
        form = QRegularExpression::escape(form).replace(QLatin1String("\\ "), QLatin1String("\\s+"));
    names.expression = legalPattern(QStringLiteral("(?<![\\p{L}\\d])(%1)(?:s|s'|['’]s)?(?![\\p{L}\\d-])\\.?")
                                        .arg(forms.join(QLatin1Char('|'))));
    return names;
}

int monthNamed(const QString &word)
{
    static const QStringList starts{QStringLiteral("jan"), QStringLiteral("feb"), QStringLiteral("mar"),
                                    QStringLiteral("apr"), QStringLiteral("ma"),  QStringLiteral("jun"),
                                    QStringLiteral("jul"), QStringLiteral("aug"), QStringLiteral("sep"),
                                    QStringLiteral("o"),   QStringLiteral("nov"), QStringLiteral("de")};
    for (int i = 0; i < starts.size(); ++i)
        if (word.startsWith(starts.at(i)))
            return i + 1;
    return 0;
}

} // namespace

QRegularExpression legalPattern(const QString &text, QRegularExpression::PatternOptions options)
{
    QRegularExpression expression(text, options);
    expression.optimize();
    return expression;
}

const ActNames &actNames()
{
    static const ActNames names = readNames();
    return names;
}

const QString &monthWords()
{
    static const QString words = QStringLiteral("januar|january|februar|february|mars|march|april|mai|may|"
                                                "juni|june|juli|july|august|september|oktober|"
                                                "october|november|desember|december");
    return words;
}

QDate dayInWords(const QString &written)
{
    static const QRegularExpression inWords =
        legalPattern(QStringLiteral("^(\\d{1,2})\\.?\\s*(\\p{L}+)\\s+(\\d{4})$"));
    const auto match = inWords.match(written);
    if (!match.hasMatch())
        return parseDate(QString(written).remove(QLatin1Char(' ')));
    return QDate(match.captured(3).toInt(), monthNamed(match.captured(2).toLower()),
                 match.captured(1).toInt());
}

QString ordinalNumber(const QString &word)
{
    static const QList<QStringList> ordinals{
        {QStringLiteral("første"), QStringLiteral("fyrste"), QStringLiteral("first")},
        {QStringLiteral("andre"), QStringLiteral("annet"), QStringLiteral("annen"), QStringLiteral("second")},
        {QStringLiteral("tredje"), QStringLiteral("third")},
        {QStringLiteral("fjerde"), QStringLiteral("fourth")},
        {QStringLiteral("femte"), QStringLiteral("fifth")},
        {QStringLiteral("sjette"), QStringLiteral("sixth")},
        {QStringLiteral("sjuende"), QStringLiteral("syvende"), QStringLiteral("seventh")},
        {QStringLiteral("åttende"), QStringLiteral("åttande"), QStringLiteral("eighth")}};
    for (int i = 0; i < ordinals.size(); ++i)
        if (ordinals.at(i).contains(word))
            return QString::number(i + 1);
    return word.endsWith(QLatin1Char('.')) ? word.chopped(1) : QString();
}

} // namespace tverrlos
